import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Request } from "playwright-core";
import { expect, test } from "vitest";
import { ARTICLE } from "../server/fixture-desk.ts";
import { describeInBrowser, pageForAll } from "./page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const VIEWS = [
  ["the desk", "/", ".country-list"],
  ["a country", "/country/PRK", ".colophon"],
  [
    "a number opened",
    "/country/PRK?show=events%3Astate%3DPRK%26partner%3DCUB&about=Cuba",
    ".drawer [data-event]",
  ],
  ["a relation", "/country/PRK/RUS", ".event-columns [data-event]"],
  ["an article", `/article/${ARTICLE.id}`, ".cards"],
  ["the queue", "/review", ".card.current"],
  ["sources", "/sources", ".failures"],
  ["search", "/search?q=russia", "section[aria-label=events] h2"],
] as const;

describeInBrowser("accessibility", () => {
  const desk = pageForAll();

  for (const scheme of ["light", "dark"] as const)
    test.each(VIEWS)(`axe finds nothing on %s (${scheme})`, async (_, path, ready) => {
      const { page } = await desk.open({ scheme });
      await page.goto(desk.one.base + path);
      await page.locator(ready).first().waitFor();
      await page.waitForTimeout(250);
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: {
            run: (
              options: unknown,
            ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
          };
        };
        const { violations } = await axe.run({ resultTypes: ["violations"] });
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map((node) => `${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`)
              .join(" | ")}`,
        );
      });
      expect(found).toEqual([]);
      await page.close();
    });

  test.each(VIEWS)("nothing overflows at 360 pixels on %s", async (_, path, ready) => {
    const { page } = await desk.open({ width: 360 });
    await page.goto(desk.one.base + path);
    await page.locator(ready).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });

  test("the first view needs less than 150 KB of script, compressed", async () => {
    const { page } = await desk.open();
    const scripts: Request[] = [];
    page.on("requestfinished", (request) => {
      if (/\.js$/.test(request.url())) scripts.push(request);
    });
    await page.goto(`${desk.one.base}/country/PRK`);
    await page.locator(".partner-row").first().waitFor();
    await page.waitForTimeout(300);
    const sizes = await Promise.all([...scripts].map((script) => script.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(150_000);
    await page.close();
  });
});
