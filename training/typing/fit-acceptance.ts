import type { LinearModel } from "../../src/coding/typing/model.ts";
import { fitAveraged } from "./fit-averaged.ts";
import type { HeldOut } from "./held-out-claims.ts";
import { ACCEPTANCE_FIT } from "./settings.ts";

/** Beside the marked pair a sentence may tell of others: what was not marked there is weak evidence. */
const UNMARKED = 0.15;
/** A sentence without any event is strong evidence against all that is claimed of it. */
const EMPTY = 4;

/** Fits what tells claims that hold from those that do not. */
export function fitAcceptance(held: readonly HeldOut[]): LinearModel {
  return fitAveraged(
    held.flatMap(({ raw, claims }) =>
      claims.map(({ claim, features, marked }) => ({
        set: raw.set === "own" ? ("own" as const) : ("pairs" as const),
        classes: [marked && raw.label !== "NONE" ? 1 : 0],
        features,
        dense: claim.dense,
        weight: raw.set === "empty" ? EMPTY : marked ? 1 : UNMARKED,
      })),
    ),
    ACCEPTANCE_FIT,
  );
}
