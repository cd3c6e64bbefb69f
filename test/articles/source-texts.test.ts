import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { systemEffects } from "../../src/articles/effects.ts";
import { readInput } from "../../src/articles/read-input.ts";
import type { Article } from "../../src/model/article.ts";
import { describeWithShared, sharedFile } from "../shared-files.ts";

const POTTER = "seeds/000_dcc6c357ece11aca.txt";
const LANKOV = "seeds/002_eb38730a6801c9b4.txt";
const GOLD = "gold/seeds.jsonl";

async function read(path: string): Promise<Article> {
  for await (const read of readInput(sharedFile(path)!, {}, systemEffects)) if (read.ok) return read.article;
  throw new Error(`${path} was not read`);
}

/** Paragraphs that stop in mid-sentence. */
const broken = (article: Article) => article.text.split("\n\n").filter((text) => !/[.!?]["”’]?$/.test(text));

describeWithShared("the two source texts", [POTTER, LANKOV, GOLD], () => {
  it("gives the first its title, author, date and publication", async () => {
    const article = await read(POTTER);
    expect(article.title).toBe("North Korea’s Diplomatic Push");
    expect(article.author).toBe("Robert Potter");
    expect(article.publication).toBe("The Strategist");
    expect(article.published).toEqual({
      from: "2014-12-13",
      to: "2014-12-13",
      precision: "day",
      source: "text",
    });
    expect(article.language).toBe("en");
  });

  it("keeps caption and credit out of the first and mends its lines", async () => {
    const { text } = await read(POTTER);
    expect(text).not.toMatch(/Image Credit|Satbir|old Yalu River Bridge|By Robert|December 13/);
    expect(text).toContain(
      "intended to feed into the new Yalu River crossing point. On the North Korean side",
    );
    expect(text).toContain("there’s nothing but dirt.");
    expect(text).toContain("Pyongyang has reached out to South Korea and Russia. In October, a senior");
    expect(text).toContain("A wary US sent James Clapper—a cabinet-level");
    expect(text.startsWith("Pyongyang has recently been reaching out")).toBe(true);
  });

  it("gives the second its title and author, and no date", async () => {
    const article = await read(LANKOV);
    expect(article.title).toBe("North Korea’s failing diplomacy in Europe, Russia and Japan");
    expect(article.author).toBe("Andrei Lankov");
    expect(article.published).toBeNull();
    expect(article.publication).toBeNull();
    expect(article.text).not.toContain("Search in Site");
    expect(article.text.startsWith("Kang Sok-ju,")).toBe(true);
  });

  it("breaks no sentence in either", async () => {
    expect(broken(await read(POTTER))).toEqual([]);
    expect(broken(await read(LANKOV))).toEqual([]);
  });

  it("keeps every annotated passage", async () => {
    const texts = new Map([
      ["000_dcc6c357ece11aca.txt", (await read(POTTER)).text],
      ["002_eb38730a6801c9b4.txt", (await read(LANKOV)).text],
    ]);
    const rows = readFileSync(sharedFile(GOLD)!, "utf8").trim().split("\n");
    const lost = rows
      .map((row) => JSON.parse(row) as { doc: string; quote: string })
      .filter(({ doc, quote }) => !texts.get(doc)!.includes(quote.replace(/\s+/g, " ")));
    expect(lost).toEqual([]);
  });
});
