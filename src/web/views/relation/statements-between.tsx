import type { Page, ToldStatement } from "../../../server/answers.ts";
import { StatementLine } from "../../parts/event-line.tsx";
import { Load, Nothing } from "../../parts/notice.tsx";
import { queryOf, useApi } from "../../state/api.ts";

const FIRST = ["obstacle", "stalemate", "receptivity", "leverage", "exchange", "driver"];

/** What sources say of the two: obstacles before all else. */
export function StatementsBetween({
  country,
  partner,
}: {
  readonly country: string;
  readonly partner: string;
}) {
  const page = useApi<Page<ToldStatement>>(
    `/api/statements${queryOf({ state: country, minConfidence: "0.5", limit: 500 })}`,
  );
  const rank = (kind: string): number => (FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length);
  return (
    <section aria-labelledby="said-title">
      <h2 id="said-title">What is said of them, and what stands in the way</h2>
      <Load of={page} what="statements">
        {({ items }) => {
          const both = items
            .filter(
              (one) =>
                one.subject === partner || one.object === partner || (one.others ?? []).includes(partner),
            )
            .sort((a, b) => rank(a.kind) - rank(b.kind));
          return both.length === 0 ? (
            <Nothing>No source speaks of the two together.</Nothing>
          ) : (
            <div class="lines">
              {both.slice(0, 14).map((one) => (
                <StatementLine key={one.id} statement={one} />
              ))}
            </div>
          );
        }}
      </Load>
    </section>
  );
}
