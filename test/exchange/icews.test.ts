import { describe, expect, it } from "vitest";
import { fileOf, icewsHeader, icewsRow } from "./fixtures.ts";
import { workFolder } from "./work-folder.ts";

const { put, take, one } = workFolder();

describe("ICEWS", () => {
  it("keeps the row, its number and what its codes mean", async () => {
    const report = await take("icews", [put("a.tab", fileOf(icewsHeader, icewsRow(1)))]);
    expect(report).toMatchObject({ rowsIn: 1, kept: 1, rejected: 0, failures: [] });
    const [file] = report.files;
    expect(
      await one(
        "select * replace (date_from::varchar as date_from, row_number::int as row_number) from event_all",
      ),
    ).toMatchObject({
      id: `${file?.dataset}-2`,
      origin: "icews",
      source: file?.dataset,
      row_number: 2,
      date_from: "2014-10-04",
      actor_code: "PRK",
      actor_name: "Hwang Pyong-so",
      actor_sector: "MIL",
      recipient_code: "KOR",
      type: "CONSULT",
      mode: "visit",
      quad: 1,
      intensity: 1.9,
      scale: "icews",
      raw_code: "042",
      place: "Incheon, South Korea",
    });
    expect(await one(`select "Source Sectors" as raw from icews_event`)).toEqual({
      raw: "Government,Military",
    });
  });

  it("reads month/day/year and finds the code by the event's name where the column is missing", async () => {
    const without = (line: string) =>
      line
        .split("\t")
        .filter((_cell, at) => at !== 6)
        .join("\t");
    const row = icewsRow(1, {
      "Event Date": "10/4/2014",
      "Event Text": "Express intent to meet or negotiate",
    });
    await take("icews", [put("Events.2017.tab", fileOf(without(icewsHeader), without(row)))]);
    expect(await one("select date_from::varchar as day, raw_code, type from event_all")).toEqual({
      day: "2014-10-04",
      raw_code: "036",
      type: "AGREE",
    });
  });

  it("takes quotes for letters, and a file without its header", async () => {
    const row = icewsRow(1, { "Source Sectors": '"Elite' });
    expect(await take("icews", [put("a.tab", fileOf(row, icewsRow(2)))])).toMatchObject({ kept: 2 });
    expect(await one(`select "Source Sectors" as raw from icews_event where "Event ID" = '1'`)).toEqual({
      raw: '"Elite',
    });
  });

  it("keeps a row whose country or code it does not know, and says so", async () => {
    const rows = [
      icewsRow(1, { "Source Country": "Ruritania", "CAMEO Code": "999", "Event Text": "Make a wish" }),
      icewsRow(2, { "Target Country": "NA" }),
    ];
    const report = await take("icews", [put("a.tab", fileOf(icewsHeader, ...rows))]);
    expect(report.kept).toBe(2);
    expect(report.files[0]?.warnings).toEqual([
      { name: "CAMEO code", code: "999", count: 1 },
      { name: "country", code: "Ruritania", count: 1 },
    ]);
    expect(await one("select actor_code, type, quad from event_all where row_number = 2")).toEqual({
      actor_code: null,
      type: null,
      quad: null,
    });
  });

  it("rejects what is no row, whole, with line and reason, and takes it when mended", async () => {
    const bad = icewsRow(2, { "Event Date": "someday" });
    const short = "only\tthree\tcells";
    const report = await take("icews", [
      put("a.tab", fileOf(icewsHeader, icewsRow(1), bad, short, icewsRow(3))),
    ]);
    expect(report).toMatchObject({ rowsIn: 4, kept: 2, rejected: 2 });
    expect(
      await one("select line::int as line, reason, decode(raw) as raw from reject order by line limit 1"),
    ).toEqual({
      line: 3,
      reason: "Event Date is not a day: someday",
      raw: bad,
    });
    expect(await one("select reason, decode(raw) as raw from reject where line = 4")).toEqual({
      reason: "the row has 3 columns, not 20",
      raw: short,
    });
    expect(await one(`select row_number::int as n from event_all where id like '%-5'`)).toEqual({ n: 5 });
    const mended = put("mended.tab", fileOf(bad.replace("someday", "2014-10-05")));
    expect(await take("icews", [mended])).toMatchObject({ kept: 1, rejected: 0 });
  });

  it("does not count a meeting from both ends", async () => {
    const visit = icewsRow(1);
    const hosts = icewsRow(2, {
      "Source Name": "South Korea",
      "Source Country": "South Korea",
      "Target Name": "Hwang Pyong-so",
      "Target Country": "North Korea",
      "Event Text": "Host a visit",
      "CAMEO Code": "043",
    });
    const alone = icewsRow(3, {
      "Source Name": "Japan",
      "Source Country": "Japan",
      "CAMEO Code": "043",
      "Event Text": "Host a visit",
    });
    const talks = (a: string, b: string, id: number) =>
      icewsRow(id, {
        "Source Name": a,
        "Source Country": a,
        "Target Name": b,
        "Target Country": b,
        "CAMEO Code": "046",
        "Event Text": "Engage in negotiation",
      });
    await take("icews", [
      put(
        "a.tab",
        fileOf(
          icewsHeader,
          visit,
          hosts,
          alone,
          talks("Japan", "North Korea", 4),
          talks("North Korea", "Japan", 5),
          talks("China", "Japan", 6),
        ),
      ),
    ]);
    expect(
      await one(
        "select list(row_number::int order by row_number) as rows from event_all where mirrored and raw_code <> '046'",
      ),
    ).toEqual({ rows: [3] });
    expect(await one("select count(*)::int as n from event_all where mirrored and raw_code = '046'")).toEqual(
      { n: 1 },
    );
    expect(await one("select count(distinct happening)::int as n from event_all")).toEqual({ n: 4 });
  });

  it("changes nothing when imported again, plain or packed", async () => {
    const path = put("a.tab", fileOf(icewsHeader, icewsRow(1)));
    await take("icews", [path]);
    const report = await take("icews", [path, put("copy.tab", fileOf(icewsHeader, icewsRow(1)))]);
    expect(report.files.map((file) => file.state)).toEqual(["known", "known"]);
    expect(report.rowsIn).toBe(0);
    expect(await one("select count(*)::int as n from event_all")).toEqual({ n: 1 });
  });
});

