import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { ARTICLE, SENTENCES } from "../server/fixture-desk.ts";
import { describeInBrowser, pageForAll } from "./page.ts";

describeInBrowser("the reader", () => {
  const desk = pageForAll();
  const cuba = async (): Promise<number> => {
    const { rows } = await desk.one.json<{ rows: { partner: string; count: number }[] }>(
      "/api/measure/outreach/PRK",
    );
    return rows.find((row) => row.partner === "CUB")?.count ?? 0;
  };

  test("marks what was read where it stands, and tells how", async () => {
    const { page, faults } = await desk.open();
    await page.goto(`${desk.one.base}/article/${ARTICLE.id}`);
    await page.getByRole("heading", { level: 1, name: "A spring of visits" }).waitFor();
    await page.locator(".marked", { hasText: SENTENCES.PLEDGE }).click();
    const card = page.locator(".card.current");
    await card.getByText("aid.pledge").waitFor();
    expect(await card.innerText()).toMatch(/promised/);
    expect(await card.innerText()).toMatch(/80%/);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("corrects an event by keyboard, and the measure on the country view follows", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/country/PRK`);
    await page.locator(".partner-row", { hasText: "Cuba" }).waitFor();
    const before = await cuba();
    await page.goto(`${desk.one.base}/article/${ARTICLE.id}`);
    await page.locator(".marked", { hasText: SENTENCES.VISIT }).click();
    await page.keyboard.press("c");
    const form = page.getByRole("form", { name: "Correct this reading" });
    await form.getByLabel("To whom (code)").fill("MNG");
    await form.getByRole("button", { name: "Write the correction" }).click();
    await page.getByText("Say first who you are").waitFor();
    await page.getByLabel("You are").fill("T. Tester");
    await form.getByRole("button", { name: "Write the correction" }).click();
    await page.getByText("Corrected; measures follow.").waitFor();
    await page.locator(".card.current", { hasText: "As it was read" }).waitFor();
    expect(await page.locator(".card.current .history").innerText()).toMatch(/corrected by T\. Tester/);
    expect(await cuba()).toBe(before - 1);
    await page.goto(`${desk.one.base}/country/PRK`);
    await page.locator(".partner-row", { hasText: "Mongolia" }).waitFor();
    await page.close();
  });

  test("adds what was missed, from the sentence in the list", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/article/${ARTICLE.id}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByLabel("You are").fill("T. Tester");
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("n");
    const form = page.getByRole("form", { name: "Add what was missed" });
    await form.getByLabel("The sentence").selectOption({ label: SENTENCES.DOUBT });
    await form.getByLabel("Who (code)").fill("PRK");
    await form.getByLabel("To whom (code)").fill("JPN");
    await form.getByRole("button", { name: "Add" }).click();
    await page.getByText("Added.").waitFor();
    await page.locator(".tag.state-added").waitFor();
    await page.close();
  });

  test("merges two reports of one happening, which then count once", async () => {
    const { page } = await desk.open();
    const { items } = await desk.one.json<{ items: { id: string; happening: string | null }[] }>(
      "/api/events?actor=RUS&recipient=PRK&origin=article",
    );
    const pledge = items[0]!;
    await page.goto(`${desk.one.base}/article/${ARTICLE.id}?mark=${pledge.id}`);
    await page.locator(".card.current").waitFor();
    await page.getByLabel("You are").fill("T. Tester");
    await page.getByRole("heading", { level: 1 }).first().click();
    await page.keyboard.press("m");
    const other = page.getByRole("form", { name: "Merge two reports" }).getByRole("radio").first();
    await other.check();
    const into = await other.getAttribute("value");
    await page.getByRole("button", { name: "Merge", exact: true }).last().click();
    await page.getByText("Merged: it now counts once.").waitFor();
    const { event } = await desk.one.json<{ event: { happening: string } }>(`/api/events/${pledge.id}`);
    const { event: first } = await desk.one.json<{ event: { happening: string } }>(`/api/events/${into}`);
    expect(event.happening).toBe(first.happening);
    await page.close();
  });

  test("gives the reviewed sentences as labelled data", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/review`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "save as labelled data" }).click(),
    ]);
    const lines = (await readFile(await download.path(), "utf8")).trim().split("\n");
    const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts).toContain(SENTENCES.PLEDGE);
    await page.close();
  });

  test("walks the queue by keyboard: accept, reject, and the rest moves up", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/review`);
    await page.locator(".card.current").waitFor();
    await page.getByLabel("You are").fill("T. Tester");
    await page.getByRole("heading", { level: 1 }).first().click();
    const open = async () => (await desk.one.json<{ open: number }>("/api/review")).open;
    const before = await open();
    await page.keyboard.press("a");
    await page.getByText("Accepted.").waitFor();
    await page.waitForFunction(
      (n) => document.querySelector(".review-head")?.textContent?.includes(`${n} to look at`),
      before - 1,
    );
    await page.locator(".card.current").waitFor();
    await page.keyboard.press("r");
    await page.getByText("Rejected; measures leave it out.").waitFor();
    await page.waitForFunction(
      (n) => document.querySelector(".review-head")?.textContent?.includes(`${n} to look at`),
      before - 2,
    );
    expect(await open()).toBe(before - 2);
    await page.close();
  });
});
