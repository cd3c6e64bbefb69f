import { escapeText } from "./escape.ts";

export interface ShareBar {
  readonly label: string;
  readonly share: number;
  readonly interval: { readonly low: number; readonly high: number };
}

const ROW = 22;
const LEFT = 170;
const WIDTH = 640;

/** Bars of shares with their intervals as an SVG picture; colours come from the page round it. */
export function shareBars(bars: readonly ShareBar[]): string {
  const most = Math.max(0.01, ...bars.map((bar) => bar.interval.high));
  const x = (share: number): number => LEFT + (share / most) * (WIDTH - LEFT - 60);
  const rows = bars.map((bar, index) => {
    const y = index * ROW + 4;
    const middle = y + 8;
    return [
      `<text x="${LEFT - 8}" y="${middle + 4}" text-anchor="end">${escapeText(bar.label)}</text>`,
      `<rect class="bar" x="${LEFT}" y="${y + 2}" width="${round(x(bar.share) - LEFT)}" height="12"/>`,
      `<path class="interval" d="M${round(x(bar.interval.low))} ${middle}H${round(x(bar.interval.high))}M${round(x(bar.interval.low))} ${middle - 4}v8M${round(x(bar.interval.high))} ${middle - 4}v8"/>`,
      `<text x="${round(x(bar.interval.high)) + 6}" y="${middle + 4}">${Math.round(100 * bar.share)}%</text>`,
    ].join("");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bars.length * ROW + 8}" role="img" class="picture">${rows.join("")}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
