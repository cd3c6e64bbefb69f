import type { JSDOM } from "jsdom";

/**
 * A page as a document: no script runs, nothing is loaded. Elements whose content is not prose are taken
 * out first, so that nothing of them can reach the text.
 */
export async function parseHtml(html: string, url: string): Promise<JSDOM> {
  const { JSDOM, VirtualConsole } = await import("jsdom");
  const base = /^https?:/.test(url) ? url : "http://localhost/";
  return new JSDOM(html, { url: base, virtualConsole: new VirtualConsole() });
}

const NOT_PROSE =
  "script:not([type='application/ld+json']), style, template, noscript, iframe, object, embed, svg, canvas, math, form, button, input, select, textarea, dialog, audio, video, figure, figcaption, picture, [hidden], .infobox, .navbox, .mw-editsection, [aria-hidden='true'], [style*='display:none'], [style*='display: none'], [style*='visibility:hidden']";

export function dropNotProse(document: Document): void {
  for (const element of document.querySelectorAll(NOT_PROSE)) {
    // An article may be wrapped in a form (older ASP.NET pages): its words stay.
    if (element.localName === "form" && element.querySelectorAll("p").length > 2) continue;
    element.remove();
  }
}
