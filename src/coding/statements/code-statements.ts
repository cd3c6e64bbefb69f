import { marksOf } from "../../language/tree/marker.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import { isNegated } from "../../language/tree/verb.ts";
import type { Word } from "../../language/word.ts";
import type { CodedStatement } from "../../model/statement.ts";
import type { Coder } from "../coder.ts";
import { fillSlot } from "../frames/fill-slot.ts";
import { matchesFrame } from "../frames/match-frame.ts";
import type { StatementFrame } from "../lexicon/statement-frames.ts";
import type { StatementPhrase } from "../lexicon/statement-phrases.ts";
import { statesIn } from "../reading/of-relations.ts";
import type { Reading } from "../reading/reading.ts";
import { isHedged } from "../reality/hedge.ts";
import { holderName, holderOf } from "../reality/holder.ts";
import { type Reality, realityOf } from "../reality/reality.ts";
import type { SentenceFacts } from "../sentence-facts.ts";
import { clauseAround, predicateOf } from "./clause.ts";
import { findQuestion } from "./direct-question.ts";
import { findRatio } from "./figure-ratio.ts";
import { findShares } from "./figure-share.ts";
import type { Found } from "./found.ts";
import { precedentIn } from "./long-past.ts";
import { findManyPartners } from "./many-partners.ts";
import { matchPhrase } from "./match-phrase.ts";
import { findPastEpisode } from "./past-episode.ts";
import { isRefuted } from "./refuted.ts";
import { saidOf } from "./said-of.ts";

/** The statements that a sentence makes of relations, without being events. */
export function codeStatements(
  reading: Reading,
  coder: Coder,
  facts: SentenceFacts,
): readonly CodedStatement[] {
  if (!reading.discourse.relations && statesIn(reading.names).length < 2) return [];
  const statements: CodedStatement[] = [];
  for (const word of reading.sentence.words) {
    for (const frame of framesOf(word, coder)) {
      const statement = stated(word, frame, reading, coder, facts);
      if (statement !== null) statements.push(statement);
    }
    for (const { anchor, phrase } of phrasesFrom(word, reading, coder)) {
      const statement = statedBySetPhrase(anchor, phrase, reading, coder, facts);
      if (statement !== null) statements.push(statement);
    }
  }
  for (const found of [
    findRatio(reading, facts.text),
    ...findShares(reading, facts.text),
    findQuestion(reading, facts.text),
    findManyPartners(reading),
    findPastEpisode(reading, facts),
  ])
    if (found !== null) statements.push(statedBy(found, reading, coder, facts));
  const precedents = statements.flatMap((one) => precedentIn(one, facts.published) ?? []);
  return withoutRepeats([...statements, ...precedents]);
}

function statedBy(found: Found, reading: Reading, coder: Coder, facts: SentenceFacts): CodedStatement {
  return {
    kind: found.kind,
    subject: found.subject,
    object: found.others[0] ?? null,
    others: found.others.slice(1),
    value: found.value,
    unit: found.unit,
    status: "actual",
    holder: null,
    hedged: isHedged(found.word, coder.hedges),
    date: facts.dateFor(found.word),
    confidence: found.confidence,
    rule: found.rule,
    quote: sentenceQuote(reading, facts),
  };
}

function sentenceQuote(reading: Reading, facts: SentenceFacts): CodedStatement["quote"] {
  const { start, end } = reading.sentence;
  return { start, end, exact: facts.text.slice(start, end) };
}

/** The cue of frames that hang on their surroundings alone: "until" under a "not". */
const ANY_WORD = "*";

function framesOf(word: Word, coder: Coder): readonly StatementFrame[] {
  const lemma = word.lemma.toLowerCase();
  const text = word.text.toLowerCase();
  const frames = [
    ...(coder.frames.get(lemma) ?? []),
    ...(text === lemma ? [] : (coder.frames.get(text) ?? [])),
    ...(coder.frames.get(ANY_WORD) ?? []),
  ];
  return frames.filter((frame) => matchesFrame(word, frame));
}

interface PhraseAt {
  readonly anchor: Word;
  readonly phrase: StatementPhrase;
}

