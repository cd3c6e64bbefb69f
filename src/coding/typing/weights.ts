import type { LinearModel } from "./model.ts";
import { DENSE_COUNT } from "./vectors.ts";

/**
 * A model as text: a line of JSON with classes, biases and temperature, then a row a line: feature, largest
 * weight, and the weights as signed bytes in base64, in parts of the largest. Dense rows are named "*0", "*1", ...
 */
export function formatWeights(model: LinearModel, names: readonly string[]): string {
  const { classes, vocabulary, weights } = model;
  const head = JSON.stringify({
    classes: names,
    temperature: model.temperature,
    bias: [...model.bias].map((value) => Number(value.toFixed(4))),
  });
  const lines: string[] = [];
  const addRow = (name: string, row: number): void => {
    const values = weights.subarray(row * classes, (row + 1) * classes);
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const step = Number((largest / 127).toPrecision(4));
    if (step === 0) return;
    const bytes = Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / step))));
    lines.push(`${name}\t${step}\t${Buffer.from(bytes.buffer).toString("base64")}`);
  };
  for (const [feature, row] of vocabulary) addRow(feature, row);
  for (let place = 0; place < DENSE_COUNT; place += 1) addRow(`*${place}`, vocabulary.size + place);
  return `${head}\n${lines.join("\n")}\n`;
}

/** Reads what `formatWeights` wrote. Throws a RangeError where the classes are not those of this version. */
export function parseWeights(text: string, names: readonly string[]): LinearModel {
  const [head = "{}", ...lines] = text.split("\n");
  const { classes, temperature, bias } = JSON.parse(head) as {
    readonly classes: readonly string[];
    readonly temperature: number;
    readonly bias: readonly number[];
  };
  if (classes.join() !== names.join()) throw new RangeError("the typing weights are of another version");
  const rows = lines.filter((line) => line !== "").map((line) => line.split("\t"));
  const vocabulary = new Map<string, number>();
  for (const [name = ""] of rows) if (!isDense(name)) vocabulary.set(name, vocabulary.size);
  const weights = new Float32Array((vocabulary.size + DENSE_COUNT) * classes.length);
  for (const [name = "", step = "0", packed = ""] of rows) {
    const row = isDense(name) ? vocabulary.size + Number(name.slice(1)) : (vocabulary.get(name) ?? 0);
    const bytes = Buffer.from(packed, "base64");
    for (let at = 0; at < classes.length; at += 1)
      weights[row * classes.length + at] = bytes.readInt8(at) * Number(step);
  }
  return { classes: classes.length, vocabulary, weights, bias: Float32Array.from(bias), temperature };
}

function isDense(name: string): boolean {
  return /^\*\d+$/.test(name);
}
