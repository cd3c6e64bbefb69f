import { EvidenceLink } from "../parts/evidence-link.tsx";
import { count } from "../state/words.ts";
import type { Tie } from "./world-map.tsx";

const MOST = 16;

/** Partners around the country: the wider the band, the more dealings; blue and orange in their proportion. */
export function Ring(props: {
  readonly focal: string;
  readonly ties: readonly Tie[];
  readonly missing: ReadonlySet<string>;
  readonly width: number;
  readonly label: string;
}) {
  const { width } = props;
  const size = Math.min(width, 460);
  const ties = [...props.ties].sort((a, b) => total(b) - total(a)).slice(0, MOST);
  const most = Math.max(1, ...ties.map(total));
  const [cx, cy] = [width / 2, size / 2];
  const radius = size / 2 - 58;
  const inner = 34;
  return (
    <svg width={width} height={size} class="ring" role="group" aria-label={props.label}>
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
              <text
                x={lx}
                y={ly + (Math.abs(dx) < 0.25 ? (dy > 0 ? 10 : -2) : 4)}
                text-anchor={side}
                class="spoke-name"
              >
                {tie.name.length > 15 ? tie.code : tie.name}
              </text>
            </g>
          </EvidenceLink>
        );
      })}
      <circle cx={cx} cy={cy} r={inner} class="ring-heart" />
      <text x={cx} y={cy + 5} class="ring-name">
        {props.focal}
      </text>
    </svg>
  );
}

function total(tie: Tie): number {
  return tie.cooperation + tie.conflict;
}
