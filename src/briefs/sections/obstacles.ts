import type { Statement } from "../../model/statement.ts";
import type { Obstacle } from "../brief.ts";
import { partnerOf, statedOf } from "./stated.ts";

/** What stands in the way with each partner: obstacles and stalemates, by partner. */
export function obstaclesOf(statements: readonly Statement[], focal: string): readonly Obstacle[] {
  const quotes = new Map(statements.map((statement) => [statement.id, statement.quotes[0]?.exact ?? ""]));
  return statedOf(statements, "obstacle", "stalemate")
    .map((entry) => ({
      partner: partnerOf(entry, focal),
      obstacle:
        entry.kind === "stalemate" && entry.value === null
          ? "stalemate"
          : String(entry.value ?? quotes.get(entry.evidence[0] ?? "") ?? ""),
      holder: entry.holder,
      hedged: entry.hedged,
      evidence: entry.evidence,
    }))
    .sort((a, b) => (a.partner ?? "~").localeCompare(b.partner ?? "~"));
}
