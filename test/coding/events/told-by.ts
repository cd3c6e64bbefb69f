import { codeText } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";
import type { CodedEvent } from "../../../src/model/event.ts";

const coder = createCoder();

/** The events of a text whose publication date is unknown. */
export function eventsOf(text: string): readonly CodedEvent[] {
  return codeText(coder, text, { published: null }).events;
}

/** The same, each as "TYPE actor recipient". */
export function toldBy(text: string): readonly string[] {
  return eventsOf(text).map((event) => `${event.type} ${event.actor.code} ${event.recipient?.code ?? "-"}`);
}