/** The set phrases that a word is the key of, each with the word that its parties are counted from. */
function phrasesFrom(word: Word, reading: Reading, coder: Coder): readonly PhraseAt[] {
  const lemma = word.lemma.toLowerCase();
  const text = word.text.toLowerCase();
  const phrases = [
    ...(coder.phrases.get(lemma) ?? []),
    ...(text === lemma ? [] : (coder.phrases.get(text) ?? [])),
  ];
  return [...new Set(phrases)].flatMap((phrase) => {
    const anchor = matchPhrase(phrase, reading.sentence.words, word.index);
    return anchor === null ? [] : [{ anchor, phrase }];
  });
}

/** What a set phrase says, unless a "not" outside it takes it back. */
function statedBySetPhrase(
  anchor: Word,
  phrase: StatementPhrase,
  reading: Reading,
  coder: Coder,
  facts: SentenceFacts,
): CodedStatement | null {
  if (!phrase.negative && (realityOf(anchor, coder.embedders).negated || isNegated(predicateOf(anchor))))
    return null;
  const statement = stated(anchor, phrase.frame, reading, coder, facts);
  return statement !== null && phrase.negative ? { ...statement, status: "actual" } : statement;
}

/** Kinds of which a denial says nothing: what does not drive a state, what was not given for something. */
const NO_NEWS: ReadonlySet<string> = new Set(["driver", "exchange"]);

/** Kinds that tell what came of something or how it stands, which what is yet to be has not. */
const OF_FACT: ReadonlySet<string> = new Set(["conversion", "asset", "driver"]);

/** "Which he calls a failure" tells what he thinks, not what came of it. */
function isCalledSo(word: Word): boolean {
  return word.head !== null && /^(call|brand|label|dub|term)$/.test(word.head.lemma);
}

function stated(
  word: Word,
  frame: StatementFrame,
  reading: Reading,
  coder: Coder,
  facts: SentenceFacts,
): CodedStatement | null {
  if (isRefuted(word)) return null;
  const parties = saidOf(word, frame, reading);
  if (parties === null) return null;
  const { subject, object, others } = parties;
  const reality = realityOf(word, coder.embedders);
  if (isDenied(reality, frame) && NO_NEWS.has(frame.kind)) return null;
  // "What explains the change?" does not tell it.
  if (frame.kind === "driver" && reading.sentence.text.trimEnd().endsWith("?")) return null;
  // "It could wreck the economy by closing the road": the road is open.
  if (OF_FACT.has(frame.kind) && (reality.status === "planned" || reality.status === "hypothetical"))
    return null;
  if (frame.kind === "conversion" && isCalledSo(word)) return null;
  const holder = holderOf(word, reading.sentence, coder.embedders);
  return {
    kind: frame.kind,
    subject,
    object,
    others: [...others],
    value: readValue(word, frame, facts),
    unit: null,
    status: statusOf(reality, frame),
    holder: holder === null ? null : holderName(holder, reading.refer),
    hedged: isHedged(word, coder.hedges) || marksOf(word).includes("whether"),
    date: facts.dateFor(word),
    confidence: Math.round(100 * 0.85 * (0.6 + 0.4 * reading.sentence.sure) * (parties.told ? 1 : 0.8)) / 100,
    rule: frame.rule,
    quote: sentenceQuote(reading, facts),
  };
}

/** What is to be built or paid is none yet; of all else that a source says, the saying is what counts. */
function statusOf(reality: Reality, frame: StatementFrame): CodedStatement["status"] {
  if (isDenied(reality, frame)) return "denied";
  const isAhead = reality.status === "planned" || reality.status === "promised" || reality.status === "asked";
  return frame.kind === "investment" && isAhead ? reality.status : "actual";
}

/** "Not" turns a dependence or a figure round; of other kinds many are said with a "not": no breakthrough, nobody knows. An act is refused or cancelled; a figure stands whatever is done to what it counts: "cancel 90 percent of the debt". */
function isDenied(reality: Reality, frame: StatementFrame): boolean {
  // "Trade of ten billion could not be carried by road": the sum stands.
  const isTurned = frame.kind === "dependence" || (frame.kind === "figure" && frame.pos !== "N");
  if (reality.negated && isTurned) return true;
  return reality.status === "denied" || (reality.status === "refused" && frame.kind !== "figure");
}

