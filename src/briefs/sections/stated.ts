import type { Statement } from "../../model/statement.ts";
import type { Stated } from "../brief.ts";

/** Statements of some kinds as entries of a section; those that say the same of the same pair become one. */
export function statedOf(statements: readonly Statement[], ...kinds: readonly string[]): readonly Stated[] {
  const entries = new Map<string, Stated & { readonly evidence: string[] }>();
  for (const statement of statements) {
    if (!kinds.includes(statement.kind)) continue;
    const key = [
      statement.subject,
      statement.object,
      fold(String(statement.value ?? statement.quotes[0]?.exact ?? "")),
    ].join("|");
    const before = entries.get(key);
    if (before !== undefined) before.evidence.push(statement.id);
    else entries.set(key, { ...entryOf(statement), evidence: [statement.id] });
  }
  return [...entries.values()];
}

function entryOf(statement: Statement): Stated {
  const { date } = statement;
  return {
    kind: statement.kind,
    subject: statement.subject,
    object: statement.object,
    others: statement.others ?? [],
    value: statement.value,
    unit: statement.unit ?? null,
    holder: statement.holder,
    hedged: statement.hedged,
    status: statement.status,
    date: date === null ? null : { from: date.from, to: date.to, expression: date.expression ?? null },
    evidence: [],
  };
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The other party of a statement seen from one country. */
export function partnerOf(
  stated: {
    readonly subject: string | null;
    readonly object: string | null;
    readonly others?: readonly string[] | undefined;
  },
  focal: string,
): string | null {
  if (stated.subject === focal) return stated.object ?? stated.others?.[0] ?? null;
  return stated.subject ?? stated.object;
}
