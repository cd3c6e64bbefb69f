import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../src/model/plover.ts";
import { STATUSES } from "../../src/model/status.ts";

const DATA = new URL("../../data/", import.meta.url);
const HEADER = "sentence\tsource\ttarget\ttype\tmode\tstatus\tcontexts";

/** The files, the type that gives each its name, and the least number of sentences of that type in it. */
const FILES: readonly (readonly [file: string, type: string, least: number])[] = [
  ["accuse", "ACCUSE", 240],
  ["reject", "REJECT", 240],
  ["threaten", "THREATEN", 200],
  ["protest", "PROTEST", 130],
  ["sanction", "SANCTION", 200],
  ["mobilize", "MOBILIZE", 150],
  ["coerce", "COERCE", 230],
  ["assault", "ASSAULT", 235],
  ["none-conflict", "NONE", 250],
];

interface Row {
  readonly file: string;
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly mode: string;
  readonly status: string;
  readonly contexts: readonly string[];
}

const lines = (path: string) => readFileSync(new URL(path, DATA), "utf8").replace(/\n$/, "").split("\n");

function rowsOf(file: string): readonly Row[] {
  return lines(`training/${file}.tsv`)
    .slice(1)
    .map((line) => {
      const [sentence, source, target, type, mode, status, contexts] = line.split("\t") as string[];
      return {
        file,
        sentence: sentence ?? "",
        source: source ?? "",
        target: target ?? "",
        type: type ?? "",
        mode: mode ?? "",
        status: status ?? "",
        contexts: (contexts ?? "").split(" ").filter((name) => name !== ""),
      };
    });
}

const ontology = (file: string) =>
  lines(`ontology/${file}.tsv`)
    .filter((line) => !line.startsWith("#"))
    .slice(1)
    .map((line) => line.split("\t"));

const ROWS = FILES.flatMap(([file]) => rowsOf(file));
const plain = (sentence: string) => sentence.replace(/<\/?[st]>/g, "");
const between = (sentence: string, mark: "s" | "t") =>
  [...sentence.matchAll(new RegExp(`<${mark}>(.*?)</${mark}>`, "g"))].map((match) => match[1]);

describe("the labelled sentences on conflict", () => {
  it("have a header and seven columns", () => {
    for (const [file] of FILES) {
      const [header, ...rows] = lines(`training/${file}.tsv`);
      expect(header).toBe(HEADER);
      for (const row of rows) expect(row.split("\t").length, row).toBe(7);
    }
  });

  it("mark one actor and at most one recipient, balanced, never one inside the other", () => {
    for (const { sentence, source, target } of ROWS) {
      expect(sentence.match(/<\/?[st]>/g)?.join(""), sentence).toMatch(
        /^(<s><\/s>(<t><\/t>)?|<t><\/t><s><\/s>)$/,
      );
      expect(between(sentence, "s"), sentence).toEqual([source]);
      expect(between(sentence, "t"), sentence).toEqual(target === "" ? [] : [target]);
      expect([source, target]).toEqual([source.trim(), target.trim()]);
    }
  });

  it("name types, modes, statuses and contexts that exist", () => {
    const modes = new Set(ontology("modes").map(([type, mode]) => `${type} ${mode}`));
    const contexts = new Set(ontology("contexts").map(([context]) => context));
    const types: ReadonlySet<string> = new Set([...EVENT_TYPES, "NONE"]);
    const statuses: ReadonlySet<string> = new Set(STATUSES);
    for (const row of ROWS) {
      expect(types.has(row.type), row.sentence).toBe(true);
      if (row.mode !== "") expect(modes.has(`${row.type} ${row.mode}`), row.sentence).toBe(true);
      if (row.type === "NONE") expect([row.mode, row.status], row.sentence).toEqual(["", ""]);
      else expect(statuses.has(row.status), row.sentence).toBe(true);
      for (const context of row.contexts)
        expect(contexts.has(context), `${context}: ${row.sentence}`).toBe(true);
    }
  });

  it("say nothing twice", () => {
    const seen = new Map<string, string>();
    for (const { sentence, file } of ROWS) {
      const key = plain(sentence).toLowerCase();
      expect(seen.get(key), sentence).toBeUndefined();
      seen.set(key, file);
    }
  });

  it("run from 8 to 46 words", () => {
    for (const { sentence } of ROWS) {
      const words = plain(sentence).split(/\s+/).length;
      expect(words, sentence).toBeGreaterThanOrEqual(8);
      expect(words, sentence).toBeLessThanOrEqual(46);
    }
  });

  it.each(FILES)("%s.tsv holds enough of %s", (file, type, least) => {
    const own = ROWS.filter((row) => row.file === file && row.type === type);
    expect(own.length).toBeGreaterThanOrEqual(least);
  });

  it("know every mode of the conflict types", () => {
    const types = new Set(FILES.map(([, type]) => type));
    const used = new Set(ROWS.map((row) => `${row.type} ${row.mode}`));
    for (const [type, mode] of ontology("modes"))
      if (types.has(type!)) expect(used).toContain(`${type} ${mode}`);
  });

  it("do not begin alike: no opening of four words comes more than four times", () => {
    const openings = new Map<string, number>();
    for (const { sentence } of ROWS) {
      const opening = plain(sentence).toLowerCase().split(/\s+/).slice(0, 4).join(" ");
      openings.set(opening, (openings.get(opening) ?? 0) + 1);
    }
    for (const [opening, count] of openings) expect(count, opening).toBeLessThanOrEqual(4);
  });

  it("are named with their own type where another convention has another", () => {
    const typed = new Map(ROWS.map((row) => [row.sentence, row.type]));
    for (const line of lines("training/other-convention.tsv").slice(1)) {
      const [sentence, type, other] = line.split("\t") as [string, string, string];
      expect(typed.get(sentence), sentence).toBe(type);
      expect(EVENT_TYPES as readonly string[]).toContain(other);
      expect(other).not.toBe(type);
    }
  });
});
