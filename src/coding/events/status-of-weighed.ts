import type { EventType } from "../../model/plover.ts";
import type { Status } from "../../model/status.ts";
import type { Reality } from "../reality/reality.ts";

/** Acts that are done with a word: to refuse one is another. */
const SPOKEN: ReadonlySet<EventType> = new Set(["REJECT", "REQUEST", "THREATEN"]);
/** Acts that one does by leaving something undone as well: "has not paid", "did not answer". */
const BY_OMISSION: ReadonlySet<EventType> = new Set(["ACCUSE", "REJECT", "REQUEST", "SANCTION", "THREATEN"]);

/** How real an act is that only the classifier saw: its type is of the verb, whatever is said of the verb. */
export function statusOfWeighed(type: EventType, { status, negated }: Reality): Status {
  if (SPOKEN.has(type) || status === "refused") return "actual";
  return negated && status === "actual" && !BY_OMISSION.has(type) ? "denied" : status;
}
