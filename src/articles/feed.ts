import type { Published } from "../model/article.ts";
import { fail, ok, type Result } from "../model/problem.ts";
import { cleanAuthor } from "./byline.ts";
import { blocksOfFragment } from "./html.ts";
import { truncatedInput } from "./problems.ts";
import { tidyCharacters } from "./tidy.ts";
import { metadataDate } from "./written-date.ts";

/** An entry of a feed: its text as far as the feed carries it, and where the whole of it is. */
export interface FeedEntry {
  readonly title: string | null;
  readonly author: string | null;
  readonly publication: string | null;
  readonly published: Published | null;
  readonly link: string | null;
  /** What tells the entry from the feed's others: its id, link or title. */
  readonly key: string;
  readonly blocks: readonly string[];
}

/** The parts of the four formats' entries that are used; every one may be missing. */
interface AnyEntry {
  readonly title?: unknown;
  readonly link?: string;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly url?: string;
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean };
  readonly id?: string;
  readonly pubDate?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly date_published?: string;
  readonly dc?: { readonly creators?: readonly string[]; readonly dates?: readonly string[] };
  readonly authors?: readonly unknown[];
  readonly content?: unknown;
  readonly content_html?: string;
  readonly content_text?: string;
  readonly description?: unknown;
  readonly summary?: unknown;
}

/** A text construct of any format: a string, `{value}`, `{encoded}` or a person's `{name}`. */
function words(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (typeof value !== "object" || value === null) return null;
  const { value: inner, encoded, name } = value as Record<string, unknown>;
  return words(inner ?? encoded ?? name ?? null);
}

async function plain(value: unknown): Promise<string | null> {
  const text = words(value);
  return text === null ? null : (await blocksOfFragment(text)).join(" ") || null;
}

function linkOf(entry: AnyEntry): string | null {
  const atom = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
  const guid =
    entry.guid?.isPermaLink !== false && /^https?:/.test(entry.guid?.value ?? "")
      ? entry.guid?.value
      : undefined;
  return entry.link ?? atom ?? entry.url ?? guid ?? null;
}

async function readEntry(entry: AnyEntry, feedTitle: string | null, number: number): Promise<FeedEntry> {
  const text = entry.content_text === undefined ? null : entry.content_text.split(/\n\s*\n/);
  const html =
    words(entry.content) ?? words(entry.content_html) ?? words(entry.description) ?? words(entry.summary);
  const authors = [...(entry.authors ?? []).map(words), ...(entry.dc?.creators ?? [])];
  const title = await plain(entry.title);
  const link = linkOf(entry);
  // An update is not a publication: Atom's `updated` counts only where there is no `published`.
  const date =
    entry.pubDate ?? entry.published ?? entry.date_published ?? entry.dc?.dates?.[0] ?? entry.updated;
  return {
    title,
    author: [...new Set(authors.map(cleanAuthor))].filter((name) => name !== null).join(", ") || null,
    publication: feedTitle,
    published: date === undefined ? null : metadataDate(date),
    link,
    key: entry.guid?.value ?? entry.id ?? link ?? title ?? String(number),
    blocks: html === null ? (text ?? []) : await blocksOfFragment(html),
  };
}

/** The entries of an RSS, RDF, Atom or JSON feed. Problems: `truncated`, `bad-feed`, `empty`. */
export async function readFeed(source: string, name: string): Promise<Result<readonly FeedEntry[]>> {
  const { parseFeed } = await import("feedsmith");
  const text = tidyCharacters(source);
  // The parser closes what was left open: a feed that was cut would pass for a whole one.
  const root = /<(rss|feed|rdf:RDF)\b/i.exec(text)?.[1];
  if (root !== undefined && !new RegExp(`</${root}\\s*>`, "i").test(text)) return truncatedInput(name);
  let parsed: { readonly feed: unknown };
  try {
    parsed = parseFeed(text);
  } catch {
    return fail("bad-feed", `${name} is not a sound feed.`, "Give the pages' addresses instead.");
  }
  const feed = parsed.feed as { title?: unknown; items?: readonly AnyEntry[]; entries?: readonly AnyEntry[] };
  const entries = feed.items ?? feed.entries ?? [];
  if (entries.length === 0) return fail("empty", `${name} is a feed without entries.`, "Try again later.");
  const title = await plain(feed.title);
  const read: FeedEntry[] = [];
  for (const [i, entry] of entries.entries()) read.push(await readEntry(entry, title, i + 1));
  return ok(read);
}
