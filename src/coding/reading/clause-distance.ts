import { isClauseBorder } from "../../language/tree/clause-border.ts";
import { ancestorsOf } from "../../language/tree/path.ts";
import type { Word } from "../../language/word.ts";

const BORDER = 3;

/** Steps over the tree between two words; a step over a clause's border counts for three more. */
export function distanceOver(from: Word, to: Word): number {
  const up = [from, ...ancestorsOf(from)];
  const down = [to, ...ancestorsOf(to)];
  const meeting = up.find((word) => down.includes(word));
  if (meeting === undefined) return Number.POSITIVE_INFINITY;
  return cost(up, meeting) + cost(down, meeting);
}

function cost(chain: readonly Word[], meeting: Word): number {
  let sum = 0;
  for (const word of chain) {
    if (word === meeting) break;
    sum += 1 + (isClauseBorder(word) ? BORDER : 0);
  }
  return sum;
}
