import type { LinearModel } from "../../src/coding/typing/model.ts";
import { type FitSettings, fitLinear, type Trainable } from "./fit-linear.ts";

/** One order of the examples moves a claim near a threshold to either side of it; the mean of several does so less. */
const ORDERS = 3;

/** The mean of models that met the same examples in different orders: one linear model again. */
export function fitAveraged(examples: readonly Trainable[], settings: FitSettings): LinearModel {
  const models = Array.from({ length: ORDERS }, (_, order) =>
    fitLinear(examples, { ...settings, seed: settings.seed + order }),
  );
  const [first] = models;
  return {
    ...first!,
    weights: mean(models.map(({ weights }) => weights)),
    bias: mean(models.map(({ bias }) => bias)),
  };
}

function mean(rows: readonly Float32Array[]): Float32Array {
  const sums = new Float32Array(rows[0]!.length);
  for (const row of rows) for (let at = 0; at < sums.length; at += 1) sums[at]! += row[at]! / rows.length;
  return sums;
}
