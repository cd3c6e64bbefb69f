import { writeFileSync } from "node:fs";
import { CLASSES } from "../../src/coding/typing/labels.ts";
import { formatWeights } from "../../src/coding/typing/weights.ts";
import { fitCalibrated } from "./calibrate.ts";
import { ownExamples, pairExamples } from "./examples.ts";
import { loadTools } from "./load-tools.ts";
import { prepare } from "./prepare.ts";
import { FIT } from "./settings.ts";

/** Trains the event types' classifier and writes `data/typing/weights.tsv`: the same bytes every time. */
const pairs = pairExamples();
const own = ownExamples(pairs.length > 0);
const settings = pairs.length > 0 ? FIT : { ...FIT, ownWeight: 1 };
const prepared = prepare([...pairs, ...own], loadTools());
const model = fitCalibrated(prepared, settings);
writeFileSync(new URL("../../data/typing/weights.tsv", import.meta.url), formatWeights(model, CLASSES));
console.error(
  `${pairs.length} labelled pairs, ${own.length} own sentences, ${model.vocabulary.size} features, temperature ${model.temperature}`,
);
