import { betaCdf } from "./special.ts";

export interface Trend {
  readonly direction: "rising" | "falling" | "unclear";
  /** Change of the share per year (trade) or from the first half of the period to the second (events). */
  readonly slope: number | null;
  /** Probability that it rose, or for trade series one minus the one-sided p-value of Mann and Kendall. */
  readonly probability: number | null;
  /** Years, or events, on which it rests. */
  readonly points: number;
}

const SURE = 0.95;

/** Theil and Sen's slope with Mann and Kendall's exact test; null below four points. */
export function trendOver(points: readonly { readonly x: number; readonly y: number }[]): Trend | null {
  const n = points.length;
  if (n < 4) return null;
  const slopes: number[] = [];
  let score = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const slope = (points[j]!.y - points[i]!.y) / (points[j]!.x - points[i]!.x);
      slopes.push(slope);
      score += Math.sign(slope);
    }
  slopes.sort((a, b) => a - b);
  const middle = Math.floor(slopes.length / 2);
  const slope = slopes.length % 2 === 1 ? slopes[middle]! : (slopes[middle - 1]! + slopes[middle]!) / 2;
  const probability = 1 - kendallTail(n, score);
  return { direction: directionOf(probability, kendallTail(n, -score)), slope, probability, points: n };
}

function directionOf(up: number, downTail: number): Trend["direction"] {
  if (up >= SURE) return "rising";
  return 1 - downTail >= SURE ? "falling" : "unclear";
}

/** The probability of a Kendall score of at least `score` in n values without a trend (no ties), exact. */
function kendallTail(n: number, score: number): number {
  let ways = [1];
  for (let k = 2; k <= n; k++) {
    const next = new Array<number>(ways.length + k - 1).fill(0);
    ways.forEach((count, inversions) => {
      for (let extra = 0; extra < k; extra++) next[inversions + extra]! += count / k;
    });
    ways = next;
  }
  const pairs = (n * (n - 1)) / 2;
  return ways.reduce((sum, p, inversions) => (pairs - 2 * inversions >= score ? sum + p : sum), 0);
}

/** Whether a share rose from one half to the other: the probability by integrating over the first Beta. */
export function riseBetween(
  early: number,
  earlyTotal: number,
  late: number,
  lateTotal: number,
): Trend | null {
  if (earlyTotal < 10 || lateTotal < 10) return null;
  const [a, b] = [early + 0.5, earlyTotal - early + 0.5];
  const [c, d] = [late + 0.5, lateTotal - late + 0.5];
  const steps = 200;
  let probability = 0;
  let held = 0;
  for (let i = 1; i <= steps; i++) {
    const now = betaCdf(i / steps, a, b);
    probability += (now - held) * (1 - betaCdf((i - 0.5) / steps, c, d));
    held = now;
  }
  const direction = probability >= SURE ? "rising" : probability <= 1 - SURE ? "falling" : "unclear";
  return { direction, slope: c / (c + d) - a / (a + b), probability, points: earlyTotal + lateTotal };
}
