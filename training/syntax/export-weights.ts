import { type Header, packWeights } from "../../src/language/network/weights.ts";
import type { Parameter } from "./network/parameter.ts";
import type { Parameters } from "./network/parameters.ts";
import type { Measures } from "./network/settings.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The averaged weights as the file that the reader loads. */
export function exportWeights(
  parameters: Parameters,
  vocabulary: Vocabulary,
  measures: Measures,
): Uint8Array {
  const { tables, treebank, layers, ...rest } = parameters;
  const named: [string, Parameter][] = Object.entries(rest);
  layers.forEach(({ weights, bias, peep }, l) => {
    named.push([`layer${l}`, weights], [`layer${l}Bias`, bias], [`layer${l}Peep`, peep]);
  });
  // The label distances are several rows, kept in full as one.
  const shapes = named.map(([name, p]) =>
    name === "labelDistance"
      ? { name, rows: 1, columns: p.rows * p.columns }
      : { name, rows: p.rows, columns: p.columns },
  );
  const header: Header = {
    measures,
    tags: vocabulary.tags,
    labels: vocabulary.labels,
    vocabularies: vocabulary.values,
    matrices: shapes,
  };
  const vectors = [...tables, treebank].map(({ rows, columns, average }) => ({
    rows,
    columns,
    values: average,
  }));
  return packWeights(header, vectors, new Map(named.map(([name, p]) => [name, p.average])));
}
