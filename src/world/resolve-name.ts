export { type Mentioned, mentionedOf, type NameContext, NO_CONTEXT } from "./context.ts";

import { type NameContext, NO_CONTEXT, weigh } from "./context.ts";
import type { NameMatch } from "./match-names.ts";
import { hasLeft } from "./office.ts";
import { scoreOf } from "./score-name.ts";
import type { Candidate, World } from "./world.ts";

export interface Resolution {
  readonly candidate: Candidate;
  /** Further candidates that are meant as well: the other Korea of "the two Koreas". */
  readonly also: readonly Candidate[];
  /** The person held the office before the date, and no longer: PLOVER's sector ELI. */
  readonly former: boolean;
  /** 0 to 1: the chosen meaning's share of all meanings' weights, each to the third power. */
  readonly certainty: number;
}

/** Below this no meaning has enough for it: the name is left alone. */
const LEAST = 0.3;

/**
 * Which of a name's meanings the context speaks for, or null when it speaks for none ("the North" in an
 * article on Nigeria, a stranger who is called Bush). Offices are chosen by the date; two offices of one
 * person are one meaning.
 */
export function resolveName(
  world: World,
  match: NameMatch,
  context: NameContext = NO_CONTEXT,
): Resolution | null {
  const { candidates } = match;
  const only = candidates[0];
  if (only === undefined) return null;
  if (candidates.length === 1 && only.kind !== "person" && !only.needsContext && !match.given) {
    return { candidate: only, also: [], former: false, certainty: 0.97 };
  }
  if (match.all) return { candidate: only, also: candidates.slice(1), former: false, certainty: 0.95 };
  const weights = weigh(context);
  let best: Candidate | null = null;
  let bestScore = 0;
  const byThing = new Map<string, number>();
  for (const candidate of candidates) {
    const score = scoreOf(world, candidate, match, context, weights);
    const thing = `${candidate.kind}:${candidate.id}:${candidate.code}`;
    byThing.set(thing, Math.max(byThing.get(thing) ?? 0, score));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  if (best === null || bestScore < LEAST) return null;
  let total = 0;
  for (const score of byThing.values()) total += score ** 3;
  if (match.prefix === "inter" && candidates.length > 1 && best.kind === "state") {
    const others = candidates.filter((candidate) => candidate !== best && candidate.kind === "state");
    return { candidate: best, also: others, former: false, certainty: 0.9 };
  }
  const certainty = bestScore ** 3 / total;
  // A surname that several people in office share, none of whom was introduced.
  if (best.use === "surname" && certainty < 0.5) return null;
  const former = best.kind === "person" && hasLeft(best, context.date);
  const strength = Math.min(byThing.size > 1 ? 0.9 : 0.97, 0.5 + bestScore / 2);
  return { candidate: best, also: [], former, certainty: Math.min(strength, certainty) };
}
