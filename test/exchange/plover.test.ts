import { describe, expect, it } from "vitest";
import { fileOf } from "./fixtures.ts";
import { workFolder } from "./work-folder.ts";

const { work, put, take, one } = workFolder();
const record = (more: object = {}) =>
  JSON.stringify({
    id: "r1",
    date: "2014-11-17",
    actor: [{ code: "PRK", sector: "GOV", entity_text: "Choe" }],
    recipient: [{ code: "RUS" }],
    event: ["CONSULT"],
    mode: ["visit"],
    context: ["diplomatic"],
    ...more,
  });

describe("PLOVER JSON", () => {
  it("keeps the record's id, day, sides and names", async () => {
    await take("plover", [
      put("p.jsonl", fileOf(record({ enddate: "2014-11-24", event_loc: { extracted_place: "Moscow" } }))),
    ]);
    expect(
      await one(
        "select * replace (date_from::varchar as date_from, date_to::varchar as date_to) from event_all",
      ),
    ).toMatchObject({
      id: "r1",
      origin: "plover",
      date_from: "2014-11-17",
      date_to: "2014-11-24",
      actor_code: "PRK",
      actor_name: "Choe",
      actor_sector: "GOV",
      recipient_code: "RUS",
      type: "CONSULT",
      mode: "visit",
      contexts: ["diplomatic"],
      intensity: 4,
      scale: "plover",
      status: "actual",
      place: "Moscow",
    });
  });

  it("reads auxiliary modes as status, older types by their name of today, and single values as lists", async () => {
    const lines = [
      record({ mode: ["future"] }),
      record({ id: "r2", event: "DEMAND", mode: null }),
      record({ id: 3, mode: ["negation", "phone"] }),
    ];
    await take("plover", [put("p.jsonl", fileOf(...lines))]);
    expect(await work.desk.query("select id, type, mode, status from event_all order by row_number")).toEqual(
      [
        { id: "r1", type: "CONSULT", mode: null, status: "planned" },
        { id: "r2", type: "REQUEST", mode: null, status: "actual" },
        { id: "3", type: "CONSULT", mode: "phone", status: "denied" },
      ],
    );
  });

  it("makes an event of each pair, and counts the record once", async () => {
    const meeting = record({
      actor: [{ code: "PRK" }, { code: "KOR" }, { code: "CHN" }],
      recipient: [],
      mode: [],
    });
    expect(await take("plover", [put("p.jsonl", fileOf(meeting))])).toMatchObject({ rowsIn: 1, kept: 1 });
    expect(await work.desk.query("select id, recipient_code from event_all order by id")).toEqual([
      { id: "r1", recipient_code: "KOR" },
      { id: "r1.2", recipient_code: "CHN" },
    ]);
  });

  it("rejects what is no record, and warns of what it does not know", async () => {
    const lines = [
      "{",
      record({ date: "2014-02-30" }),
      record({ actor: [] }),
      '{"id": 1}',
      "",
      record({ event: ["DANCE"], context: ["tango"], recipient: [{ code: "ZZZ" }] }),
    ];
    const report = await take("plover", [put("p.jsonl", fileOf(...lines))]);
    expect(report).toMatchObject({ rowsIn: 5, kept: 1, rejected: 4 });
    expect(report.files[0]?.blank).toBe(1);
    expect(report.files[0]?.warnings.map((warning) => warning.code).sort()).toEqual([
      "DANCE",
      "DANCE/visit",
      "ZZZ",
      "tango",
    ]);
    expect(await one("select type, recipient_code, contexts from event_all")).toEqual({
      type: null,
      recipient_code: "ZZZ",
      contexts: ["tango"],
    });
  });

  it("takes no harm from hostile additions", async () => {
    const hostile = record({
      demarche: {
        date_from: "'; drop table event; --",
        status: 7,
        confidence: "high",
        actor_name: null,
        mirrored: true,
      },
    });
    expect(await take("plover", [put("p.jsonl", fileOf(hostile))])).toMatchObject({ kept: 1 });
    expect(
      await one("select date_from::varchar as day, status, confidence, actor_name, mirrored from event_all"),
    ).toEqual({ day: "2014-11-17", status: "actual", confidence: 1, actor_name: "Choe", mirrored: true });
  });
});
