import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SECTORS } from "../../src/model/actor.ts";
import { loadWorld } from "../../src/world/load.ts";
import { dataPath, listOf, readTable } from "../../src/world/table.ts";

const world = loadWorld();
const TABLES = [
  "world/states.tsv",
  "world/names.tsv",
  "world/places.tsv",
  "world/organisations.tsv",
  "world/people.tsv",
  "world/neighbours.tsv",
  "world/other-names.tsv",
  "lexicon/agents.tsv",
];
const FLAGS = new Set([
  "the",
  "all",
  "upper",
  "person",
  "lower",
  "prefix",
  "blocked",
  "context",
  "capital",
  "known",
  "common",
]);
const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function isActor(code: string): boolean {
  return (
    world.states.has(code) ||
    world.organisations.has(code) ||
    ["EUR", "UNO", "IGO", "NGO", "IMG", "MNC"].includes(code)
  );
}

describe.each(TABLES)("data/%s", (path) => {
  const lines = readFileSync(dataPath(path), "utf8").split("\n").slice(0, -1);
  const [header, ...rows] = lines;

  it("has a full row a line, each with its source", () => {
    const columns = header!.split("\t");
    const source = columns.indexOf("source");
    expect(source).toBeGreaterThan(-1);
    const bad = rows.filter((row) => {
      const fields = row.split("\t");
      return fields.length !== columns.length || fields[source] === "";
    });
    expect(bad).toEqual([]);
  });

  it("is sorted and holds no row twice", () => {
    const bad = rows.filter((row, i) => {
      if (i === 0) return false;
      const [a, b] = [rows[i - 1]!.split("\t"), row.split("\t")];
      const at = a.findIndex((field, column) => field !== b[column]);
      return at < 0 || a[at]! >= b[at]!;
    });
    expect(bad).toEqual([]);
  });
});

describe("states", () => {
  const rows = readTable(dataPath("world/states.tsv"));
  it("holds the 193 members of the United Nations and its two observers", () => {
    expect(rows.filter((row) => row("kind") === "member").length).toBe(193);
    expect(rows.filter((row) => row("kind") === "observer").map((row) => row("code"))).toEqual([
      "PSE",
      "VAT",
    ]);
  });
  it("has alpha-3 codes, valid dates, memberships, parents and coordinates", () => {
    for (const row of rows) {
      expect(row("code")).toMatch(/^[A-Z]{3}$/);
      for (const column of ["from", "to"]) if (row(column) !== "") expect(row(column)).toMatch(DAY);
      for (const column of ["eu", "nato"]) {
        if (row(column) !== "") expect(row(column)).toMatch(/^\d{4}-\d\d-\d\d\/(\d{4}-\d\d-\d\d)?$/);
      }
      if (row("parent") !== "") expect(world.states.has(row("parent"))).toBe(true);
      expect(Math.abs(Number(row("lat")))).toBeLessThanOrEqual(90);
      expect(Math.abs(Number(row("lon")))).toBeLessThanOrEqual(180);
      if (row("code") !== "ATA") expect(row("capital"), row("code")).not.toBe("");
    }
  });
  it("gives no code of a scheme to two states of today", () => {
    for (const column of ["iso2", "numeric", "cow"]) {
      const codes = rows.filter((row) => row("kind") !== "historical").map((row) => row(column));
      const given = codes.filter((code) => code !== "");
      expect(new Set(given).size, column).toBe(given.length);
    }
  });
});

describe("names, places, organisations and people", () => {
  it("name known states and organisations only", () => {
    for (const [path, column] of [
      ["names", "code"],
      ["places", "code"],
      ["people", "state"],
      ["neighbours", "a"],
      ["neighbours", "b"],
    ] as const) {
      const rows = readTable(dataPath(`world/${path}.tsv`));
      expect(
        rows.filter((row) => !isActor(row(column))).map((row) => `${row("name")} ${row(column)}`),
        path,
      ).toEqual([]);
    }
    for (const organisation of world.organisations.values()) {
      expect(organisation.kind === "region" || isActor(organisation.code), organisation.id).toBe(true);
      for (const member of organisation.members)
        expect(isActor(member), `${organisation.id} ${member}`).toBe(true);
    }
  });
  it("use known flags and sectors", () => {
    for (const path of [
      "world/names",
      "world/places",
      "world/organisations",
      "world/people",
      "lexicon/agents",
    ]) {
      const rows = readTable(dataPath(`${path}.tsv`));
      const flags = new Set(rows.flatMap((row) => row("flags").split(" ")));
      expect([...flags].filter((flag) => flag !== "" && !FLAGS.has(flag))).toEqual([]);
      const sectors = new Set(rows.flatMap((row) => [row("sector"), row("secondary")]));
      expect(
        [...sectors].filter((sector) => sector !== "" && !SECTORS.some((known) => known === sector)),
      ).toEqual([]);
    }
  });
  it("name every state", () => {
    const named = new Set(readTable(dataPath("world/names.tsv")).map((row) => row("code")));
    for (const state of world.states.values()) expect(named.has(state.code), state.code).toBe(true);
  });
  it("has a people table whose terms are dates in order", () => {
    const bad = readTable(dataPath("world/people.tsv")).filter((row) => {
      const [from, to] = [row("from"), row("to")];
      const width = Math.min(from.length, to.length);
      const dated = DAY.test(from) && (to === "" || DAY.test(to));
      const ordered = from.slice(0, width) <= to.slice(0, width);
      return (
        !dated ||
        !ordered ||
        row("office") === "" ||
        listOf(row("aliases")).some((alias) => alias !== alias.trim())
      );
    });
    expect(bad.map((row) => `${row("name")} ${row("from")} ${row("to")}`)).toEqual([]);
  });
  it("has at least 450 agent nouns, none twice", () => {
    const phrases = readTable(dataPath("lexicon/agents.tsv")).map((row) => row("phrase"));
    expect(phrases.length).toBeGreaterThanOrEqual(450);
    expect(new Set(phrases.map((phrase) => phrase.toLowerCase())).size).toBe(phrases.length);
  });
});

describe("neighbours", () => {
  it("are pairs in order, none with itself", () => {
    for (const row of readTable(dataPath("world/neighbours.tsv"))) {
      expect(row("a") < row("b"), `${row("a")} ${row("b")}`).toBe(true);
      expect(["land", "sea"]).toContain(row("border"));
    }
  });
});
