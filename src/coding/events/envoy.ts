import type { Word } from "../../language/word.ts";
import type { Actor } from "../../model/actor.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reference } from "../reading/reference.ts";

/** Whom somebody sent: "sent James Clapper to Pyongyang" is a visit by Clapper for those who sent him. */
export function envoyOf(word: Word, trigger: Trigger, reading: Reading): Reference | null {
  if (trigger.mode !== "visit") return null;
  const object = word.children.find((child) => child.relation === "obj");
  const [reference] = object === undefined ? [] : reading.refer(object);
  return reference ?? null;
}

/** The actor with the person and rank of the envoy, unless the text gives it one of its own. */
export function withEnvoy(actor: Actor, envoy: Reference | null): Actor {
  if (envoy === null || actor.person !== null || (envoy.person === null && envoy.rank === null)) return actor;
  if (envoy.code !== null && envoy.code !== actor.code) return actor;
  return {
    ...actor,
    person: envoy.person,
    rank: envoy.rank ?? actor.rank,
    sector: actor.sector ?? envoy.sector,
  };
}
