import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { EVENT_TYPES } from "../../../src/model/plover.ts";
import { STATUSES } from "../../../src/model/status.ts";

const DATA = new URL("../../../data/", import.meta.url);

export function linesOf(path: string): readonly string[] {
  return readFileSync(new URL(path, DATA), "utf8").replace(/\n$/, "").split("\n");
}

export interface TriggerTable {
  readonly header: string;
  readonly lines: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function triggerTable(name: string): TriggerTable {
  const [header = "", ...lines] = linesOf(`lexicon/triggers-${name}.tsv`);
  return { header, lines, rows: lines.map((line) => line.split("\t")) };
}

/** What says that two rows are the same frame. */
const keyOf = (row: readonly string[]): string => row.slice(0, 5).join("\t");

export function hasEightColumns({ header, rows }: TriggerTable): void {
  expect(header).toBe("lemma\tpos\tpattern\trecipient\ttype\tmode\tstatus\tcontexts");
  for (const row of rows) expect(row.length, row.join(" ")).toBe(8);
}

/** The tests of a table that stands in order beside others. */
export function itIsInOrder(table: TriggerTable, others: readonly string[]): void {
  const { lines, rows } = table;

  it("have eight columns, sorted, no row twice", () => {
    hasEightColumns(table);
    expect(lines).toEqual([...lines].sort());
    const keys = rows.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("say nothing that the other tables say", () => {
    const told = new Set(others.flatMap((name) => triggerTable(name).rows.map(keyOf)));
    for (const row of rows) expect(told.has(keyOf(row)), row.join(" ")).toBe(false);
  });
}

export function itNamesWhatExists({ rows }: TriggerTable): void {
  it("name types, modes, statuses and contexts that exist", () => {
    const modes = new Set(
      linesOf("ontology/modes.tsv").map((line) => line.split("\t").slice(0, 2).join(" ")),
    );
    const contexts = new Set(linesOf("ontology/contexts.tsv").map((line) => line.split("\t")[0]));
    for (const [lemma, , , , type, mode, status, names] of rows) {
      expect(EVENT_TYPES as readonly string[], lemma).toContain(type);
      if (mode !== "") expect(modes, lemma).toContain(`${type} ${mode}`);
      if (status !== "") expect(STATUSES as readonly string[], lemma).toContain(status);
      for (const name of (names ?? "").split(" ")) if (name !== "") expect(contexts, lemma).toContain(name);
    }
  });
}
