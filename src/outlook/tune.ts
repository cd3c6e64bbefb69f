import { type Calibration, calibrated, calibrationFrom, UNCHANGED } from "./calibrate.ts";
import { type ApproachDays, chanceWithin, partnerRates, type RateModel } from "./rates.ts";
import { brierScore, type Forecasted, logScore } from "./score.ts";

const HALF_LIVES = [20, 40, 80, 160, Number.POSITIVE_INFINITY];
const SHAPES = [0.1, 0.3, 1];
export const DEFAULT_MODEL: RateModel = { halfLife: 80, shape: 0.3 };

export interface Tuned {
  readonly model: RateModel;
  readonly calibration: Calibration;
  /** Past windows of the same length, each forecast from what went before it. */
  readonly windows: number;
  readonly forecasts: number;
  readonly scores: { readonly brier: number; readonly log: number } | null;
  readonly persistence: { readonly brier: number; readonly log: number } | null;
  readonly average: { readonly brier: number; readonly log: number } | null;
}

/** Tries each model on past windows of the horizon's length; the best log score wins, and is then calibrated. */
export function tune(days: ApproachDays, first: number, last: number, horizon: number): Tuned {
  const ends = pastEnds(first, last, horizon);
  if (ends.length < 2)
    return {
      model: DEFAULT_MODEL,
      calibration: UNCHANGED,
      windows: ends.length,
      forecasts: 0,
      scores: null,
      persistence: null,
      average: null,
    };
  let best: { model: RateModel; list: readonly Forecasted[]; log: number } | null = null;
  for (const halfLife of HALF_LIVES)
    for (const shape of SHAPES) {
      const model = { halfLife, shape };
      const list = ends.flatMap((end) => windowForecasts(days, first, end, horizon, model));
      const log = logScore(list);
      if (best === null || log < best.log) best = { model, list, log };
    }
  const calibration = calibrationFrom(best!.list);
  const after = best!.list.map((one) => ({ ...one, probability: calibrated(one.probability, calibration) }));
  const baseline = (method: typeof persistence): Forecasted[] =>
    ends.flatMap((end) => method(days, first, end, horizon));
  return {
    model: best!.model,
    calibration,
    windows: ends.length,
    forecasts: after.length,
    scores: scored(after),
    persistence: scored(baseline(persistence)),
    average: scored(baseline(average)),
  };
}

export function scored(list: readonly Forecasted[]): { brier: number; log: number } {
  return { brier: brierScore(list), log: logScore(list) };
}

/** The days after which past windows begin: back to back from the end, with at least 60 days to learn from. */
function pastEnds(first: number, last: number, horizon: number): readonly number[] {
  const ends: number[] = [];
  for (let end = last - horizon; end - first + 1 >= 60 && ends.length < 8; end -= horizon) ends.push(end);
  return ends;
}

/** Only partners seen before the window's beginning can be forecast. */
export function windowForecasts(
  days: ApproachDays,
  first: number,
  end: number,
  horizon: number,
  model: RateModel,
): readonly Forecasted[] {
  const known = new Map([...days].filter(([, list]) => list.some((day) => day >= first && day <= end)));
  return partnerRates(known, first, end, model).map((rate) => ({
    probability: chanceWithin(rate, horizon),
    happened: happened(known.get(rate.partner)!, end, horizon),
  }));
}

function happened(list: readonly number[], end: number, horizon: number): boolean {
  return list.some((day) => day > end && day <= end + horizon);
}

/** Persistence: approached in the last window, hence again, with how often that has been true so far (add one half). */
export function persistence(
  days: ApproachDays,
  first: number,
  end: number,
  horizon: number,
): readonly Forecasted[] {
  const known = [...days].filter(([, list]) => list.some((day) => day >= first && day <= end));
  const was = (list: readonly number[], at: number): boolean =>
    list.some((day) => day > at - horizon && day <= at);
  const counts: Record<"again" | "anew", [came: number, of: number]> = { again: [0.5, 1], anew: [0.5, 1] };
  for (let at = end - horizon; at - horizon >= first - 1; at -= horizon)
    for (const [, list] of known) {
      const row = counts[was(list, at) ? "again" : "anew"];
      row[0] += Number(happened(list, at, horizon));
      row[1] += 1;
    }
  return known.map(([, list]) => {
    const row = counts[was(list, end) ? "again" : "anew"];
    return { probability: row[0] / row[1], happened: happened(list, end, horizon) };
  });
}

/** The average: every day since the beginning counts the same, partner by partner, with no common mean. */
export function average(
  days: ApproachDays,
  first: number,
  end: number,
  horizon: number,
): readonly Forecasted[] {
  const known = [...days].filter(([, list]) => list.some((day) => day >= first && day <= end));
  const span = end - first + 1;
  return known.map(([, list]) => {
    const count = list.filter((day) => day >= first && day <= end).length;
    return { probability: 1 - Math.exp((-count * horizon) / span), happened: happened(list, end, horizon) };
  });
}
