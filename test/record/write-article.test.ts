import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eventSchema } from "../../src/model/event.ts";
import { statementSchema } from "../../src/model/statement.ts";
import type { Desk } from "../../src/record/desk.ts";
import { readArticles } from "../../src/record/queries/read-articles.ts";
import { readEvents } from "../../src/record/queries/read-events.ts";
import { readStatements } from "../../src/record/queries/read-statements.ts";
import { writeArticle } from "../../src/record/write-article.ts";
import { articleOf, eventOf, party, statementOf } from "./coded-fixture.ts";
import { memoryDesk } from "./memory-desk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await memoryDesk();
});
afterEach(() => desk.close());

const text =
  "Kim went to Moscow. \u{1F600} Then he came back, and nobody knows what he brought with him, if anything.";

describe("writing an article", () => {
  it("gives back what was written", async () => {
    const published = { from: "2014-12-13", to: "2014-12-13", precision: "day", source: "text" } as const;
    const article = articleOf(text, { title: "A “title”", published });
    const event = eventOf({
      actor: party("PRK", { person: "Kim", rank: "envoy", mention: { start: 0, end: 3, exact: "Kim" } }),
      amount: { value: 1.5e9, unit: "USD" },
      date: {
        from: null,
        to: null,
        precision: "month",
        certainty: "relative",
        expression: "last month",
        offset: { from: -60, to: -30 },
      },
      quote: { start: 0, end: 19, exact: text.slice(0, 19) },
    });
    const figure = statementOf({ kind: "figure", value: 0.75, unit: "share", others: ["CHN"] });
    expect(await writeArticle(desk, article, { events: [event], statements: [figure] }, "t1")).toBe("new");
    expect(await readArticles(desk)).toEqual([article]);
    const [back] = await readEvents(desk);
    const { quote, ...coded } = event;
    expect(back).toMatchObject({ ...coded, origin: "article", source: article.id, coder: "t1" });
    expect(eventSchema.safeParse(back).success).toBe(true);
    expect(back?.quotes).toEqual([{ ...quote, article: article.id, prefix: "", suffix: text.slice(19, 51) }]);
    const [said] = await readStatements(desk);
    expect(said).toMatchObject({ kind: "figure", value: 0.75, unit: "share", others: ["CHN"] });
    expect(statementSchema.safeParse(said).success).toBe(true);
  });

  it("does not double an article that it knows", async () => {
    const coded = { events: [eventOf(), eventOf()], statements: [statementOf()] };
    expect(await writeArticle(desk, articleOf(text), coded, "t1")).toBe("new");
    expect(await writeArticle(desk, articleOf(text, { origin: "elsewhere" }), coded, "t1")).toBe("known");
    expect(await readEvents(desk)).toHaveLength(2);
    expect(await readStatements(desk)).toHaveLength(1);
  });

  it("gives the same ids on another desk, and others for another article", async () => {
    const coded = { events: [eventOf()], statements: [statementOf()] };
    await writeArticle(desk, articleOf(text), coded, "t1");
    await writeArticle(desk, articleOf(`${text} More.`), coded, "t1");
    const ids = (await readEvents(desk)).map((event) => event.id);
    const other = await memoryDesk();
    await writeArticle(
      other,
      articleOf(text),
      { ...coded, events: [eventOf({ type: "AID" }), eventOf()] },
      "t2",
    );
    const otherIds = (await readEvents(other)).map((event) => event.id);
    other.close();
    expect(new Set(ids).size).toBe(2);
    expect(otherIds.filter((id) => ids.includes(id))).toHaveLength(1);
  });

  it("leaves nothing behind when a part cannot be written", async () => {
    const broken = eventOf({ date: { from: "not a day", to: null, precision: "day", certainty: "stated" } });
    const coded = { events: [eventOf(), broken], statements: [statementOf()] };
    await expect(writeArticle(desk, articleOf(text), coded, "t1")).rejects.toThrow();
    for (const table of ["article", "event", "statement", "quote"])
      expect((await desk.query(`select count(*)::int as n from ${table}`))[0]?.n).toBe(0);
    expect(await writeArticle(desk, articleOf(text), { events: [], statements: [] }, "t1")).toBe("new");
  });

  it("keeps any text whole", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }), async (words) => {
        const article = articleOf(words);
        const quote = { start: 0, end: words.length, exact: words };
        await writeArticle(
          desk,
          article,
          { events: [eventOf({ quote, holder: words })], statements: [] },
          "t",
        );
        expect((await readArticles(desk, [article.id]))[0]?.text).toBe(words);
        expect((await readEvents(desk, { source: article.id }))[0]?.holder).toBe(words);
      }),
      { numRuns: 30 },
    );
  });
});

describe("asking for events", () => {
  it("takes those that the filter names, undated ones last", async () => {
    const undated = eventOf({ date: null, recipient: null, confidence: 0.2 });
    const aid = eventOf({ type: "AID", mode: null, quad: 2, actor: party("CHN"), recipient: party("PRK") });
    await writeArticle(desk, articleOf(text), { events: [undated, eventOf(), aid], statements: [] }, "t1");
    const count = async (filter: Parameters<typeof readEvents>[1]) => (await readEvents(desk, filter)).length;
    expect((await readEvents(desk)).at(-1)?.date).toBeNull();
    expect(await count({ actor: "PRK" })).toBe(2);
    expect(await count({ state: "CHN" })).toBe(1);
    expect(await count({ recipient: "PRK", type: "AID" })).toBe(1);
    expect(await count({ from: "2014-11-24" })).toBe(2);
    expect(await count({ from: "2014-11-25" })).toBe(0);
    expect(await count({ to: "2014-11-16" })).toBe(0);
    expect(await count({ minConfidence: 0.5 })).toBe(2);
    expect(await count({ status: "planned" })).toBe(0);
    expect(await count({ ids: [] })).toBe(0);
    expect(await count({ actor: "x' or 1=1 --" })).toBe(0);
  });
});
