import { ok, type Result } from "../model/problem.ts";
import { articleFrom } from "./article.ts";
import { collect, DEFAULT_LIMIT, tooLarge } from "./collect.ts";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import type { ReadingEffects } from "./effects.ts";
import { expandInput, type Input } from "./expand-inputs.ts";
import type { FeedEntry } from "./feed.ts";
import { type Fetched, fetchGuarded } from "./fetch-guarded.ts";
import { openFailure } from "./open-failure.ts";
import { draftFromBlocks } from "./plain-text.ts";
import { emptyInput } from "./problems.ts";
import { type Failure, failureAt, type Read, type ReadOptions } from "./read.ts";
import { readBytes, type Source } from "./read-bytes.ts";

const DEFAULT_TIMEOUT = 30_000;

function fetchFor(address: string, options: ReadOptions, effects: ReadingEffects): Promise<Result<Fetched>> {
  const limit = options.limit ?? DEFAULT_LIMIT;
  return fetchGuarded(address, effects.web, { limit, timeout: options.timeout ?? DEFAULT_TIMEOUT });
}

async function load(
  input: Input & { ok: true },
  options: ReadOptions,
  effects: ReadingEffects,
): Promise<Result<Source>> {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const { name, kind } = input;
  if (kind === "url") {
    const got = await fetchFor(name, options, effects);
    return got.ok ? ok({ ...got.value, name: got.value.url, limit }) : got;
  }
  if (kind === "stdin") {
    const got = await collect(effects.stdin(), limit, "Standard input");
    return got.ok ? ok({ bytes: got.value, name: "-", type: "", charset: null, limit }) : got;
  }
  const { size } = await effects.files.stat(name);
  if (size > limit) return tooLarge(name, limit);
  return ok({ bytes: await effects.files.bytes(name), name, type: "", charset: null, limit });
}

function finish(draft: Draft, origin: string, options: ReadOptions, effects: ReadingEffects): Read {
  const { published = null, publication = null } = options;
  const article = articleFrom(draft, { origin, readAt: effects.now(), published, publication });
  return article.ok
    ? { ok: true, article: article.value }
    : failureAt(draft.origin ?? origin, article.problem);
}

function entryDraft(entry: FeedEntry, feed: string): Draft {
  const { title, author, publication, published } = entry;
  const origin = entry.link ?? `${feed}#${entry.key}`;
  return draftFromBlocks(entry.blocks, { ...EMPTY_DRAFT, title, author, publication, published, origin });
}

async function* followed(
  entry: FeedEntry & { link: string },
  options: ReadOptions,
  effects: ReadingEffects,
): AsyncGenerator<Read> {
  for await (const read of readOne(
    { ok: true, kind: "url", name: entry.link },
    { ...options, followLinks: false },
    effects,
  )) {
    if (!read.ok) {
      yield read;
      continue;
    }
    // What the page does not tell, the feed may.
    const { article } = read;
    const published =
      article.published?.source === "given"
        ? (entry.published ?? article.published)
        : (article.published ?? entry.published);
    yield {
      ok: true,
      article: {
        ...article,
        title: article.title ?? entry.title,
        author: article.author ?? entry.author,
        published,
      },
    };
  }
}

async function* readEntries(
  entries: readonly FeedEntry[],
  feed: string,
  options: ReadOptions,
  effects: ReadingEffects,
): AsyncGenerator<Read> {
  for (const entry of entries) {
    const { link } = entry;
    if (options.followLinks === true && link !== null) yield* followed({ ...entry, link }, options, effects);
    else if (entry.blocks.length === 0) {
      const problem = emptyInput(`The entry "${entry.title ?? entry.key}"`);
      if (!problem.ok)
        yield failureAt(link ?? `${feed}#${entry.key}`, {
          ...problem.problem,
          next: "Read it with its link followed.",
        });
    } else yield finish(entryDraft(entry, feed), feed, options, effects);
  }
}

/** What one file, address or standard input holds. A fault of the reader itself is a named failure too. */
export async function* readOne(
  input: Input,
  options: ReadOptions,
  effects: ReadingEffects,
): AsyncGenerator<Read> {
  if (!input.ok) {
    yield input;
    return;
  }
  let source: Result<Source>;
  try {
    source = await load(input, options, effects);
  } catch (error) {
    yield openFailure(input.name, error);
    return;
  }
  if (!source.ok) {
    yield failureAt(input.name, source.problem);
    return;
  }
  const { name } = source.value;
  const contents = await readBytes(source.value).catch((error: unknown): Failure => unexpected(name, error));
  if (!contents.ok) yield failureAt(name, contents.problem);
  else if (contents.value.kind === "feed") yield* readEntries(contents.value.entries, name, options, effects);
  else for (const draft of contents.value.drafts) yield finish(draft, name, options, effects);
}

function unexpected(origin: string, error: unknown): Failure {
  const cause = `${origin} could not be read (${error instanceof Error ? error.message : String(error)}).`;
  return failureAt(origin, { name: "not-readable", cause, next: "Save it as plain text and read that." });
}

/**
 * Reads a file, a folder, a pattern, a web address or standard input (`-`): one `Read` per article or
 * failure, in a fixed order. Never throws for what it is given; see `docs/guide/reading.md` for the names
 * of problems.
 */
export async function* readInput(
  input: string,
  options: ReadOptions,
  effects: ReadingEffects,
): AsyncGenerator<Read> {
  for await (const found of expandInput(input, effects)) yield* readOne(found, options, effects);
}
