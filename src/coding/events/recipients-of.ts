import { casesOf, marksOf } from "../../language/tree/marker.ts";
import type { Word } from "../../language/word.ts";
import { fillSlot } from "../frames/fill-slot.ts";
import type { SlotPath } from "../frames/frame.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Reading } from "../reading/reading.ts";
import { fallbackSlots } from "./fallback-slots.ts";
import { type Party, partiesIn } from "./parties.ts";

/** Everybody to whom it is done, by the first slot of the trigger that names somebody. */
export function recipientsOf(
  word: Word,
  trigger: Trigger,
  actors: readonly Party[],
  reading: Reading,
): readonly Party[] {
  const taken = new Set(actors.map((party) => party.reference.head));
  const codes = new Set(actors.map((party) => party.reference.code));
  let unnamed: readonly Party[] = [];
  for (const path of [...trigger.recipient, ...fallbackSlots(trigger.type)]) {
    const parties = partiesIn(fill(word, path), reading, path.join("."), true).filter(
      (party) =>
        !taken.has(party.reference.head) && (party.reference.code !== null || !needsState(path, trigger)),
    );
    const others = parties.filter(
      (party) => party.reference.code !== null && !codes.has(party.reference.code),
    );
    if (others.length > 0) return others;
    if (unnamed.length === 0) unnamed = parties;
  }
  const near = onSurface(word, trigger, taken, codes, reading);
  return near.length > 0 ? near : unnamed;
}

/** How far behind a verb a phrase is still taken for its own. */
const NEAR = 8;

/**
 * "Who came to Yerevan ten days later": where the tree hangs the phrase that a frame asks for somewhere else, who
 * stands behind its preposition on the surface, with no verb or clause between.
 */
function onSurface(
  word: Word,
  trigger: Trigger,
  taken: ReadonlySet<Word>,
  codes: ReadonlySet<string | null>,
  reading: Reading,
): readonly Party[] {
  if (word.upos !== "VERB") return [];
  const wanted = new Set(
    trigger.recipient.flatMap(
      (path) => /^obl:(to|with|against|from|on|for)$/.exec(path.at(-1) ?? "")?.[1] ?? [],
    ),
  );
  if (wanted.size === 0) return [];
  for (const other of reading.sentence.words.slice(word.index + 1, word.index + 1 + NEAR)) {
    if (/^(VERB|AUX|SCONJ)$/.test(other.upos) || /^[;:—–(]$/.test(other.text)) return [];
    if (other.upos !== "PROPN" && other.upos !== "NOUN") continue;
    if (!casesOf(other).some((preposition) => wanted.has(preposition))) continue;
    const parties = partiesIn([other], reading, `surface:${casesOf(other)[0] ?? ""}`).filter(
      ({ reference }) => reference.code !== null && !codes.has(reference.code) && !taken.has(reference.head),
    );
    if (parties.length > 0) return parties;
  }
  return [];
}

/** Slots that look for whose a thing is: "the Upper Lars road" is nobody's. */
function isOwnerSlot(path: SlotPath): boolean {
  return /^(amod|compound|poss)$/.test(path.at(-1) ?? "");
}

/** "Closed the Eritrean consulate": an object that no slot asks for is a party only where it is a state's. */
function needsState(path: SlotPath, { recipient }: Trigger): boolean {
  return isOwnerSlot(path) || (path.join(".") === "obj" && !recipient.includes(path));
}

function fill(word: Word, path: SlotPath): readonly Word[] {
  if (path.length === 1 && path[0] === "conj") return [];
  return path.at(-1) === "obl:to"
    ? fillSlot(word, path).filter((one) => !isInfinitive(one))
    : fillSlot(word, path);
}

/** "Asked Chad to help Mali": who is helped is not asked. */
function isInfinitive(word: Word): boolean {
  return word.upos === "VERB" && marksOf(word).includes("to");
}
