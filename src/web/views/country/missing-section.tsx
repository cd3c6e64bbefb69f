import type { MeasureAnswer as Answer } from "../../../measures/measure.ts";
import { EvidenceLink } from "../../parts/evidence-link.tsx";
import { Load, Notes, Nothing } from "../../parts/notice.tsx";
import { citationFor, Figure } from "../../pictures/figure.tsx";
import { Hatch } from "../../pictures/hatch.tsx";
import type { Loaded } from "../../state/api.ts";
import { hrefTo } from "../../state/location.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { chance, number, period } from "../../state/words.ts";

export interface ExceptionRow {
  readonly partner: string;
  readonly basis: "past" | "others" | "trade";
  readonly observed: number;
  readonly expected: number;
  readonly probability: number;
  readonly adjusted: number;
  readonly exception: boolean;
  readonly base: string;
  readonly evidence: readonly string[];
}

const BASES = {
  past: "by its own past",
  others: "had it grown as the others did",
  trade: "by its share of trade",
} as const;
const MOST = 7;
const ROW = 34;

/** Who is missing: what was to be expected, hatched, against what was seen. */
export function MissingSection(props: {
  readonly exceptions: Loaded<Answer<ExceptionRow>>;
  readonly country: string;
  readonly desk: string;
}) {
  const names = useNames();
  return (
    <section class="missing" aria-labelledby="missing-title">
      <h2 id="missing-title">Who is missing</h2>
      <Load of={props.exceptions} what="what was to be expected">
        {(answer) => {
          const called = answer.rows.filter((row) => row.exception);
          const rows = (
            called.length > 0 ? called : answer.rows.filter((row) => row.observed < row.expected)
          ).slice(0, MOST);
          const first = called[0];
          return (
            <>
              {first === undefined ? (
                <Nothing>
                  Nobody can be called missing
                  {rows.length === 0 ? "." : ": the gaps below are within what chance would give."}
                </Nothing>
              ) : (
                <p class="lead">
                  <a href={hrefTo(`/country/${props.country}/${first.partner}`)}>
                    <strong>{nameIn(names, first.partner)}</strong>
                  </a>
                  :{" "}
                  <EvidenceLink
                    behind={{ ids: first.evidence }}
                    about={`Approaches to ${nameIn(names, first.partner)}`}
                  >
                    {number(first.observed, 0)}
                  </EvidenceLink>{" "}
                  {Math.round(first.observed) === 1 ? "approach" : "approaches"} where{" "}
                  {number(first.expected)} were to be expected {BASES[first.basis]},{" "}
                  {period(answer.period.from, answer.period.to)}. So few or fewer would come about by chance
                  with probability {chance(first.adjusted)}.
                </p>
              )}
              {rows.length === 0 ? null : (
                <Figure
                  name="missing"
                  title={`${nameIn(names, props.country)}: approaches seen and expected`}
                  citation={citationFor(
                    props.desk,
                    `${nameIn(names, props.country)}: approaches seen against expected`,
                    period(answer.period.from, answer.period.to),
                    answer.method,
                  )}
                  table={() => ({
                    columns: [
                      "partner",
                      "basis",
                      "observed",
                      "expected",
                      "probability",
                      "adjusted",
                      "called",
                    ],
                    rows: answer.rows.map((row) => [
                      row.partner,
                      row.basis,
                      row.observed,
                      row.expected,
                      row.probability,
                      row.adjusted,
                      String(row.exception),
                    ]),
                  })}
                >
                  {(width) => <Gaps rows={rows} width={width} names={names} />}
                </Figure>
              )}
              <Notes notes={answer.notes} />
            </>
          );
        }}
      </Load>
    </section>
  );
}

function Gaps({
  rows,
  width,
  names,
}: {
  readonly rows: readonly ExceptionRow[];
  readonly width: number;
  readonly names: Parameters<typeof nameIn>[0];
}) {
  const most = Math.max(...rows.map((row) => Math.max(row.expected, row.observed)), 1);
  const wide = (n: number): number => (n / most) * (width - 70);
  return (
    <svg
      width={width}
      height={rows.length * ROW + 4}
      role="img"
      aria-label={rows
        .map(
          (row) =>
            `${nameIn(names, row.partner)}: ${row.observed} seen, ${number(row.expected)} expected ${BASES[row.basis]}`,
        )
        .join("; ")}
    >
      <Hatch id="missing-hatch" />
      {rows.map((row, at) => {
        const y = at * ROW;
        return (
          <g key={`${row.partner}${row.basis}`}>
            <text x={0} y={y + 12} class="row-name">
              {nameIn(names, row.partner)} <tspan class="dimmed">{BASES[row.basis]}</tspan>
            </text>
            <rect
              x={0}
              y={y + 17}
              width={wide(row.expected)}
              height={9}
              fill="url(#missing-hatch)"
              class="expected"
            />
            <rect x={0} y={y + 17} width={wide(row.observed)} height={9} class="fill-2" />
            <text x={Math.max(wide(row.expected), wide(row.observed)) + 6} y={y + 25} class="row-share start">
              {number(row.observed, 0)} <tspan class="dimmed">of {number(row.expected)}</tspan>
            </text>
          </g>
        );
      })}
    </svg>
  );
}
