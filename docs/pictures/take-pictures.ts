/**
 * Takes the README's pictures from the real page, in Chromium:
 *
 *   npm run build && npx tsx docs/pictures/take-pictures.ts DESK [COUNTRY, default PRK]
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDesk } from "../../src/record/desk.ts";
import { startServer } from "../../src/server/start-server.ts";
import { openBrowser } from "../../test/web/chromium.ts";

const [path, country = "PRK"] = process.argv.slice(2);
if (path === undefined) throw new Error("Which desk? npx tsx docs/pictures/take-pictures.ts DESK [COUNTRY]");
const folder = dirname(fileURLToPath(import.meta.url));

const desk = await openDesk(path, { mustExist: true });
if (!desk.ok) throw new Error(desk.problem.cause);
const server = await startServer(desk.value, { port: 0 });
if (!server.ok) throw new Error(server.problem.cause);
const base = server.value.address;
const browser = await openBrowser();

async function take(name: string, address: string, ready: string, scheme: "light" | "dark"): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 2, colorScheme: scheme });
  page.setDefaultTimeout(120_000);
  await page.goto(base + address);
  await page.locator(ready).first().waitFor();
  // Slow answers are asked for once the first pictures are painted: a picture of their waiting would be no picture.
  await page.waitForTimeout(1000);
  await page.waitForFunction(() => !/Reading [^.]* …/.test(document.body.innerText));
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

await take("country", `country/${country}`, ".partner-row", "light");
await take("country-dark", `country/${country}`, ".partner-row", "dark");
const { items } = (await (await fetch(`${base}api/articles?limit=100`)).json()) as { items: { id: string; events: number; statements: number }[] };
const fullest = [...items].sort((a, b) => b.events + b.statements - a.events - a.statements)[0];
if (fullest !== undefined) {
  const read = (await (await fetch(`${base}api/articles/${fullest.id}`)).json()) as { events: { id: string }[] };
  await take("reader", `article/${fullest.id}?mark=${read.events[0]?.id ?? ""}`, ".cards", "light");
}
await browser.close();
await server.value.close();
desk.value.close();
