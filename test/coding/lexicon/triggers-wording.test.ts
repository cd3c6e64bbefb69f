import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../../src/model/plover.ts";
import { STATUSES } from "../../../src/model/status.ts";

const DATA = new URL("../../../data/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, DATA), "utf8").replace(/\n$/, "").split("\n");
const [header, ...lines] = read("lexicon/triggers-wording.tsv");
const rows = lines.map((line) => line.split("\t"));
const classes = new Set(read("lexicon/classes.tsv").map((line) => line.split("\t")[0]));

describe("the turns of phrase", () => {
  it("have eight columns, sorted, no row twice", () => {
    expect(header).toBe("lemma\tpos\tpattern\trecipient\ttype\tmode\tstatus\tcontexts");
    for (const row of rows) expect(row.length, row.join(" ")).toBe(8);
    expect(lines).toEqual([...lines].sort());
    const keys = rows.map((row) => row.slice(0, 5).join("\t"));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("name types, modes, statuses and contexts that exist", () => {
    const modes = new Set(read("ontology/modes.tsv").map((line) => line.split("\t").slice(0, 2).join(" ")));
    const contexts = new Set(read("ontology/contexts.tsv").map((line) => line.split("\t")[0]));
    for (const [lemma, , , , type, mode, status, names] of rows) {
      expect(EVENT_TYPES as readonly string[], lemma).toContain(type);
      if (mode !== "") expect(modes, lemma).toContain(`${type} ${mode}`);
      if (status !== "") expect(STATUSES as readonly string[], lemma).toContain(status);
      for (const name of (names ?? "").split(" ")) if (name !== "") expect(contexts, lemma).toContain(name);
    }
  });

  it("name classes of words that exist", () => {
    for (const [lemma, , pattern] of rows)
      for (const [, name] of (pattern ?? "").matchAll(/@([a-z-]+)/g)) expect(classes, lemma).toContain(name);
  });

  it("say nothing that the other tables say", () => {
    const others = new Set(
      ["cooperation", "conflict", "outreach", "idioms"].flatMap((name) =>
        read(`lexicon/triggers-${name}.tsv`).map((line) => line.split("\t").slice(0, 5).join("\t")),
      ),
    );
    for (const row of rows) expect(others.has(row.slice(0, 5).join("\t")), row.join(" ")).toBe(false);
  });
});
