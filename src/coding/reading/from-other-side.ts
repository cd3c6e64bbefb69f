import { childrenOf } from "../../language/tree/children.ts";
import type { Word } from "../../language/word.ts";
import { otherOfLastPair } from "./discourse.ts";
import { entitiesBefore } from "./entities-before.ts";
import { fromCode } from "./from-code.ts";
import { covers } from "./hits.ts";
import type { Reference } from "./reference.ts";
import type { Refer, Surroundings } from "./surroundings.ts";

/** Nouns for whoever stands across from their owner: "his host" is never the guest's own. */
const OTHER_SIDE = new Set([
  "host",
  "hosts",
  "guest",
  "guests",
  "visitor",
  "visitors",
  "counterpart",
  "counterparts",
  "interlocutor",
  "interlocutors",
  "opponent",
  "opposite",
]);

/** "His host", "its visitors": the state named last that is not their owner's. */
export function fromOtherSide(head: Word, around: Surroundings, refer: Refer): readonly Reference[] {
  if (!OTHER_SIDE.has(head.lemma.toLowerCase())) return [];
  const [possessor] = childrenOf(head, "nmod:poss");
  if (possessor === undefined || possessor.upos !== "PRON") return [];
  if (around.names.some((name) => head.children.some((child) => covers(name, child)))) return [];
  const own = refer(possessor)[0]?.code ?? null;
  if (own === null) return [];
  const other = otherOf(own, head, around, refer);
  if (other === null) return [];
  return [{ ...fromCode(other, head, around, "description"), as: "agent", sector: "GOV" }];
}

function otherOf(own: string, head: Word, around: Surroundings, refer: Refer): string | null {
  const here = entitiesBefore(head, around, refer)
    .filter(({ code, region, as }) => code !== null && code !== own && !region && as !== "place")
    .at(-1);
  return here === undefined ? otherOfLastPair(around.discourse, own) : here.code;
}
