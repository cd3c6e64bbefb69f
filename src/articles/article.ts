import { createHash } from "node:crypto";
import type { Article, Published } from "../model/article.ts";
import { ok, type Result } from "../model/problem.ts";
import type { Draft } from "./draft.ts";
import { peelFooter } from "./footer.ts";
import { languageFound } from "./language-found.ts";
import { languageNotRead, noProse } from "./problems.ts";
import { foldSpaces, tidyCharacters } from "./tidy.ts";

/** What the caller knows of an article and where it was read. */
export interface Given {
  readonly origin: string;
  readonly readAt: Date;
  /** `--published`: used where neither text nor metadata give a date. */
  readonly published: Published | null;
  /** `--publication`: used before anything else. */
  readonly publication: string | null;
}

function field(text: string | null): string | null {
  return text === null ? null : foldSpaces(tidyCharacters(text)) || null;
}

/** The site that a page came from, where nothing else names the publication. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) && /^https?:/i.test(origin)
    ? new URL(origin).hostname.replace(/^www\./, "")
    : null;
}

/** The id of a text: its SHA-256 in hexadecimal. */
export function idOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** A finished article, or `no-text` or `language-not-read`. */
export function articleFrom(draft: Draft, given: Given): Result<Article> {
  const author = field(draft.author);
  const title = field(draft.title);
  const folded = draft.paragraphs
    .map((paragraph) => foldSpaces(tidyCharacters(paragraph)))
    .filter((text) => text !== "");
  const untitled =
    folded[0] !== undefined && folded[0] === title && folded.length > 1 ? folded.slice(1) : folded;
  const { paragraphs, publication } = peelFooter(untitled, author);
  const text = paragraphs.join("\n\n");
  if (!/\p{L}/u.test(text)) return noProse(given.origin);
  const language = languageFound(text);
  if (language.code !== "en" && language.code !== "und") return languageNotRead(given.origin, language.name);
  return ok({
    id: idOf(text),
    title,
    author,
    publication:
      given.publication ??
      field(draft.publication) ??
      publication ??
      draft.host ??
      hostOf(draft.origin ?? given.origin),
    published: draft.published ?? given.published,
    language: language.code,
    text,
    origin: draft.origin ?? given.origin,
    readAt: given.readAt.toISOString(),
  });
}
