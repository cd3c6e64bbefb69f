import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestTree } from "../../../src/language/network/tree-of-scores.ts";

function reachesRoot(heads: ArrayLike<number>, n: number): boolean {
  for (let word = 1; word <= n; word++) {
    let at = word;
    for (let steps = 0; at !== 0; steps++) {
      if (steps > n) return false;
      at = heads[at]!;
    }
  }
  return true;
}

/** By trying every assignment of heads. */
function bruteForce(scores: Float32Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(n + 1);
  const visit = (word: number, sum: number, roots: number): void => {
    if (word > n) {
      if (roots === 1 && reachesRoot(heads, n)) best = Math.max(best, sum);
      return;
    }
    for (let head = 0; head <= n; head++) {
      if (head === word) continue;
      heads[word] = head;
      visit(word + 1, sum + scores[word * (n + 1) + head]!, roots + (head === 0 ? 1 : 0));
    }
  };
  visit(1, 0, 0);
  return best;
}

const scored = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    values: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: (n + 1) ** 2, maxLength: (n + 1) ** 2 }),
  }),
);

describe("the best tree", () => {
  it("has one root, no cycle, and the highest score there is", () => {
    fc.assert(
      fc.property(scored, ({ n, values }) => {
        const scores = Float32Array.from(values);
        const heads = bestTree(scores, n);
        let sum = 0;
        let roots = 0;
        for (let word = 1; word <= n; word++) {
          sum += scores[word * (n + 1) + heads[word]!]!;
          if (heads[word] === 0) roots++;
        }
        expect(roots).toBe(1);
        expect(reachesRoot(heads, n)).toBe(true);
        expect(sum).toBe(bruteForce(scores, n));
      }),
      { numRuns: 300 },
    );
  });
});
