import type { MeasureAnswer as Answer } from "../../../measures/measure.ts";
import type { Interval } from "../../../measures/statistics/interval.ts";
import { EvidenceLink } from "../../parts/evidence-link.tsx";
import { Load, Notes, Nothing } from "../../parts/notice.tsx";
import { citationFor, Figure } from "../../pictures/figure.tsx";
import { Hatch } from "../../pictures/hatch.tsx";
import { linear, niceMax } from "../../pictures/scale.ts";
import { queryOf, useApi, useLater } from "../../state/api.ts";
import { type Filters, filterParameters, useFilters } from "../../state/filters.ts";
import { nameIn, spelled, useNames } from "../../state/names.ts";
import { chance, count, number, period } from "../../state/words.ts";

interface ConcentrationRow {
  readonly dimension: "approaches" | "cooperation" | "trade";
  readonly base: string;
  readonly period: string;
  readonly events: number | null;
  readonly hhi: number | null;
  readonly effectivePartners: number | null;
  readonly effectiveInterval: Interval | null;
  readonly fell: number | null;
}

/** How many partners its approaches amount to, through time: the inverse of the Herfindahl index. */
export function ConcentrationSection(props: {
  readonly country: string;
  readonly desk: string;
  readonly ready: boolean;
  readonly span: { readonly from: string; readonly to: string } | null;
}) {
  const filters = useFilters();
  const names = useNames();
  const days =
    props.span === null ? 0 : (Date.parse(props.span.to) - Date.parse(props.span.from)) / 86_400_000;
  const by = days > 366 * 6 ? "year" : "quarter";
  const answer = useApi<Answer<ConcentrationRow>>(
    useLater(
      props.ready,
      `/api/measure/concentration/${props.country}${queryOf({ ...filterParameters(filters), by })}`,
    ),
  );
  return (
    <section class="concentration" aria-labelledby="concentration-title">
      <h2 id="concentration-title">How spread its relations are</h2>
      <Load of={answer} what="the spread">
        {({ rows, notes, method }) => {
          const steps = rows.filter((row) => row.dimension === "approaches");
          const trade = rows.filter((row) => row.dimension === "trade").at(-1);
          const last = steps.findLast((row) => row.effectivePartners !== null);
          if (last === undefined && trade === undefined)
            return (
              <Nothing>
                Too few approaches in any {by} for an index: with so few, every portfolio looks concentrated.
              </Nothing>
            );
          return (
            <>
              {last === undefined ? (
                <Nothing>
                  Too few approaches in any {by} for an index: with so few, every portfolio looks
                  concentrated.
                </Nothing>
              ) : (
                <p class="lead">
                  As if spread evenly over{" "}
                  <EvidenceLink
                    behind={{ events: approachesIn(props.country, last.period, filters) }}
                    about="The approaches that this spread is of"
                  >
                    <strong>{number(last.effectivePartners)}</strong>
                  </EvidenceLink>{" "}
                  partners
                  {last.effectiveInterval === null
                    ? ""
                    : ` (${number(last.effectiveInterval.low)} to ${number(last.effectiveInterval.high)})`}
                  , {spelled(names, last.period.replace(" to ", " – "))}
                  {last.fell === null
                    ? "."
                    : `; less concentrated than before with probability ${chance(last.fell)}.`}
                </p>
              )}
              {last === undefined ? null : (
                <Figure
                  name="concentration"
                  title={`${nameIn(names, props.country)}: effective partners of its approaches`}
                  citation={citationFor(
                    props.desk,
                    `${nameIn(names, props.country)}: effective partners by ${by}`,
                    period(filters.from, filters.to),
                    method,
                  )}
                  table={() => ({
                    columns: [
                      "dimension",
                      "period",
                      "base",
                      "events",
                      "hhi",
                      "effective_partners",
                      "low",
                      "high",
                    ],
                    rows: rows.map((row) => [
                      row.dimension,
                      row.period,
                      row.base,
                      row.events,
                      row.hhi,
                      row.effectivePartners,
                      row.effectiveInterval?.low ?? null,
                      row.effectiveInterval?.high ?? null,
                    ]),
                  })}
                  says="Line: effective partners; band: 90% interval. Hatched: too few events for an index."
                >
                  {(width) => <Spread steps={steps} width={width} />}
                </Figure>
              )}
              {trade === undefined ? null : (
                <p class="quiet">
                  Trade {trade.period}: {number(trade.effectivePartners)} effective partners ({trade.base}).
                </p>
              )}
              <Notes notes={notes} />
            </>
          );
        }}
      </Load>
    </section>
  );
}

function approachesIn(
  country: string,
  period: string,
  filters: Filters,
): Readonly<Record<string, string | null>> {
  const [from = null, to = null] = period.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return {
    state: country,
    dimension: "outreach",
    status: "actual",
    from,
    to,
    minConfidence: filters.sure ?? "0.5",
  };
}

const HEIGHT = 150;

function Spread({ steps, width }: { readonly steps: readonly ConcentrationRow[]; readonly width: number }) {
  const top = Math.max(
    2,
    ...steps.map((step) => step.effectiveInterval?.high ?? step.effectivePartners ?? 0),
  );
  const { max, ticks } = niceMax(top);
  const y = linear([0, max], [HEIGHT - 22, 22]);
  const wide = (width - 36) / steps.length;
  return (
    <svg
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={`Effective partners by period: ${steps.map((step) => `${step.period} ${number(step.effectivePartners)}`).join("; ")}`}
    >
      <Hatch id="few-hatch" />
      <text x={0} y={10} class="axis-note">
        partners
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={30} x2={width - 4} y1={y(tick)} y2={y(tick)} class={tick === 0 ? "zero" : "grid"} />
          <text x={24} y={y(tick) + 3.5} class="tick-label end">
            {count(tick)}
          </text>
        </g>
      ))}
      {steps.map((step, at) => {
        const x = 32 + at * wide;
        const label = labelOf(step.period, at, steps, wide);
        return (
          <g key={step.period}>
            <title>{`${step.period}: ${step.events} events, effective partners ${number(step.effectivePartners)}`}</title>
            {step.effectivePartners === null ? (
              <rect x={x} y={22} width={Math.max(1, wide - 2)} height={HEIGHT - 44} fill="url(#few-hatch)" />
            ) : (
              <>
                {step.effectiveInterval === null ? null : (
                  <rect
                    x={x}
                    y={y(step.effectiveInterval.high)}
                    width={Math.max(1, wide - 2)}
                    height={Math.max(1, y(step.effectiveInterval.low) - y(step.effectiveInterval.high))}
                    class="band"
                  />
                )}
                <line
                  x1={x}
                  x2={x + wide - 2}
                  y1={y(step.effectivePartners)}
                  y2={y(step.effectivePartners)}
                  class="level"
                />
              </>
            )}
            {label === null ? null : (
              <text x={x + wide / 2} y={HEIGHT - 6} class="tick-label">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function labelOf(text: string, at: number, steps: readonly ConcentrationRow[], wide: number): string | null {
  const every = Math.ceil(58 / wide);
  if (at % every !== 0) return null;
  const year = text.slice(0, 4);
  if (steps.length > 1 && steps[0]!.period.slice(5, 7) === steps[1]!.period.slice(5, 7)) return year;
  const quarter = Math.floor((Number(text.slice(5, 7)) - 1) / 3) + 1;
  return Number.isNaN(quarter) ? text : `${year} Q${quarter}`;
}
