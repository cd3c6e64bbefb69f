import { ownExamples, pairExamples } from "./examples.ts";
import { fitAcceptance } from "./fit-acceptance.ts";
import { heldOutClaims } from "./held-out-claims.ts";
import { loadTools, rawCoder } from "./load-tools.ts";
import { prepare } from "./prepare.ts";
import { type RawTally, tallyRaw } from "./score-raw.ts";
import { FOLDS } from "./settings.ts";

/**
 * Prints as JSON how many marked pairs are found in sentences without their marks, and how many sentences
 * without an event get one: classifier and acceptance model fitted without the fold that they are tested on.
 */
const tools = loadTools();
const examples = [...pairExamples(), ...ownExamples(true)];
const held = heldOutClaims(examples, prepare(examples, tools), rawCoder(tools), tools);
const tally: RawTally = { pairs: 0, parties: 0, found: 0, events: 0, empty: 0, falseAlarms: 0 };
for (let fold = 0; fold < FOLDS; fold += 1)
  tallyRaw(
    tally,
    held.filter((one) => one.fold === fold),
    fitAcceptance(held.filter((one) => one.fold !== fold)),
  );
console.log(
  JSON.stringify(
    {
      ...tally,
      foundShare: tally.found / tally.pairs,
      partiesShare: tally.parties / tally.pairs,
      eventsPerSentence: tally.events / tally.pairs,
      falseAlarmShare: tally.falseAlarms / tally.empty,
    },
    null,
    2,
  ),
);
