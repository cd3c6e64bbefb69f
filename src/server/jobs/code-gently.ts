import { setImmediate } from "node:timers/promises";
import { readSentences } from "../../coding/code-text.ts";
import { type Coder, createCoder } from "../../coding/coder.ts";
import type { CodedEvent } from "../../model/event.ts";
import type { CodedStatement } from "../../model/statement.ts";
import type { CodeArticle } from "../context.ts";

/** Codes in this process, letting others have their turn after each sentence, so that the page stays quick. */
export function codeGently(): CodeArticle {
  let coder: Coder | null = null;
  return async (text, published, report) => {
    coder ??= createCoder();
    const events: CodedEvent[] = [];
    const statements: CodedStatement[] = [];
    for (const one of readSentences(coder, text, { published })) {
      events.push(...one.events);
      statements.push(...one.statements);
      report(one.reading.sentence.end / Math.max(1, text.length));
      await setImmediate();
    }
    return { events, statements };
  };
}
