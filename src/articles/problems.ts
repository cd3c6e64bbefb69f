import { fail, type Result } from "../model/problem.ts";
import type { Kind } from "./sniff.ts";

/** The failures that more than one format knows. `name` is the file or address as the reader gave it. */
export const emptyInput = (name: string): Result<never> =>
  fail("empty", `${name} is empty.`, "Check that it was saved or downloaded whole.");

export const binaryInput = (name: string): Result<never> =>
  fail("binary", `${name} is not text.`, "Give a text, Markdown, HTML, PDF or feed file.");

export const noProse = (name: string): Result<never> =>
  fail(
    "no-text",
    `${name} holds no article text.`,
    "Open it: if the text is drawn by scripts, save it as plain text.",
  );

export const truncatedInput = (name: string): Result<never> =>
  fail("truncated", `${name} breaks off before its end.`, "Copy or download it again.");

export function kindNotRead(name: string, kind: Kind & { kind: "other" }): Result<never> {
  const data = /^(?:a table|JSON)/.test(kind.name);
  return fail(
    "kind-not-read",
    `${name} is ${kind.name}, which is not read.`,
    data ? "For a dataset use `demarche import`." : "Save it as text, HTML or PDF.",
  );
}

export function languageNotRead(name: string, language: string): Result<never> {
  return fail(
    "language-not-read",
    `${name} is in ${language}; only English is read.`,
    "Give an English translation.",
  );
}
