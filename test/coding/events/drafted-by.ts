import { readSentences } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";
import { settledDrafts } from "../../../src/coding/events/code-events.ts";

const coder = createCoder();

/** What the rules alone draft of a sentence, before it is weighed, each as "TYPE actor recipient". */
export function draftedBy(text: string): readonly string[] {
  return [...readSentences(coder, text, { published: null })].flatMap(({ reading }) =>
    settledDrafts(reading, coder).flatMap(({ outcome, pairs }) =>
      pairs.map(
        ([actor, recipient]) =>
          `${outcome.type} ${actor.reference.code ?? "?"} ${recipient?.reference.code ?? "-"}`,
      ),
    ),
  );
}
