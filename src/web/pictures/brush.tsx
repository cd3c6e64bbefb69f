import { useRef, useState } from "preact/hooks";
import { day } from "../state/words.ts";
import { dayNumber, isoDay } from "./scale.ts";

export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

interface Drag {
  readonly kind: "new" | "from" | "to";
  readonly anchor: string;
  readonly now: string;
}

/** Drags out a stretch of time; its ends are sliders, which the arrow keys move by a step. */
export function Brush(props: {
  readonly steps: readonly { readonly from: string; readonly to: string }[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly place: (iso: string) => number;
  readonly chosen: Span;
  readonly onChoose: (span: Span) => void;
}) {
  const { steps, left, right, top, bottom, place, chosen, onChoose } = props;
  const [drag, setDrag] = useState<Drag | null>(null);
  const area = useRef<SVGRectElement>(null);
  const first = steps[0]?.from ?? "2000-01-01";
  const last = isoDay(dayNumber(steps.at(-1)?.to ?? first) - 1);
  const at = (event: PointerEvent): string => {
    const box = area.current!.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (event.clientX - box.left) / Math.max(1, box.width)));
    return isoDay(Math.round(dayNumber(first) + part * (dayNumber(last) - dayNumber(first))));
  };
  const spanOf = (one: string, two: string): Span => {
    const [a, b] = one <= two ? [one, two] : [two, one];
    const start = steps.findLast((step) => step.from <= a)?.from ?? first;
    const end = steps.find((step) => step.to > b)?.to;
    return { from: start < first ? first : start, to: end === undefined ? last : isoDay(dayNumber(end) - 1) };
  };
  const shown: Span = drag === null ? chosen : spanOf(drag.anchor, drag.now);
  const from = shown.from ?? first;
  const to = shown.to ?? last;
  const begin = (kind: Drag["kind"]) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    area.current?.setPointerCapture(event.pointerId);
    const now = at(event);
    setDrag({ kind, anchor: kind === "new" ? now : kind === "from" ? to : from, now });
  };
  const move = (event: PointerEvent): void => {
    if (drag !== null) setDrag({ ...drag, now: at(event) });
  };
  const end = (): void => {
    if (drag === null) return;
    setDrag(null);
    const whole = drag.kind === "new" && Math.abs(dayNumber(drag.anchor) - dayNumber(drag.now)) < 1;
    onChoose(whole ? { from: null, to: null } : spanOf(drag.anchor, drag.now));
  };
  const step = (which: "from" | "to", by: number): void => {
    const places = steps.map((one) => (which === "from" ? one.from : isoDay(dayNumber(one.to) - 1)));
    const now = which === "from" ? from : to;
    const held = places.findLastIndex((one) => one <= now);
    const next = places[Math.min(places.length - 1, Math.max(0, held + by))] ?? now;
    const span = which === "from" ? { from: next, to } : { from, to: next };
    if (span.from <= span.to) onChoose(span);
  };
  const keys = (which: "from" | "to") => (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 10, PageDown: -10 }[
      event.key
    ];
    if (by === undefined) return;
    event.preventDefault();
    step(which, by);
  };
  const limited = chosen.from !== null || chosen.to !== null || drag !== null;
  const [x1, x2] = [Math.max(left, place(from)), Math.min(right, place(isoDay(dayNumber(to) + 1)))];
  return (
    <g class="brush" data-only-here="">
      {limited ? (
        <g class="dim">
          <rect x={left} y={top} width={Math.max(0, x1 - left)} height={bottom - top} />
          <rect x={x2} y={top} width={Math.max(0, right - x2)} height={bottom - top} />
        </g>
      ) : null}
      <rect
        ref={area}
        class="brush-area"
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        onPointerDown={begin("new")}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={() => setDrag(null)}
      />
      {(["from", "to"] as const).map((which) => {
        const x = which === "from" ? x1 : x2;
        return (
          <g
            key={which}
            class="handle"
            role="slider"
            tabindex={0}
            aria-label={which === "from" ? "Beginning of the period" : "End of the period"}
            aria-valuemin={dayNumber(first)}
            aria-valuemax={dayNumber(last)}
            aria-valuenow={dayNumber(which === "from" ? from : to)}
            aria-valuetext={day(which === "from" ? from : to)}
            onKeyDown={keys(which)}
            onPointerDown={begin(which)}
            onPointerMove={move}
            onPointerUp={end}
          >
            <rect class="handle-touch" x={x - 12} y={top} width={24} height={bottom - top} />
            <line x1={x} x2={x} y1={top} y2={bottom} />
            <rect class="grip" x={x - 4} y={(top + bottom) / 2 - 13} width={8} height={26} rx={4} />
          </g>
        );
      })}
    </g>
  );
}
