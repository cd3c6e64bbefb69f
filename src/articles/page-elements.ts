/** The content of the first `<meta>` with one of these names, in the order of the names. */
export function metaOf(document: Document, ...names: readonly string[]): string | null {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const key = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = meta.getAttribute("content")?.trim() ?? "";
    if (key !== null && content !== "" && !found.has(key.toLowerCase()))
      found.set(key.toLowerCase(), content);
  }
  for (const name of names) {
    const content = found.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

export function textIn(element: Element | null): string | null {
  return element?.textContent?.replace(/\s+/g, " ").trim() || null;
}

/** The page's own elements: those that do not stand in lists of other articles, margins or tables. */
export function ownElements(document: Document, selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)].filter(
    (element) => element.closest("aside, nav, footer, table, li") === null,
  );
}

/** The address that the page gives as its own, else the one that it was fetched from. */
export function ownAddress(document: Document): string | null {
  const canonical = document.querySelector("link[rel='canonical']")?.getAttribute("href") ?? null;
  for (const address of [canonical, metaOf(document, "og:url"), document.location?.href ?? null]) {
    if (address === null || !/^https?:\/\//.test(address) || !URL.canParse(address)) continue;
    if (new URL(address).hostname !== "localhost") return address;
  }
  return null;
}
