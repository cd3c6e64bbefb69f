import type { Word } from "../../language/word.ts";
import type { EventType } from "../../model/plover.ts";
import type { Trigger } from "../lexicon/triggers.ts";

/** A verb that tells of an event though no frame of the lexicon says so: it asks for nothing beside it. */
export function bareTrigger(verb: Word, type: EventType, mode: string | null, rule: string): Trigger {
  return {
    lemma: verb.lemma,
    pos: "V",
    companions: [],
    type,
    silent: false,
    turn: false,
    mode,
    status: null,
    contexts: [],
    recipient: [],
    actor: [],
    rule,
  };
}
