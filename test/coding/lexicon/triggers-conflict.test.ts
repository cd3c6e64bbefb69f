import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../../src/model/plover.ts";
import { STATUSES } from "../../../src/model/status.ts";

const DATA = new URL("../../../data/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, DATA), "utf8").replace(/\n$/, "").split("\n");
const [header, ...lines] = read("lexicon/triggers-conflict.tsv");
const rows = lines.map((line) => line.split("\t"));

const STEP =
  "(?:subj|obj|iobj|xcomp(?::verb)?|ccomp|acl|conj|poss|amod|prt|neg|aux|context|(?:obl|nmod|prep):[a-z]+)";
const PATH = new RegExp(`^${STEP}(?:\\.${STEP})*$`);

describe("the conflict triggers", () => {
  it("have eight columns and cover many verbs and nouns", () => {
    expect(header).toBe("lemma\tpos\tpattern\trecipient\ttype\tmode\tstatus\tcontexts");
    for (const row of rows) expect(row.length, row.join(" ")).toBe(8);
    const lemmas = (pos: string) => new Set(rows.filter((row) => row[1] === pos).map((row) => row[0])).size;
    expect(lemmas("V")).toBeGreaterThanOrEqual(350);
    expect(lemmas("N")).toBeGreaterThanOrEqual(150);
  });

  it("name types, modes, statuses and contexts that exist", () => {
    const modes = new Set(read("ontology/modes.tsv").map((line) => line.split("\t").slice(0, 2).join(" ")));
    const contexts = new Set(read("ontology/contexts.tsv").map((line) => line.split("\t")[0]));
    for (const [lemma, , , , type, mode, status, names] of rows) {
      expect(EVENT_TYPES as readonly string[], lemma).toContain(type);
      if (mode !== "") expect(modes, lemma).toContain(`${type} ${mode}`);
      if (status !== "") expect(STATUSES as readonly string[], lemma).toContain(status);
      for (const name of names!.split(" ").filter((word) => word !== ""))
        expect(contexts, lemma).toContain(name);
    }
  });

  it("write slots that can be followed in a tree", () => {
    for (const [lemma, pos, pattern, recipient] of rows) {
      expect(["V", "N", "A"], lemma).toContain(pos);
      for (const slot of recipient!.split(";actor=").flatMap((slots) => slots.split("|")))
        expect(slot, lemma).toMatch(PATH);
      for (const part of pattern!.split(";").filter((one) => one !== ""))
        for (const path of part.replace(/^!/, "").split("=")[0]!.split("|"))
          expect(path, lemma).toMatch(PATH);
    }
  });

  it("say nothing twice and keep what asks for more before what asks for less", () => {
    const seen = new Set<string>();
    let last = "";
    for (const [lemma, pos, pattern] of rows) {
      const key = `${lemma} ${pos} ${pattern}`;
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
      const word = `${lemma} ${pos}`;
      expect(seen.has(`${word} `) && pattern !== "", key).toBe(false);
      expect(last === word || !seen.has(`end ${word}`), key).toBe(true);
      if (last !== "" && last !== word) seen.add(`end ${last}`);
      last = word;
    }
  });
});
