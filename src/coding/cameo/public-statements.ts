import { QUAD_OF } from "../../model/plover.ts";
import { ontologyTable } from "../../world/ontology-tables.ts";
import type { Draft } from "../events/draft.ts";
import { companionsIn } from "../frames/match-frame.ts";
import type { Reading } from "../reading/reading.ts";
import { isInOwnMouth } from "./own-mouth.ts";

const codes: ReadonlyMap<string, string> = new Map(
  ontologyTable("public-statements").flatMap((row) =>
    (row.verbs ?? "")
      .split("|")
      .flatMap((verb) =>
        (row.nouns ?? "").split("|").map((noun) => [`${verb} ${noun}`, row.cameo ?? ""] as const),
      ),
  ),
);

/** Verbs by which somebody owns up to a deed. */
const OWNING = new Set(["acknowledge", "admit", "boast", "claim", "concede", "confirm"]);

/**
 * The CAMEO code of a draft that is words alone: feelings put into words ("expressed sorrow"), responsibility claimed or
 * denied, violence that its doer owns to ("claimed that they had shelled the town"). Null where it is more.
 */
export function statementCode(draft: Draft, reading: Reading): string | null {
  const { word, trigger, outcome, reality } = draft;
  if (outcome.status !== "actual" || reality.negated) return null;
  for (const noun of companionsIn(word, trigger)) {
    const code = codes.get(`${trigger.lemma} ${noun.lemma.toLowerCase()}`);
    if (code !== undefined) return code;
  }
  // "The US claimed that it had attacked": who tells of the deed is who did it.
  const owned =
    QUAD_OF[outcome.type] === 4 && isInOwnMouth(draft, reading, ({ word: { lemma } }) => OWNING.has(lemma));
  return owned ? "015" : null;
}
