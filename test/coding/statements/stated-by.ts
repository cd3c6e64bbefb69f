import { codeText } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";
import type { CodedStatement, StatementKind } from "../../../src/model/statement.ts";

const coder = createCoder();

/** The statements of a kind in a text, as "subject object"; a text published in 2024. */
export function stated(kind: StatementKind, text: string): readonly string[] {
  return statements(kind, text).map((one) => `${one.subject} ${one.object ?? "-"}`);
}

export function statements(kind: StatementKind, text: string): readonly CodedStatement[] {
  const published = { from: "2024-06-01", to: "2024-06-01" };
  return codeText(coder, text, { published }).statements.filter((one) => one.kind === kind);
}
