import { writeFileSync } from "node:fs";
import { VERDICTS } from "../../src/coding/typing/acceptance.ts";
import { CLASSES } from "../../src/coding/typing/labels.ts";
import { formatWeights } from "../../src/coding/typing/weights.ts";
import { fitCalibrated } from "./calibrate.ts";
import { ownExamples, pairExamples } from "./examples.ts";
import { fitAcceptance } from "./fit-acceptance.ts";
import { heldOutClaims } from "./held-out-claims.ts";
import { loadTools, rawCoder } from "./load-tools.ts";
import { prepare } from "./prepare.ts";
import { FIT } from "./settings.ts";

/** Trains the event types' classifier and writes `data/typing/weights.tsv`: the same bytes every time. */
const pairs = pairExamples();
const own = ownExamples(pairs.length > 0);
const settings = pairs.length > 0 ? FIT : { ...FIT, ownWeight: 1 };
const examples = [...pairs, ...own];
const tools = loadTools();
const prepared = prepare(examples, tools);
const output = (name: string): URL => new URL(`../../data/typing/${name}`, import.meta.url);
const model = fitCalibrated(prepared, settings);
writeFileSync(output("weights.tsv"), formatWeights(model, CLASSES));
console.error(
  `${pairs.length} labelled pairs, ${own.length} own sentences, ${model.vocabulary.size} features, temperature ${model.temperature}`,
);
const acceptance = fitAcceptance(heldOutClaims(examples, prepared, rawCoder(tools), tools));
writeFileSync(output("acceptance.tsv"), formatWeights(acceptance, VERDICTS));
