import { gammaQuantile } from "../measures/statistics/gamma-poisson.ts";
import { type Interval, LEVEL } from "../measures/statistics/interval.ts";

/** How past days count: the half-life of a day's weight, and how strongly partners are drawn to their common mean. */
export interface RateModel {
  /** Days; infinite gives every day the same weight. */
  readonly halfLife: number;
  /** Shape of the Gamma that a partner's rate comes from: small lets partners differ widely. */
  readonly shape: number;
}

export interface PartnerRate {
  readonly partner: string;
  /** Gamma posterior of approach days per day. */
  readonly shape: number;
  readonly rate: number;
}

/** Days, as numbers, on which each partner was approached. */
export type ApproachDays = ReadonlyMap<string, readonly number[]>;

/**
 * Each partner's rate of approach days at the end of `last`, from days `first` to `last`: a Gamma prior whose
 * mean is the mean partner's rate, and counts and exposure both weighted by 2^(-age / half-life).
 */
export function partnerRates(
  days: ApproachDays,
  first: number,
  last: number,
  model: RateModel,
): readonly PartnerRate[] {
  const weight = (day: number): number =>
    Number.isFinite(model.halfLife) ? 2 ** ((day - last) / model.halfLife) : 1;
  let exposure = 0;
  for (let day = first; day <= last; day++) exposure += weight(day);
  const weighted = [...days].map(([partner, list]) => ({
    partner,
    count: list.reduce((sum, day) => (day < first || day > last ? sum : sum + weight(day)), 0),
  }));
  const total = weighted.reduce((sum, one) => sum + one.count, 0);
  const mean = Math.max(total, 0.5) / Math.max(1, weighted.length) / exposure;
  return weighted.map(({ partner, count }) => ({
    partner,
    shape: model.shape + count,
    rate: model.shape / mean + exposure,
  }));
}

/** The probability of at least one approach within `horizon` days, rate uncertainty included. */
export function chanceWithin(rate: PartnerRate, horizon: number): number {
  return 1 - (rate.rate / (rate.rate + horizon)) ** rate.shape;
}

/** What that probability would be at the ends of the rate's own interval. */
export function chanceInterval(rate: PartnerRate, horizon: number, level: number = LEVEL): Interval {
  const at = (p: number): number => 1 - Math.exp(-gammaQuantile(p, rate.shape, rate.rate) * horizon);
  return { low: at((1 - level) / 2), high: at((1 + level) / 2), level };
}
