import { type CodedText, codeText } from "../../coding/code-text.ts";
import { type Coder, createCoder } from "../../coding/coder.ts";
import type { TextContext } from "../../coding/text-context.ts";

export interface CodeTask {
  readonly texts: readonly { readonly text: string; readonly context: TextContext }[];
  readonly world: string | null;
}

let coder: Coder | null = null;

/** Codes a batch of texts in a worker, which loads the coder once. */
export function codeBatch(task: CodeTask): readonly CodedText[] {
  coder ??= createCoder(task.world === null ? {} : { world: task.world });
  const loaded = coder;
  return task.texts.map(({ text, context }) => codeText(loaded, text, context));
}
