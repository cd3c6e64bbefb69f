import type { Word } from "../../language/word.ts";
import type { EventType } from "../../model/plover.ts";
import { focusOf } from "../reading/discourse.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reference } from "../reading/reference.ts";
import type { Party } from "./parties.ts";

/** Types of which a text often leaves the other side to be understood: "made concessions on the abductee issue". */
const TO_SOMEBODY: ReadonlySet<EventType> = new Set(["CONCEDE", "REJECT", "ACCUSE", "AID", "REQUEST"]);

/** Act nouns that name whom it befell and leave the doer to be understood: "the imprisonment of two citizens". */
const BY_SOMEBODY: ReadonlySet<EventType> = new Set(["COERCE", "RETREAT"]);

/**
 * The recipient that the context supplies, where the sentence names none: another state of the sentence, else
 * the other side of the relation that was last spoken of.
 */
export function understoodRecipient(
  word: Word,
  type: EventType,
  promised: boolean,
  actors: readonly Party[],
  reading: Reading,
): readonly Party[] {
  const [actor] = actors;
  const code = actor?.reference.code ?? null;
  const open = TO_SOMEBODY.has(type) || (type === "AGREE" && promised);
  if (!open || code === null || new Set(actors.map((party) => party.reference.code)).size > 1) return [];
  const here = otherInSentence(word, code, reading);
  const other = here ?? otherOfPair(code, reading);
  if (other === null) return [];
  const reference = understood(other, word, reading);
  return [{ reference: here === null ? reference : { ...reference, via: "sentence" }, slot: "context" }];
}

/** The actor that the context supplies for an act noun that names only whom it befell. */
export function understoodActor(
  word: Word,
  type: EventType,
  recipients: readonly Party[],
  reading: Reading,
): readonly Party[] {
  const code = recipients.find((party) => party.reference.code !== null)?.reference.code ?? null;
  if (type === "THREATEN" && word.upos === "NOUN" && recipients.length === 0)
    return whoWasSpokenOf(word, reading);
  if (!BY_SOMEBODY.has(type) || code === null || word.upos !== "NOUN") return [];
  const focus = focusOf(reading.discourse);
  const other = otherOfPair(code, reading) ?? (focus === code ? null : focus);
  return other === null ? [] : [{ reference: understood(other, word, reading), slot: "context" }];
}

/** "The unusual display of bellicosity": of the state that the article is about, where it was just named. */
function whoWasSpokenOf(word: Word, reading: Reading): readonly Party[] {
  const focus = focusOf(reading.discourse);
  const recent = reading.discourse.entities.some(
    (entity) => entity.code === focus && reading.discourse.sentence - entity.sentence <= 2,
  );
  return focus === null || !recent ? [] : [{ reference: understood(focus, word, reading), slot: "context" }];
}

function otherInSentence(word: Word, code: string, reading: Reading): string | null {
  const before = reading.sentence.words.filter(
    (other) => other.index < word.index && (other.upos === "PROPN" || other.upos === "NOUN"),
  );
  for (const other of before.reverse()) {
    const [reference] = reading.refer(other);
    if (
      reference === undefined ||
      reference.code === null ||
      reference.code === code ||
      reference.region ||
      reference.as === "place"
    )
      continue;
    if (reference.via === "name") return reference.code;
  }
  return null;
}

function otherOfPair(code: string, reading: Reading): string | null {
  const { pair } = reading.discourse;
  if (pair === null) return null;
  if (pair[0] === code) return pair[1];
  return pair[1] === code ? pair[0] : null;
}

function understood(code: string, word: Word, reading: Reading): Reference {
  const known = reading.discourse.entities.find((entity) => entity.code === code && entity.person === null);
  return {
    head: word,
    code,
    name: known?.name ?? code,
    sector: null,
    person: null,
    rank: null,
    as: "self",
    via: "context",
    region: known?.region ?? false,
    start: word.start,
    end: word.end,
    plural: false,
  };
}
