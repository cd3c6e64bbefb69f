import { childOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { casesOf, marksOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import { fillSlot } from "./fill-slot.ts";
import type { Companion, Frame, FramePos, SlotPath } from "./frame.ts";
import { wholeOf } from "./partitive.ts";

/** Whether every companion that a frame asks for stands where it should. */
export function matchesFrame(word: Word, frame: Frame): boolean {
  return isOfPos(word, frame.pos) && frame.companions.every((companion) => hasCompanion(word, companion));
}

/** The words that satisfied a frame's companions: the noun of "hold talks", the particle of "call off". */
export function companionsIn(word: Word, frame: Frame): readonly Word[] {
  return frame.companions.flatMap((companion) => (companion.forbidden ? [] : fillersOf(word, companion)));
}

function hasCompanion(word: Word, companion: Companion): boolean {
  const found =
    fillersOf(word, companion).length > 0 ||
    companion.paths.some((path) => isIntroducedBy(word, path, companion));
  return found !== companion.forbidden;
}

/** Stands in a frame for any proper name: "sent James Clapper". */
const PROPER = "<proper>";

function fillersOf(word: Word, companion: Companion): readonly Word[] {
  const fillers = companion.paths.flatMap((path) => fillSlot(word, path));
  if (companion.lemmas.size === 0) return fillers;
  return fillers
    .flatMap((filler) => [filler, wholeOf(filler)])
    .flatMap((filler) => (filler.relation === "root" ? [filler] : conjunctsOf(filler)))
    .filter(
      (filler) =>
        companion.lemmas.has(filler.lemma.toLowerCase()) ||
        (companion.lemmas.has(PROPER) && filler.upos === "PROPN") ||
        companion.lemmas.has(filler.text.toLowerCase()),
    );
}

/**
 * `case=due to` and `mark=until` ask for words that introduce the word, or what a path leads to;
 * `rel=advcl` asks for the word's own relation.
 */
function isIntroducedBy(word: Word, path: SlotPath, companion: Companion): boolean {
  const last = path.at(-1);
  if (last === "rel") return [...companion.lemmas].some((relation) => hasRelation(word, relation));
  if (last !== "case" && last !== "mark") return false;
  const at = path.length === 1 ? [word] : fillSlot(word, path.slice(0, -1));
  return at.some((one) =>
    (last === "case" ? casesOf(one) : marksOf(one)).some((text) => companion.lemmas.has(text)),
  );
}

function isOfPos(word: Word, pos: FramePos): boolean {
  switch (pos) {
    case "V":
      return word.upos === "VERB" || word.upos === "AUX" || word.xpos.startsWith("VB");
    case "N":
      return word.upos === "NOUN" || word.upos === "PROPN";
    case "A":
      // "Opened shelters" is no openness.
      return word.upos === "ADJ" || (word.upos === "VERB" && childOf(word, "obj") === undefined);
    case "R":
      return word.upos === "ADV" || word.upos === "ADP" || word.upos === "SCONJ";
    case "Q":
      return /^(NOUN|NUM|DET|PRON|ADJ)$/.test(word.upos);
  }
}
