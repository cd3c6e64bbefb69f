import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CodedEvent } from "../../src/model/event.ts";
import type { Desk } from "../../src/record/desk.ts";
import { linkHappenings } from "../../src/record/link-happenings.ts";
import { readEvents } from "../../src/record/queries/read-events.ts";
import { writeArticle } from "../../src/record/write-article.ts";
import { articleOf, eventOf, party } from "./coded-fixture.ts";
import { memoryDesk } from "./memory-desk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await memoryDesk();
});
afterEach(() => desk.close());

let count = 0;
async function told(...events: CodedEvent[]): Promise<void> {
  count += 1;
  const published = { from: "2014-11-30", to: "2014-11-30", precision: "day", source: "given" } as const;
  await writeArticle(desk, articleOf(`Article ${count}.`, { published }), { events, statements: [] }, "t");
}
const day = (date: string) => ({ from: date, to: date, precision: "day", certainty: "stated" }) as const;
const visitBy = (person: string | null, date: string) =>
  eventOf({ actor: party("PRK", { person }), date: day(date) });
async function happenings(): Promise<number> {
  return new Set((await readEvents(desk)).map((event) => event.happening)).size;
}

describe("reports of one happening", () => {
  it("are linked as articles come in, with the rule in sight", async () => {
    await told(visitBy("Choe Ryong Hae", "2014-11-17"));
    await told(visitBy(null, "2014-11-18"), eventOf({ type: "AID", mode: null, quad: 2 }));
    expect(await readEvents(desk)).toHaveLength(3);
    expect(await happenings()).toBe(2);
    const rows = await desk.query("select rule from happening");
    expect(rows).toEqual([{ rule: "same-days" }]);
  });

  it("stay two where two persons went in one month", async () => {
    await told(visitBy("Ri Su Yong", "2014-11-03"), visitBy("Choe Ryong Hae", "2014-11-17"));
    await told(visitBy("Choe", "2014-11-17"), visitBy("Ri", "2014-11-03"));
    expect(await happenings()).toBe(2);
  });

  it("do not chain from day to day", async () => {
    for (const date of ["2014-11-01", "2014-11-02", "2014-11-03", "2014-11-04"])
      await told(visitBy(null, date));
    expect(await happenings()).toBe(2);
  });

  it("are linked within one article too", async () => {
    await told(visitBy(null, "2014-11-17"), visitBy(null, "2014-11-17"));
    expect(await happenings()).toBe(1);
  });

  it("are found again without a change", async () => {
    await told(visitBy(null, "2014-11-17"));
    await told(visitBy(null, "2014-11-17"));
    const before = await desk.query("select * from happening");
    expect(await linkHappenings(desk)).toBe(0);
    expect(await desk.query("select * from happening")).toEqual(before);
  });
});
