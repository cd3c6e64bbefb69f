import { childOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { casesOf } from "../../language/tree/marker.ts";
import type { Word } from "../../language/word.ts";
import { fillSlot, logicalSubject } from "../frames/fill-slot.ts";
import { parseSlots } from "../frames/frame.ts";
import type { Reading } from "../reading/reading.ts";
import type { Found } from "./found.ts";
import { codesOf } from "./named-codes.ts";

const MEETS =
  /^(visit|tour|travel|go|fly|call|receive|host|entertain|welcome|meet|court|woo|approach|invite|talk|speak|negotiate|turn)$/;
const WHOM = parseSlots("obj|prep:to|prep:in|prep:on|prep:with");

/** From so many partners of one act on, it is an effort towards several. */
const SEVERAL = 3;

/** "Its leader has been to Ankara, Algiers and Tehran": one act towards several partners is an effort. */
export function findManyPartners(reading: Reading): Found | null {
  for (const word of reading.sentence.words) {
    const partners = partnersOf(word, reading);
    if (partners.length < SEVERAL) continue;
    const who = logicalSubject(word) ?? childOf(word, "nsubj");
    const [subject, ...more] =
      who === undefined ? [] : conjunctsOf(who).flatMap((one) => codesOf(one, reading));
    if (subject === undefined || more.length > 0 || partners.includes(subject)) continue;
    return {
      kind: "outreach",
      rule: "outreach.many-partners",
      word,
      subject,
      others: partners,
      value: null,
      unit: null,
      confidence: 0.6,
    };
  }
  return null;
}

function partnersOf(word: Word, reading: Reading): readonly string[] {
  const whom = hasBeenTo(word)
    ? [word]
    : MEETS.test(word.lemma.toLowerCase()) && word.upos === "VERB"
      ? WHOM.flatMap((path) => fillSlot(word, path))
      : [];
  return [
    ...new Set(whom.flatMap((one) => [one, ...placesBeside(one)]).flatMap((one) => codesOf(one, reading))),
  ];
}

function placesBeside(word: Word): readonly Word[] {
  return conjunctsOf(word).filter((one) => one !== word && one.upos !== "VERB");
}

/** "Has been to Lagos" has the place for its predicate. */
function hasBeenTo(word: Word): boolean {
  return childOf(word, "cop")?.text.toLowerCase() === "been" && casesOf(word).includes("to");
}
