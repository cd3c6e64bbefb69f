import type { Article } from "../../model/article.ts";
import type { Desk } from "../../record/desk.ts";
import { readArticles } from "../../record/queries/read-articles.ts";
import type { Sink } from "./sink.ts";

/** The articles as CSL-JSON, an array. https://docs.citationstyles.org/en/stable/specification.html */
export async function writeCslJson(desk: Desk, ids: readonly string[] | null, sink: Sink): Promise<number> {
  const articles = await readArticles(desk, ids);
  await sink.write(`${JSON.stringify(articles.map(cslOf), null, 2)}\n`);
  return articles.length;
}

function cslOf(article: Article) {
  const { published } = article;
  const accessed = article.readAt.slice(0, 10);
  return {
    id: keyOf(article),
    type: article.publication === null ? "document" : "article-newspaper",
    ...(article.title === null ? {} : { title: article.title }),
    ...(article.author === null ? {} : { author: [{ literal: article.author }] }),
    ...(article.publication === null ? {} : { "container-title": article.publication }),
    ...(published === null
      ? {}
      : { issued: { "date-parts": [partsOf(published.from, published.precision)] } }),
    ...(isAddress(article.origin)
      ? { URL: article.origin, accessed: { "date-parts": [partsOf(accessed, "day")] } }
      : {}),
    ...(article.language === "und" ? {} : { language: article.language }),
  };
}

function partsOf(day: string, precision: "day" | "month" | "year"): readonly number[] {
  const parts = day.split("-").map(Number);
  return parts.slice(0, { day: 3, month: 2, year: 1 }[precision]);
}

/** The articles as BibTeX entries. */
export async function writeBibtex(desk: Desk, ids: readonly string[] | null, sink: Sink): Promise<number> {
  const articles = await readArticles(desk, ids);
  for (const article of articles) await sink.write(bibtexOf(article));
  return articles.length;
}

function bibtexOf(article: Article): string {
  const { published } = article;
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", article.title === null ? null : `{${escaped(article.title)}}`],
    ["author", article.author === null ? null : `{${escaped(article.author)}}`],
    ["journal", article.publication === null ? null : escaped(article.publication)],
    ["year", published?.from.slice(0, 4) ?? null],
    ["month", published === null || published.precision === "year" ? null : published.from.slice(5, 7)],
    ["day", published?.precision === "day" ? published.from.slice(8, 10) : null],
    ["url", isAddress(article.origin) ? article.origin.replaceAll(/[{}\\]/g, encodeURIComponent) : null],
    ["urldate", isAddress(article.origin) ? article.readAt.slice(0, 10) : null],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${article.publication === null ? "misc" : "article"}{${keyOf(article)},\n${lines.join("")}}\n\n`;
}

const SPECIAL: Readonly<{ [character: string]: string }> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escaped(text: string): string {
  return text
    .replaceAll(/[\\{}$&#_%~^]/g, (character) => SPECIAL[character] ?? `\\${character}`)
    .replaceAll(/\s+/g, " ");
}

/** `lankov2014-1f2e3d4c`: author or publication, year, and the beginning of the id. */
function keyOf(article: Article): string {
  const words = (article.author ?? article.publication ?? "article")
    .normalize("NFD")
    .toLowerCase()
    .match(/[a-z]+/g);
  return `${words?.at(-1) ?? "article"}${article.published?.from.slice(0, 4) ?? ""}-${article.id.slice(0, 8)}`;
}

function isAddress(origin: string): boolean {
  return /^https?:\/\//i.test(origin);
}
