import { DISTANCES } from "../../../src/language/network/distance.ts";
import { createParameter, type Parameter } from "./parameter.ts";
import type { Measures } from "./settings.ts";

/** Every trained matrix of the network. Biases are matrices of one row. */
export interface Parameters {
  readonly tables: readonly Parameter[];
  readonly treebank: Parameter;
  readonly window: Parameter;
  readonly windowBias: Parameter;
  readonly layers: readonly {
    readonly weights: Parameter;
    readonly bias: Parameter;
    readonly peep: Parameter;
  }[];
  readonly tags: Parameter;
  readonly tagsBias: Parameter;
  /** Words as dependents and heads, for arcs and for labels: four blocks of columns. */
  readonly roles: Parameter;
  readonly rolesBias: Parameter;
  readonly arcs: Parameter;
  readonly arcsBias: Parameter;
  readonly arcDistance: Parameter;
  readonly labelDistance: Parameter;
  readonly labels: Parameter;
  readonly labelsBias: Parameter;
}

const up8 = (n: number): number => (n + 7) & ~7;

export function createParameters(
  measures: Measures,
  tableSizes: readonly number[],
  tagCount: number,
  labelCount: number,
  random: () => number,
): Parameters {
  const { embedding, units, layers, arc, label } = measures;
  const width = 2 * units;
  const dense = (rows: number, columns: number, used = columns): Parameter =>
    createParameter(rows, columns, Math.sqrt(6 / (rows + used)), random);
  const zero = (columns: number): Parameter => createParameter(1, columns, 0, random);
  const forgetful = (): Parameter => {
    const bias = zero(6 * units);
    // Half of the units begin with a long memory.
    for (const start of [units, 4 * units]) for (let j = 0; j < units / 2; j++) bias.value[start + j] = 2;
    bias.average.set(bias.value);
    return bias;
  };
  const roleColumns = 2 * arc + 2 * label;
  return {
    tables: tableSizes.map((rows, k) => createParameter(rows, embedding, k === 0 ? 0.15 : 0.3, random, true)),
    treebank: createParameter(3, embedding, 0.05, random, true),
    window: dense(3 * embedding, width),
    windowBias: zero(width),
    layers: Array.from({ length: layers }, () => ({
      weights: dense(width, 6 * units, width),
      bias: forgetful(),
      peep: zero(4 * units),
    })),
    tags: dense(width, up8(tagCount)),
    tagsBias: zero(up8(tagCount)),
    roles: dense(width, roleColumns, (arc + label) / 2),
    rolesBias: zero(roleColumns),
    arcs: dense(arc, arc),
    arcsBias: zero(arc),
    arcDistance: createParameter(1, DISTANCES + 1, 0, random),
    labelDistance: createParameter(DISTANCES + 1, label, 0.05, random),
    labels: dense(label, up8(labelCount)),
    labelsBias: zero(up8(labelCount)),
  };
}

export function parameterList(p: Parameters): Parameter[] {
  const layers = p.layers.flatMap(({ weights, bias, peep }) => [weights, bias, peep]);
  return [
    ...p.tables,
    p.treebank,
    p.window,
    p.windowBias,
    ...layers,
    p.tags,
    p.tagsBias,
    p.roles,
    p.rolesBias,
    p.arcs,
    p.arcsBias,
    p.arcDistance,
    p.labelDistance,
    p.labels,
    p.labelsBias,
  ];
}
