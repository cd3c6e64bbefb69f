import type { Sentence, TokenizedSentence } from "../language/word.ts";
import type { CodedEvent } from "../model/event.ts";
import type { CodedStatement } from "../model/statement.ts";
import { matchAgents } from "../world/match-agents.ts";
import type { Coder } from "./coder.ts";
import { codeEvents } from "./events/code-events.ts";
import { dealt, newDiscourse, remember, startParagraph } from "./reading/discourse.ts";
import { isOfRelations } from "./reading/of-relations.ts";
import type { Reading } from "./reading/reading.ts";
import { referrer } from "./reading/refer.ts";
import type { Reference } from "./reading/reference.ts";
import { type NameMemory, resolveNames } from "./reading/resolve-names.ts";
import { topicOf } from "./reading/topic.ts";
import { type DateMemory, sentenceFacts } from "./sentence-facts.ts";
import { codeStatements } from "./statements/code-statements.ts";
import type { TextContext } from "./text-context.ts";

export interface CodedText {
  readonly events: readonly CodedEvent[];
  readonly statements: readonly CodedStatement[];
}

/** How one sentence was read, for `--explain`. */
export interface SentenceReading extends CodedText {
  readonly reading: Reading;
}

/**
 * Reads a text: its events and statements in order. Offsets count UTF-16 code units of `text`. Sentences
 * share what was named before them; separate texts share nothing.
 */
export function codeText(coder: Coder, text: string, context: TextContext): CodedText {
  const events: CodedEvent[] = [];
  const statements: CodedStatement[] = [];
  for (const one of readSentences(coder, text, context)) {
    events.push(...one.events);
    statements.push(...one.statements);
  }
  return { events, statements };
}

/** Reads a text sentence by sentence, giving how each was read. Sentences that name nobody are passed over. */
export function* readSentences(coder: Coder, text: string, context: TextContext): Generator<SentenceReading> {
  const sentences = coder.reader.split(text);
  const memory: NameMemory = { date: context.published?.from ?? null, seen: [] };
  const named = sentences.map((tokenized) => resolveNames(coder.world, tokenized, memory));
  const isFirst = sentences.map((one, at) => beginsParagraph(text, sentences[at - 1]?.end ?? 0, one.start));
  const headline = coder.reader
    .split(context.title ?? "")
    .flatMap((one) => resolveNames(coder.world, one, { date: memory.date, seen: [] }));
  const topic = topicOf(named, isFirst, headline);
  const discourse = newDiscourse(sentences.length === 1, topic, isOfRelations(named, topic));
  const dates: DateMemory = { anchor: null };
  for (const [index, tokenized] of sentences.entries()) {
    if (isFirst[index]) startParagraph(discourse);
    const names = named[index]!;
    if (
      names.length === 0 &&
      discourse.entities.length === 0 &&
      !mayPointBack(tokenized) &&
      !mayName(tokenized) &&
      matchAgents(coder.agents, tokenized.tokens).length === 0
    )
      continue;
    const sentence = coder.reader.parse(tokenized);
    const agents = agentsIn(sentence, names, coder);
    const refer = referrer({ names, agents, discourse, nameOfCode: (code) => nameOfCode(coder, code) });
    const reading: Reading = { sentence, names, agents, discourse, refer };
    const facts = sentenceFacts(reading, text, context, coder, dates);
    const events = codeEvents(reading, coder, facts);
    const statements = codeStatements(reading, coder, facts);
    yield { reading, events, statements };
    remember(discourse, referencesIn(sentence, refer));
    const [only, second] = events;
    if (only?.actor.code && only.recipient?.code && second === undefined)
      dealt(discourse, only.actor.code, only.recipient.code);
  }
}

function beginsParagraph(text: string, before: number, start: number): boolean {
  return /\n\s*\n/.test(text.slice(before, start));
}

function nameOfCode(coder: Coder, code: string): string {
  return coder.world.states.get(code)?.name ?? coder.world.organisations.get(code)?.name ?? code;
}

function agentsIn(sentence: Sentence, names: Reading["names"], coder: Coder): Reading["agents"] {
  const inName = (match: { readonly start: number; readonly end: number }): boolean =>
    names.some((name) => name.start <= match.start && match.end <= name.end);
  return matchAgents(coder.agents, sentence.words)
    .filter((match) => !inName(match))
    .map((match) => ({
      start: match.start,
      end: match.end,
      sector: match.agent.sector,
      rank: match.agent.rank,
      text: match.agent.phrase,
    }));
}

const POINTERS =
  /\b(this|these|those|such|talks|relations|sanctions|effort|efforts|he|she|it|they|his|her|its|their|both|two|country|government|regime|leadership|side|sides|former|latter|result|court|police|army|soldiers|troops|rebels|protesters|minister|president|militants|parliament|authorities|officials)\b/i;

/** A sentence without a name may still speak of those named before it, or of actors that have no state. */
function mayPointBack(sentence: TokenizedSentence): boolean {
  return POINTERS.test(sentence.text);
}

/** Somebody whom no table knows is known by capitals: "The NCB has ordered Arjun Rampal to appear". */
function mayName({ tokens }: TokenizedSentence): boolean {
  return tokens.some(({ text }, index) => index > 0 && /^\p{Lu}/u.test(text));
}

function referencesIn(sentence: Sentence, refer: Reading["refer"]): readonly Reference[] {
  return sentence.words
    .filter(
      (word) =>
        (word.upos === "NOUN" || word.upos === "PROPN" || word.upos === "PRON") &&
        !word.relation.startsWith("compound") &&
        word.relation !== "flat",
    )
    .flatMap((word) => refer(word));
}
