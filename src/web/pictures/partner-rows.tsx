import { EvidenceLink } from "../parts/evidence-link.tsx";
import { hrefTo } from "../state/location.ts";
import { count, day, percent, range } from "../state/words.ts";
import { cut } from "./cut.ts";
import { IntervalMark } from "./interval-mark.tsx";
import { dateTicks, dayNumber, linear } from "./scale.ts";

export interface PartnerLine {
  readonly code: string;
  readonly name: string;
  readonly count: number | null;
  readonly share: number | null;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** By step of the calendar, or by year for trade. */
  readonly through: readonly { readonly from: string; readonly to: string; readonly value: number }[];
  readonly behind: Readonly<Record<string, string | null>> | null;
}

export const ROW = 30;
const HEAD = 30;

/** A row a partner: its bars through time and its share with the interval. */
export function PartnerRows(props: {
  readonly lines: readonly PartnerLine[];
  readonly first: string;
  readonly last: string;
  readonly width: number;
  readonly focal: string;
  readonly what: string;
  /** What the numbers count, in a word. */
  readonly unit: string;
}) {
  const { lines, width, first, last } = props;
  const narrow = width < 520;
  const nameWide = narrow ? 104 : 164;
  const shareWide = narrow ? 84 : 226;
  const markWide = narrow ? 74 : 112;
  const chartLeft = nameWide + 46;
  const chartRight = width - shareWide - (narrow ? 10 : 24);
  const x = linear(
    [dayNumber(first), Math.max(dayNumber(last), dayNumber(first) + 1)],
    [chartLeft, chartRight],
  );
  const most = Math.max(1e-9, ...lines.flatMap((line) => line.through.map((step) => step.value)));
  const top = Math.max(0.1, ...lines.map((line) => line.high ?? line.share ?? 0));
  const scale = Math.min(1, Math.ceil(top * 10) / 10);
  const height = HEAD + lines.length * ROW + 6;
  const shareLeft = width - shareWide + (narrow ? 0 : 8);
  return (
    <svg width={width} height={height} class="partner-rows" role="group" aria-label={props.what}>
      {dateTicks(first, last, chartRight - chartLeft).map((tick) => (
        <g key={tick.iso}>
          <line
            x1={x(dayNumber(tick.iso))}
            x2={x(dayNumber(tick.iso))}
            y1={HEAD - 8}
            y2={height}
            class="grid"
          />
          {x(dayNumber(tick.iso)) < chartLeft + 22 ? null : (
            <text x={x(dayNumber(tick.iso))} y={12} class="tick-label">
              {tick.label}
            </text>
          )}
        </g>
      ))}
      <text x={shareLeft} y={12} class="tick-label start">
        0
      </text>
      <text x={shareLeft + markWide} y={12} class="tick-label end">
        {percent(scale)}
      </text>
      <text x={nameWide + 30} y={12} class="column-head end">
        {props.unit}
      </text>
      {narrow ? null : (
        <text x={width - 2} y={12} class="column-head end">
          share
        </text>
      )}
      {lines.map((line, at) => {
        const y = HEAD + at * ROW;
        const base = y + ROW - 6;
        const label = line.count === null ? percent(line.share) : count(line.count);
        return (
          <g key={line.code} class="partner-row">
            <line x1={0} x2={width} y1={y - 3} y2={y - 3} class="row-rule" />
            <a
              href={hrefTo(`/country/${props.focal}/${line.code}`)}
              aria-label={`The relation with ${line.name}`}
            >
              <text x={0} y={base - 5} class="row-name">
                {cut(line.name, narrow ? 14 : 23)}
                {line.name.length > (narrow ? 14 : 23) ? <title>{line.name}</title> : null}
              </text>
            </a>
            {line.behind === null ? (
              <text x={nameWide + 30} y={base - 5} class="row-count">
                {label}
              </text>
            ) : (
              <EvidenceLink
                behind={{ events: line.behind }}
                about={`${props.what}: ${line.name}`}
                label={`${label}: the events with ${line.name}`}
              >
                <text x={nameWide + 30} y={base - 5} class="row-count">
                  {label}
                </text>
              </EvidenceLink>
            )}
            {line.through.map((step) => {
              const left = x(dayNumber(step.from));
              const tall = (step.value / most) * (ROW - 9);
              return (
                <rect
                  key={step.from}
                  x={left}
                  y={base - tall}
                  height={tall}
                  width={Math.max(1.5, x(dayNumber(step.to)) - left - 0.8)}
                  class="bar"
                >
                  <title>{`${line.name}, from ${day(step.from)}: ${line.count === null ? percent(step.value) : count(step.value)}`}</title>
                </rect>
              );
            })}
            <IntervalMark
              x={shareLeft}
              y={base - 9}
              width={markWide}
              most={scale}
              value={line.share}
              low={line.low}
              high={line.high}
            />
            {narrow ? null : (
              <text x={width - 2} y={base - 5} class="row-share">
                {percent(line.share)}{" "}
                <tspan class="dimmed">
                  {range(
                    line.low === undefined || line.high === undefined
                      ? null
                      : { low: line.low, high: line.high },
                  )}
                </tspan>
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
