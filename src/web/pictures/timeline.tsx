import type { Timeline } from "../../server/answers.ts";
import { count, day } from "../state/words.ts";
import { Brush, type Span } from "./brush.tsx";
import { Hatch } from "./hatch.tsx";
import { dateTicks, dayNumber, linear, nextStep, niceMax, stepsBetween, stepWord } from "./scale.ts";

/** When the level turned, and how sure that is. */
export interface Turn {
  readonly series: "cooperation" | "conflict";
  readonly from: string;
  readonly to: string;
  readonly probability: number;
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly quads: readonly [number, number, number, number];
}

export function stepsOf(timeline: Timeline, direction: "both" | "out" | "in"): readonly Step[] {
  const rows = timeline.rows;
  const first = rows.reduce((least, row) => (row.from < least ? row.from : least), rows[0]?.from ?? "");
  const last = rows.reduce((most, row) => (row.from > most ? row.from : most), "");
  if (first === "") return [];
  const sums = new Map<string, [number, number, number, number]>();
  for (const row of rows) {
    if (direction !== "both" && row.direction !== direction) continue;
    const held = sums.get(row.from) ?? [0, 0, 0, 0];
    held[row.quad - 1] = (held[row.quad - 1] ?? 0) + row.count;
    sums.set(row.from, held);
  }
  return stepsBetween(first, last, timeline.by).map((from) => ({
    from,
    to: nextStep(from, timeline.by),
    quads: sums.get(from) ?? [0, 0, 0, 0],
  }));
}

const HEIGHT = 236;
const TOP = 30;
const BOTTOM = 24;
const LEFT = 34;

/** Cooperation above the line, conflict below it; words light, deeds full. A stretch of it can be brushed. */
export function TimelinePicture(props: {
  readonly timeline: Timeline;
  readonly steps: readonly Step[];
  readonly turns: readonly Turn[];
  readonly chosen: Span;
  readonly onChoose: (span: Span) => void;
  readonly width: number;
}) {
  const { steps, timeline, turns, width } = props;
  const first = steps[0]?.from ?? "2000-01-01";
  const last = steps.at(-1)?.to ?? first;
  const x = linear([dayNumber(first), dayNumber(last)], [LEFT, width - 8]);
  const up = Math.max(1, ...steps.map((step) => step.quads[0] + step.quads[1]));
  const down = Math.max(1, ...steps.map((step) => step.quads[2] + step.quads[3]));
  const room = HEIGHT - TOP - BOTTOM;
  const middle = TOP + room * Math.min(0.8, Math.max(0.3, up / (up + down)));
  const per = Math.min((middle - TOP) / up, (HEIGHT - BOTTOM - middle) / down);
  const step = niceMax(Math.max(up, down)).ticks[1] ?? 1;
  const ticks = [
    ...ticksTo(up, step).map((tick) => [tick, -1] as const),
    ...ticksTo(down, step)
      .slice(1)
      .map((tick) => [tick, 1] as const),
  ];
  const at = (iso: string): number => x(dayNumber(iso));
  return (
    <svg
      width={width}
      height={HEIGHT}
      role="group"
      aria-label="Timeline of cooperation and conflict"
      class="timeline"
    >
      <Hatch id="turn-hatch" />
      <text x={LEFT} y={12} class="axis-note">
        ▲ cooperation, happenings {stepWord(timeline.by)}
      </text>
      {ticks.map(([tick, side]) => (
        <g key={tick * side}>
          <line
            x1={LEFT}
            x2={width - 8}
            y1={middle + side * tick * per}
            y2={middle + side * tick * per}
            class={tick === 0 ? "zero" : "grid"}
          />
          <text x={LEFT - 6} y={middle + side * tick * per + 3.5} class="tick-label end">
            {count(tick)}
          </text>
        </g>
      ))}
      {steps.map((step) => {
        const [a, b, c, d] = step.quads;
        const left = at(step.from);
        const wide = Math.max(1, at(step.to) - left - (width / steps.length > 6 ? 1 : 0));
        return (
          <g key={step.from}>
            <title>{`${day(step.from)}: ${a + b} cooperation (${b} deeds), ${c + d} conflict (${d} deeds)`}</title>
            <rect x={left} width={wide} y={middle - b * per} height={b * per} class="fill-2" />
            <rect x={left} width={wide} y={middle - (a + b) * per} height={a * per} class="fill-1" />
            <rect x={left} width={wide} y={middle} height={d * per} class="fill-4" />
            <rect x={left} width={wide} y={middle + d * per} height={c * per} class="fill-3" />
          </g>
        );
      })}
      <line x1={LEFT} x2={width - 8} y1={middle} y2={middle} class="zero" />
      {turns.map((turn) => (
        <g key={`${turn.series}${turn.from}`} class={`turn turn-${turn.series}`}>
          <rect
            x={at(turn.from)}
            y={TOP - 8}
            width={Math.max(2, at(turn.to) - at(turn.from))}
            height={HEIGHT - TOP - BOTTOM + 8}
            fill="url(#turn-hatch)"
          />
          <text
            x={Math.min(Math.max((at(turn.from) + at(turn.to)) / 2, LEFT + 50), width - 60)}
            y={TOP - 11}
            class="turn-label"
          >
            {turn.series} turns
          </text>
        </g>
      ))}
      <text x={LEFT + 8} y={HEIGHT - BOTTOM - 4} class="axis-note">
        ▼ conflict
      </text>
      {dateTicks(first, last, width - LEFT).map((tick) => (
        <g key={tick.iso}>
          <line
            x1={at(tick.iso)}
            x2={at(tick.iso)}
            y1={HEIGHT - BOTTOM}
            y2={HEIGHT - BOTTOM + 4}
            class="grid"
          />
          <text
            x={Math.min(at(tick.iso), width - 16)}
            y={HEIGHT - 6}
            class={tick.major ? "tick-label major" : "tick-label"}
          >
            {tick.label}
          </text>
        </g>
      ))}
      <Brush
        steps={steps}
        left={LEFT}
        right={width - 8}
        top={TOP - 6}
        bottom={HEIGHT - BOTTOM}
        place={at}
        chosen={props.chosen}
        onChoose={props.onChoose}
      />
    </svg>
  );
}

function ticksTo(most: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}
