import { escapeText } from "./escape.ts";

export interface Mark {
  /** ISO day. */
  readonly date: string;
  readonly label: string;
  readonly above: boolean;
}

const WIDTH = 640;
const HEIGHT = 120;
const MIDDLE = 60;

/** Marks on a line of time, those going out above it; null where there are too few to be a picture. */
export function timeline(marks: readonly Mark[]): string | null {
  const days = marks.map((mark) => Date.parse(mark.date) / 86_400_000);
  const first = Math.min(...days);
  const last = Math.max(...days);
  if (marks.length < 3 || last - first < 14) return null;
  const x = (day: number): number => Math.round(20 + ((day - first) / (last - first)) * (WIDTH - 40));
  const dots = marks.map((mark, index) => {
    const at = x(days[index] ?? first);
    const crowd = marks
      .slice(0, index)
      .filter(
        (other, before) => other.above === mark.above && Math.abs(x(days[before] ?? first) - at) < 7,
      ).length;
    const y = MIDDLE + (mark.above ? -1 : 1) * (10 + 8 * Math.min(crowd, 4));
    return `<circle class="${mark.above ? "made" : "received"}" cx="${at}" cy="${y}" r="3.5"><title>${escapeText(`${mark.date} ${mark.label}`)}</title></circle>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" class="picture"><path class="axis" d="M10 ${MIDDLE}H${WIDTH - 10}"/>${ticks(first, last, x)}${dots.join("")}</svg>`;
}

/** The first of each year, or of each month where the time is short. */
function ticks(first: number, last: number, x: (day: number) => number): string {
  const monthly = last - first < 500;
  const parts: string[] = [];
  const start = new Date(first * 86_400_000);
  for (let step = 0; step < 400; step += 1) {
    const date = monthly
      ? Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + step, 1)
      : Date.UTC(start.getUTCFullYear() + step, 0, 1);
    const day = date / 86_400_000;
    if (day > last) break;
    if (day < first) continue;
    const text = new Date(date).toISOString().slice(0, monthly ? 7 : 4);
    parts.push(
      `<path class="axis" d="M${x(day)} ${MIDDLE - 4}v8"/><text x="${x(day)}" y="${HEIGHT - 6}" text-anchor="middle">${monthly && step % 2 === 1 ? "" : text}</text>`,
    );
  }
  return parts.join("");
}
