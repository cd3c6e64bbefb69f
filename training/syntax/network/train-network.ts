import type { Vocabulary } from "../vocabulary.ts";
import { createArena } from "./arena.ts";
import type { Example } from "./example.ts";
import { step, updateAverage } from "./parameter.ts";
import { createParameters, type Parameters, parameterList } from "./parameters.ts";
import { createRandom, shuffle } from "./random.ts";
import type { Measures, Settings } from "./settings.ts";
import { type Losses, trainBatch } from "./train-batch.ts";

/** Sentences of like length together, batches in random order. */
function batchesOf(examples: readonly Example[], tokens: number, random: () => number): Example[][] {
  const order = examples.map((example) => ({ example, key: example.tags.length + random() * 6 }));
  order.sort((a, b) => a.key - b.key);
  const batches: Example[][] = [];
  let batch: Example[] = [];
  let size = 0;
  for (const { example } of order) {
    batch.push(example);
    size += example.tags.length;
    if (size >= tokens) {
      batches.push(batch);
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) batches.push(batch);
  shuffle(batches, random);
  return batches;
}

/** Rare words are hidden more often, so that the network learns what to make of unknown ones. */
function hiding(counts: Int32Array): (word: number) => number {
  const shares = Float32Array.from(counts, (count) => 0.01 + 0.25 / (0.25 + count));
  return (word) => shares[word]!;
}

/** Trains from nothing; the same seed gives the same weights to the bit. `after` sees the averaged weights. */
export function trainNetwork(
  vocabulary: Vocabulary,
  epochExamples: (epoch: number) => readonly Example[],
  measures: Measures,
  settings: Settings,
  after: (epoch: number, parameters: Parameters, losses: Losses) => void,
): Parameters {
  const random = createRandom(settings.seed);
  const sizes = vocabulary.values.map((values) => values.length + 3);
  const parameters = createParameters(
    measures,
    sizes,
    vocabulary.tags.length,
    vocabulary.labels.length,
    random,
  );
  const list = parameterList(parameters);
  const arena = createArena(400);
  const unseen = hiding(vocabulary.wordCounts);
  let time = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const batches = batchesOf(epochExamples(epoch), settings.tokensPerBatch, random);
    const losses: Losses = { tags: 0, arcs: 0, labels: 0 };
    let words = 0;
    batches.forEach((batch, b) => {
      const found = trainBatch(
        arena,
        parameters,
        measures,
        settings,
        batch,
        vocabulary.tags.length,
        vocabulary.labels.length,
        unseen,
        random,
      );
      losses.tags += found.tags;
      losses.arcs += found.arcs;
      losses.labels += found.labels;
      for (const { tags } of batch) words += tags.length;
      time++;
      const done = (epoch + (b + 1) / batches.length) / settings.epochs;
      const warm = Math.min(1, time / 200);
      step(list, time, settings.rate * warm * (1 - 0.97 * done), settings.clip);
      if (time % 4 === 0) updateAverage(list, Math.min(settings.averageDecay, time / (time + 40)) ** 4);
    });
    for (const kind of ["tags", "arcs", "labels"] as const) losses[kind] /= words;
    after(epoch, parameters, losses);
  }
  return parameters;
}
