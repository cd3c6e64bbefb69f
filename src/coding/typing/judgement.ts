import { readFileSync } from "node:fs";
import { VERDICTS } from "./acceptance.ts";
import type { Lexicon } from "./features/lexical.ts";
import type { LinearModel } from "./model.ts";
import { loadTyping, type Typing } from "./typing.ts";
import { parseWeights } from "./weights.ts";

export interface Thresholds {
  /** A rule's event stays from this probability on. */
  readonly keep: number;
  /** So does one of two named states on whose type rule and classifier agree, from this one on. */
  readonly clear: number;
  /** An event that no rule knows is added from this probability on. */
  readonly add: number;
  /** A rule's type goes where the classifier gives it less than `doubt` and another more than `certain`. */
  readonly doubt: number;
  readonly certain: number;
}

/** All that weighing claims needs: the classifier, the acceptance model and its thresholds. */
export interface Judgement extends Thresholds {
  readonly typing: Typing;
  readonly acceptance: LinearModel;
}

export const THRESHOLDS: Thresholds = {
  keep: 0.47,
  clear: 0.3,
  add: 0.55,
  doubt: 0.25,
  certain: 0.5,
};

export function loadJudgement(lexicon: Lexicon): Judgement {
  const text = readFileSync(new URL("../../../data/typing/acceptance.tsv", import.meta.url), "utf8");
  const acceptance = parseWeights(text, VERDICTS);
  return { typing: loadTyping(lexicon, acceptance.vocabulary), acceptance, ...THRESHOLDS };
}
