import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ARTICLE, SENTENCES, TEXT } from "./fixture-desk.ts";
import { type Running, running } from "./running.ts";

let one: Running;
beforeEach(async () => {
  one = await running();
});
afterEach(() => one.close());

interface Row {
  readonly partner: string;
  readonly count: number;
}

const countOf = async (partner: string): Promise<number> => {
  const { rows } = await one.json<{ rows: Row[] }>("/api/measure/outreach/PRK");
  return rows.find((row) => row.partner === partner)?.count ?? 0;
};
const idOf = async (query: string): Promise<string> =>
  (await one.json<{ items: { id: string }[] }>(`/api/events?${query}`)).items[0]!.id;
const say = async (said: Record<string, unknown>) =>
  one.post("/api/corrections", { kind: "event", fields: {}, author: "T. Tester", ...said });

describe("a correction", () => {
  test("moves an event to another partner, and the measure follows", async () => {
    const target = await idOf("origin=article&type=CONSULT&from=2014-03-02&to=2014-03-02");
    const [cuba, france] = [await countOf("CUB"), await countOf("FRA")];
    expect((await say({ target, action: "correct", fields: { recipient: "FRA" } })).status).toBe(201);
    expect(await countOf("CUB")).toBe(cuba - 1);
    expect(await countOf("FRA")).toBe(france + 1);
    const told = await one.json<{
      event: { recipient: { code: string } };
      read: { recipient_code: string };
      corrections: { author: string; at: string }[];
    }>(`/api/events/${target}`);
    expect(told.event.recipient.code).toBe("FRA");
    expect(told.read.recipient_code).toBe("CUB");
    expect(told.corrections).toHaveLength(1);
    expect(told.corrections[0]?.author).toBe("T. Tester");
  });

  test("takes a rejected event out of the measures, and gives it back when withdrawn", async () => {
    const target = await idOf("origin=article&type=CONSULT&from=2014-03-02&to=2014-03-02");
    const before = await countOf("CUB");
    await say({ target, action: "reject" });
    expect(await countOf("CUB")).toBe(before - 1);
    expect((await one.json<{ event: unknown; read: unknown }>(`/api/events/${target}`)).event).toBeNull();
    await say({ target, action: "withdraw" });
    expect(await countOf("CUB")).toBe(before);
    expect((await one.json<{ corrections: unknown[] }>(`/api/events/${target}`)).corrections).toHaveLength(2);
  });

  test("counts two merged reports once", async () => {
    const first = await idOf("origin=article&type=CONSULT&from=2014-03-02&to=2014-03-02");
    const second = await idOf("origin=article&type=CONSULT&from=2014-08-03&to=2014-08-03");
    const before = await countOf("CUB");
    await say({ target: second, action: "merge", fields: { into: first } });
    expect(await countOf("CUB")).toBe(before - 1);
    expect((await say({ target: second, action: "merge", fields: { into: second } })).status).toBe(400);
    expect((await say({ target: second, action: "merge", fields: { into: "nobody" } })).status).toBe(404);
  });

  test("adds what was missed, with its sentence", async () => {
    const start = TEXT.indexOf(SENTENCES.DOUBT);
    const quote = { start, end: start + SENTENCES.DOUBT.length, exact: SENTENCES.DOUBT };
    const fields = {
      type: "CONSULT",
      actor: "PRK",
      recipient: "MNG",
      from: "2014-04-01",
      article: ARTICLE.id,
      quote,
    };
    const before = await countOf("MNG");
    const answer = await say({ target: null, action: "add", fields });
    expect(answer.status).toBe(201);
    expect(await countOf("MNG")).toBe(before + 1);
    const { id } = (await answer.json()) as { id: string };
    const page = await one.json<{ items: { quotes: { exact: string }[] }[] }>(`/api/events?ids=${id}`);
    expect(page.items[0]?.quotes[0]?.exact).toBe(SENTENCES.DOUBT);
    await say({ target: id, action: "correct", fields: { recipient: "FRA" } });
    expect(await countOf("MNG")).toBe(before);
    expect(
      (
        await say({
          target: null,
          action: "add",
          fields: { ...fields, quote: { ...quote, exact: "not there" } },
        })
      ).status,
    ).toBe(400);
  });

  test("holds for a dataset's row too, which has no sentence", async () => {
    const target = await idOf("origin=icews&actor=PRK&recipient=CHN&type=CONSULT");
    const before = await countOf("CHN");
    await say({ target, action: "reject" });
    expect(await countOf("CHN")).toBe(before - 1);
  });

  test("lifts a reading that an analyst accepted over the bar of sureness", async () => {
    const target = await idOf("origin=article&type=REJECT");
    const sure = async () =>
      (await one.json<{ total: number }>("/api/events?origin=article&minConfidence=0.99")).total;
    expect(await sure()).toBe(0);
    await say({ target, action: "accept" });
    expect(await sure()).toBe(1);
  });

  test("replaces and hides statements as it does events", async () => {
    const list = async () =>
      (await one.json<{ items: { id: string; kind: string; object: string }[] }>("/api/statements?state=PRK"))
        .items;
    const obstacle = (await list()).find((entry) => entry.kind === "obstacle")!;
    await say({ kind: "statement", target: obstacle.id, action: "correct", fields: { object: "KOR" } });
    expect((await list()).find((entry) => entry.id === obstacle.id)?.object).toBe("KOR");
    await say({ kind: "statement", target: obstacle.id, action: "reject" });
    expect((await list()).some((entry) => entry.id === obstacle.id)).toBe(false);
  });

  test.each([
    [{ target: "none", action: "reject" }, 404],
    [{ target: null, action: "reject" }, 400],
    [{ target: "made-up-1", action: "correct" }, 400],
    [{ target: "made-up-1", action: "correct", fields: { recipient: "ZZZ" } }, 404],
    [{ target: "made-up-1", action: "correct", fields: { type: "NONSENSE" } }, 400],
    [{ target: "made-up-1", action: "accept", author: "  " }, 400],
    [{ target: null, action: "add", fields: { type: "AID" } }, 400],
  ])("refuses %o and leaves the desk as it was", async (said, status) => {
    expect((await say(said)).status).toBe(status);
    expect((await one.json<{ items: unknown[] }>("/api/corrections")).items).toHaveLength(0);
  });

  test("goes out as labelled data, with what was rejected", async () => {
    const good = await idOf("origin=article&type=CONSULT&from=2014-03-02&to=2014-03-02");
    const bad = await idOf("origin=article&type=REJECT");
    await say({ target: good, action: "accept" });
    await say({ target: bad, action: "reject" });
    const text = await (await one.get("/api/corrections?format=labelled")).text();
    const items = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { text: string; events: unknown[]; rejected: { type: string }[] });
    expect(items.find((item) => item.text === SENTENCES.VISIT)?.events).toHaveLength(1);
    expect(items.find((item) => item.text === SENTENCES.SNUB)).toMatchObject({
      events: [],
      rejected: [{ type: "REJECT" }],
    });
  });

  test("empties the queue for review as readings are looked at", async () => {
    const queue = async () =>
      one.json<{ open: number; done: number; items: { id: string; confidence: number; kind: string }[] }>(
        "/api/review",
      );
    const before = await queue();
    expect(before.items[0]?.confidence).toBe(Math.min(...before.items.map((item) => item.confidence)));
    const first = before.items[0]!;
    await say({ kind: first.kind, target: first.id, action: "accept" });
    const after = await queue();
    expect([after.open, after.done]).toEqual([before.open - 1, before.done + 1]);
  });
});
