import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchGuarded } from "../../src/articles/fetch-guarded.ts";
import { requestOverHttp } from "../../src/articles/http-transport.ts";
import { fakeEffects, type World } from "./fake-effects.ts";

const OPTIONS = { limit: 1000, timeout: 5000 };
const nameOf = async (address: string, world: World, options = OPTIONS) => {
  const got = await fetchGuarded(address, fakeEffects(world).web, options);
  return got.ok ? "fetched" : got.problem.name;
};

describe("the guard", () => {
  it.each([
    "http://127.0.0.1/",
    "http://localhost.example/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://0/",
    "http://169.254.169.254/latest/meta-data/",
    "https://10.1.2.3:8443/",
    "http://intranet.example/",
    "http://mixed.example/",
    "file:///etc/passwd",
    "ftp://a.example/",
    "data:text/html,hello",
    "javascript:alert(1)",
    "http://user:secret@a.example/",
  ])("does not fetch %s", async (address) => {
    const names = {
      "localhost.example": ["127.0.0.1"],
      "intranet.example": ["192.168.0.9"],
      "mixed.example": ["93.184.215.14", "::1"],
    };
    const effects = fakeEffects({ names });
    const got = await fetchGuarded(address, effects.web, OPTIONS);
    expect(got).toMatchObject({ ok: false, problem: { name: "address-refused" } });
    expect(effects.asked).toEqual([]);
  });

  it("checks again after each redirect", async () => {
    const to = (location: string) => ({ status: 302, headers: { location } });
    const pages = {
      "https://a.example/": to("/next"),
      "https://a.example/next": to("http://169.254.169.254/latest/"),
      "https://b.example/": to("file:///etc/passwd"),
    };
    expect(await nameOf("https://a.example/", { pages })).toBe("address-refused");
    expect(await nameOf("https://b.example/", { pages })).toBe("address-refused");
  });

  it("follows a few redirects and no circle", async () => {
    const pages = {
      "https://a.example/": { status: 301, headers: { location: "https://b.example/x" } },
      "https://b.example/x": { body: "words" },
      "https://c.example/": { status: 302, headers: { location: "https://c.example/" } },
    };
    const got = await fetchGuarded("https://a.example/", fakeEffects({ pages }).web, OPTIONS);
    expect(got).toMatchObject({ ok: true, value: { url: "https://b.example/x" } });
    expect(await nameOf("https://c.example/", { pages })).toBe("too-many-redirects");
  });

  it("connects to the address that was checked, asking for the name once", async () => {
    let asked = 0;
    const effects = fakeEffects({ pages: { "http://a.example/": { body: "x" } } });
    const lookup = async () => [{ address: asked++ === 0 ? "93.184.215.14" : "127.0.0.1", family: 4 }];
    await fetchGuarded("http://a.example/", { ...effects.web, lookup }, OPTIONS);
    expect(asked).toBe(1);
    expect(effects.asked).toEqual(["http://a.example/ at 93.184.215.14"]);
  });

  it("names what went wrong", async () => {
    const pages = {
      "https://big.example/": { body: "x".repeat(2000) },
      "https://old.example/": { status: 410 },
    };
    expect(await nameOf("https://big.example/", { pages })).toBe("too-large");
    expect(await nameOf("https://old.example/", { pages })).toBe("http-error");
    expect(await nameOf("https://nobody.example/", { names: { "nobody.example": [] } })).toBe("unreachable");
    expect(await nameOf("https://", {})).toBe("bad-address");
  });

  it("gives up on a server that is silent or never ends", async () => {
    const { web } = fakeEffects({});
    const silent = () => new Promise<never>(() => {});
    const got = await fetchGuarded(
      "http://a.example/",
      { ...web, transport: silent },
      { limit: 10, timeout: 20 },
    );
    expect(got).toMatchObject({ ok: false, problem: { name: "timed-out" } });
  });

  it("measures a compressed body by what it unpacks to", async () => {
    const headers = { "content-encoding": "gzip" };
    const bomb = {
      "https://a.example/": { body: gzipSync("x".repeat(100_000)), headers },
      "https://b.example/": { body: gzipSync("words of more than a few"), headers },
      "https://c.example/": { body: gzipSync("words of more than a few").subarray(0, 25), headers },
    };
    expect(await nameOf("https://a.example/", { pages: bomb })).toBe("too-large");
    expect(await nameOf("https://b.example/", { pages: bomb })).toBe("fetched");
    expect(await nameOf("https://c.example/", { pages: bomb })).toBe("truncated");
  });
});

describe("over a real socket", () => {
  const server = createServer((request, response) => {
    if (request.url === "/cut") {
      response.writeHead(200, { "content-length": "100" });
      response.write("half");
      setTimeout(() => response.destroy(), 20);
    } else response.end(`host ${request.headers.host}`);
  });
  let port = 0;
  beforeAll(
    () =>
      new Promise<void>((done) =>
        server.listen(0, "127.0.0.1", () => {
          port = (server.address() as AddressInfo).port;
          done();
        }),
      ),
  );
  afterAll(
    () =>
      new Promise<void>((done) => {
        server.close(() => done());
      }),
  );
  const web = { lookup: async () => [{ address: "127.0.0.1", family: 4 }], transport: requestOverHttp };

  it("goes to the given address under the given name", async () => {
    const got = await fetchGuarded(`http://name.invalid:${port}/`, web, {
      ...OPTIONS,
      permitted: () => true,
    });
    expect(got.ok && Buffer.from(got.value.bytes).toString()).toBe(`host name.invalid:${port}`);
  });

  it("names a body that breaks off", async () => {
    const got = await fetchGuarded(`http://name.invalid:${port}/cut`, web, {
      ...OPTIONS,
      permitted: () => true,
    });
    expect(got).toMatchObject({ ok: false, problem: { name: "truncated" } });
  });

  it("does not reach the machine without leave", async () => {
    const got = await fetchGuarded(`http://name.invalid:${port}/`, web, OPTIONS);
    expect(got).toMatchObject({ ok: false, problem: { name: "address-refused" } });
  });
});
