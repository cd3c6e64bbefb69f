import type { Forecasted } from "./score.ts";

/** log odds = shift + slope * log odds of the raw probability. */
export interface Calibration {
  readonly shift: number;
  readonly slope: number;
  readonly forecasts: number;
}

export const UNCHANGED: Calibration = { shift: 0, slope: 1, forecasts: 0 };

/** Fewest past forecasts, and fewest of either outcome, on which to calibrate. */
const FEWEST = 40;
const FEWEST_EITHER = 8;

/** Logistic recalibration on past forecasts (Cox 1958), drawn to no change by a ridge worth ten forecasts. */
export function calibrationFrom(past: readonly Forecasted[]): Calibration {
  const hits = past.filter((one) => one.happened).length;
  if (past.length < FEWEST || hits < FEWEST_EITHER || past.length - hits < FEWEST_EITHER) return UNCHANGED;
  const ridge = 10 * 0.25;
  let [shift, slope] = [0, 1];
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [-ridge * shift, -ridge * (slope - 1), ridge, 0, ridge];
    for (const { probability, happened } of past) {
      const x = logOdds(probability);
      const p = 1 / (1 + Math.exp(-(shift + slope * x)));
      const w = p * (1 - p);
      g0 += Number(happened) - p;
      g1 += (Number(happened) - p) * x;
      h00 += w;
      h01 += w * x;
      h11 += w * x * x;
    }
    const det = h00 * h11 - h01 * h01;
    const [d0, d1] = [(h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det];
    shift += d0;
    slope += d1;
    if (Math.abs(d0) + Math.abs(d1) < 1e-8) break;
  }
  return slope > 0 ? { shift, slope, forecasts: past.length } : UNCHANGED;
}

export function calibrated(probability: number, calibration: Calibration): number {
  return 1 / (1 + Math.exp(-(calibration.shift + calibration.slope * logOdds(probability))));
}

function logOdds(probability: number): number {
  const p = Math.min(0.9999, Math.max(0.0001, probability));
  return Math.log(p / (1 - p));
}
