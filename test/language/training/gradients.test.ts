import { describe, expect, it } from "vitest";
import { createArena } from "../../../training/syntax/network/arena.ts";
import type { Example } from "../../../training/syntax/network/example.ts";
import { createParameters, parameterList } from "../../../training/syntax/network/parameters.ts";
import { createRandom } from "../../../training/syntax/network/random.ts";
import { SETTINGS } from "../../../training/syntax/network/settings.ts";
import { trainBatch } from "../../../training/syntax/network/train-batch.ts";

const MEASURES = { embedding: 16, units: 8, layers: 3, tagLayer: 1, arc: 8, label: 16 };
const STILL = { ...SETTINGS, dropEmbedding: 0, dropLayer: 0, dropHead: 0 };

const EXAMPLES = [0, 1].map(
  (treebank): Example => ({
    features: [3, 4, 5, 6].map((word) => Int32Array.of(word + treebank, 3 + treebank)),
    tags: Int32Array.of(0, 1, 2, 4),
    heads: Int32Array.of(2, 0, 4, 2),
    labels: Int32Array.of(1, 0, 5, 3),
    treebank,
  }),
);

describe("the gradients of training", () => {
  it("are those that small changes of the weights show", () => {
    const random = createRandom(3);
    const parameters = createParameters(MEASURES, [9, 7], 5, 6, random);
    const list = parameterList(parameters);
    for (const { value } of list)
      for (let i = 0; i < value.length; i++) value[i] = value[i]! + (random() - 0.5) * 0.5;
    const arena = createArena(20);
    const loss = (): number => {
      const { tags, arcs, labels } = trainBatch(
        arena,
        parameters,
        MEASURES,
        STILL,
        EXAMPLES,
        5,
        6,
        () => 0,
        () => 0.99,
      );
      return (tags + arcs + labels) / 8;
    };
    loss();
    const found = list.map(({ gradient }) => Float32Array.from(gradient));
    // Rectified sums have kinks, at which a small change shows another slope: a few may differ.
    let [checked, differing] = [0, 0];
    list.forEach(({ value }, k) => {
      for (let sample = 0; sample < 12; sample++) {
        const i = Math.floor(random() * value.length);
        const old = value[i]!;
        value[i] = old + 0.005;
        const above = loss();
        value[i] = old - 0.005;
        const below = loss();
        value[i] = old;
        checked++;
        if (Math.abs((above - below) / 0.01 - found[k]![i]!) > 2e-5) differing++;
      }
    });
    expect(checked).toBeGreaterThan(200);
    expect(differing / checked).toBeLessThan(0.06);
  });
});
