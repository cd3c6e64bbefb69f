import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadingEffects } from "../../src/articles/effects.ts";
import { systemEffects } from "../../src/articles/effects.ts";
import { checkOrigin, isLoopback, loopbackHosts } from "../../src/server/security/check-origin.ts";
import { HOSTILE, HOSTILE_ARTICLE } from "./fixture-desk.ts";
import { type Running, running } from "./running.ts";

/** A request with any headers at all, which fetch would not send. */
function raw(
  port: number,
  path: string,
  headers: Record<string, string>,
  method = "GET",
): Promise<{ status: number; body: string }> {
  return new Promise((settle, refuse) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers, setHost: false }, (answer) => {
      let body = "";
      answer.on("data", (part) => {
        body += part;
      });
      answer.on("end", () => settle({ status: answer.statusCode ?? 0, body }));
    });
    sent.on("error", refuse);
    sent.end();
  });
}

describe("a server on loopback", () => {
  let one: Running;
  beforeAll(async () => {
    one = await running();
  });
  afterAll(() => one.close());

  test("answers under its own names alone", async () => {
    const { port } = one.server;
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`])
      expect((await raw(port, "/api/desk", { host })).status, host).toBe(200);
    for (const host of [
      `evil.example:${port}`,
      "127.0.0.1",
      `localhost.evil.example:${port}`,
      `127.0.0.1:${port + 1}`,
    ])
      expect((await raw(port, "/api/desk", { host })).status, host).toBe(403);
  });

  test("refuses what other sites send, to read or to write", async () => {
    const { port } = one.server;
    const host = `127.0.0.1:${port}`;
    const cross = {
      host,
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "cors",
      origin: "https://evil.example",
    };
    expect((await raw(port, "/api/events", cross)).status).toBe(403);
    expect((await raw(port, "/api/events", { ...cross, "sec-fetch-site": "same-site" })).status).toBe(403);
    expect(
      (await raw(port, "/api/corrections", { ...cross, "content-type": "application/json" }, "POST")).status,
    ).toBe(403);
    expect(
      (
        await raw(
          port,
          "/api/corrections",
          { host, origin: "http://localhost:9", "content-type": "application/json" },
          "POST",
        )
      ).status,
    ).toBe(403);
    expect(
      (
        await raw(
          port,
          "/api/corrections",
          { host, origin: "null", "content-type": "application/json" },
          "POST",
        )
      ).status,
    ).toBe(403);
    expect((await raw(port, "/api/events", { host, "sec-fetch-site": "same-origin" })).status).toBe(200);
  });

  test("takes a write as JSON alone: a form of another site cannot send that unasked", async () => {
    const answer = await fetch(`${one.base}/api/corrections`, {
      method: "POST",
      body: "{}",
      headers: { "content-type": "text/plain" },
    });
    expect(answer.status).toBe(415);
  });

  test("sends a policy without inline script, on every kind of answer", async () => {
    for (const path of ["/api/desk", "/api/nothing", "/nothing.js", "/api"]) {
      const { headers } = await one.get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy, path).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  test("gives hostile text as JSON that no browser takes for markup", async () => {
    const answer = await one.get(`/api/articles/${HOSTILE_ARTICLE.id}`);
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    expect(((await answer.json()) as { article: { text: string } }).article.text).toBe(HOSTILE);
  });

  test("never shows SQL or a stack for a hostile parameter", async () => {
    for (const path of [
      "/api/events?state=%27%3B%20drop%20table%20event%3B--",
      "/api/search?q=%27%29%20or%201=1--",
      "/api/measure/outreach/'%22<x>",
      "/api/events?from=yesterday",
      "/api/events?ids=%00,'",
    ]) {
      const body = await (await one.get(path)).text();
      expect(body, path).not.toMatch(/Parser Error|Binder Error|at \w+ \(|node_modules/);
    }
    expect((await one.json<{ total: number }>("/api/events")).total).toBeGreaterThan(400);
  });

  test("refuses bodies that are too large before it reads them whole", async () => {
    const answer = await one.post("/api/read", { text: "x".repeat(5_000_000) });
    expect(answer.status).toBe(413);
    expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  });
});

describe("addresses given for reading", () => {
  const answers: ReadingEffects = {
    ...systemEffects,
    web: {
      lookup: async (host) =>
        host === "inside.example"
          ? [{ address: "10.0.0.7", family: 4 }]
          : [{ address: "93.184.215.14", family: 4 }],
      transport: async (url) => ({
        status: 302,
        headers: {
          location:
            url.pathname === "/hop" ? "http://169.254.169.254/latest/meta-data" : "http://127.0.0.1:22/",
        },
        body: (async function* () {})(),
      }),
    },
  };

  test("never reach this machine or its network, by name, number or redirect", async () => {
    const one = await running({ reading: answers });
    for (const url of [
      "http://127.0.0.1:80/",
      "http://[::1]/",
      "http://inside.example/",
      "http://outside.example/hop",
      "http://outside.example/there",
      "http://0x7f.1/",
      "http://169.254.169.254/",
    ]) {
      const job = (await (await one.post("/api/read", { url })).json()) as { id: string };
      await one.server.context.jobs.idle();
      const done = await one.json<{ failed: number; items: { detail: string }[] }>(`/api/jobs/${job.id}`);
      expect(done.failed, url).toBe(1);
      expect(done.items[0]?.detail).toMatch(/not fetched/);
    }
    for (const url of ["file:///etc/passwd", "ftp://x.example/", "javascript:alert(1)", "/etc/passwd"])
      expect((await one.post("/api/read", { url })).status, url).toBe(400);
    await one.close();
  });
});

describe("a server on other addresses", () => {
  test("demands a token, which the page then keeps in a cookie", async () => {
    const one = await running({ host: "0.0.0.0", token: "a-token-of-some-length" });
    expect(one.server.address).toContain("?token=a-token-of-some-length");
    expect((await one.get("/api/desk")).status).toBe(401);
    expect((await one.get("/api/desk", { authorization: "Bearer a-token-of-some-lengtH" })).status).toBe(401);
    expect((await one.get("/api/desk", { authorization: "Bearer a-token-of-some-length" })).status).toBe(200);
    const first = await fetch(`${one.base}/?token=a-token-of-some-length`, { redirect: "manual" });
    expect(first.status).toBe(303);
    expect(first.headers.get("location")).toBe("/");
    const cookie = first.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await one.get("/api/desk", { cookie: cookie.split(";")[0] ?? "" })).status).toBe(200);
    await one.close();
  });

  test("makes a token where none is given", async () => {
    const one = await running({ host: "0.0.0.0" });
    expect(one.server.token).toMatch(/^[\w-]{32}$/);
    expect((await one.get("/api/desk")).status).toBe(401);
    await one.close();
  });

  test("loopback is told from what only looks like it", () => {
    expect(["127.0.0.1", "127.9.9.9", "::1", "localhost"].every(isLoopback)).toBe(true);
    expect(
      ["0.0.0.0", "128.0.0.1", "127.0.0.1.evil.example", "::", "localhost.example"].some(isLoopback),
    ).toBe(false);
  });

  test("a link from elsewhere may open the page, but not the API's data by script", () => {
    const hosts = loopbackHosts(4170);
    const facts = {
      method: "GET",
      host: "localhost:4170",
      origin: null,
      site: "cross-site",
      mode: "navigate",
      api: false,
    };
    expect(checkOrigin(facts, hosts)).toBeNull();
    expect(checkOrigin({ ...facts, mode: "no-cors", api: true }, hosts)?.name).toBe("cross-site");
    expect(checkOrigin({ ...facts, method: "POST", mode: "navigate" }, hosts)?.name).toBe("cross-site");
  });
});
