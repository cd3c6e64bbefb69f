import { hhiOf, shareDraws } from "./statistics/dirichlet.ts";
import type { Random } from "./statistics/random.ts";
import { betaCdf } from "./statistics/special.ts";

export const YES = 0.8;
export const NO = 0.2;

export interface SpreadReading {
  /** Probability that approaches are spread wider than before (Herfindahl lower). */
  readonly wider: number;
  /** Probability that the patron's share of approaches is lower than before; null without a patron. */
  readonly away: number | null;
  /** Probability of both at once. */
  readonly both: number;
}

/** From events: both periods over one fixed list of partners, by draws from the two posteriors. */
export function spread(
  now: readonly number[],
  before: readonly number[],
  patron: number | null,
  random: Random,
  draws = 4000,
): SpreadReading {
  const late = portionsOf(now, patron, random, draws);
  return compared(late, portionsOf(before, patron, random, draws));
}

/** What draws of a period's shares say: the Herfindahl index and the patron's share, draw by draw. */
export interface Portions {
  readonly hhi: Float64Array;
  readonly patron: Float64Array | null;
}

export function portionsOf(
  counts: readonly number[],
  patron: number | null,
  random: Random,
  draws: number,
): Portions {
  const shares = shareDraws(counts, random, draws);
  return {
    hhi: Float64Array.from(shares, hhiOf),
    patron: patron === null ? null : Float64Array.from(shares, (amounts) => part(amounts, patron)),
  };
}

export function compared(late: Portions, early: Portions): SpreadReading {
  const draws = late.hhi.length;
  let wider = 0;
  let away = 0;
  let both = 0;
  for (let i = 0; i < draws; i++) {
    const isWider = late.hhi[i]! < early.hhi[i]!;
    const isAway = late.patron === null || late.patron[i]! < early.patron![i]!;
    if (isWider) wider++;
    if (isAway) away++;
    if (isWider && isAway) both++;
  }
  return { wider: wider / draws, away: late.patron === null ? null : away / draws, both: both / draws };
}

function part(amounts: readonly number[], index: number): number {
  return amounts[index]! / amounts.reduce((sum, x) => sum + x, 0);
}

/** From texts: the probability that most sources would say so, each source one vote, flat before any. */
export function majority(votesFor: number, votesAgainst: number): number {
  return 1 - betaCdf(0.5, votesFor + 1, votesAgainst + 1);
}

/** `no` needs one part clearly failing and the other not clearly holding. */
export function answerOf(reading: SpreadReading): "yes" | "no" | "unclear" {
  if (reading.both >= YES) return "yes";
  const parts = [reading.wider, ...(reading.away === null ? [] : [reading.away])];
  const failing = parts.some((p) => p <= NO);
  const holding = parts.some((p) => p >= YES);
  return failing && !holding ? "no" : "unclear";
}
