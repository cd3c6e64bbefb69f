import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../src/model/plover.ts";
import { STATUSES } from "../../src/model/status.ts";

const DATA = new URL("../../data/", import.meta.url);

/** A tab-separated file as records keyed by its header; every line must have the header's number of cells; a line after `# ` is a note. */
function table(path: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(path, DATA), "utf8");
  expect(text.endsWith("\n")).toBe(true);
  const [header = "", ...lines] = text
    .slice(0, -1)
    .split("\n")
    .filter((line) => !line.startsWith("# "));
  const names = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    expect(cells.length, line).toBe(names.length);
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
}

const names = (path: string, column: string) => new Set(table(path).map((row) => row[column] ?? ""));

/** The least number of sentences of the type that gives a file its name. */
const OWN: Readonly<Record<string, readonly [type: string, least: number]>> = {
  agree: ["AGREE", 280],
  consult: ["CONSULT", 280],
  support: ["SUPPORT", 290],
  concede: ["CONCEDE", 215],
  retreat: ["RETREAT", 215],
  cooperate: ["COOPERATE", 240],
  aid: ["AID", 235],
  request: ["REQUEST", 270],
  "none-cooperation": ["NONE", 420],
};

const FILES = Object.keys(OWN);
const rows = FILES.flatMap((file) => table(`training/${file}.tsv`).map((row) => ({ ...row, file })));
const status = table("training/status.tsv");
const all: readonly Readonly<Record<string, string>>[] = [...rows, ...status];

const plain = (sentence: string) => sentence.replace(/<\/?[st]>/g, "");
const marked = (sentence: string, mark: "s" | "t") =>
  [...sentence.matchAll(new RegExp(`<${mark}>(.*?)</${mark}>`, "g"))].map((match) => match[1] ?? "");

describe("the labelled sentences on cooperation", () => {
  it("mark one actor and at most one recipient, and say the same in their columns", () => {
    for (const row of all) {
      const sentence = row.sentence ?? "";
      expect(sentence.match(/<\/?[st]>/g)?.join(""), sentence).toMatch(
        /^(<s><\/s>(<t><\/t>)?|<t><\/t><s><\/s>)$/,
      );
      expect(marked(sentence, "s"), sentence).toEqual([row.source]);
      expect(marked(sentence, "t"), sentence).toEqual(row.target === "" ? [] : [row.target]);
      for (const span of [row.source ?? "", row.target ?? ""]) expect(span).toBe(span.trim());
    }
  });

  it("name types and modes of the ontology", () => {
    const known: ReadonlySet<string> = new Set([...EVENT_TYPES, "NONE"]);
    const modes = new Set(table("ontology/modes.tsv").map((row) => `${row.type} ${row.mode}`));
    const contexts = names("ontology/contexts.tsv", "context");
    for (const row of all) expect(known.has(row.type ?? ""), row.sentence).toBe(true);
    for (const row of rows as readonly Readonly<Record<string, string>>[]) {
      if (row.mode !== "") expect(modes.has(`${row.type} ${row.mode}`), row.sentence).toBe(true);
      for (const context of (row.contexts ?? "").split(" ").filter((name) => name !== ""))
        expect(contexts.has(context), `${context}: ${row.sentence}`).toBe(true);
    }
  });

  it("give a status to every event and none to the rest", () => {
    const known: ReadonlySet<string> = new Set(STATUSES);
    for (const row of all)
      if (row.type === "NONE") expect(row.status, row.sentence).toBe("");
      else expect(known.has(row.status ?? ""), row.sentence).toBe(true);
  });

  it("mark two parties wherever there is no event between them", () => {
    for (const row of rows as readonly Readonly<Record<string, string>>[])
      if (row.type === "NONE") expect(row.target, row.sentence).not.toBe("");
  });

  it("hold no sentence twice", () => {
    // The same words with the pair marked otherwise are two examples; the same marks are one.
    const seen = new Map<string, number>();
    for (const row of all) seen.set(row.sentence ?? "", (seen.get(row.sentence ?? "") ?? 0) + 1);
    expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
    const words = new Map<string, number>();
    for (const row of all)
      words.set(plain(row.sentence ?? ""), (words.get(plain(row.sentence ?? "")) ?? 0) + 1);
    expect([...words].filter(([, times]) => times > 2)).toEqual([]);
  });

  it("are no two of one pattern with the names changed", () => {
    const frame = (row: Readonly<Record<string, string>>) =>
      (row.sentence ?? "").replace(/<s>.*?<\/s>/, "S").replace(/<t>.*?<\/t>/, "T");
    const frames = new Map<string, number>();
    for (const row of all) frames.set(frame(row), (frames.get(frame(row)) ?? 0) + 1);
    expect([...frames].filter(([, times]) => times > 1)).toEqual([]);
  });

  it("are sentences of a reader's length", () => {
    for (const row of all) {
      const length = plain(row.sentence ?? "").split(" ").length;
      expect(length, row.sentence).toBeGreaterThanOrEqual(8);
      expect(length, row.sentence).toBeLessThanOrEqual(45);
    }
  });

  it.each(FILES)("%s holds enough of its own type", (file) => {
    const [type, least] = OWN[file] ?? ["", 0];
    expect(
      rows.filter((row) => row.file === file && (row as { type?: string }).type === type).length,
    ).toBeGreaterThanOrEqual(least);
  });
});

describe("the labelled sentences on status", () => {
  it("number at least 360, with every status twice and more", () => {
    expect(status.length).toBeGreaterThanOrEqual(360);
    for (const one of STATUSES)
      expect(status.filter((row) => row.status === one).length, one).toBeGreaterThanOrEqual(10);
  });

  it("say whether they are hedged and name a holder that stands in the sentence", () => {
    for (const row of status) {
      expect(["yes", "no"]).toContain(row.hedged);
      expect(plain(row.sentence ?? ""), row.sentence).toContain(row.holder);
    }
    expect(status.filter((row) => row.hedged === "yes").length).toBeGreaterThanOrEqual(40);
    expect(status.filter((row) => row.holder !== "").length).toBeGreaterThanOrEqual(60);
  });
});
