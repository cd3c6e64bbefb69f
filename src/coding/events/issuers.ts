import { childrenOf } from "../../language/tree/children.ts";
import { agentOf } from "../../language/tree/voice.ts";
import type { Word } from "../../language/word.ts";
import { fillSlot } from "../frames/fill-slot.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reference } from "../reading/reference.ts";
import type { Party } from "./parties.ts";

const DOCUMENTS = new Set([
  "communique",
  "communiqué",
  "declaration",
  "document",
  "dossier",
  "paper",
  "report",
  "statement",
]);

const ISSUED = new Set(["issue", "publish", "release"]);

/** "A report released in the Chadian capital": a document whose author the text leaves out speaks for that state. */
export function issuersOf(document: Word, reading: Reading): readonly Party[] {
  if (!DOCUMENTS.has(document.lemma)) return [];
  for (const verb of childrenOf(document, "acl")) {
    if (!ISSUED.has(verb.lemma) || agentOf(verb) !== undefined) continue;
    for (const place of fillSlot(verb, ["obl:in"])) {
      const [reference] = reading.refer(place);
      if (reference === undefined || reference.code === null || reference.region) continue;
      if (!isCapital(place, reference, reading)) continue;
      return [{ reference: { ...reference, as: "agent", via: "sentence" }, slot: "subj.acl.in" }];
    }
  }
  return [];
}

/** Other towns are where the authors of reports have their seat: Geneva, New York, The Hague. */
function isCapital(place: Word, { start, end }: Reference, { names }: Reading): boolean {
  if (place.lemma.toLowerCase() === "capital") return true;
  return names.some(
    (name) =>
      name.start >= start &&
      name.end <= end &&
      name.candidate.kind === "place" &&
      name.candidate.detail === "capital",
  );
}
