import { describe, expect, it } from "vitest";
import { fileOf } from "./fixtures.ts";
import { workFolder } from "./work-folder.ts";

const { work, put, take, one } = workFolder();
const trade = (where = "true") =>
  work.desk.query(
    `select reporter, partner, year, flow, value_usd as value, base from trade where ${where} order by all`,
  );

describe("trade", () => {
  it("a plain table with a comment, shares in percent, quotes and unknown partners", async () => {
    const lines = [
      "# source: somewhere",
      "year,partner,flow,trade_usd_million,share_pct,base,source,note",
      '2013,CHN,total,6545,89.1,excl. inter-Korean,"KOTRA, 2014","a ""note"""',
      "2013,Ruritania,export,1,,,x,",
      "2013,RUS,sideways,1,,,x,",
      "2013,RUS,export,,,,x,",
    ];
    const report = await take("trade", [put("t.csv", fileOf(...lines))], { reporter: "PRK" });
    expect(report).toMatchObject({ rowsIn: 4, kept: 2, rejected: 2 });
    expect(report.files[0]?.warnings).toEqual([{ name: "partner", code: "Ruritania", count: 1 }]);
    expect(await one("select * exclude (dataset, row_number, raw) from trade where partner = 'CHN'")).toEqual(
      {
        reporter: "PRK",
        partner: "CHN",
        year: 2013,
        flow: "total",
        value_usd: 6_545_000_000,
        share: 0.891,
        base: "excl. inter-Korean",
        source: "KOTRA, 2014",
        note: 'a "note"',
      },
    );
  });

  it("keeps states that no table knows under their code, and says so", async () => {
    const baci = put("b.csv", "t,i,j,k,v,q\n2013,408,9999,010121,1,1\n2013,408,156,010121,1,1\n");
    const cow = put("c.csv", "ccode1,ccode2,year,flow1,flow2\n731,9998,2012,5,6\n");
    const report = await take("trade", [baci, cow]);
    expect(report.files.map((file) => file.warnings)).toEqual([
      [{ name: "comtrade country", code: "9999", count: 1 }],
      [{ name: "cow country", code: "9998", count: 1 }],
    ]);
    expect(await trade("partner in ('9999', '9998') and reporter = 'PRK' and flow = 'export'")).toMatchObject(
      [
        { partner: "9998", value: 6_000_000 },
        { partner: "9999", value: 1000 },
      ],
    );
  });

  it("asks whose trade it is", async () => {
    const path = put("t.csv", "year,partner,flow,value\n2013,CHN,total,5\n");
    expect((await take("trade", [path])).failures[0]?.problem.name).toBe("no-reporter");
  });

  it("BACI: thousands, summed over products, seen from both ends, with totals", async () => {
    await take("trade", [
      put(
        "b.csv",
        fileOf(
          "t,i,j,k,v,q",
          "2013,408,156,270112,1000.5,  NA",
          "2013,408,156,010121,2,1",
          "2013,643,408,270900,7,3",
        ),
      ),
    ]);
    expect(await one("select k from baci_flow order by rowid limit 1 offset 1")).toEqual({ k: "010121" });
    expect(await trade("reporter = 'PRK'")).toEqual([
      { reporter: "PRK", partner: "CHN", year: 2013, flow: "export", value: 1_002_500, base: null },
      { reporter: "PRK", partner: "RUS", year: 2013, flow: "import", value: 7000, base: null },
      { reporter: "PRK", partner: "TOTAL", year: 2013, flow: "export", value: 1_002_500, base: null },
      { reporter: "PRK", partner: "TOTAL", year: 2013, flow: "import", value: 7000, base: null },
    ]);
    expect(await trade("reporter = 'RUS' and partner = 'PRK'")).toMatchObject([
      { flow: "export", value: 7000 },
    ]);
  });

  it("Correlates of War: imports of the first from the second, missing is not none, states of the time", async () => {
    const header = "ccode1,ccode2,year,flow1,flow2";
    await take("trade", [put("c.csv", fileOf(header, "365,731,1989,500,-9", "365,731,2013,100,50"))], {
      reporter: "PRK",
    });
    expect(await trade("partner <> 'TOTAL'")).toEqual([
      { reporter: "PRK", partner: "RUS", year: 2013, flow: "export", value: 1e8, base: null },
      { reporter: "PRK", partner: "RUS", year: 2013, flow: "import", value: 5e7, base: null },
      { reporter: "PRK", partner: "SUN", year: 1989, flow: "export", value: 5e8, base: null },
    ]);
  });

  it("UN Comtrade: totals only, once, and what partners report of a state that does not", async () => {
    const header =
      "freqCode,refYear,reporterCode,flowCode,partnerCode,partner2Code,cmdCode,customsCode,motCode,primaryValue";
    const rows = [
      "A,2013,156,M,408,0,TOTAL,C00,0,100",
      "A,2013,156,M,408,0,TOTAL,C00,0,100",
      "A,2013,156,M,408,0,27,C00,0,60",
      "A,2013,156,M,408,0,TOTAL,C00,2100,40",
      "A,2013,842,X,0,0,TOTAL,C00,0,999",
    ];
    await take("trade", [put("u.csv", fileOf(header, ...rows))]);
    expect(await trade()).toEqual([
      { reporter: "CHN", partner: "PRK", year: 2013, flow: "import", value: 100, base: null },
      { reporter: "CHN", partner: "TOTAL", year: 2013, flow: "import", value: 100, base: null },
      { reporter: "USA", partner: "TOTAL", year: 2013, flow: "export", value: 999, base: null },
    ]);
    await take("trade", [put("u.csv", fileOf(header, ...rows))], { reporter: "PRK" });
    expect(await trade("reporter = 'PRK' and partner = 'CHN'")).toEqual([
      { reporter: "PRK", partner: "CHN", year: 2013, flow: "export", value: 100, base: "as partners report" },
    ]);
  });
});
