import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeWithShared, sharedFile } from "../shared-files.ts";
import { workFolder } from "./work-folder.ts";

const linesOf = (path: string): readonly string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** Written by hand, so that nothing of the program stands on both sides of the comparison. */
const STATES: Readonly<{ [name: string]: string }> = {
  South_Korea: "KOR",
  North_Korea: "PRK",
  Japan: "JPN",
  China: "CHN",
  United_States: "USA",
  Russia: "RUS",
  Iran: "IRN",
  Laos: "LAO",
  Vietnam: "VNM",
  Myanmar: "MMR",
  Australia: "AUS",
  Canada: "CAN",
  Angola: "AGO",
  Kuwait: "KWT",
  Mexico: "MEX",
  Mongolia: "MNG",
  Uganda: "UGA",
};
const PERSONS: Readonly<{ [name: string]: string }> = {
  "Kim_Jong-Un": "PRK",
  Chang_Song_Taek: "PRK",
  Ri_Su_Yong: "PRK",
  "Ryoo_Kihl-jae": "KOR",
  Barack_Obama: "USA",
  John_Kerry: "USA",
  Xi_Jinping: "CHN",
  Liu_Zhenmin: "CHN",
  Julie_Bishop: "AUS",
  Sergey_Viktorovich_Lavrov: "RUS",
  Dmitry_Anatolyevich_Medvedev: "RUS",
  Sheikh_Hasina_Wajed: "BGD",
  Mohammad_Javad_Zarif: "IRN",
};

describe("whole datasets", () => {
  describeWithShared("ICEWS of 2014 as quadruples", ["icews14/train.txt"], () => {
    const { work, take, one } = workFolder();

    it("comes in with every row, and North Korea's counts by month and partner are those of the raw files", async () => {
      const folder = sharedFile("icews14") as string;
      const report = await take("icews", [folder]);
      expect(report).toMatchObject({ rowsIn: 90_730, kept: 90_730, rejected: 0, failures: [] });
      expect(await one("select count(*)::int as n, count(distinct id)::int as ids from event_all")).toEqual({
        n: 90_730,
        ids: 90_730,
      });
      const names = linesOf(`${folder}/entity2id.txt`).map((line) => line.split("\t")[0] as string);
      const placeOf = (name: string): string | undefined => STATES[/\(([^()]*)\)$/.exec(name)?.[1] ?? name];
      const counts = new Map<string, number>();
      for (const file of ["train", "valid", "test"])
        for (const line of linesOf(`${folder}/${file}.txt`)) {
          const [subject, , object, hour] = line.split("\t").map(Number) as [number, number, number, number];
          const month = 1 + new Date(2014, 0, 1 + hour / 24).getMonth();
          const [actor, recipient] = [placeOf(names[subject] as string), placeOf(names[object] as string)];
          if (actor === undefined || recipient === undefined || (actor !== "PRK" && recipient !== "PRK"))
            continue;
          const key = `${month} ${actor} ${recipient}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      expect(counts.size).toBeGreaterThan(100);
      const written = Object.keys(STATES).join("|");
      const rows = await work.desk.query(
        `select month(date_from) || ' ' || actor_code || ' ' || recipient_code as key, count(*)::int as n
         from event_all where (actor_code = 'PRK' or recipient_code = 'PRK')
           and regexp_full_match(actor_name, '(.*\\()?(${written})\\)?') and regexp_full_match(recipient_name, '(.*\\()?(${written})\\)?')
         group by key`,
      );
      expect(new Map(rows.map((row) => [row.key, row.n]))).toEqual(counts);
      const persons = await work.desk.query(
        `select distinct recipient_name as name, recipient_code as code from event_all where actor_code = 'PRK'
           and list_contains(from_json($1::json, '["VARCHAR"]'), recipient_name)`,
        [JSON.stringify(Object.keys(PERSONS))],
      );
      for (const { name, code } of persons)
        expect([name, code ?? PERSONS[name as string]]).toEqual([name, PERSONS[name as string]]);
      expect(
        await one(
          "select count(*)::int as n from event_all where actor_name = 'North_Korea' and actor_code <> 'PRK'",
        ),
      ).toEqual({ n: 0 });
      expect((await take("icews", [folder])).files.map((file) => file.state)).toEqual([
        "known",
        "known",
        "known",
      ]);
    });
  });

  describeWithShared("samples", ["reference/samples/gdelt1_daily_20160728_excerpt.tsv"], () => {
    const { take, one } = workFolder();
    const sample = (name: string) => sharedFile(`reference/samples/${name}`) as string;

    it.each([
      ["gdelt", "gdelt1_daily_20160728_excerpt.tsv", 0],
      ["gdelt", "gdelt2_export_20151027220000_excerpt.tsv", 0],
      ["icews", "icews_events_2018_excerpt.tab", 1],
      ["polecat", "polecat_header_only.tsv", 1],
    ] as const)("%s: %s comes in with every row", async (kind, name, header) => {
      const path = sample(name);
      const rows = linesOf(path).length - header;
      const report = await take(kind, [path]);
      expect(report).toMatchObject({ rowsIn: rows, kept: rows, rejected: 0, failures: [] });
      expect(
        await one(
          "select count(*)::int as n, count(distinct id)::int as ids, count(date_from)::int as dated from event_all",
        ),
      ).toEqual({ n: rows, ids: rows, dated: rows });
      expect(report.files[0]?.warnings).toEqual([]);
    });
  });

  describeWithShared(
    "leaders by day, month and year",
    ["reference/samples/reign_leaderlist_2021_03.csv"],
    () => {
      const { put, take, work } = workFolder();

      it("come in by a mapping, with every row", async () => {
        const path = sharedFile("reference/samples/reign_leaderlist_2021_03.csv") as string;
        const mapping = put(
          "m.yaml",
          "date: { year: syear, month: smonth, day: sdate }\nactor: { code: ccode, system: cow, person: leader }\ntype: { value: took office }\n",
        );
        const report = await take("csv", [path], { mapping });
        const lines = linesOf(path).slice(1);
        expect(report).toMatchObject({ rowsIn: lines.length, failures: [] });
        const found = await work.desk.query(
          "select actor_code, date_from::varchar as day from event_all where actor_person = 'Kim Jong Un'",
        );
        expect(found).toEqual([{ actor_code: "PRK", day: "2011-12-17" }]);
      });
    },
  );

  describeWithShared("a trade table", ["reference/dprk_trade.csv"], () => {
    const { take, one } = workFolder();

    it("comes in with every figure", async () => {
      const path = sharedFile("reference/dprk_trade.csv") as string;
      const rows = linesOf(path).filter((line) => !line.startsWith("#")).length - 1;
      expect(await take("trade", [path], { reporter: "PRK" })).toMatchObject({
        kept: rows,
        rejected: 0,
        failures: [],
      });
      expect(await one("select count(*)::int as n from trade where partner = 'TOTAL'")).toEqual({
        n: linesOf(path).filter((line) => line.split(",")[1] === "TOTAL").length,
      });
    });
  });
});
