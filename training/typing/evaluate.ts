import { scorePairs } from "../../src/coding/evaluate/evaluate-pairs-score.ts";
import { CLASSES, joinedName } from "../../src/coding/typing/labels.ts";
import { indicesOf, scoreLinear, softmax } from "../../src/coding/typing/model.ts";
import { likeliestJoined, named } from "../../src/coding/typing/typing.ts";
import { ownExamples, pairExamples } from "./examples.ts";
import { fitAveraged } from "./fit-averaged.ts";
import type { FitSettings } from "./fit-linear.ts";
import { foldsOf } from "./folds.ts";
import { loadTools } from "./load-tools.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { FIT, FOLD_SEED, FOLDS } from "./settings.ts";

/** Prints as JSON how good the classifier is on held-out pairs: own sentences alone, pairs alone, both. */
const tools = loadTools();
const pairs = prepare(pairExamples(), tools);
const own = prepare(ownExamples(true), tools);
const ownPlain = prepare(ownExamples(false), tools);
const folds = foldsOf(
  (pairs.length > 0 ? pairs : ownPlain).map(({ text }) => text),
  FOLDS,
  FOLD_SEED,
);
const report =
  pairs.length > 0
    ? {
        both: crossValidate(own, pairs, FIT),
        pairsAlone: crossValidate([], pairs, FIT),
        ownAlone: scored(pairs, fitted(ownPlain, { ...FIT, ownWeight: 1 }, pairs)),
      }
    : { ownHeldOut: crossValidate([], ownPlain, { ...FIT, ownWeight: 1 }) };
console.log(JSON.stringify(report, null, 2));

function crossValidate(always: readonly Prepared[], tested: readonly Prepared[], settings: FitSettings) {
  const coded: string[] = new Array(tested.length).fill("-");
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = tested.filter((_, index) => folds[index] === fold);
    const rest = tested.filter((_, index) => folds[index] !== fold);
    const given = fitted([...rest, ...always], settings, held);
    let at = 0;
    for (let index = 0; index < tested.length; index += 1)
      if (folds[index] === fold) coded[index] = given[at++]!;
  }
  return scored(tested, coded);
}

function fitted(
  train: readonly Prepared[],
  settings: FitSettings,
  test: readonly Prepared[],
): readonly string[] {
  const model = fitAveraged(train, settings);
  return test.map(({ features, dense }) => {
    const values = softmax(scoreLinear(model, indicesOf(features, model.vocabulary), dense));
    return likeliestJoined(named(values)).type;
  });
}

function scored(tested: readonly Prepared[], coded: readonly string[]) {
  const judged = tested.map(({ classes, quad }, index) => ({
    gold: joinedName(CLASSES[classes[0] ?? 0] ?? ""),
    goldQuad: quad,
    coded: coded[index] ?? "-",
  }));
  return scorePairs(judged.filter(({ gold }) => gold !== "NONE"));
}
