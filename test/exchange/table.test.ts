import { describe, expect, it } from "vitest";
import { fileOf } from "./fixtures.ts";
import { workFolder } from "./work-folder.ts";

const { put, take, one } = workFolder();
const mapping = `
dateFormat: dmy
date: When
actor: { code: Visitor, system: name, name: Who }
recipient: { code: Host, system: cow }
type: { value: CONSULT }
mode: { value: visit }
place: City
`;

describe("a table with a mapping", () => {
  it("is read as the mapping says", async () => {
    const path = put(
      "v.csv",
      fileOf(
        "When,Who,Visitor,Host,City",
        '4.10.2014,"Hwang, Pyong-so",North Korea,732,Incheon',
        "1.1.2014,X,Ruritania,732,",
      ),
    );
    const report = await take("csv", [path], { mapping: put("m.yaml", mapping) });
    expect(report).toMatchObject({ kept: 2, rejected: 0 });
    expect(report.files[0]?.warnings).toEqual([{ name: "name", code: "Ruritania", count: 1 }]);
    expect(
      await one(
        "select date_from::varchar as day, actor_code, actor_name, recipient_code, type, mode, place, intensity from event_all where row_number = 2",
      ),
    ).toEqual({
      day: "2014-10-04",
      actor_code: "PRK",
      actor_name: "Hwang, Pyong-so",
      recipient_code: "KOR",
      type: "CONSULT",
      mode: "visit",
      place: "Incheon",
      intensity: 4,
    });
  });

  it("takes a day from three columns, and rejects one that is none", async () => {
    const map = put(
      "m.yaml",
      "date: { year: Y, month: M, day: { value: 1 } }\nactor: { code: A }\ntype: { value: AID }\n",
    );
    const path = put("v.csv", fileOf("Y,M,A", "2014,3,PRK", "2014,13,PRK", "2014,,PRK"));
    expect(await take("csv", [path], { mapping: map })).toMatchObject({ kept: 1, rejected: 2 });
    expect(await one("select date_from::varchar as day from event_all")).toEqual({ day: "2014-03-01" });
    const other = put("o.csv", fileOf("Y,A", "2014,PRK"));
    const report = await take("csv", [other], { mapping: map });
    expect(report.failures.map(({ problem }) => problem.cause)).toEqual([
      expect.stringContaining("no column M"),
    ]);
  });

  it("takes CAMEO codes to PLOVER and keeps its own scale", async () => {
    const cameo = `{"delimiter": ";", "date": "d", "actor": {"code": "a"}, "recipient": {"code": "b"}, "cameo": "c", "intensity": "g", "scale": "goldstein"}`;
    await take(
      "csv",
      [put("c.csv", fileOf("d;a;b;c;g", "2014-10-04;PRK;KOR;042;1.9", "someday;PRK;KOR;042;1.9"))],
      { mapping: put("m.json", cameo) },
    );
    expect(await one("select type, mode, intensity, scale, raw_code from event_all")).toEqual({
      type: "CONSULT",
      mode: "visit",
      intensity: 1.9,
      scale: "goldstein",
      raw_code: "042",
    });
    expect(await one("select reason from reject")).toEqual({ reason: "date is not a day: someday" });
  });

  it.each([
    ["no mapping", null, "no-mapping"],
    ["a mapping that is no YAML", "a: [", "mapping-not-read"],
    ["a mapping without a type", "date: When\nactor: {}\n", "mapping-wrong"],
    ["a mapping with an unknown key", `${mapping}colour: red\n`, "mapping-wrong"],
    ["a column that is not there", mapping.replace("City", "Town"), "mapping-wrong"],
  ])("names %s", async (_name, content, problem) => {
    const path = put("v.csv", fileOf("When,Who,Visitor,Host,City", "4.10.2014,X,North Korea,732,Incheon"));
    const report = await take("csv", [path], { mapping: content === null ? null : put("m.yaml", content) });
    expect(report.failures.map((failure) => failure.problem.name)).toEqual([problem]);
  });
});
