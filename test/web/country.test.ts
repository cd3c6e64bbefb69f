import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { firstView } from "../../src/server/first-view.ts";
import { SENTENCES } from "../server/fixture-desk.ts";
import { describeInBrowser, pageForAll } from "./page.ts";

describeInBrowser("the country view", () => {
  const desk = pageForAll();

  test("shows the verdict, partners, gaps, dependence and open questions, and fetches nothing elsewhere", async () => {
    const { page, faults } = await desk.open();
    await page.goto(`${desk.one.base}/country/PRK`);
    await page.getByRole("heading", { level: 1, name: "North Korea" }).waitFor();
    for (const heading of [
      "Through time",
      "Whom it courts",
      "Who is missing",
      "On whom it depends",
      "How spread its relations are",
      "What stands in the way",
      "Where sources disagree",
    ])
      await page.getByRole("heading", { name: heading }).waitFor();
    await page.getByText(SENTENCES.DOUBT).first().waitFor();
    await page.locator(".answer").waitFor();
    expect(await page.locator(".partner-row").count()).toBeGreaterThan(3);
    expect(await page.title()).toBe("North Korea · Demarche");
    expect(faults).toEqual([]);
    await page.close();
  });

  test("asks first for what the server has ready", async () => {
    const { page } = await desk.open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url().slice(desk.one.base.length)));
    await page.goto(`${desk.one.base}/country/PRK`);
    await page.locator(".partner-row").first().waitFor();
    expect(asked).toEqual(expect.arrayContaining([...firstView("PRK")]));
    await page.close();
  });

  test("narrows everything to a period that is brushed, and keeps it in the address", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/country/PRK`);
    const chinas = () =>
      page.locator(".partner-row", { hasText: "China" }).locator(".row-count").textContent();
    await page.locator(".partner-row", { hasText: "China" }).waitFor();
    const whole = Number(await chinas());
    const box = (await page.locator(".brush-area").boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.6, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + 40, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=2014-0[78]-\d\d&to=2014-1\d-\d\d|from=2014-0[78]-\d\d&to=2014-09-\d\d/);
    await page.waitForFunction(
      (before) =>
        Number(
          [...document.querySelectorAll(".partner-row")]
            .find((row) => row.textContent?.includes("China"))
            ?.querySelector(".row-count")?.textContent,
        ) < before,
      whole,
    );
    const address = page.url();
    const part = await chinas();
    await page.goto("about:blank");
    await page.goto(address);
    await page.locator(".partner-row", { hasText: "China" }).waitFor();
    expect(await chinas()).toBe(part);
    await page.close();
  });

  test("moves the ends of the period by the arrow keys", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/country/PRK`);
    const end = page.getByRole("slider", { name: "End of the period" });
    await end.focus();
    const before = Number(await end.getAttribute("aria-valuenow"));
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/to=2014/);
    await page.waitForFunction(
      (was) =>
        Number(document.querySelector("[aria-label='End of the period']")?.getAttribute("aria-valuenow")) <
        was,
      before,
    );
    expect(Number(await end.getAttribute("aria-valuenow"))).toBeLessThan(before);
    await page.close();
  });

  test("opens a number down to its events, and an event down to its sentence", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/country/PRK`);
    await page.locator(".partner-row", { hasText: "Cuba" }).locator("[data-opens=evidence]").click();
    await page.waitForURL(/show=/);
    const drawer = page.locator(".drawer");
    await drawer.locator("[data-event]").first().waitFor();
    await drawer.getByRole("link", { name: SENTENCES.VISIT }).click();
    await page.waitForURL(/\/article\/.*mark=/);
    expect(await page.locator(".marked.current").first().innerText()).toBe(SENTENCES.VISIT);
    await page.goBack();
    await drawer.waitFor();
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    await page.close();
  });

  test("gives every picture as SVG, PNG and CSV, with its citation", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/country/PRK`);
    await page.locator(".partner-row").first().waitFor();
    const figure = page.locator("[data-figure=partners-outreach]");
    const saved = async (kind: string) => {
      await figure.locator(".save summary").click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        figure.locator(`[data-save=${kind}]`).click(),
      ]);
      await figure.locator(".save summary").click();
      expect(download.suggestedFilename()).toBe(`partners-outreach.${kind}`);
      return readFile(await download.path());
    };
    const svg = (await saved("svg")).toString("utf8");
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain("docs/methods/outreach.md");
    expect(svg).not.toMatch(/class=|var\(--/);
    const png = await saved("png");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.length).toBeGreaterThan(10_000);
    const [head, first] = (await saved("csv")).toString("utf8").split("\r\n");
    expect(head).toBe("partner,name,count,share,low,high,citation");
    expect(first).toMatch(/^CHN,China,\d+,0\.\d+,.*Demarche/);
    await page.close();
  });

  test("switches partners between outreach, visits, trade and aid", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/country/PRK`);
    await page.locator(".partner-row").first().waitFor();
    for (const [label, heading] of [
      ["Trade", "With whom it trades"],
      ["Visits", "Whom it visits, who visits it"],
      ["Aid", "Who aids it, whom it aids"],
    ] as const) {
      await page.locator(".partners .choice label", { hasText: label }).click();
      await page.getByRole("heading", { name: heading }).waitFor();
      await page.locator(".partner-row").first().waitFor();
    }
    expect(page.url()).toContain("by=aid");
    await page.close();
  });

  test("says in good words what is not known of a country", async () => {
    const { page, faults } = await desk.open();
    await page.goto(`${desk.one.base}/country/TON`);
    await page.getByRole("heading", { level: 1, name: "Tonga" }).waitFor();
    await page.getByText("That is not the same as none").first().waitFor();
    await page.getByText("No event here has a date").waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});
