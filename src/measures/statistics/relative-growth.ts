import type { Counted } from "./gamma-poisson.ts";
import type { Random } from "./random.ts";
import { gammaCdf } from "./special.ts";

/**
 * The probability of at most `now.count` if a partner had changed as all the others together did: its past
 * rate and the others' growth are drawn from their Gamma posteriors, and the Poisson tail taken.
 */
export function tailIfLikeOthers(
  now: Counted,
  before: Counted,
  othersNow: Counted,
  othersBefore: Counted,
  dispersion: number,
  random: Random,
  draws = 400,
): { readonly expected: number; readonly probability: number } {
  const counted = (x: Counted): number => x.count / dispersion + 0.5;
  let mean = 0;
  let tail = 0;
  for (let i = 0; i < draws; i++) {
    const rate = random.gamma(counted(before)) / before.exposure;
    const growth =
      random.gamma(counted(othersNow)) /
      othersNow.exposure /
      (random.gamma(counted(othersBefore)) / othersBefore.exposure);
    const expected = rate * growth * now.exposure;
    mean += expected;
    tail += 1 - gammaCdf(expected, now.count / dispersion + 1);
  }
  return { expected: (mean / draws) * dispersion, probability: tail / draws };
}
