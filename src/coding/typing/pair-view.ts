import type { Sentence, Word } from "../../language/word.ts";

/** A stretch of the text given to the reader, UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a word stands: within a party, or before, between or after the two. */
export type Zone = "before" | "first" | "middle" | "second" | "after";

/** A sentence seen as what one party does to another. */
export interface PairView {
  readonly sentence: Sentence;
  /** The head of the actor's words. */
  readonly actor: Word;
  /** The head of the recipient's words; null where nobody is named. */
  readonly recipient: Word | null;
  /** First and last index of either party's words. */
  readonly actorRange: readonly [number, number];
  readonly recipientRange: readonly [number, number] | null;
  /** Whether the actor stands before the recipient. */
  readonly forwards: boolean;
  readonly zoneOf: (word: Word) => Zone;
}

/** The view of a pair, or null where no word of the sentence lies in the actor's span. */
export function viewPair(sentence: Sentence, actor: Span, recipient: Span | null): PairView | null {
  const actorRange = rangeOf(sentence, actor);
  if (actorRange === null) return null;
  const found = recipient === null ? null : rangeOf(sentence, recipient);
  const recipientRange = found === null ? null : apart(found, actorRange);
  const forwards = recipientRange === null || actorRange[0] <= recipientRange[0];
  const [first, second] =
    recipientRange === null
      ? [actorRange, null]
      : forwards
        ? [actorRange, recipientRange]
        : [recipientRange, actorRange];
  return {
    sentence,
    actor: headOf(sentence, actorRange),
    recipient: recipientRange === null ? null : headOf(sentence, recipientRange),
    actorRange,
    recipientRange,
    forwards,
    zoneOf: ({ index }) => {
      if (index < first[0]) return "before";
      if (index <= first[1]) return "first";
      if (second === null || index > second[1]) return second === null ? "middle" : "after";
      return index < second[0] ? "middle" : "second";
    },
  };
}

function rangeOf(sentence: Sentence, span: Span): readonly [number, number] | null {
  let from = -1;
  let to = -1;
  for (const word of sentence.words) {
    if (word.start >= span.end || word.end <= span.start) continue;
    if (from < 0) from = word.index;
    to = word.index;
  }
  return from < 0 ? null : [from, to];
}

/** Where one party's words hold the other's, those that both have belong to the shorter. */
function apart(one: readonly [number, number], other: readonly [number, number]): readonly [number, number] {
  if (one[1] < other[0] || one[0] > other[1]) return one;
  if (one[0] < other[0]) return [one[0], other[0] - 1];
  if (one[1] > other[1]) return [other[1] + 1, one[1]];
  return one;
}

/** The word of a range that the others hang on: the one nearest the root, the first of several. */
function headOf(sentence: Sentence, [from, to]: readonly [number, number]): Word {
  let best = sentence.words[from]!;
  let least = Number.POSITIVE_INFINITY;
  for (let index = from; index <= to; index += 1) {
    const word = sentence.words[index]!;
    if (word.upos === "PUNCT" || word.upos === "ADP") continue;
    const depth = depthOf(word);
    if (depth < least) {
      least = depth;
      best = word;
    }
  }
  return best;
}

function depthOf(word: Word): number {
  let depth = 0;
  for (let at = word.head; at !== null; at = at.head) depth += 1;
  return depth;
}
