import type { Published } from "../model/article.ts";
import { bylineOf, cleanAuthor } from "./byline.ts";
import { articleData, nameIn } from "./json-ld.ts";
import { pageDate } from "./page-date.ts";
import { metaOf, ownAddress, ownElements, textIn } from "./page-elements.ts";

export interface PageMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly publication: string | null;
  readonly published: Published | null;
  /** The host of the address that the page gives as its own. */
  readonly host: string | null;
}

const AUTHOR_ELEMENTS =
  "[itemprop='author'] [itemprop='name'], [itemprop='author'], [rel='author'], .byline, .author, [class*='byline'], [class*='author-name']";

/** The author that the page shows. A first name alone is what is left of a divided one: it is passed over. */
function shownAuthor(document: Document): string | null {
  for (const element of ownElements(document, AUTHOR_ELEMENTS)) {
    const line = textIn(element);
    if (line === null || line.length > 120) continue;
    const found = (bylineOf(line) ?? bylineOf(`By ${line}`))?.author;
    if (found?.includes(" ")) return found;
  }
  return null;
}

/** "Headline - Site" without the site; null where nothing else is left. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null) return title;
  if (!title.endsWith(site)) return title;
  return (
    title
      .slice(0, -site.length)
      .replace(/\s*[|\-–—·:»]\s*$/, "")
      .trim() || null
  );
}

/** What a page says of itself: schema.org, Open Graph, Dublin Core and plain meta tags, then what it shows. */
export function pageMetadata(document: Document): PageMetadata {
  const data = articleData(document);
  const address = ownAddress(document);
  const site = metaOf(document, "og:site_name", "application-name", "dc.publisher", "citation_journal_title");
  const sites = [nameIn(data.publisher), site];
  const publication = sites.find((name) => name !== null && !/^https?:/i.test(name)) ?? null;
  const headings = document.querySelectorAll("h1");
  const titles = [
    nameIn(data.headline),
    metaOf(document, "og:title", "twitter:title", "dc.title", "citation_title"),
    headings.length === 1 ? textIn(headings[0]!) : null,
    textIn(document.querySelector("head > title")),
  ];
  const named = metaOf(
    document,
    "author",
    "article:author",
    "dc.creator",
    "parsely-author",
    "sailthru.author",
    "citation_author",
  );
  return {
    title: titles.map((title) => withoutSite(title, publication)).find((title) => title !== null) ?? null,
    author: cleanAuthor(nameIn(data.author)) ?? cleanAuthor(named) ?? shownAuthor(document),
    publication,
    published: pageDate(document, data.datePublished, address),
    host: address === null ? null : new URL(address).hostname.replace(/^www\./, ""),
  };
}
