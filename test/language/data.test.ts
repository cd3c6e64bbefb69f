import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unpackWeights } from "../../src/language/network/weights.ts";

const file = (name: string): URL => new URL(`../../data/language/${name}`, import.meta.url);

describe("the data of the language folder", () => {
  it.each(["lemmas.tsv", "irregular-verbs.tsv"])(
    "lists %s sorted, a form and tag once, in three columns",
    (name) => {
      const lines = readFileSync(file(name), "utf8").trimEnd().split("\n");
      const columns = lines.map((line) => line.split("\t"));
      expect(columns.filter((row) => row.length !== 3 || row.some((cell) => cell === ""))).toEqual([]);
      expect([...lines].sort()).toEqual(lines);
      const keys = columns.map(([form, upos]) => `${form}\t${upos}`);
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it("holds weights under 8 MB that fit together", () => {
    expect(statSync(file("syntax.bin")).size).toBeLessThan(8e6);
    const { header, tables, matrix, row } = unpackWeights(readFileSync(file("syntax.bin")));
    const { embedding, units, layers, arc, label } = header.measures;
    expect(tables.map(({ columns }) => columns)).toEqual(header.vocabularies.map(() => embedding));
    expect(matrix("window")).toMatchObject({ rows: 3 * embedding, columns: 2 * units });
    for (let l = 0; l < layers; l++)
      expect(matrix(`layer${l}`)).toMatchObject({ rows: 2 * units, columns: 6 * units });
    expect(row("rolesBias")).toHaveLength(2 * arc + 2 * label);
    for (const relation of ["nsubj:pass", "obl:agent", "acl:relcl", "nmod:poss", "root"]) {
      expect(header.labels).toContain(relation);
    }
  });
});
