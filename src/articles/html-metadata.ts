import type { Published } from "../model/article.ts";
import { bylineOf, cleanAuthor } from "./byline.ts";
import { dateLine, metadataDate, publishedFrom } from "./written-date.ts";

export interface PageMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly publication: string | null;
  readonly published: Published | null;
}

type Json = Record<string, unknown>;

const ARTICLE_TYPE =
  /(?:Article|NewsArticle|BlogPosting|Report|OpinionNewsArticle|AnalysisNewsArticle|ReportageNewsArticle)$/;

function* objectsIn(value: unknown, depth = 0): Generator<Json> {
  if (depth > 6 || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item, depth + 1);
  else {
    yield value as Json;
    yield* objectsIn((value as Json)["@graph"], depth + 1);
  }
}

/** schema.org's description of the article, where the page carries one. */
function jsonLd(document: Document): Json | null {
  for (const script of document.querySelectorAll("script[type='application/ld+json']")) {
    try {
      for (const found of objectsIn(JSON.parse(script.textContent ?? ""))) {
        const types = [found["@type"]].flat().map(String);
        if (types.some((type) => ARTICLE_TYPE.test(type))) return found;
      }
    } catch {
      // A page with broken JSON-LD is read by its other metadata.
    }
  }
  return null;
}

function nameIn(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value))
    return (
      value
        .map(nameIn)
        .filter((name) => name !== null)
        .join(", ") || null
    );
  if (typeof value === "object" && value !== null) return nameIn((value as Json).name);
  return null;
}

function metaOf(document: Document, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const meta of document.querySelectorAll("meta[content]")) {
      const key = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
      const content = meta.getAttribute("content")?.trim() ?? "";
      if (key?.toLowerCase() === name && content !== "") return content;
    }
  }
  return null;
}

function text(element: Element | null): string | null {
  return element?.textContent?.replace(/\s+/g, " ").trim() || null;
}

function firstDate(candidates: readonly (string | null)[]): Published | null {
  for (const candidate of candidates) {
    const found = candidate === null ? null : metadataDate(candidate);
    if (found !== null) return found;
  }
  return null;
}

/** The date that the page shows: `<time>` outside of lists of other articles, or an element called "date". */
function shownDate(document: Document): Published | null {
  const times = [...document.querySelectorAll("time")].filter(
    (time) => time.closest("aside, nav, footer, li") === null,
  );
  const marked = firstDate(times.map((time) => time.getAttribute("datetime")));
  if (marked !== null) return marked;
  const elements = [
    ...times,
    ...document.querySelectorAll(
      "[class*='date'], [class*='Date'], [itemprop='datePublished'], [class*='published']",
    ),
  ];
  for (const element of elements) {
    if (element.closest("aside, nav, footer, li") !== null) continue;
    const line = text(element);
    const found = line === null || line.length > 80 ? null : dateLine(line);
    if (found !== null) return publishedFrom(found, "text");
  }
  return null;
}

function shownAuthor(document: Document): string | null {
  const selectors =
    "[rel='author'], [itemprop='author'] [itemprop='name'], [itemprop='author'], .byline, .author, [class*='byline'], [class*='author-name']";
  for (const element of document.querySelectorAll(selectors)) {
    if (element.closest("aside, nav, footer, li") !== null) continue;
    const line = text(element);
    if (line === null || line.length > 120) continue;
    const found = bylineOf(line)?.author ?? bylineOf(`By ${line}`)?.author;
    if (found !== undefined) return found;
  }
  return null;
}

/** "Headline - Site" without the site. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null) return title;
  const at = title.lastIndexOf(site);
  const cut =
    at > 0 && at + site.length === title.length ? title.slice(0, at).replace(/\s*[|\-–—·:»]\s*$/, "") : title;
  return cut.trim() || title;
}

/** What a page says of itself: schema.org, Open Graph, Dublin Core and plain meta tags, then what it shows. */
export function pageMetadata(document: Document): PageMetadata {
  const ld = jsonLd(document);
  const site = metaOf(
    document,
    "og:site_name",
    "application-name",
    "dc.publisher",
    "citation_journal_title",
    "publisher",
  );
  const publication = nameIn(ld?.publisher) ?? site;
  const headline =
    nameIn(ld?.headline) ?? metaOf(document, "og:title", "twitter:title", "dc.title", "citation_title");
  const heading = document.querySelectorAll("h1").length === 1 ? text(document.querySelector("h1")) : null;
  const named = metaOf(
    document,
    "author",
    "article:author",
    "dc.creator",
    "parsely-author",
    "sailthru.author",
    "citation_author",
  );
  const dates = [
    typeof ld?.datePublished === "string" ? ld.datePublished : null,
    metaOf(
      document,
      "article:published_time",
      "og:article:published_time",
      "datepublished",
      "date",
      "pubdate",
      "publishdate",
      "dc.date",
      "dc.date.issued",
      "dcterms.created",
      "parsely-pub-date",
      "sailthru.date",
      "citation_publication_date",
      "article.published",
    ),
  ];
  return {
    title: withoutSite(headline ?? heading ?? text(document.querySelector("head > title")), publication),
    author: cleanAuthor(nameIn(ld?.author)) ?? cleanAuthor(named) ?? shownAuthor(document),
    publication,
    published: firstDate(dates) ?? shownDate(document),
  };
}
