/** A share as a dot with its interval as a line, on a scale from nothing to `most`. */
export function IntervalMark(props: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly most: number;
  readonly value: number | null;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly kind?: "cooperation" | "conflict" | "plain";
}) {
  const { x, y, width, most, value, low, high } = props;
  const at = (share: number): number => x + (Math.min(share, most) / most) * width;
  return (
    <g class={`interval ${props.kind ?? "cooperation"}`}>
      <line x1={x} x2={x + width} y1={y} y2={y} class="grid" />
      {low === undefined || high === undefined ? null : (
        <line x1={at(low)} x2={at(high)} y1={y} y2={y} class="whisker" />
      )}
      {value === null ? null : <circle cx={at(value)} cy={y} r={4.5} class="point" />}
    </g>
  );
}
