import { childOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { marksOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { subjectOf } from "../../language/tree/subject.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import type { Word } from "../../language/word.ts";
import type { CodedStatement } from "../../model/statement.ts";
import type { Coder } from "../coder.ts";
import { fillSlot, logicalSubject } from "../frames/fill-slot.ts";
import type { SlotPath } from "../frames/frame.ts";
import { matchesFrame } from "../frames/match-frame.ts";
import type { StatementFrame } from "../lexicon/statement-frames.ts";
import { focusOf } from "../reading/discourse.ts";
import type { Reading } from "../reading/reading.ts";
import { isHedged } from "../reality/hedge.ts";
import { holderName, holderOf } from "../reality/holder.ts";
import { type Reality, realityOf } from "../reality/reality.ts";
import type { SentenceFacts } from "../sentence-facts.ts";
import { findRatio, type Ratio } from "./figure-ratio.ts";

/** The statements that a sentence makes of relations, without being events. */
export function codeStatements(
  reading: Reading,
  coder: Coder,
  facts: SentenceFacts,
): readonly CodedStatement[] {
  const statements: CodedStatement[] = [];
  for (const word of reading.sentence.words) {
    for (const frame of framesOf(word, coder)) {
      const statement = stated(word, frame, reading, coder, facts);
      if (statement !== null) statements.push(statement);
    }
  }
  const ratio = findRatio(reading, facts.text);
  if (ratio !== null) statements.push(statedRatio(ratio, reading, coder, facts));
  return withoutRepeats(statements);
}

function statedRatio(ratio: Ratio, reading: Reading, coder: Coder, facts: SentenceFacts): CodedStatement {
  const { start, end } = reading.sentence;
  return {
    kind: "figure",
    subject: ratio.subject,
    object: ratio.others[0] ?? null,
    others: ratio.others.slice(1),
    value: ratio.value,
    unit: ratio.unit,
    status: "actual",
    holder: null,
    hedged: isHedged(ratio.word, coder.hedges),
    date: facts.dateFor(ratio.word),
    confidence: 0.7,
    rule: "figure.ratio",
    quote: { start, end, exact: facts.text.slice(start, end) },
  };
}

function framesOf(word: Word, coder: Coder): readonly StatementFrame[] {
  const lemma = word.lemma.toLowerCase();
  const text = word.text.toLowerCase();
  const frames = [
    ...(coder.frames.get(lemma) ?? []),
    ...(text === lemma ? [] : (coder.frames.get(text) ?? [])),
  ];
  return frames.filter((frame) => matchesFrame(word, frame));
}

function stated(
  word: Word,
  frame: StatementFrame,
  reading: Reading,
  coder: Coder,
  facts: SentenceFacts,
): CodedStatement | null {
  const named = codesIn(frame.subject, word, reading);
  const told = codesIn(frame.object, word, reading);
  // "Missing from the list of guests: India" hangs who is missing on the list.
  const subjects = frame.kind === "exception" ? named.filter((code) => !told.includes(code)) : named;
  if (frame.strict && subjects.length === 0) return null;
  const objects = told.filter((code) => !subjects.includes(code));
  const around = (fits: (code: string) => boolean): string | undefined =>
    codesBelow(word, reading).find(fits) ??
    codesBelow(topOf(word), reading).find(fits) ??
    codesBelow(reading.sentence.root, reading).find(fits);
  const subject =
    subjects[0] ??
    (frame.kind === "exception"
      ? focusOf(reading.discourse)
      : other(defaultSubject(word, reading), objects)) ??
    around((code) => code !== objects[0]) ??
    pairOther(objects[0] ?? null, reading) ??
    focusOf(reading.discourse);
  if (subject === undefined || subject === null) return null;
  const object =
    objects.find((code) => code !== subject) ??
    subjects.find((code) => code !== subject) ??
    around((code) => code !== subject) ??
    (LOOSE.has(frame.kind) && !reading.discourse.fresh ? null : pairOther(subject, reading)) ??
    (LOOSE.has(frame.kind) ? null : other(focusOf(reading.discourse), [subject]));
  const others = [...new Set([...subjects, ...objects])].filter(
    (code) => code !== subject && code !== object,
  );
  const reality = realityOf(word, coder.embedders);
  if (frame.kind === "conversion" && (reality.status === "planned" || reality.status === "hypothetical"))
    return null;
  const holder = holderOf(word, reading.sentence, coder.embedders);
  return {
    kind: frame.kind,
    subject,
    object: object ?? null,
    others,
    value: readValue(word, frame, facts),
    unit: null,
    status: isDenied(reality, frame) ? "denied" : "actual",
    holder: holder === null ? null : holderName(holder, reading.refer),
    hedged: isHedged(word, coder.hedges) || marksOf(word).includes("whether"),
    date: facts.dateFor(word),
    confidence:
      Math.round(100 * 0.85 * (0.6 + 0.4 * reading.sentence.sure) * (subjects.length > 0 ? 1 : 0.8)) / 100,
    rule: frame.rule,
    quote: {
      start: reading.sentence.start,
      end: reading.sentence.end,
      exact: facts.text.slice(reading.sentence.start, reading.sentence.end),
    },
  };
}

/** What a frame names as its object is not its subject too: "Russia remains the biggest source of imports". */
function other(code: string | null, objects: readonly string[]): string | null {
  return code !== null && objects.includes(code) ? null : code;
}

/** Kinds that may be said of a country alone: whom they touch is told, or was spoken of in this paragraph. */
const LOOSE: ReadonlySet<string> = new Set(["aim", "open-question", "outlook", "precedent"]);

/** Kinds that "not" turns round; of the others many are said with a "not": no breakthrough, nobody knows. */
const TURNED: ReadonlySet<string> = new Set(["dependence", "figure"]);

/** An act is refused or cancelled; a figure stands whatever is done to what it counts: "cancel 90 percent of the debt". */
function isDenied(reality: Reality, frame: StatementFrame): boolean {
  if (reality.negated && TURNED.has(frame.kind)) return true;
  return reality.status === "denied" || (reality.status === "refused" && frame.kind !== "figure");
}

/** The codes that fill the first slot that names any, conjuncts included. */
function codesIn(slots: readonly SlotPath[], word: Word, reading: Reading): readonly string[] {
  for (const path of slots) {
    const codes = fillSlot(word, path)
      .flatMap((filler) => (filler.relation === "root" ? [filler] : conjunctsOf(filler)))
      .flatMap((filler) => nearestCodes(filler, reading));
    if (codes.length > 0) return [...new Set(codes)];
    if (path[path.length - 1] === "amod") {
      const own = reading.refer(path.length === 1 ? word : (fillSlot(word, path.slice(0, -1))[0] ?? word));
      const named = own
        .filter((reference) => reference.code !== null && reference.via === "name")
        .map((reference) => reference.code as string);
      if (named.length > 0) return named;
    }
  }
  return [];
}

/** "One nation has been missing: China" names the nation behind the colon. */
function announced(filler: Word, reading: Reading): readonly string[] {
  const { words } = reading.sentence;
  const colon = words.find((word) => word.text === ":" && word.index > filler.index);
  if (
    colon === undefined ||
    !/^(nation|country|state|partner|party|power|neighbou?r|capital|exception)$/.test(filler.lemma)
  )
    return [];
  return words
    .slice(colon.index + 1)
    .flatMap((word) => (isNominal(word) ? reading.refer(word) : []))
    .flatMap((reference) => (reference.code === null ? [] : [reference.code]))
    .slice(0, 1);
}

function nearestCodes(filler: Word, reading: Reading): readonly string[] {
  const named = announced(filler, reading);
  if (named.length > 0) return named;
  const own = reading.refer(filler).flatMap((reference) => (reference.code === null ? [] : [reference.code]));
  return own.length > 0 ? own : codesBelow(filler, reading).slice(0, 2);
}

/** Codes named under a word, in order. */
function codesBelow(word: Word, reading: Reading): readonly string[] {
  return [
    ...new Set(
      subtreeOf(word).flatMap((below) =>
        (isNominal(below) ? reading.refer(below) : []).flatMap((reference) =>
          reference.code === null ? [] : [reference.code],
        ),
      ),
    ),
  ];
}

function isNominal(word: Word): boolean {
  return (
    word.upos === "NOUN" ||
    word.upos === "PROPN" ||
    word.upos === "PRON" ||
    (word.upos === "ADJ" && /^\p{Lu}/u.test(word.text))
  );
}

/** The verb, or copular word, whose clause a word stands in. */
function topOf(word: Word): Word {
  let at = word;
  while (at.head !== null && !hasRelation(at, "ccomp", "advcl", "acl:relcl", "parataxis")) at = at.head;
  return at;
}

function defaultSubject(word: Word, reading: Reading): string | null {
  for (let at: Word | null = word; at !== null; at = at.head) {
    const subject = logicalSubject(at) ?? subjectOf(at) ?? childOf(at, "nsubj", "nsubj:pass");
    if (subject === undefined) continue;
    const [code] = conjunctsOf(subject).flatMap((one) =>
      reading.refer(one).flatMap((reference) => (reference.code === null ? [] : [reference.code])),
    );
    if (code !== undefined) return code;
  }
  return null;
}

function pairOther(code: string | null, reading: Reading): string | null {
  const { pair } = reading.discourse;
  if (pair === null) return null;
  if (code === null) return pair[0];
  if (pair[0] === code) return pair[1];
  return pair[1] === code ? pair[0] : null;
}

const LONGEST = 160;

function readValue(word: Word, frame: StatementFrame, facts: SentenceFacts): string | null {
  if (frame.value === null) return null;
  if ("text" in frame.value) return frame.value.text;
  for (const path of frame.value.slots) {
    const [filler] = path[0] === "self" ? [word] : fillSlot(word, path);
    if (filler === undefined) continue;
    const text = textOf(filler, facts.text);
    if (text !== "") return text;
  }
  return null;
}

/** The words of a phrase as the text has them, without the commas and prepositions at its edges. */
function textOf(head: Word, text: string): string {
  const words = subtreeOf(head);
  const edge = (word: Word): boolean =>
    word.upos === "PUNCT" ||
    word.upos === "CCONJ" ||
    (word.upos === "ADP" && word.head === head) ||
    word.upos === "SCONJ";
  const first = words.find((word) => !edge(word));
  const last = [...words].reverse().find((word) => word.upos !== "PUNCT");
  if (first === undefined || last === undefined) return "";
  const slice = text.slice(first.start, last.end).replace(/\s+/g, " ");
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
  return a.kind === b.kind && (ONCE.has(a.kind) || a.subject === b.subject);
}
