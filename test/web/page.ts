import { createHash } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe } from "vitest";
import { type Asset, loadAssets } from "../../src/server/page/assets.ts";
import { type Running, running } from "../server/running.ts";
import { CHROMIUM, openBrowser } from "./chromium.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Browser tests, skipped, saying so, where there is no Chromium. */
export function describeInBrowser(name: string, body: () => void): void {
  if (CHROMIUM === null) describe.skip(`${name} (skipped: no Chromium at /usr/bin/chromium)`, body);
  else describe(name, body);
}

export interface Opened {
  readonly one: Running;
  /** A page of the browser on the desk; see watchedPage. */
  readonly open: (more?: Look) => Promise<Watched>;
}

/** The fixture desk with its page, served for the tests of one group, and a browser to look at it. */
export function pageForAll(): Opened {
  let one: Running;
  let browser: Browser;
  beforeAll(async () => {
    one = await running({ assets: await builtPage() });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await one.close();
  });
  return {
    get one() {
      return one;
    },
    open: (more) => watchedPage(browser, one.base, more),
  };
}

/** The page as it is now, built once for all tests. */
async function builtPage(): Promise<ReadonlyMap<string, Asset>> {
  const folder = join(ROOT, ".cache", `page-${fingerprint(join(ROOT, "src", "web"))}`);
  if (!existsSync(folder)) {
    const making = `${folder}-${process.pid}`;
    await build({
      root: join(ROOT, "src/web"),
      configFile: join(ROOT, "vite.config.ts"),
      logLevel: "error",
      build: { outDir: making, emptyOutDir: true },
    });
    try {
      renameSync(making, folder);
    } catch {
      rmSync(making, { recursive: true, force: true });
    }
  }
  return loadAssets(pathToFileURL(`${folder}/`));
}

function fingerprint(folder: string): string {
  const hash = createHash("sha256");
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    hash.update(`${path}:${statSync(path).mtimeMs}:${statSync(path).size}\n`);
  }
  return hash.digest("hex").slice(0, 12);
}

export interface Look {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
}

export interface Watched {
  readonly page: Page;
  /** Errors of the page, and requests to anywhere but the desk. */
  readonly faults: string[];
}

/** A page that notes its own errors and every request that leaves the desk. */
async function watchedPage(browser: Browser, base: string, more: Look = {}): Promise<Watched> {
  const page = await browser.newPage({
    viewport: { width: more.width ?? 1280, height: 900 },
    colorScheme: more.scheme ?? "light",
    acceptDownloads: true,
  });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !/^(blob|data):/.test(request.url()))
      faults.push(`left: ${request.url()}`);
  });
  page.setDefaultTimeout(45_000);
  return { page, faults };
}
