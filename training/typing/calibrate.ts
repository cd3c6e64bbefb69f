import { indicesOf, type LinearModel, scoreLinear, softmax } from "../../src/coding/typing/model.ts";
import { fitAveraged } from "./fit-averaged.ts";
import type { FitSettings } from "./fit-linear.ts";
import { foldsOf } from "./folds.ts";
import type { Prepared } from "./prepare.ts";

const PARTS = 5;
const SEED = 3;

/**
 * Fits a model and gives it the temperature (Guo et al. 2017) under which a model that was fitted without a
 * fifth of the examples is likeliest to give that fifth its labels.
 */
export function fitCalibrated(examples: readonly Prepared[], settings: FitSettings): LinearModel {
  const folds = foldsOf(
    examples.map(({ text }) => text),
    PARTS,
    SEED,
  );
  const trial = fitAveraged(
    examples.filter((_, index) => folds[index] !== 0),
    settings,
  );
  const held = examples.filter((_, index) => folds[index] === 0);
  return { ...fitAveraged(examples, settings), temperature: temperatureFor(trial, held) };
}

function temperatureFor(model: LinearModel, held: readonly Prepared[]): number {
  const scored = held.map(({ features, dense, classes }) => ({
    scores: scoreLinear(model, indicesOf(features, model.vocabulary), dense),
    classes,
  }));
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let step = 10; step <= 40; step += 1) {
    const temperature = step / 20;
    let loss = 0;
    for (const { scores, classes } of scored) {
      const values = softmax(Float64Array.from(scores), temperature);
      loss -= Math.log(
        Math.max(
          1e-9,
          classes.reduce((sum, index) => sum + values[index]!, 0),
        ),
      );
    }
    if (loss >= least) continue;
    least = loss;
    best = temperature;
  }
  return best;
}
