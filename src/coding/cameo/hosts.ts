import type { CodedEvent } from "../../model/event.ts";
import type { Draft } from "../events/draft.ts";
import { placeOf } from "../events/place.ts";
import type { Reading } from "../reading/reading.ts";

/**
 * The state on whose ground two others meet: to CAMEO both visit it (042), which in PLOVER is the mode `third-party` of
 * the one meeting.
 */
export function hostOf(event: CodedEvent, draft: Draft, reading: Reading): string | null {
  if (draft.trigger.type !== "CONSULT" || event.mode !== "third-party") return null;
  const host = placeOf(draft.word, reading)?.candidate.code ?? null;
  return host === event.actor.code || host === event.recipient?.code ? null : host;
}
