import { childrenOf } from "../../language/tree/children.ts";
import { agentOf } from "../../language/tree/voice.ts";
import type { Word } from "../../language/word.ts";
import { complementsOf } from "../typing/predicates.ts";

/** What somebody does who is behind a thing that does something: who fires a missile hits, who issues a report accuses. */
const SENDING = new Set([
  "adopt",
  "draft",
  "drop",
  "fire",
  "fly",
  "hurl",
  "issue",
  "launch",
  "lay",
  "lob",
  "operate",
  "pass",
  "pilot",
  "plant",
  "present",
  "publish",
  "release",
  "send",
  "shoot",
  "sign",
  "submit",
  "throw",
  "write",
]);

/** "A missile believed to have been fired by Mali": who is behind a thing that is named as the doer. */
export function senderOf(thing: Word): Word | undefined {
  for (const participle of childrenOf(thing, "acl"))
    for (const verb of [participle, ...complementsOf(participle)])
      if (SENDING.has(verb.lemma)) {
        const sender = agentOf(verb);
        if (sender !== undefined) return sender;
      }
  return undefined;
}
