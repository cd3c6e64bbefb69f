import type { Timeline } from "../../../server/answers.ts";
import { EvidenceLink } from "../../parts/evidence-link.tsx";
import { Load, Nothing } from "../../parts/notice.tsx";
import { cut } from "../../pictures/cut.ts";
import { citationFor, Figure } from "../../pictures/figure.tsx";
import { queryOf, useApi } from "../../state/api.ts";
import { filterParameters, useFilters } from "../../state/filters.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { count, period } from "../../state/words.ts";

const QUADS = [
  [1, "cooperation in words"],
  [2, "cooperation in deeds"],
  [3, "conflict in words"],
  [4, "conflict in deeds"],
] as const;
const ROW = 30;

/** Both directions against each other: to the left what the country does, to the right what it meets with. */
export function BothWays({
  country,
  partner,
  desk,
}: {
  readonly country: string;
  readonly partner: string;
  readonly desk: string;
}) {
  const filters = useFilters();
  const names = useNames();
  const asked = filterParameters(filters);
  const answer = useApi<Timeline>(`/api/timeline/${country}${queryOf({ partner, ...asked, by: "year" })}`);
  const [a, b] = [nameIn(names, country), nameIn(names, partner)];
  return (
    <section aria-labelledby="both-title">
      <h2 id="both-title">Who does what to whom</h2>
      <Load of={answer} what="both directions">
        {({ rows }) => {
          const sum = (direction: "out" | "in", quad: number): number =>
            rows
              .filter((row) => row.direction === direction && row.quad === quad)
              .reduce((total, row) => total + row.count, 0);
          const most = Math.max(1, ...QUADS.flatMap(([quad]) => [sum("out", quad), sum("in", quad)]));
          if (rows.length === 0) return <Nothing>No dated event between the two is known here.</Nothing>;
          const title = `${a} and ${b}: who does what to whom`;
          return (
            <Figure
              name="both-ways"
              title={title}
              citation={citationFor(desk, title, period(filters.from, filters.to), null)}
              table={() => ({
                columns: ["class", `${country}_to_${partner}`, `${partner}_to_${country}`],
                rows: QUADS.map(([quad, label]) => [label, sum("out", quad), sum("in", quad)]),
              })}
            >
              {(width) => {
                const narrow = width < 520;
                const middle = width / 2;
                const label = Math.min(150, width * 0.36);
                const room = middle - label / 2 - 50;
                return (
                  <svg width={width} height={QUADS.length * ROW + 26} role="group" aria-label={title}>
                    <text x={middle - label / 2 - 6} y={12} class="row-share">
                      {cut(a, narrow ? 13 : 30)}
                      {narrow ? "" : " does"}
                    </text>
                    <text x={middle + label / 2 + 6} y={12} class="row-share start">
                      {cut(b, narrow ? 13 : 30)}
                      {narrow ? "" : " does"}
                    </text>
                    {QUADS.map(([quad, word], at) => {
                      const y = 24 + at * ROW;
                      const [out, back] = [sum("out", quad), sum("in", quad)];
                      const link = (
                        actor: string,
                        recipient: string,
                        n: number,
                        x: number,
                        side: "end" | "start",
                      ) =>
                        n === 0 ? (
                          <text x={x} y={y + 16} class="row-share dimmed" text-anchor={side}>
                            0
                          </text>
                        ) : (
                          <EvidenceLink
                            behind={{
                              events: {
                                actor,
                                recipient,
                                quad: String(quad),
                                status: "actual",
                                from: filters.from,
                                to: filters.to,
                                minConfidence: filters.sure ?? "0.5",
                              },
                            }}
                            about={`${nameIn(names, actor)}: ${word} towards ${nameIn(names, recipient)}`}
                          >
                            <text x={x} y={y + 16} class={`row-count ${side}`} text-anchor={side}>
                              {count(n)}
                            </text>
                          </EvidenceLink>
                        );
                      return (
                        <g key={quad}>
                          <text x={middle} y={y + 16} class="tick-label">
                            {word}
                          </text>
                          <rect
                            x={middle - label / 2 - (out / most) * room}
                            y={y + 4}
                            width={(out / most) * room}
                            height={16}
                            class={`fill-${quad}`}
                          />
                          <rect
                            x={middle + label / 2}
                            y={y + 4}
                            width={(back / most) * room}
                            height={16}
                            class={`fill-${quad}`}
                          />
                          {link(country, partner, out, middle - label / 2 - (out / most) * room - 6, "end")}
                          {link(
                            partner,
                            country,
                            back,
                            middle + label / 2 + (back / most) * room + 6,
                            "start",
                          )}
                        </g>
                      );
                    })}
                  </svg>
                );
              }}
            </Figure>
          );
        }}
      </Load>
    </section>
  );
}
