import { expect, test } from "vitest";
import { SENTENCES } from "../server/fixture-desk.ts";
import { describeInBrowser, pageForAll } from "./page.ts";

describeInBrowser("the relation view and search", () => {
  const desk = pageForAll();

  test("shows both directions, what was promised, obstacles, trade, and every event", async () => {
    const { page, faults } = await desk.open();
    await page.goto(`${desk.one.base}/country/PRK/RUS`);
    await page.getByRole("heading", { level: 1, name: "North Korea and Russia" }).waitFor();
    await page.getByRole("link", { name: SENTENCES.PLEDGE }).first().waitFor();
    await page.locator("[data-figure=both-ways]").waitFor();
    await page.locator("[data-figure=trade]").waitFor();
    expect(await page.locator(".event-columns [data-event]").count()).toBeGreaterThan(10);
    await page.goto(`${desk.one.base}/country/PRK/JPN`);
    await page.getByRole("link", { name: SENTENCES.SNUB }).first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test("counts of a direction open the events of that direction", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/country/PRK/RUS`);
    const number = page.locator("[data-figure=both-ways] .row-count").first();
    await number.waitFor();
    const shown = await number.textContent();
    await number.click();
    await page.locator(".drawer [data-event]").first().waitFor();
    expect(await page.locator(".drawer [role=status]").innerText()).toContain(`${shown} `);
    await page.close();
  });

  test("finds words in articles, events and statements, and leads to the place", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/`);
    await page.getByRole("searchbox").first().fill("abductions");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=abductions/);
    await page.getByRole("heading", { name: "1 article" }).waitFor();
    await page.locator("section[aria-label=statements] blockquote a").first().click();
    await page.waitForURL(/\/article\/.*mark=/);
    await page.locator(".marked.current").first().waitFor();
    await page.close();
  });

  test("an address that leads nowhere says so", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/nonsense`);
    await page.getByRole("heading", { name: "There is nothing at this address" }).waitFor();
    await page.close();
  });
});
