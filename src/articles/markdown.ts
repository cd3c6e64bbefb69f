import { parse } from "yaml";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { draftFromBlocks } from "./plain-text.ts";
import { metadataDate } from "./written-date.ts";

const FRONT = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/;

function textOf(value: unknown): string | null {
  if (typeof value === "string" || typeof value === "number") return String(value).trim() || null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value))
    return (
      value
        .map(textOf)
        .filter((item) => item !== null)
        .join(", ") || null
    );
  if (typeof value === "object" && value !== null && "name" in value) return textOf(value.name);
  return null;
}

/** YAML front matter: title, author, publication (or source), date. Unreadable front matter is left out. */
function frontMatter(yaml: string): Draft {
  let fields: Record<string, unknown>;
  try {
    const parsed: unknown = parse(yaml);
    if (typeof parsed !== "object" || parsed === null) return EMPTY_DRAFT;
    fields = Object.fromEntries(Object.entries(parsed).map(([key, value]) => [key.toLowerCase(), value]));
  } catch {
    return EMPTY_DRAFT;
  }
  const source = textOf(fields.publication) ?? textOf(fields.publisher) ?? textOf(fields.source);
  return {
    ...EMPTY_DRAFT,
    title: textOf(fields.title),
    author: textOf(fields.author) ?? textOf(fields.authors) ?? textOf(fields.by),
    publication: source !== null && /^https?:/.test(source) ? null : source,
    published: metadataDate(textOf(fields.date) ?? textOf(fields.published) ?? ""),
  };
}

/** Inline marks off: links and emphasis leave their words, pictures leave nothing. */
function withoutMarks(text: string): string {
  // Bounded, so that a page of open marks does not take minutes.
  return text
    .replace(/!\[[^\][]{0,500}\](?:\([^()]{0,2000}\)|\[[^\][]{0,200}\])/g, "")
    .replace(
      /\[([^\][]{1,500})\](?:\([^()]{0,2000}(?:\([^()]{0,200}\))?[^()]{0,200}\)|\[[^\][]{0,200}\])/g,
      "$1",
    )
    .replace(/\[\^[^\][]{1,50}\]/g, "")
    .replace(/<(https?:[^<>]+)>/g, "$1")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\d*])\*(?=\S)([^*]{1,500})(?<=\S)\*(?![\p{L}\d*])/gu, "$1")
    .replace(/(?<![\p{L}\d_])_(?=\S)([^_]{1,500})(?<=\S)_(?![\p{L}\d_])/gu, "$1")
    .replace(/`+([^`]+)`+/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!~>-])/g, "$1")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&");
}

interface Block {
  readonly text: string;
  readonly heading: number;
}

/** Block marks: headings, quotes, lists, rules; code, tables, comments and link definitions are left out. */
function blocksOf(text: string): readonly Block[] {
  const bare = text.replace(/<!--[\s\S]*?-->/g, "").replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, "");
  const blocks: Block[] = [];
  let open = true;
  for (const raw of bare.split("\n")) {
    const line = raw.replace(/^(?:\s{0,3}>\s?)+/, "");
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
    const underline = /^\s{0,3}(=+|-{2,})\s*$/.exec(line);
    const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line);
    const previous = blocks.at(-1);
    if (heading !== null) {
      blocks.push({ text: heading[2]!, heading: heading[1]!.length });
      open = true;
    } else if (underline !== null && !open && previous !== undefined) {
      blocks[blocks.length - 1] = { ...previous, heading: underline[1]!.startsWith("=") ? 1 : 2 };
      open = true;
    } else if (/^\s*$|^\s*(?:[-*_]\s*){3,}$|^\s*\|.*\|\s*$|^\s*\[[^\]]+\]:\s/.test(line)) open = true;
    else if (open || item !== null || previous === undefined) {
      blocks.push({ text: item?.[1] ?? line, heading: 0 });
      open = /(?: {2,}|\\)$/.test(raw);
    } else {
      blocks[blocks.length - 1] = { ...previous, text: `${previous.text}\n${line}` };
      open = /(?: {2,}|\\)$/.test(raw);
    }
  }
  return blocks;
}

/** An article in Markdown: the first top heading is its title, front matter its metadata. */
export function readMarkdown(tidyText: string): Draft {
  const front = FRONT.exec(tidyText);
  const known = front === null ? EMPTY_DRAFT : frontMatter(front[1]!);
  const blocks = blocksOf(front === null ? tidyText : tidyText.slice(front[0].length));
  const first = blocks.findIndex(({ text }) => text.trim() !== "");
  const titled = blocks[first]?.heading === 1 || (blocks[first]?.heading === 2 && known.title === null);
  const heading = titled ? withoutMarks(blocks[first]!.text) : null;
  const rest = titled ? blocks.slice(first + 1) : blocks;
  const texts = rest.map(({ text }) => withoutMarks(text));
  return draftFromBlocks(texts, { ...known, title: known.title ?? heading });
}
