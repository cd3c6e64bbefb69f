import type { TextContext } from "./code-text.ts";
import type { SentenceFacts } from "./events/code-events.ts";
import type { Reading } from "./reading/reading.ts";

/** Dates, amounts and contexts of a sentence, looked up only when an event or statement asks for them. */
export function sentenceFacts(_reading: Reading, text: string, _context: TextContext): SentenceFacts {
  return { text, dateFor: () => null, amountFor: () => null, contextsFor: () => [] };
}
