import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOf, gdeltRow, icewsHeader, icewsRow, polecatHeader, polecatRow } from "../fixtures.ts";
import { contentOf, letWork, waitingChild } from "./killing.ts";

let folder: string;
let files: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "killed-"));
  const many = (row: (id: number) => string) => Array.from({ length: 300 }, (_, id) => row(id));
  const put = (name: string, content: Buffer | string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const plover = Array.from({ length: 60 }, (_, id) =>
    JSON.stringify({
      id: `r${id}`,
      date: "2014-10-04",
      actor: [{ code: "PRK" }],
      recipient: [{ code: "KOR" }],
      event: ["CONSULT"],
      mode: ["visit"],
    }),
  );
  files = [
    `icews=${put("i.tab", fileOf(icewsHeader, ...many((id) => icewsRow(id, id % 2 === 0 ? {} : { "CAMEO Code": "040" }))))}`,
    `gdelt=${put("g.CSV", fileOf(...many(gdeltRow), "broken\trow"))}`,
    `polecat=${put("p.txt", fileOf(polecatHeader, ...many(polecatRow)))}`,
    `trade=${put("t.csv", "year,partner,flow,value\n2013,CHN,total,5\n2013,RUS,total,x\n")}`,
    `trade=${put("b.csv", "t,i,j,k,v,q\n2013,408,156,270112,1000.5,1\n2013,156,408,270112,7,1\n")}`,
    `plover=${put("r.jsonl", fileOf(...plover))}`,
  ];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Kills at moments that are spread over the time that the work takes, then lets it finish. */
async function killedOver(work: "import" | "articles", kills: number): Promise<void> {
  const args = (desk: string) => (work === "import" ? [work, desk, ...files] : [work, desk]);
  const calm = join(folder, `${work}-calm.duckdb`);
  const child = await waitingChild(args(calm));
  const began = performance.now();
  expect(await letWork(child, null)).toBe("done");
  const length = performance.now() - began;
  const expected = await contentOf(calm);
  let killed = 0;
  let desk = 0;
  let next = waitingChild(args(join(folder, `${work}-${desk}.duckdb`)));
  for (let turn = 0; killed < kills; turn += 1) {
    if (turn > 4 * kills) throw new Error("too few kills found their mark");
    const path = join(folder, `${work}-${desk}.duckdb`);
    const now = await next;
    // Every fourth time the desk is begun anew, so that the first steps are hit as often as the last.
    const anew = turn % 4 === 3;
    if (anew) desk += 1;
    next = waitingChild(args(join(folder, `${work}-${desk}.duckdb`)));
    const share = (turn * 0.618) % 1;
    if ((await letWork(now, share * length)) === "killed") killed += 1;
    if (anew && turn % 8 === 7) {
      const copy = join(folder, `${work}-seen-${turn}.duckdb`);
      cpSync(path, copy);
      // Whatever the moment, the desk opens.
      if (share * length > 100) await contentOf(copy);
    }
  }
  const path = join(folder, `${work}-${desk}.duckdb`);
  expect(await letWork(await next, null)).toBe("done");
  expect(await contentOf(path)).toEqual(expected);
}

describe("a process that is killed", () => {
  it("while importing, 26 times, leaves a desk that the same command completes", async () => {
    await killedOver("import", 26);
  }, 400_000);

  it("while writing articles, 26 times, leaves a desk that the same work completes", async () => {
    await killedOver("articles", 26);
  }, 400_000);
});
