import type { FitSettings } from "./fit-linear.ts";

/** Chosen once for all folds among a handful of values; see `data/typing/CARD.md`. */
export const FIT: FitSettings = { epochs: 8, rate: 0.04, decay: 1, least: 2, ownWeight: 0.5, seed: 1 };
export const ACCEPTANCE_FIT: FitSettings = {
  epochs: 6,
  rate: 0.07,
  decay: 1,
  least: 5,
  ownWeight: 1,
  seed: 1,
  classCount: 2,
};
export const FOLDS = 5;
export const FOLD_SEED = 7;
