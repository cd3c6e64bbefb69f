import { expect, test } from "vitest";
import { HOSTILE, HOSTILE_ARTICLE } from "../server/fixture-desk.ts";
import { running } from "../server/running.ts";
import { describeInBrowser, pageForAll } from "./page.ts";

describeInBrowser("hostile articles and addresses", () => {
  const desk = pageForAll();

  test("are shown as the text that they are", async () => {
    const { page, faults } = await desk.open();
    await page.goto(`${desk.one.base}/article/${HOSTILE_ARTICLE.id}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(HOSTILE_ARTICLE.title);
    const shown = (await page.locator(".marked-text p").allInnerTexts()).join("\n\n");
    expect(shown).toBe(HOSTILE);
    expect(await page.locator(".marked-text img, .marked-text script, .marked-text svg").count()).toBe(0);
    expect(await page.locator("a[href^='javascript']").count()).toBe(0);
    expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
    expect(faults).toEqual([]);
    await page.close();
  });

  test("parameters of the address never become markup or script", async () => {
    const { page } = await desk.open();
    const evil = encodeURIComponent('"><img src=x onerror="window.pwned=1">');
    for (const path of [
      `/country/PRK?show=ids:${evil}&about=${evil}&from=${evil}`,
      `/search?q=${evil}`,
      `/article/${evil}?mark=${evil}`,
      `/country/${evil}`,
      `/country/PRK?show=events:${evil}`,
    ]) {
      await page.goto(desk.one.base + path);
      await page.locator("main").waitFor();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => (window as { pwned?: number }).pwned), path).toBeUndefined();
      expect(await page.locator("main img").count()).toBe(0);
    }
    await page.close();
  });

  test("an inline script would not run even if one got in", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/`);
    const outcome = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.pwned=1'>");
        return "inserted";
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(outcome).toBe("TypeError");
    expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
    await page.close();
  });

  test("another site cannot read the desk or write to it from a reader's browser", async () => {
    const other = await running();
    const { page } = await desk.open();
    await page.route("http://elsewhere.example/", (route) =>
      route.fulfill({ contentType: "text/html", body: "<h1>Elsewhere</h1>" }),
    );
    await page.goto("http://elsewhere.example/");
    const told = await page.evaluate(async (base) => {
      const read = await fetch(`${base}/api/desk`).then(
        () => "read",
        () => "refused",
      );
      const write = await fetch(`${base}/api/read`, {
        method: "POST",
        mode: "no-cors",
        headers: { "content-type": "text/plain" },
        body: JSON.stringify({ text: "planted" }),
      }).then(
        () => "sent",
        () => "refused",
      );
      return { read, write };
    }, desk.one.base);
    expect(told.read).toBe("refused");
    await desk.one.server.context.jobs.idle();
    expect(desk.one.server.context.jobs.list()).toHaveLength(0);
    await page.close();
    await other.close();
  });
});