describe("ICEWS as quadruples", () => {
  const names = () => {
    put("entity2id.txt", "North_Korea\t0\nForeign_Affairs_(Japan)\t1\nNobody_At_All\t2\n");
    put("relation2id.txt", "Make_a_visit\t0\nMake_statement\t1\n");
  };

  it("finds day, state and code by name and number", async () => {
    names();
    const path = put("train.txt", "0\t0\t1\t24\t-1\n0\t1\t2\t0\t-1\n9\t0\t1\t0\t-1\n0\t0\t1\t25\t-1\n");
    const report = await take("icews", [
      path,
      path.replace("train", "entity2id").replace("train", "entity2id"),
    ]);
    expect(report).toMatchObject({ rowsIn: 4, kept: 2, rejected: 2 });
    expect(report.files).toHaveLength(1);
    expect(
      await one(
        "select date_from::varchar as day, actor_code, recipient_code, recipient_sector, raw_code, mode from event_all where row_number = 1",
      ),
    ).toEqual({
      day: "2014-01-02",
      actor_code: "PRK",
      recipient_code: "JPN",
      recipient_sector: "GOV",
      raw_code: "042",
      mode: "visit",
    });
    expect(await one("select recipient_code, type from event_all where row_number = 2")).toEqual({
      recipient_code: null,
      type: null,
    });
  });

  it("says that names are missing", async () => {
    const report = await take("icews", [put("train.txt", "0\t0\t1\t24\t-1\n")]);
    expect(report.failures[0]?.problem.name).toBe("no-names");
  });
});
