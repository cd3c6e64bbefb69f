import { childOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { subjectOf } from "../../language/tree/subject.ts";
import type { Word } from "../../language/word.ts";
import { fillSlot, logicalSubject } from "../frames/fill-slot.ts";
import type { StatementFrame } from "../lexicon/statement-frames.ts";
import { otherOfLastPair, topicOrFocus } from "../reading/discourse.ts";
import type { Reading } from "../reading/reading.ts";
import { isClauseApart, predicateOf } from "./clause.ts";
import { codesBelow, codesIn, codesOf, isOfState } from "./named-codes.ts";

/** The states that a statement is about: of whom it says something, and with regard to whom. */
export interface SaidOf {
  readonly subject: string;
  readonly object: string | null;
  readonly others: readonly string[];
  /** Whether the sentence itself names the subject where the frame expects it. */
  readonly told: boolean;
}

/** Kinds that may be said of a country alone: whom they touch is told, or was spoken of in this paragraph. */
const LOOSE: ReadonlySet<string> = new Set(["aim", "open-question", "outlook", "precedent"]);

/** Kinds that are said of who acts: "attempts to appease Beijing" are not Beijing's. */
const OWN: ReadonlySet<string> = new Set(["aim", "outreach", "playbook-shift"]);

/** Kinds that are said of many towards one: "China, Iran and Cuba were quick to congratulate him". */
const TOWARDS: ReadonlySet<string> = new Set(["receptivity", "perception"]);

/** Who the frame's subject and object are; what it leaves open is taken from its clause, then from the article. */
export function saidOf(word: Word, frame: StatementFrame, reading: Reading): SaidOf | null {
  const named = codesIn(frame.subject, word, reading);
  const told = codesIn(frame.object, word, reading);
  // "Missing from the list of guests: India" hangs who is missing on the list.
  const subjects = frame.kind === "exception" ? named.filter((code) => !told.includes(code)) : named;
  if (frame.strict && subjects.length === 0) return null;
  const objects = told.filter((code) => !subjects.includes(code));
  if (frame.strictObject && objects.length === 0) return null;
  const near = (fits: (code: string) => boolean): string | undefined => nearestIn(word, reading, fits);
  const far = (fits: (code: string) => boolean): string | undefined =>
    codesBelow(reading.sentence.root, reading).find(fits);
  const subject =
    subjects[0] ??
    (frame.kind === "exception" ? focus(reading) : other(defaultSubject(word, reading), objects)) ??
    (OWN.has(frame.kind) && frame.pos === "N" && objects.length === 0 ? focus(reading) : null) ??
    (frame.kind === "figure" ? (other(focus(reading), objects) ?? objects[0]) : undefined) ??
    near((code) => !objects.includes(code)) ??
    far((code) => !objects.includes(code)) ??
    // What nobody is named for is said of the article's own: "these disappointments have encouraged a rethink".
    other(focus(reading), objects) ??
    pairOther(objects[0] ?? null, reading);
  if (subject === null) return null;
  const object =
    objects.find((code) => code !== subject) ??
    (TOWARDS.has(frame.kind) && subjects.length > 2
      ? (near((code) => !subjects.includes(code)) ?? other(focus(reading), subjects))
      : null) ??
    subjects.find((code) => code !== subject) ??
    near((code) => code !== subject) ??
    // Before whom another clause names comes the state that the article is about.
    other(focus(reading), [subject]) ??
    far((code) => code !== subject) ??
    understood(subject, frame, word, reading);
  const others = [...new Set([...subjects, ...objects])].filter(
    (code) => code !== subject && code !== object,
  );
  return { subject, object, others, told: subjects.length > 0 };
}

/** With regard to whom a statement is meant whose sentence names no second state. */
function understood(subject: string, frame: StatementFrame, word: Word, reading: Reading): string | null {
  if (namesAnother(subject, frame, word, reading) || isOfEffort(word, reading)) return null;
  // Willingness is always towards somebody, a stalemate always with him, of this paragraph or the one before.
  const isNear = reading.discourse.together || frame.kind === "receptivity" || frame.kind === "stalemate";
  const before = isNear ? pairOther(subject, reading) : null;
  if (LOOSE.has(frame.kind)) return before;
  // What is said of another state is said with regard to the one that the article is about.
  return other(focus(reading), [subject]) ?? before;
}

const EFFORT =
  /^(effort|strategy|policy|diplomacy|activism|campaign|offensive|tour|outreach|balancing|tactic|gambit|doctrine)$/i;

/** "So far the effort has yielded little" is said of all whom it was made towards, not of whom the text spoke of last. */
function isOfEffort(word: Word, reading: Reading): boolean {
  const subject = subjectOf(predicateOf(word));
  return subject !== undefined && EFFORT.test(subject.lemma) && codesBelow(subject, reading).length < 2;
}

/** "Imports oil from its neighbourhood" says from whom, in words that name no state: nobody else is understood. */
function namesAnother(subject: string, frame: StatementFrame, word: Word, reading: Reading): boolean {
  return (
    (frame.kind === "dependence" || frame.kind === "figure") &&
    frame.object.some((path) =>
      fillSlot(word, path).some(
        (filler) => filler.upos === "NOUN" && codesOf(filler, reading).every((code) => code === subject),
      ),
    )
  );
}

/** What a frame names as its object is not its subject too: "Russia remains the biggest source of imports". */
function other(code: string | null, objects: readonly string[]): string | null {
  return code !== null && objects.includes(code) ? null : code;
}

/** Who is named nearest in a word's clause: "courted Lula and begged Washington to swap" tells whom the swap is with. */
function nearestIn(word: Word, reading: Reading, fits: (code: string) => boolean): string | undefined {
  const top = topOf(word);
  const joined: Word[] = [];
  for (let at = word; at !== top && at.head !== null; at = at.head)
    if (at.upos === "VERB" && hasRelation(at, "conj") && !isClauseApart(at)) joined.push(at);
  for (const at of [word, ...joined, top]) {
    const code = codesInClause(at, reading).find(fits);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The verb, or copular word, whose clause a word stands in. */
function topOf(word: Word): Word {
  let at = word;
  while (
    at.head !== null &&
    !hasRelation(at, "ccomp", "advcl", "acl:relcl", "parataxis") &&
    !isClauseApart(at)
  )
    at = at.head;
  return at;
}

function defaultSubject(word: Word, reading: Reading): string | null {
  for (let at: Word | null = word; at !== null; at = at.head) {
    const subject = logicalSubject(at) ?? subjectOf(at) ?? childOf(at, "nsubj", "nsubj:pass");
    if (subject === undefined) continue;
    const [code] = conjunctsOf(subject).flatMap((one) => codesOf(one, reading));
    if (code !== undefined) return code;
    // "Russia is late, and the army looks elsewhere": the army without a name is the article's own.
    if (isAgentOfNobody(subject, reading)) return focus(reading);
  }
  return null;
}

function isAgentOfNobody(word: Word, reading: Reading): boolean {
  const meant = reading.refer(word);
  return meant.length > 0 && meant.every(({ code, as }) => code === null && as === "agent");
}

/** Codes named in a word's own clause; a clause joined to it that has its own subject is another. */
function codesInClause(word: Word, reading: Reading): readonly string[] {
  return codesBelow(
    word,
    reading,
    (below) => isClauseApart(below) || isOnSubject(below) || THEM.test(below.text),
  );
}

/** "India, which dislikes the company Azerbaijan keeps, is the biggest supplier": said aside of who acts. */
function isOnSubject(word: Word): boolean {
  return (
    hasRelation(word, "acl:relcl") && word.head !== null && hasRelation(word.head, "nsubj", "nsubj:pass")
  );
}

/** Whom "them" stands for is a guess at best. */
const THEM = /^(them|these|those)$/i;

function pairOther(code: string | null, reading: Reading): string | null {
  const { pair } = reading.discourse;
  if (pair === null || !pair.every(isOfState)) return null;
  return code === null ? pair[0] : otherOfLastPair(reading.discourse, code);
}

function focus(reading: Reading): string | null {
  const code = topicOrFocus(reading.discourse);
  return code !== null && isOfState(code) ? code : null;
}
