import { describe, expect, it } from "vitest";
import { GDELT_REDUCED_COLUMNS, GDELT2_COLUMNS } from "../../src/record/columns/gdelt.ts";
import { fileOf, gdeltRow, rowOf } from "./fixtures.ts";
import { workFolder } from "./work-folder.ts";

const { put, take, one } = workFolder();

describe("GDELT", () => {
  it("1.0 with and without the address, one file holding both", async () => {
    const older = gdeltRow(1).split("\t").slice(0, 57).join("\t");
    expect(await take("gdelt", [put("a.CSV", fileOf(older, gdeltRow(2)))])).toMatchObject({
      kept: 2,
      rejected: 0,
    });
    expect(await one(`select count("SOURCEURL")::int as n from gdelt_event`)).toEqual({ n: 1 });
    expect(
      await one(
        "select actor_code, actor_sector, recipient_code, type, raw_code, intensity, scale, date_from::varchar as day from event_all where row_number = 1",
      ),
    ).toEqual({
      actor_code: "PRK",
      actor_sector: "GOV",
      recipient_code: "KOR",
      type: "AGREE",
      raw_code: "036",
      intensity: 4,
      scale: "goldstein",
      day: "2014-10-04",
    });
  });

  it("2.0 with its extra columns in the right place", async () => {
    const row = rowOf(GDELT2_COLUMNS, {
      GLOBALEVENTID: "1",
      SQLDATE: "20150219",
      EventCode: "042",
      ActionGeo_FullName: "Moscow, Russia",
      ActionGeo_ADM2Code: "x",
      DATEADDED: "20150219000000",
      Actor1Code: "IGOUNO",
    });
    await take("gdelt", [put("a.CSV", fileOf(row))]);
    expect(await one("select place, actor_code, mode from event_all")).toEqual({
      place: "Moscow, Russia",
      actor_code: "IGO",
      mode: "visit",
    });
  });

  it("reduced, with rows that end early", async () => {
    const header = GDELT_REDUCED_COLUMNS.join("\t");
    const path = put(
      "r.txt",
      fileOf(
        header,
        "20130101\tFRAGOV\tPRK\t042\t10\t5\t1\t1.9",
        "20130101\tFRAGOV\tPRK\t111\t10\t5\t3\t-2\t1\t46\t2",
      ),
    );
    expect(await take("gdelt", [path])).toMatchObject({ kept: 2, rejected: 0 });
    expect(
      await one("select actor_code, actor_sector, recipient_code from event_all where row_number = 2"),
    ).toEqual({ actor_code: "FRA", actor_sector: "GOV", recipient_code: "PRK" });
  });

  it("mentions, which are no events", async () => {
    const mention = [
      "1",
      "20150218230000",
      "20150218230000",
      "1",
      "bbc.co.uk",
      "http://b",
      "4",
      "-1",
      "200",
      "250",
      "1",
      "50",
      "3000",
      "-2.5",
      "",
      "",
    ].join("\t");
    expect(await take("gdelt", [put("m.CSV", fileOf(mention))])).toMatchObject({ kept: 1 });
    expect(
      await one(
        "select (select count(*)::int from gdelt_mention) as mentions, (select count(*)::int from event_all) as events",
      ),
    ).toEqual({ mentions: 1, events: 0 });
  });

  it("keeps what it does not know, tells regions from unknown codes, and rejects short rows", async () => {
    const rows = [
      gdeltRow(1, { Actor1CountryCode: "XYZ", Actor1Code: "XYZ" }),
      gdeltRow(2, { Actor2CountryCode: "AFR" }),
      gdeltRow(3, { EventCode: "777" }),
      "1\t2\t3",
    ];
    const report = await take("gdelt", [put("a.CSV", fileOf(...rows))]);
    expect(report).toMatchObject({ kept: 3, rejected: 1 });
    expect(report.files[0]?.warnings).toEqual([
      { name: "CAMEO code", code: "777", count: 1 },
      { name: "CAMEO country", code: "XYZ", count: 1 },
    ]);
  });

  it("names a file that is none of its own", async () => {
    expect((await take("gdelt", [put("a.txt", "hello\nworld\n")])).failures[0]?.problem.name).toBe(
      "not-this-kind",
    );
  });
});
