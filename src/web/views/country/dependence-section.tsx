import type { MeasureAnswer as Answer } from "../../../measures/measure.ts";
import type { Interval } from "../../../measures/statistics/interval.ts";
import { EvidenceLink } from "../../parts/evidence-link.tsx";
import { Load, Notes, Nothing } from "../../parts/notice.tsx";
import { cut } from "../../pictures/cut.ts";
import { citationFor, Figure } from "../../pictures/figure.tsx";
import { IntervalMark } from "../../pictures/interval-mark.tsx";
import { queryOf, useApi, useLater } from "../../state/api.ts";
import { filterParameters, useFilters } from "../../state/filters.ts";
import { hrefTo } from "../../state/location.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { percent, period, range } from "../../state/words.ts";

interface DependenceRow {
  readonly partner: string;
  readonly dimension: "trade" | "aid" | "visits" | "events" | "stated";
  readonly base: string;
  readonly period: string;
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly trend: { readonly direction: string } | null;
  readonly source: string;
  readonly evidence: readonly string[];
}

const TITLES = {
  trade: "Trade",
  stated: "As sources say",
  aid: "Aid received",
  visits: "Visits",
  events: "Cooperation",
} as const;
const ARROWS: Readonly<Record<string, string>> = { rising: "↗ rising", falling: "↘ falling" };
const MOST = 4;

/** On whom it depends: the largest shares of each kind, each with its base and interval. */
export function DependenceSection({
  country,
  desk,
  ready,
}: {
  readonly country: string;
  readonly desk: string;
  readonly ready: boolean;
}) {
  const filters = useFilters();
  const names = useNames();
  const answer = useApi<Answer<DependenceRow>>(
    useLater(ready, `/api/measure/dependence/${country}${queryOf(filterParameters(filters))}`),
  );
  return (
    <section class="dependence" aria-labelledby="dependence-title">
      <h2 id="dependence-title">On whom it depends</h2>
      <Load of={answer} what="shares">
        {({ rows, notes, method }) =>
          rows.length === 0 ? (
            <Nothing>
              No trade table, no visits and no cooperation are known here: nothing can be said of dependence.
            </Nothing>
          ) : (
            <>
              <Figure
                name="dependence"
                title={`${nameIn(names, country)}: largest shares`}
                citation={citationFor(
                  desk,
                  `${nameIn(names, country)}: dependence`,
                  period(filters.from, filters.to),
                  method,
                )}
                table={() => ({
                  columns: [
                    "dimension",
                    "partner",
                    "share",
                    "low",
                    "high",
                    "base",
                    "period",
                    "trend",
                    "source",
                  ],
                  rows: rows.map((row) => [
                    row.dimension,
                    row.partner,
                    row.share,
                    row.interval?.low ?? null,
                    row.interval?.high ?? null,
                    row.base,
                    row.period,
                    row.trend?.direction ?? null,
                    row.source,
                  ]),
                })}
                says="Dot: share of the whole that each heading names; the thick line is its 90% interval. Shares of trade have none: they are figures of their source."
              >
                {(width) => <Shares rows={topOf(rows)} width={width} country={country} names={names} />}
              </Figure>
              <Notes notes={notes} />
            </>
          )
        }
      </Load>
    </section>
  );
}

function topOf(rows: readonly DependenceRow[]): readonly DependenceRow[] {
  return (Object.keys(TITLES) as (keyof typeof TITLES)[]).flatMap((dimension) => {
    const mine = rows.filter((row) => row.dimension === dimension && row.share !== null);
    const total = dimension === "trade" && mine.some((row) => row.base.startsWith("total"));
    const sorted = mine
      .filter((row) => !total || row.base.startsWith("total"))
      .sort(
        (a, b) =>
          (dimension === "trade" ? b.period.localeCompare(a.period) : 0) || (b.share ?? 0) - (a.share ?? 0),
      );
    const seen = new Set<string>();
    return sorted.filter((row) => !seen.has(row.partner) && seen.add(row.partner)).slice(0, MOST);
  });
}

function Shares(props: {
  readonly rows: readonly DependenceRow[];
  readonly width: number;
  readonly country: string;
  readonly names: Parameters<typeof nameIn>[0];
}) {
  const { rows, width, names } = props;
  const narrow = width < 460;
  const nameWide = narrow ? 108 : 150;
  let y = 18;
  const placed = rows.map((row, at) => {
    if (rows[at - 1]?.dimension !== row.dimension) y += at === 0 ? 14 : 26;
    const top = y;
    y += 24;
    return { row, top, first: rows[at - 1]?.dimension !== row.dimension };
  });
  const right = width - (narrow ? 44 : 150);
  return (
    <svg width={width} height={y + 4} role="group" aria-label="Shares by kind and partner">
      {[0, 0.5, 1].map((share) => {
        const x = nameWide + share * (right - nameWide - 10);
        return (
          <g key={share}>
            <line x1={x} x2={x} y1={18} y2={y} class="grid" />
            <text x={x} y={12} class="tick-label">
              {percent(share)}
            </text>
          </g>
        );
      })}
      {placed.map(({ row, top, first }) => (
        <g key={`${row.dimension}${row.partner}${row.period}${row.base}`}>
          {first ? (
            <text x={0} y={top - 2} class="group-label">
              {TITLES[row.dimension]}{" "}
              <tspan class="dimmed">{row.dimension === "trade" ? row.period : ""}</tspan>
            </text>
          ) : null}
          <a
            href={hrefTo(`/country/${props.country}/${row.partner}`)}
            aria-label={`The relation with ${nameIn(names, row.partner)}`}
          >
            <text x={0} y={top + 16} class="row-name">
              {cut(nameIn(names, row.partner), narrow ? 15 : 21)}
            </text>
          </a>
          <IntervalMark
            x={nameWide}
            y={top + 12}
            width={right - nameWide - 10}
            most={1}
            value={row.share}
            low={row.interval?.low}
            high={row.interval?.high}
            kind="plain"
          />
          <EvidenceLink
            behind={{ ids: row.evidence }}
            about={`${TITLES[row.dimension]}: ${nameIn(names, row.partner)} (${row.base})`}
          >
            <text x={right} y={top + 16} class="row-share start">
              {percent(row.share)}{" "}
              {narrow ? null : (
                <tspan class="dimmed">
                  {range(row.interval)} {ARROWS[row.trend?.direction ?? ""] ?? ""}
                </tspan>
              )}
              <title>{`${row.base}; ${row.period}; ${row.source}`}</title>
            </text>
          </EvidenceLink>
        </g>
      ))}
    </svg>
  );
}
