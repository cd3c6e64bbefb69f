import { expect, test } from "vitest";
import { describeInBrowser, pageForAll } from "./page.ts";

describeInBrowser("sources and data", () => {
  const desk = pageForAll();

  test("reads a file that is dropped, shows it read, and opens it", async () => {
    const { page, faults } = await desk.open();
    await page.goto(`${desk.one.base}/sources`);
    await page.getByText("Drop files here").waitFor();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(
        new File(
          ["The premier visited Hanoi on Tuesday. He was met with honours by his hosts there."],
          "hanoi.txt",
          { type: "text/plain" },
        ),
      );
      transfer.items.add(new File([""], "empty.txt"));
      return transfer;
    });
    await page.locator(".drop").dispatchEvent("drop", { dataTransfer: data });
    await page.locator("[data-job=done]").waitFor();
    await page.getByText("done: 1 read, 1 not").waitFor();
    await page.locator(".job-failed", { hasText: "empty.txt" }).waitFor();
    await page.locator(".failures", { hasText: "empty.txt" }).waitFor();
    await page.locator(".job-new a").click();
    await page.waitForURL(/\/article\//);
    await page.locator(".marked", { hasText: "The premier visited Hanoi on Tuesday." }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test("reads a text that is pasted", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/sources`);
    await page
      .getByLabel("A text")
      .fill("An envoy visited Ulan Bator on Friday. The talks lasted for two hours, it was said.");
    await page.getByLabel("Title").fill("An envoy");
    await page.locator(".paste-form button").click();
    await page.locator(".jobs a", { hasText: "An envoy" }).waitFor();
    await page.close();
  });

  test("says why an address inside the network is not read", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/sources`);
    await page.getByLabel("An address").fill("http://127.0.0.1:1/secret");
    await page.locator(".address-form button").click();
    await page.getByText("lies inside this machine or a private network").first().waitFor();
    await page.close();
  });

  test("opens rejected rows with the reason and the line as it came", async () => {
    const { page } = await desk.open();
    await page.goto(`${desk.one.base}/sources`);
    await page.locator("tr", { hasText: "made-up.csv" }).getByRole("button", { name: "1" }).click();
    await page.getByText("the date cannot be read").waitFor();
    expect(await page.locator(".raw").innerText()).toBe("a,b,<script>");
    await page.close();
  });
});
