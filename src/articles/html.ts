import { fail, ok, type Result } from "../model/problem.ts";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { dropNotProse, parseHtml } from "./html-dom.ts";
import { pageMetadata } from "./html-metadata.ts";
import { draftFromBlocks } from "./plain-text.ts";
import { noProse, truncatedInput } from "./problems.ts";

/** Whether a page was cut: it ends inside a tag, a comment or a script, or its body was never closed. */
function isCut(html: string): boolean {
  const end = html.trimEnd();
  if (/<\/(?:body|html)\s*>(?:\s|<!--[^>]*-->)*$/i.test(end.slice(-2000))) return false;
  if (/<[a-z/!][^<>]*$/i.test(end.slice(-2000))) return true;
  if (end.lastIndexOf("<!--") > end.lastIndexOf("-->")) return true;
  for (const name of ["script", "style"]) {
    const lower = end.toLowerCase();
    const opened = lower.lastIndexOf(`<${name}`);
    if (opened !== -1 && lower.indexOf(`</${name}`, opened) === -1) return true;
  }
  if (!/<body\b/i.test(html) || /<\/(?:body|html)\s*>/i.test(html)) return false;
  return !/(?:[.!?…]["'”’)\]]*|>)$/.test(end);
}

/** Deeper than any page of a newspaper, and still quick to read. */
const DEEPEST = 200;

/** Whether elements are nested so deep that building the page would take minutes: a trap, or a broken page. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [tag] of html.matchAll(
    /<\/?(?:div|section|article|span|table|ul|ol|blockquote|font|center|form|main|dl|b|i|u|em|strong|fieldset)\b/gi,
  )) {
    depth = Math.max(0, depth + (tag.startsWith("</") ? -1 : 1));
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Paragraphs of a fragment of HTML, as feeds carry it. */
export async function blocksOfFragment(html: string): Promise<readonly string[]> {
  // What a feed carries may be as hostile as a page.
  if (isTooDeep(html)) return [];
  const dom = await parseHtml(`<!doctype html><body>${html}</body>`, "");
  try {
    dropNotProse(dom.window.document);
    return htmlBlocks(dom.window.document.body);
  } finally {
    dom.window.close();
  }
}

/** The length of the paragraphs that could be prose. */
function proseLength(blocks: readonly string[]): number {
  return blocks.filter((block) => block.length > 60).reduce((sum, block) => sum + block.length, 0);
}

async function mainBlocks(document: Document): Promise<readonly string[]> {
  const { Readability } = await import("@mozilla/readability");
  const whole = document.body === null ? [] : htmlBlocks(document.body);
  const parsed = new Readability(document.cloneNode(true) as Document, {
    charThreshold: 200,
    serializer: (node) => node,
  }).parse();
  const main = parsed?.content === null || parsed?.content === undefined ? [] : htmlBlocks(parsed.content);
  // A small page without any boilerplate can lose paragraphs to the search for boilerplate.
  return main.length === 0 || (proseLength(whole) < 1200 && proseLength(main) < proseLength(whole) / 2)
    ? whole
    : main;
}

/**
 * The article of a page: its main text (Mozilla's Readability), boilerplate off, with what the page says
 * of title, author, publication and date. `url` may be a path. Problems: `truncated`, `no-text`.
 */
export async function readHtml(html: string, url: string): Promise<Result<Draft>> {
  if (isCut(html)) return truncatedInput(url);
  if (isTooDeep(html)) {
    const cause = `${url} nests its elements more than ${DEEPEST} deep.`;
    return fail("too-deep", cause, "Save its text as a plain file and read that.");
  }
  const dom = await parseHtml(html, url);
  try {
    const { document } = dom.window;
    const metadata = pageMetadata(document);
    dropNotProse(document);
    const headings = document.querySelectorAll("h1");
    // The one top heading is the title; elsewhere sites use the element for their logo.
    if (headings.length === 1 && metadata.title !== null) headings[0]!.remove();
    const blocks = await mainBlocks(document);
    const draft = draftFromBlocks(blocks, { ...EMPTY_DRAFT, ...metadata });
    return draft.paragraphs.length === 0 ? noProse(url) : ok(draft);
  } catch (error) {
    // Depth that exhausts the stack is a hostile or broken page, not a fault of the run.
    if (error instanceof RangeError) return noProse(url);
    throw error;
  } finally {
    dom.window.close();
  }
}
