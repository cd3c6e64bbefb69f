import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { codeGently } from "../../src/server/jobs/code-gently.ts";
import type { Job } from "../../src/server/jobs/job-queue.ts";
import { safeName } from "../../src/server/jobs/uploads.ts";
import { type Running, running } from "./running.ts";

let one: Running;
beforeEach(async () => {
  one = await running();
});
afterEach(() => one.close());

async function ended(answer: Response): Promise<Job> {
  expect(answer.status).toBe(202);
  const { id } = (await answer.json()) as Job;
  await one.server.context.jobs.idle();
  return one.json<Job>(`/api/jobs/${id}`);
}

function formOf(files: Record<string, string | Uint8Array>, more: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(more)) form.set(name, value);
  for (const [name, content] of Object.entries(files))
    form.append("file", new Blob([content as BlobPart]), name);
  return form;
}

const STORY = "The premier visited Hanoi on Tuesday. He was received with honours by his hosts in the city.";

describe("reading over HTTP", () => {
  test("reads a pasted text, and knows it the second time", async () => {
    const first = await ended(
      await one.post("/api/read", { text: STORY, title: "A visit", published: "2014-09-10" }),
    );
    expect(first).toMatchObject({ state: "done", done: 1, failed: 0 });
    const article = first.items[0]?.article;
    const told = await one.json<{ article: { title: string }; events: unknown[] }>(
      `/api/articles/${article}`,
    );
    expect(told.article.title).toBe("A visit");
    expect(told.events).toHaveLength(1);
    const again = await ended(await one.post("/api/read", { text: STORY, title: "A visit" }));
    expect(again.items[0]?.state).toBe("known");
  });

  test("reads files and names those that it cannot read, with the reason", async () => {
    const form = formOf({
      "visit.txt": STORY,
      "empty.txt": "",
      "noise.bin": new Uint8Array([0, 1, 2, 3, 255, 254, 0, 9]),
    });
    const job = await ended(await fetch(`${one.base}/api/read/files`, { method: "POST", body: form }));
    expect([job.done, job.failed]).toEqual([3, 2]);
    const { failures } = await one.json<{ failures: { origin: string }[] }>("/api/sources");
    expect(failures.map((failure) => failure.origin)).toEqual(
      expect.arrayContaining(["empty.txt", "noise.bin"]),
    );
  });

  test("never reads the machine's own files, whatever an upload is called", async () => {
    expect(safeName("../../etc/passwd")).toBe("passwd");
    expect(safeName("C:\\boot.ini")).toBe("boot.ini");
    expect(safeName("..")).not.toMatch(/^\./);
    expect(safeName("a\u0000b<c>")).toBe("a_b_c_");
    const job = await ended(
      await fetch(`${one.base}/api/read/files`, {
        method: "POST",
        body: formOf({ "../../../etc/passwd": "" }),
      }),
    );
    expect(job.items[0]).toMatchObject({ name: "passwd", state: "failed" });
  });

  test("tells of its progress as it goes", async () => {
    const { id } = (await (await one.post("/api/read", { text: STORY })).json()) as Job;
    const stream = await one.get(`/api/jobs/${id}/progress`);
    expect(stream.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const told = (await stream.text())
      .split("\n")
      .filter((line) => line.startsWith("data: "))
      .map((line) => JSON.parse(line.slice(6)) as Job);
    expect(told.at(-1)?.state).toBe("done");
    expect(told.some((job) => job.state !== "done")).toBe(true);
  });

  test("answers questions while it reads", async () => {
    for (let i = 0; i < 5; i += 1) await one.post("/api/read", { text: `${STORY} Again, number ${i}.` });
    const answers = await Promise.all(
      ["/api/desk", "/api/timeline/PRK", "/api/events?state=PRK"].map((path) => one.get(path)),
    );
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    await one.server.context.jobs.idle();
    expect((await one.json<{ total: number }>("/api/articles")).total).toBe(7);
  });

  test.each([
    [{}, 400],
    [{ text: "" }, 400],
    [{ url: "http://" }, 400],
    [{ text: "x", published: "soon" }, 400],
  ])("refuses %o", async (body, status) => {
    expect((await one.post("/api/read", body)).status).toBe(status);
  });

  test("imports a dataset that it is given, and says what a kind is where none is", async () => {
    expect(
      (
        await fetch(`${one.base}/api/import`, {
          method: "POST",
          body: formOf({ "a.csv": "x" }, { kind: "nonsense" }),
        })
      ).status,
    ).toBe(400);
    const csv = "year,partner,flow,share_pct,source\n2012,CHN,total,70,a book\n2013,CHN,total,72,a book\n";
    const job = await ended(
      await fetch(`${one.base}/api/import`, {
        method: "POST",
        body: formOf({ "trade.csv": csv }, { kind: "trade", reporter: "Mongolia" }),
      }),
    );
    expect(job.items[0]).toMatchObject({ state: "new" });
    const trade = await one.json<{ figures: unknown[] }>("/api/trade/MNG");
    expect(trade.figures).toHaveLength(2);
  });
});

describe("the coder in this process", () => {
  test("reads sentence by sentence and reports how far it is", async () => {
    const parts: number[] = [];
    const text =
      "North Korea's foreign minister visited Russia on Monday. Japan imposed sanctions on North Korea.";
    const coded = await codeGently()(text, { from: "2014-10-01", to: "2014-10-01" }, (part) =>
      parts.push(part),
    );
    expect(coded.events.map((event) => event.type)).toEqual(expect.arrayContaining(["CONSULT", "SANCTION"]));
    expect(parts.at(-1)).toBeGreaterThan(0.9);
  });
});
