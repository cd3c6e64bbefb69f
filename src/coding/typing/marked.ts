import type { Reader, Sentence } from "../../language/word.ts";
import type { Span } from "./pair-view.ts";

/** A text whose actor stood between <s> and </s> and whose recipient between <t> and </t>. */
export interface Marked {
  readonly text: string;
  readonly actor: Span | null;
  readonly recipient: Span | null;
}

/** Takes the marks out of a text and says where they stood. */
export function readMarks(marked: string): Marked {
  let text = "";
  const starts = new Map<string, number>();
  const spans = new Map<string, Span>();
  for (const part of marked.split(/(<\/?[st]>)/)) {
    const mark = /^<(\/?)([st])>$/.exec(part);
    if (mark === null) text += part;
    else if (mark[1] === "") starts.set(mark[2] ?? "", text.length);
    else spans.set(mark[2] ?? "", { start: starts.get(mark[2] ?? "") ?? text.length, end: text.length });
  }
  return { text, actor: spans.get("s") ?? null, recipient: spans.get("t") ?? null };
}

/** Parses a text as one sentence, whatever full stops it holds; null where it has no words. */
export function parseWhole(reader: Reader, text: string): Sentence | null {
  const parts = reader.split(text);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  if (parts.length === 1) return reader.parse(first);
  return reader.parse({
    text,
    start: first.start,
    end: last.end,
    tokens: parts.flatMap((part) => part.tokens),
    dateline: first.dateline,
  });
}
