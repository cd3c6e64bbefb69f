import { EvidenceLink } from "../parts/evidence-link.tsx";
import { count } from "../state/words.ts";
import { cut } from "./cut.ts";
import type { Tie } from "./world-map.tsx";

const MOST = 16;

/** Partners around the country: the wider the band, the more dealings; blue and orange in their proportion. */
export function Ring(props: {
  readonly name: string;
  readonly ties: readonly Tie[];
  readonly missing: ReadonlySet<string>;
  readonly width: number;
  readonly label: string;
}) {
  const { width } = props;
  const size = Math.min(width, 460);
  const ties = [...props.ties].sort((a, b) => total(b) - total(a)).slice(0, MOST);
  const most = Math.max(1, ...ties.map(total));
  const labels = ties.map((tie) => linesOf(tie.name, 13));
  const longest = Math.max(1, ...labels.flat().map((line) => line.length));
  const radius = Math.max(72, Math.min(size / 2 - 34, width / 2 - 16 - longest * LETTER));
  const height = 2 * (radius + 36);
  const [cx, cy] = [width / 2, height / 2];
  const inner = 34;
  const heart = linesOf(props.name, 10);
  return (
    <svg width={width} height={height} class="ring" role="group" aria-label={props.label}>
      <circle cx={cx} cy={cy} r={radius} class="ring-line" />
      {ties.map((tie, at) => {
        const angle = (at / ties.length) * 2 * Math.PI - Math.PI / 2;
        const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
        const thick = 2 + 20 * Math.sqrt(total(tie) / most);
        const part = tie.cooperation / Math.max(1, total(tie));
        const from = inner + 2;
        const turn = from + (radius - 8 - from) * part;
        const point = (r: number): readonly [number, number] => [cx + dx * r, cy + dy * r];
        const [x0, y0] = point(from);
        const [x1, y1] = point(turn);
        const [x2, y2] = point(radius - 8);
        const [lx, ly] = point(radius + 12);
        const side = Math.abs(dx) < 0.25 ? "middle" : dx > 0 ? "start" : "end";
        return (
          <EvidenceLink
            key={tie.code}
            behind={{ events: tie.behind }}
            about={`Events with ${tie.name}`}
            label={`${tie.name}: ${count(tie.cooperation)} cooperative, ${count(tie.conflict)} conflictive events`}
          >
            <g class={props.missing.has(tie.code) ? "spoke missing-spoke" : "spoke"}>
              <title>{`${tie.name}: ${count(tie.cooperation)} cooperative, ${count(tie.conflict)} conflictive events`}</title>
              <line x1={x0} y1={y0} x2={x1} y2={y1} stroke-width={thick} class="spoke-cooperation" />
              <line x1={x1} y1={y1} x2={x2} y2={y2} stroke-width={thick} class="spoke-conflict" />
              <circle cx={point(radius)[0]} cy={point(radius)[1]} r={3.5} class="spoke-end" />
              <text text-anchor={side} class="spoke-name">
                {labels[at]!.map((line, row, all) => (
                  <tspan key={line} x={lx} y={ly + 4 + (row - (all.length - 1) * (1 - dy) * 0.5) * LINE}>
                    {line}
                  </tspan>
                ))}
              </text>
            </g>
          </EvidenceLink>
        );
      })}
      <circle cx={cx} cy={cy} r={inner} class="ring-heart" />
      <text class={heart.length > 1 || heart[0]!.length > 6 ? "ring-name long" : "ring-name"}>
        {heart.map((line, row) => (
          <tspan key={line} x={cx} y={cy + 4 + (row - (heart.length - 1) / 2) * LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  );
}

/** Roughly the width of a letter and the height of a line, in pixels. */
const LETTER = 6.6;
const LINE = 14;

/** A name on one line or two, none longer than `most` letters; what does not fit is cut. */
function linesOf(name: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const held = lines.at(-1);
    if (held !== undefined && held.length + word.length + 1 <= most)
      lines[lines.length - 1] = `${held} ${word}`;
    else lines.push(cut(word, most));
  }
  return lines.length > 2 ? [lines[0]!, `${lines[1]!.slice(0, most - 1)}…`] : lines;
}

function total(tie: Tie): number {
  return tie.cooperation + tie.conflict;
}
