import { casesOf } from "../language/tree/marker.ts";
import { subtreeOf } from "../language/tree/subtree.ts";
import { tenseOf } from "../language/tree/verb.ts";
import type { Word } from "../language/word.ts";
import type { When } from "../model/date.ts";
import type { Amount } from "../model/event.ts";
import type { AmountMention } from "./amounts/amount.ts";
import { findAmounts } from "./amounts/find-amounts.ts";
import type { Coder } from "./coder.ts";
import { contextsIn } from "./contexts/find-contexts.ts";
import { type DateMention, findDates } from "./dates/find-dates.ts";
import { ranks } from "./dates/ranks.ts";
import { distanceOver } from "./reading/clause-distance.ts";
import type { Reading } from "./reading/reading.ts";
import type { TextContext } from "./text-context.ts";

/** What a sentence gives to every event and statement in it. */
export interface SentenceFacts {
  readonly text: string;
  /** The first day on which the article can have been published; null where that is unknown. */
  readonly published: string | null;
  readonly dateFor: (word: Word) => When | null;
  /** All dates of a word's own clause, with where they stand in the text. */
  readonly datesBy: (word: Word) => readonly { readonly start: number; readonly when: When }[];
  readonly amountFor: (word: Word) => Amount | null;
  readonly contextsFor: (word: Word) => readonly string[];
}

/** What earlier sentences of the article left for later ones: the date that "two days later" counts from. */
export interface DateMemory {
  anchor: Pick<When, "from" | "to"> | null;
}

/** How far from a word, over the tree, a date or amount may stand and still be its own. */
const DATE_REACH = 9;
const AMOUNT_REACH = 4;
/** A date this far from a word belongs to another clause. */
const CLAUSE_REACH = 5;

/** Dates, amounts and contexts of a sentence, looked up only when an event or statement asks for them. */
export function sentenceFacts(
  reading: Reading,
  text: string,
  context: TextContext,
  coder: Coder,
  memory: DateMemory,
): SentenceFacts {
  const { sentence } = reading;
  const slice = text.slice(sentence.start, sentence.end);
  let dates: readonly DateMention[] | null = null;
  let amounts: readonly AmountMention[] | null = null;
  const datesHere = (): readonly DateMention[] => {
    if (dates !== null) return dates;
    dates = findDates(slice, context.published, {
      tense: tenseOf(mainVerb(sentence.root)),
      anchor: memory.anchor,
    });
    const dated = dates.find(
      (date) => date.when.from !== null && date.when.to !== null && date.when.precision !== "period",
    );
    if (dated !== undefined) memory.anchor = { from: dated.when.from, to: dated.when.to };
    return dates;
  };
  /** "Debt from the Soviet era", "the rupture of 2019": the debt and the rupture are dated, not what was done with them. */
  const describesThing = (date: DateMention, act: Word): boolean => {
    const isIn = (word: Word | null): boolean =>
      word !== null && word.start < sentence.start + date.end && word.end > sentence.start + date.start;
    return sentence.words.some(
      (word) =>
        isIn(word) &&
        word.relation === "nmod" &&
        word.head !== act &&
        !isIn(word.head) &&
        (date.when.precision === "period" || casesOf(word).includes("of")),
    );
  };
  const datesOf = (act: Word): readonly DateMention[] =>
    datesHere().filter(
      (date) =>
        !describesThing(date, act) &&
        !ranks(sentence.words, sentence.start + date.start, date.when.expression ?? ""),
    );
  /** "Wrote off the debt and pledged a billion": the billion is not the debt's. */
  const isOfJoinedAct = (amount: AmountMention, act: Word): boolean => {
    const at = sentence.words.find((one) => one.end > sentence.start + amount.start);
    let carrier: Word | null = at ?? null;
    while (carrier !== null && carrier.upos !== "VERB") carrier = carrier.head;
    if (carrier === null || carrier === act || act.upos !== "VERB") return false;
    return (
      (carrier.relation === "conj" && carrier.head === act) ||
      (act.relation === "conj" && act.head === carrier)
    );
  };
  return {
    text,
    published: context.published?.from ?? null,
    dateFor: (word) => nearest(datesOf(word), word, sentence.words, sentence.start, DATE_REACH)?.when ?? null,
    datesBy: (word) =>
      datesOf(word)
        .filter((date) => nearest([date], word, sentence.words, sentence.start, CLAUSE_REACH) !== null)
        .map(({ start, when }) => ({ start: sentence.start + start, when })),
    amountFor: (word): Amount | null => {
      amounts ??= findAmounts(slice);
      const own = amounts.filter((amount) => !isOfJoinedAct(amount, word));
      const found = nearest(own, word, sentence.words, sentence.start, AMOUNT_REACH);
      return found === null ? null : { value: found.value, unit: found.unit };
    },
    contextsFor: (word) => contextsIn(subtreeOf(topOf(word)), coder.contexts),
  };
}

function mainVerb(root: Word): Word {
  return root.children.find((child) => child.relation === "cop") ?? root;
}

/** The verb that carries a noun: its clause tells what the act is about. */
function topOf(word: Word): Word {
  const head = word.head;
  return word.upos === "NOUN" && head !== null && head.upos === "VERB" ? head : word;
}

/** The mention that stands nearest to a word over the tree, clause borders counting more than steps. */
function nearest<T extends { readonly start: number; readonly end: number }>(
  mentions: readonly T[],
  word: Word,
  words: readonly Word[],
  offset: number,
  reach: number,
): T | null {
  let best: T | null = null;
  let least = reach + 1;
  for (const mention of mentions) {
    for (const at of words) {
      if (at.start >= offset + mention.end || at.end <= offset + mention.start) continue;
      const distance = distanceOver(word, at);
      if (distance < least) {
        best = mention;
        least = distance;
      }
    }
  }
  return best;
}
