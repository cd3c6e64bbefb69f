import type { Published } from "../model/article.ts";
import { metaOf, ownElements, textIn } from "./page-elements.ts";
import { dateLine, metadataDate, publishedFrom } from "./written-date.ts";

function firstDate(candidates: readonly (string | null)[]): Published | null {
  for (const candidate of candidates) {
    const found = candidate === null ? null : metadataDate(candidate);
    if (found !== null) return found;
  }
  return null;
}

/** The date that the page shows: `<time>`, `itemprop`, or a line of an element that is called a date. */
function shownDate(document: Document): Published | null {
  const times = ownElements(document, "time, [itemprop='datePublished']");
  const stated = times.flatMap((time) => [time.getAttribute("datetime"), time.getAttribute("content")]);
  const marked = firstDate(stated);
  if (marked !== null) return marked;
  const named = ownElements(
    document,
    "[class*='date'], [class*='Date'], [class*='published'], [class*='stamp']",
  );
  for (const element of [...times, ...named]) {
    const line = textIn(element);
    const found = line === null || line.length > 80 ? null : dateLine(line);
    if (found !== null) return publishedFrom(found, "text");
  }
  return null;
}

/** A day in an address, as most news sites write it: `/2014/12/13/`. */
export function dateInAddress(address: string | null): Published | null {
  const found = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/-]|$)/.exec(address ?? "");
  if (found === null) return null;
  return metadataDate(
    found
      .slice(1)
      .map((part) => part.padStart(2, "0"))
      .join("-"),
  );
}

/** When a page says that it was published: its data, its meta tags, what it shows, then its address. */
export function pageDate(document: Document, stated: unknown, address: string | null): Published | null {
  const meta = [
    ["article:published_time", "og:article:published_time", "datepublished", "article.published"],
    ["publication_date", "publish-date", "publishdate", "article:publicationdate", "pubdate", "date"],
    ["dc.date.issued", "dc.date", "dcterms.created", "parsely-pub-date", "sailthru.date"],
    ["citation_publication_date"],
  ].map((names) => metaOf(document, ...names));
  const data = typeof stated === "string" ? stated : null;
  return firstDate([data, ...meta]) ?? shownDate(document) ?? dateInAddress(address);
}