const LONGEST = 160;

function readValue(word: Word, frame: StatementFrame, facts: SentenceFacts): string | null {
  if (frame.value === null) return null;
  if ("text" in frame.value) return frame.value.text;
  for (const path of frame.value.slots) {
    if (path[0] === "clause") return textOf(predicateOf(word), clauseAround(word), facts.text);
    const [filler] = path[0] === "self" ? [word] : fillSlot(word, path);
    if (filler === undefined) continue;
    const text = textOf(filler, subtreeOf(filler), facts.text);
    if (text !== "") return text;
  }
  return null;
}

/** A condition is none without the word that makes it one. */
const CONDITION = /^(until|unless|before)$/i;

/** "More than four-fifths" hangs its "more" on the "than" behind it, or nowhere. */
const COMPARED = /\b(?:more|less|fewer|rather)\s+$/i;

/** Who says so is told apart from what he says. */
const INQUIT = /, [^,;:]{1,60} (?:said|says?|told reporters|conceded|admitted|added)(?: on \w+)?$/;

/** The words of a phrase as the text has them, without the commas and prepositions at its edges. */
function textOf(head: Word, words: readonly Word[], text: string): string {
  const edge = (word: Word): boolean =>
    word.upos === "PUNCT" ||
    word.upos === "CCONJ" ||
    (word.upos === "ADP" && word.head === head) ||
    (word.upos === "SCONJ" && !CONDITION.test(word.text));
  const first = words.find((word) => !edge(word));
  const last = [...words].reverse().find((word) => word.upos !== "PUNCT");
  if (first === undefined || last === undefined) return "";
  const start =
    first.text === "than" ? (COMPARED.exec(text.slice(0, first.start))?.index ?? first.start) : first.start;
  const slice = text.slice(start, last.end).replace(/\s+/g, " ").replace(INQUIT, "");
  return slice.length > LONGEST ? `${slice.slice(0, slice.lastIndexOf(" ", LONGEST))} …` : slice;
}

function withoutRepeats(statements: readonly CodedStatement[]): readonly CodedStatement[] {
  const kept: CodedStatement[] = [];
  for (const statement of [...statements].sort((a, b) => b.confidence - a.confidence)) {
    if (kept.some((other) => isSame(other, statement))) continue;
    kept.push(statement);
  }
  return kept;
}

/** Kinds of which a sentence makes one, however many words it says it with. */
const ONCE: ReadonlySet<string> = new Set([
  "open-question",
  "outlook",
  "stalemate",
  "playbook-shift",
  "precedent",
  "outreach",
  "exception",
  "conversion",
  "exchange",
  "driver",
]);

function isSame(a: CodedStatement, b: CodedStatement): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind === "figure"
    ? isSameFigure(a, b)
    : ONCE.has(a.kind) || a.subject === b.subject || isMirrored(a, b);
}

/** "Relations are soured by arrests" is one obstacle, on whichever side it is told. */
function isMirrored(a: CodedStatement, b: CodedStatement): boolean {
  const [one, other] = [String(a.value ?? ""), String(b.value ?? "")];
  return (
    a.kind === "obstacle" &&
    (one.includes(other) || other.includes(one)) &&
    a.subject === b.object &&
    a.object === b.subject
  );
}

/** Words that say what is counted too: whoever they are told of, "half of Armenia's trade" is one figure. */
const LONG_FIGURE = 12;

/** "Russia supplies 95 percent of its petrol" is one figure, whichever of the two it is told of. */
function isSameFigure(a: CodedStatement, b: CodedStatement): boolean {
  const [one, other] = [String(a.value ?? ""), String(b.value ?? "")];
  const isWithin = one.includes(other) || other.includes(one);
  if (a.subject === b.subject) return isWithin;
  if (one === "" || other === "" || !isWithin) return false;
  return (
    (a.subject === b.object && a.object === b.subject) || Math.min(one.length, other.length) > LONG_FIGURE
  );
}
