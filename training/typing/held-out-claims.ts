import { typingWith } from "../../src/coding/typing/typing.ts";
import type { Example } from "./examples.ts";
import { fitAveraged } from "./fit-averaged.ts";
import { foldsOf } from "./folds.ts";
import type { RawCoder, Tools } from "./load-tools.ts";
import type { Prepared } from "./prepare.ts";
import { emptySentences, type RawClaim, type RawSentence, rawClaims, unmarked } from "./raw-claims.ts";
import { FIT, FOLD_SEED, FOLDS } from "./settings.ts";

export interface HeldOut {
  readonly raw: RawSentence;
  readonly fold: number;
  readonly claims: readonly RawClaim[];
}

/**
 * The claims of every sentence, typed by a model that was fitted without the sentence: of labelled pairs and
 * empty sentences where there are any, else of own sentences.
 */
export function heldOutClaims(
  examples: readonly Example[],
  prepared: readonly Prepared[],
  coder: RawCoder,
  tools: Tools,
): readonly HeldOut[] {
  const pairs = examples.filter(({ set }) => set === "pairs");
  const raws = [...unmarked(pairs.length > 0 ? pairs : examples), ...emptySentences()];
  const folds = foldsOf(
    raws.map(({ text }) => text),
    FOLDS,
    FOLD_SEED,
  );
  const foldOf = new Map(raws.map(({ text }, index) => [text, folds[index]]));
  const found: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fitAveraged(
      prepared.filter(({ text }) => foldOf.get(text) !== fold),
      FIT,
    );
    const typing = typingWith(model, tools.vectors, tools.lexicon);
    raws.forEach((raw, index) => {
      if (folds[index] === fold) found.push({ raw, fold, claims: rawClaims(raw, coder, typing) });
    });
  }
  return found;
}
