import type { ExceptionRow } from "../../measures/exceptions-from.ts";
import type { Statement } from "../../model/statement.ts";
import type { Exception, Outreach } from "../brief.ts";
import { partnerOf } from "./stated.ts";

/** Who is missing: by the numbers, where they allow it, and by what sources say outright. */
export function exceptionsOf(
  rows: readonly ExceptionRow[],
  statements: readonly Statement[],
  outreach: readonly Outreach[],
  focal: string,
  period: Exception["period"],
): readonly Exception[] {
  const said = statements.filter((statement) => statement.kind === "exception");
  const byPartner = new Map<string, Exception>();
  for (const row of rows) {
    // Numbers that show nothing out of the way are none to set beside what a source says.
    if (!row.exception) continue;
    const before = byPartner.get(row.partner);
    if (before !== undefined && (before.probability ?? 1) <= row.probability) continue;
    byPartner.set(row.partner, {
      partner: row.partner,
      observed: row.observed,
      expected: row.expected,
      probability: row.adjusted,
      base: row.base,
      period,
      stated: false,
      evidence: row.evidence,
    });
  }
  for (const statement of said) {
    const partner = partnerOf(statement, focal);
    if (partner === null || partner === focal) continue;
    const before = byPartner.get(partner);
    const observed = outreach.find((row) => row.partner === partner)?.count ?? 0;
    byPartner.set(partner, {
      ...(before ?? {
        partner,
        observed,
        expected: null,
        probability: null,
        base: "as a source states it",
        period: { from: null, to: null },
      }),
      stated: true,
      evidence: [...(before?.evidence ?? []), statement.id],
    });
  }
  return [...byPartner.values()].sort((a, b) => (a.probability ?? 1) - (b.probability ?? 1));
}
