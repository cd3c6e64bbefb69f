import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Running, running } from "./running.ts";

const COUNTRY_QUESTIONS = [
  "/api/verdict/PRK",
  "/api/measure/playbook/PRK",
  "/api/measure/dependence/PRK?from=2014-03-01",
  "/api/measure/concentration/PRK?by=quarter",
  "/api/checks/PRK",
] as const;

let apart: Running;
let beside: Running;
beforeAll(async () => {
  apart = await running({ threads: true });
  beside = await running();
});
afterAll(async () => {
  await apart.close();
  await beside.close();
});

test.each(COUNTRY_QUESTIONS)("a thread of its own answers %s as the server itself would", async (path) => {
  const told = await apart.get(path);
  expect(told.status).toBe(200);
  expect(await told.json()).toEqual(await beside.json(path));
});

test("the brief is the same but for the moment at which it was made", async () => {
  const path = "/api/brief/PRK?checks=false";
  const [one, other] = [
    await apart.json<{ made: unknown }>(path),
    await beside.json<{ made: unknown }>(path),
  ];
  expect({ ...one, made: null }).toEqual({ ...other, made: null });
});

test("the brief cuts overtures to the newest, and still counts all", async () => {
  type Told = {
    overtures: { date: string | null }[];
    responses: { count: number; events: string[] }[];
  };
  const whole = await beside.json<Told>("/api/brief/PRK?checks=false");
  const cut = await beside.json<Told>("/api/brief/PRK?checks=false&most=5");
  expect(whole.overtures.length).toBeGreaterThan(50);
  expect(cut.overtures).toHaveLength(5);
  const newest = whole.overtures.map((one) => one.date ?? "").sort();
  expect(cut.overtures.map((one) => one.date ?? "").sort()).toEqual(newest.slice(-5));
  expect(cut.responses).toEqual(whole.responses);
  expect(cut.responses.reduce((sum, one) => sum + one.count, 0)).toBe(whole.overtures.length);
  expect(Math.max(...cut.responses.map((one) => one.events.length))).toBeLessThanOrEqual(60);
});

test("a problem comes back from the thread as a problem", async () => {
  const told = await apart.get("/api/measure/playbook/PRK?from=2014-06-01&to=2014-01-01");
  expect(told.status).toBe(400);
  expect(told.headers.get("content-type")).toContain("application/problem+json");
  expect(await told.json()).toMatchObject({ type: "urn:demarche:problem:bad-parameter" });
});

test("what a correction changes, the thread sees", async () => {
  const path = "/api/measure/dependence/PRK?dimensions=visits";
  type Told = { rows: { partner: string; count: number }[] };
  const visits = async () =>
    (await apart.json<Told>(path)).rows.find((row) => row.partner === "CUB")?.count ?? 0;
  const before = await visits();
  const { items } = await apart.json<{ items: { id: string }[] }>(
    "/api/events?actor=PRK&recipient=CUB&origin=article",
  );
  const sent = await apart.post("/api/corrections", {
    target: items[0]!.id,
    kind: "event",
    action: "reject",
    author: "a reviewer",
  });
  expect(sent.status).toBe(201);
  expect(await visits()).toBe(before - 1);
});

test("a question that nobody waits for any longer makes room, and may be asked again", async () => {
  const path = `${apart.base}/api/brief/RUS?checks=false`;
  const leaving = new AbortController();
  const left = fetch(path, { signal: leaving.signal }).then(
    () => "answered",
    (error: Error) => error.name,
  );
  await setTimeout(20);
  leaving.abort();
  expect(await left).toBe("AbortError");
  expect((await apart.get("/api/verdict/JPN")).status).toBe(200);
  const again = await apart.get("/api/brief/RUS?checks=false");
  expect(again.status).toBe(200);
  expect(await again.json()).toMatchObject({ focal: "RUS" });
});

test("a server that is closed while it thinks ends", async () => {
  const closing = await running({ threads: true });
  const asked = closing.get("/api/brief/PRK").then(
    (response) => response.status,
    () => "broken off",
  );
  await setTimeout(50);
  await closing.close();
  expect(await asked).not.toBe(200);
});
