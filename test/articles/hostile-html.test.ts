import { describe, expect, it } from "vitest";
import { readInput } from "../../src/articles/read-input.ts";
import { articleOf, fakeEffects, readAll } from "./fake-effects.ts";
import { fixture } from "./fixture.ts";

describe("hostile HTML", () => {
  it("is text only: no script, style, template or hidden words", async () => {
    const { text } = await articleOf("a.html", fixture("hostile-page.html"));
    expect(text).not.toMatch(/Written by a script|template|without scripts|Hidden|Drawn text|onclick/);
    expect(text).toContain("<script>alert(1)</script> and received none of it.");
    expect((globalThis as { hacked?: boolean }).hacked).toBeUndefined();
  });

  it("asks the network for nothing", async () => {
    const effects = fakeEffects({ files: { "a.html": fixture("hostile-page.html") } });
    for await (const read of readInput("a.html", {}, effects)) expect(read.ok).toBe(true);
    expect(effects.asked).toEqual([]);
  });

  it("reads a page of a depth that real pages have", async () => {
    const page = `<!doctype html><html><body>${"<div>".repeat(60)}<p>The envoy waited a week for the minister, who did not come.</p>${"</div>".repeat(60)}</body></html>`;
    expect((await articleOf("a.html", page)).text).toContain("The envoy waited");
  });

  it("does not fall over a page of very deep elements", async () => {
    const deep = `<!doctype html><html><body>${"<div>".repeat(20_000)}<p>The envoy waited a week for the minister, who did not come.</p></body></html>`;
    const [read] = await readAll("deep.html", { files: { "deep.html": deep } });
    expect(read).toMatchObject({ ok: false, problem: { name: "too-deep" } });
  });
});
