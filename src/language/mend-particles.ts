import type { Mended } from "./mended.ts";

/** Verbs and the word behind them that is part of them, whatever noun follows: "handed over the prisoners". */
const PHRASAL: Readonly<Record<string, string>> = {
  break: "off",
  bring: "down",
  call: "off",
  carry: "out",
  cut: "off",
  fend: "off",
  give: "up",
  hand: "over back",
  lay: "down off",
  pay: "back off",
  phase: "out",
  put: "off",
  roll: "back",
  rule: "out",
  send: "back",
  set: "up",
  take: "over",
  turn: "down over",
  ward: "off",
  wipe: "out",
  write: "off",
};

/**
 * A particle next to its verb that the tree took for a preposition ("handed [over an activist]") or gave to the number
 * behind it becomes the verb's, and the noun its object. Changes heads and relations.
 */
export function mendParticles(sentence: Mended, heads: Int32Array): void {
  const { texts, lemmas, upos, relations } = sentence;
  for (let verb = 0; verb + 1 < texts.length; verb++) {
    if (upos[verb] !== "VERB") continue;
    const particle = verb + 1;
    const known = PHRASAL[lemmas[verb]!]?.split(" ").includes(texts[particle]!.toLowerCase());
    if (!known || relations[particle] === "compound:prt") continue;
    const of = heads[particle]!;
    if (relations[particle] === "case" && heads[of] === verb && relations[of] === "obl")
      relations[of] = "obj";
    else if (relations[particle] !== "advmod") continue;
    heads[particle] = verb;
    relations[particle] = "compound:prt";
  }
}
