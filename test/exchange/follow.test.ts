import { appendFileSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type FollowEffects, followImports } from "../../src/exchange/follow-imports.ts";
import { fail, ok } from "../../src/model/problem.ts";
import { fileOf, gdeltRow } from "./fixtures.ts";
import { quiet } from "./quiet.ts";
import { workFolder } from "./work-folder.ts";

const { work, put, one } = workFolder();

describe("following", () => {
  it("takes from a folder what is new in each round, and no more", async () => {
    put("a.CSV", fileOf(gdeltRow(1)));
    const stop = new AbortController();
    let round = 0;
    const effects: FollowEffects = {
      ...quiet,
      fetch: async () => fail("unreachable", "No."),
      sleep: async () => {
        round += 1;
        if (round === 1) put("b.CSV", fileOf(gdeltRow(2)));
        if (round === 2) rmSync(`${work.folder}/a.CSV`);
        if (round === 3) stop.abort();
      },
    };
    const kept: number[] = [];
    for await (const report of followImports(
      work.desk,
      "gdelt",
      [work.folder],
      { every: 1000, signal: stop.signal },
      effects,
    ))
      kept.push(report.ok ? report.value.kept : -1);
    expect(kept).toEqual([1, 1]);
    expect(await one("select count(*)::int as n from event_all")).toEqual({ n: 2 });
  });

  it("leaves a file that is being written until it is whole", async () => {
    const path = put("a.CSV", fileOf(gdeltRow(1)));
    const stop = new AbortController();
    let round = 0;
    const effects: FollowEffects = {
      ...quiet,
      now: () => new Date().toISOString(),
      fetch: async () => fail("unreachable", "No."),
      sleep: async () => {
        round += 1;
        if (round === 1) appendFileSync(path, gdeltRow(2));
        if (round === 2) appendFileSync(path, `\n${gdeltRow(3)}\n`);
        if (round === 5) stop.abort();
      },
    };
    const kept: number[] = [];
    const options = { every: 1000, signal: stop.signal };
    for await (const report of followImports(work.desk, "gdelt", [work.folder], options, effects))
      kept.push(report.ok ? report.value.kept : -1);
    expect(kept).toEqual([3]);
  });

  it("fetches the addresses of a list once each, and tries again what could not be fetched", async () => {
    const list = put("list.txt", "http://example.org/a\nnonsense\nhttp://example.org/b\n");
    const stop = new AbortController();
    const asked: string[] = [];
    let round = 0;
    const effects: FollowEffects = {
      ...quiet,
      fetch: async (address) => {
        asked.push(address.slice(-1));
        return address.endsWith("b") && round === 0
          ? fail("unreachable", "Not now.")
          : ok(fileOf(gdeltRow(address.endsWith("b") ? 2 : 1)));
      },
      sleep: async () => {
        round += 1;
        if (round === 2) stop.abort();
      },
    };
    const failures: number[] = [];
    for await (const report of followImports(
      work.desk,
      "gdelt",
      [],
      { urls: list, every: 1000, signal: stop.signal },
      effects,
    ))
      if (report.ok) failures.push(report.value.failures.length);
    expect(asked).toEqual(["a", "b", "b"]);
    expect(failures).toEqual([0, 1, 0]);
    expect(await one("select list(origin order by origin) as origins from dataset")).toEqual({
      origins: ["http://example.org/a", "http://example.org/b"],
    });
    expect(await one("select count(*)::int as n from failure")).toEqual({ n: 0 });
  });
});
