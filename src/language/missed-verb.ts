import type { Unmended } from "./mended.ts";

/** Words to read instead of a sentence's own, which help to see its verb; `put` stands before the word `at`. */
export interface Prompt {
  readonly at: number;
  readonly put: string;
  readonly form: string;
  /** The Penn tag of the verb as it stands in the text. */
  readonly xpos: string;
  /** Whether the first reading was as good a guess: the second must then be the surer one. */
  readonly open: boolean;
}

/** Past forms that are participles too, beside those in "-ed". */
const BOTH = new Set(
  (
    "bought brought built caught cost cut dealt fed felt fought found fled heard held hit hurt kept laid led left lent let " +
    "lost made meant met paid put read said sent set shot shut sold sought spent split spread struck swept taught " +
    "thought told understood withheld won wound"
  ).split(" "),
);

const FINITE = new Set(["VBD", "VBP", "VBZ", "MD"]);
const isNominal = (upos: string | undefined): boolean => upos === "PROPN" || upos === "NOUN";

/**
 * The word that may be a sentence's verb though the tree took it for part of a noun: "US suspended food supplies" read
 * as supplies that were suspended, "Saudi Arabia lifts blockade" as a blockade. Null where the tree has its verb.
 */
export function missedVerb(sentence: Unmended, baseOf: (verb: string) => string): Prompt | null {
  const { texts, upos, xpos, heads, relations } = sentence;
  const clause = hasFiniteRoot(sentence);
  const ended = /^[.!?]$/.test(texts.at(-1) ?? "") || /^[.!?]$/.test(texts.at(-2) ?? "");
  for (let i = 1; i < texts.length - 1; i++) {
    const before = xpos[i - 1] === "RB" && i > 1 ? i - 2 : i - 1;
    if (isConjoined(i, sentence)) return { at: i, put: "has", form: texts[i]!, xpos: "VBD", open: true };
    if (!isNominal(upos[before]) || !/^[a-z]+$/.test(texts[i]!)) continue;
    if (isParticiple(texts[i]!) && (xpos[i] === "VBN" || xpos[i] === "VBD")) {
      const relation = relations[i]!;
      const inside =
        relation === "amod" && heads[i]! > i && upos[before] === "PROPN" && leadsTo(before, heads[i]!, heads);
      const bare = relation === "root" && !hasChild(i, /^(nsubj|aux|cop)/, sentence);
      const reduced = !clause && (relation === "acl" || (relation === "amod" && ended && heads[i]! > i));
      if (inside || bare || reduced) return { at: i, put: "has", form: texts[i]!, xpos: "VBD", open: false };
    }
    // "Kuwait lent Egypt 4 billion dollars", "Peru opposed the plan": no verb at all, and a participle behind a name.
    if (
      !clause &&
      ended &&
      upos[before] === "PROPN" &&
      isParticiple(texts[i]!) &&
      /^(JJ|VBN|VBD)$/.test(xpos[i]!)
    )
      return { at: i, put: "has", form: texts[i]!, xpos: "VBD", open: true };
    if (xpos[i] !== "NNS") continue;
    const asVerb = { at: i, put: "does", form: baseOf(texts[i]!), xpos: "VBZ" };
    if (!clause && ended && relations[i] === "compound") return { ...asVerb, open: false };
    if (hasChild(i, /^nsubj/, sentence) && !hasChild(i, /^(cop|case|det)/, sentence))
      return { ...asVerb, open: true };
  }
  return null;
}

/** "Condemned the raid by rebels and promised aid": a participle behind "and" whose noun was joined to another noun. */
function isConjoined(at: number, { texts, upos, xpos, heads, relations }: Unmended): boolean {
  const noun = heads[at]!;
  return (
    upos[at - 1] === "CCONJ" &&
    relations[at] === "amod" &&
    (xpos[at] === "VBN" || xpos[at] === "VBD") &&
    isParticiple(texts[at]!) &&
    noun > at &&
    relations[noun] === "conj" &&
    heads[noun]! < at - 1
  );
}

function hasFiniteRoot(sentence: Unmended): boolean {
  const root = Array.from(sentence.heads).indexOf(-1);
  return (
    FINITE.has(sentence.xpos[root] ?? "") ||
    sentence.texts.some(
      (_, i) =>
        sentence.heads[i] === root &&
        /^(aux|cop)/.test(sentence.relations[i]!) &&
        FINITE.has(sentence.xpos[i]!),
    )
  );
}

function isParticiple(text: string): boolean {
  return text.endsWith("ed") || BOTH.has(text);
}

function leadsTo(from: number, to: number, heads: ArrayLike<number>): boolean {
  let at = from;
  while (at >= 0 && at < to) at = heads[at]!;
  return at === to;
}

function hasChild(of: number, relation: RegExp, { heads, relations }: Unmended): boolean {
  for (let i = 0; i < relations.length; i++) if (heads[i] === of && relation.test(relations[i]!)) return true;
  return false;
}
