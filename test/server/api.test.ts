import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeBrief } from "../../src/briefs/compose-brief.ts";
import { MEASURES } from "../../src/measures/list.ts";
import { ARTICLE, SENTENCES } from "./fixture-desk.ts";
import { type Running, running } from "./running.ts";

interface Page {
  readonly items: readonly Record<string, never>[];
  readonly total: number;
  readonly next: number | null;
}

let one: Running;
beforeAll(async () => {
  one = await running();
});
afterAll(() => one.close());

describe("the API", () => {
  test("describes every address that it answers, with its errors", async () => {
    const document = await one.json<{
      openapi: string;
      paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
    }>("/api");
    expect(document.openapi).toMatch(/^3\.1/);
    for (const path of [
      "/api/desk",
      "/api/brief/{country}",
      "/api/measure/{name}/{country}",
      "/api/events",
      "/api/events/{id}",
      "/api/articles",
      "/api/statements",
      "/api/search",
      "/api/read",
      "/api/import",
      "/api/corrections",
      "/api/jobs/{id}",
    ])
      expect(document.paths[path], path).toBeDefined();
    expect(document.paths["/api/events"]?.get?.responses.default).toBeDefined();
  });

  test("gives measures as the library computes them", async () => {
    for (const measure of MEASURES.filter((entry) =>
      ["outreach", "concentration", "dependence", "visits"].includes(entry.id),
    )) {
      const expected = await measure.run(one.desk, "PRK", { from: "2014-02-01", to: "2014-11-30" } as never);
      const got = await one.json(`/api/measure/${measure.id}/PRK?from=2014-02-01&to=2014-11-30`);
      expect(expected.ok && JSON.parse(JSON.stringify(expected.value))).toEqual(got);
    }
  });

  test("gives the brief with the keys of the library's", async () => {
    const brief = await composeBrief(one.desk, "PRK", { checks: false });
    const got = await one.json("/api/brief/PRK?checks=false");
    expect(Object.keys(got).sort()).toEqual(brief.ok ? Object.keys(brief.value).sort() : []);
  });

  test("pages through events without losing or repeating one", async () => {
    const seen: string[] = [];
    let next: number | null = 0;
    let total = 0;
    while (next !== null) {
      const page: Page = await one.json(`/api/events?state=PRK&limit=97&offset=${next}`);
      seen.push(...page.items.map((event) => String(event.id)));
      ({ next, total } = page);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(total);
  });

  test("leads from an event to its sentence and source", async () => {
    const page = await one.json<{
      items: { quotes: { exact: string; article: string }[]; from: { title: string } }[];
    }>("/api/events?origin=article&type=REJECT");
    expect(page.items[0]?.quotes[0]).toMatchObject({ exact: SENTENCES.SNUB, article: ARTICLE.id });
    expect(page.items[0]?.from.title).toBe("A spring of visits");
  });

  test("finds rows of datasets by their ids", async () => {
    const page = await one.json<Page>("/api/events?ids=made-up-7,made-up-12,nobody-1");
    expect(page.items.map((event) => event.id)).toEqual(["made-up-7", "made-up-12"]);
  });

  test("tells what was meant where a country is misspelt", async () => {
    const answer = await one.get("/api/measure/outreach/Norht%20Korea");
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(await answer.json()).toMatchObject({
      type: "urn:demarche:problem:unknown-country",
      status: 404,
      next: expect.stringContaining("North Korea"),
    });
  });

  test.each([
    ["/api/measure/nonsense/PRK", 404],
    ["/api/events?limit=0", 400],
    ["/api/events?limit=501", 400],
    ["/api/measure/outreach/PRK?from=2014-13-01", 400],
    ["/api/measure/outreach/PRK?from=2014-12-01&to=2014-01-01", 400],
    ["/api/articles/none", 404],
    ["/api/events/none", 404],
    ["/api/jobs/none", 404],
    ["/api/none", 404],
  ])("refuses %s with a problem", async (path, status) => {
    const answer = await one.get(path);
    expect(answer.status).toBe(status);
    const problem = (await answer.json()) as { status: number; detail: string };
    expect(problem.status).toBe(status);
    expect(problem.detail.length).toBeGreaterThan(5);
  });

  test("need not send again what has not changed", async () => {
    const first = await one.get("/api/timeline/PRK");
    const tag = first.headers.get("etag") ?? "";
    expect((await one.get("/api/timeline/PRK", { "if-none-match": tag })).status).toBe(304);
    await one.post("/api/corrections", {
      kind: "event",
      target: "made-up-1",
      action: "accept",
      fields: {},
      author: "t",
    });
    expect((await one.get("/api/timeline/PRK", { "if-none-match": tag })).status).toBe(200);
  });

  test("searches words in articles, events and statements", async () => {
    const found = async (kind: string, q: string) =>
      (await one.json<Page>(`/api/search?kind=${kind}&q=${encodeURIComponent(q)}`)).total;
    expect(await found("articles", "ABDUCTIONS tokyo")).toBe(1);
    expect(await found("articles", "abductions zanzibar")).toBe(0);
    expect(await found("events", "ri visited havana")).toBe(1);
    expect(await found("statements", "abductions")).toBe(1);
    expect(await found("articles", "%_'")).toBe(0);
  });

  test("lists behind a partner's number the happenings that it counts", async () => {
    type Counted = { rows: { partner: string; count: number }[] };
    const { rows } = await one.json<Counted>("/api/measure/outreach/PRK");
    expect(rows.length).toBeGreaterThan(3);
    for (const { partner, count } of rows) {
      const behind = await one.json<{ happenings: number }>(
        `/api/events?state=PRK&partner=${partner}&dimension=outreach&status=actual&minConfidence=0.5&counted=true`,
      );
      expect([partner, behind.happenings]).toEqual([partner, count]);
    }
  });

  test("names a code once, by the organisation whose code it is", async () => {
    const { items } = await one.json<{ items: { code: string; name: string }[] }>("/api/countries");
    expect(new Set(items.map((item) => item.code)).size).toBe(items.length);
    expect(items.find((item) => item.code === "UNO")?.name).toBe("United Nations");
    expect(items.find((item) => item.code === "WESTEUROPE")?.name).toBe("Western Europe");
  });

  test("gives those dealt with most, and says how many there are", async () => {
    type Series = { partners: number; rows: { partner: string; count: number }[] };
    const all = await one.json<Series>("/api/partners/PRK?dimension=contacts");
    const few = await one.json<Series>("/api/partners/PRK?dimension=contacts&most=2");
    const sums = new Map<string, number>();
    for (const row of all.rows) sums.set(row.partner, (sums.get(row.partner) ?? 0) + row.count);
    const first = [...sums].sort((a, b) => b[1] - a[1]).slice(0, 2);
    expect(few.partners).toBe(sums.size);
    expect(new Set(few.rows.map((row) => row.partner))).toEqual(new Set(first.map(([partner]) => partner)));
    expect(few.rows).toEqual(all.rows.filter((row) => first.some(([partner]) => partner === row.partner)));
  });

  test("finds events with who did what to whom", async () => {
    const found = await one.json<{ items: { event: { actor: { code: string } } }[] }>(
      "/api/search?kind=events&q=havana",
    );
    expect(found.items[0]?.event.actor.code).toBe("PRK");
  });

  test("shows with each check the sentence that is checked", async () => {
    const { items } = await one.json<{ items: { statement: string; claim: { exact: string } | null }[] }>(
      "/api/checks/PRK",
    );
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item.claim?.exact).toBeTruthy();
  });

  test("shows rejected rows and failures as they came", async () => {
    const rejects = await one.json<{ items: { raw: string; reason: string }[] }>("/api/rejects");
    expect(rejects.items[0]).toMatchObject({ raw: "a,b,<script>", reason: "the date cannot be read" });
    expect((await one.json<{ failures: { origin: string }[] }>("/api/sources")).failures[0]?.origin).toBe(
      "letter.pdf",
    );
  });
});
