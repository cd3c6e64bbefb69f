import { createHash } from "node:crypto";
import type { ReadingEffects } from "./effects.ts";
import { expandInputs, type Input } from "./expand-inputs.ts";
import type { Failure, Read, ReadOptions } from "./read.ts";
import { readOne } from "./read-input.ts";

export interface WatchEffects extends ReadingEffects {
  /** Resolves after so many milliseconds, or at once when `signal` is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

export interface WatchOptions extends ReadOptions {
  /** Milliseconds between the end of one round and the beginning of the next. */
  readonly every: number;
  /** Ends the watch: nothing more is begun, what was begun is read to its end. */
  readonly signal?: AbortSignal;
}

/** What is remembered between rounds: articles by id, files by their state, failures by what was said. */
interface Memory {
  readonly articles: Set<string>;
  readonly files: Map<string, string>;
  readonly failures: Map<string, string>;
}

/** The state of a file, or null where there is nothing to compare. */
async function stateOf(input: Input & { ok: true }, effects: ReadingEffects): Promise<string | null> {
  if (input.kind !== "file") return null;
  try {
    const { size, modified } = await effects.files.stat(input.name);
    return `${size} ${modified}`;
  } catch {
    return null;
  }
}

/** A failure is told once, and again only when it changes. */
function isNewFailure(failure: Failure, memory: Memory): boolean {
  const said = createHash("sha256").update(failure.problem.cause).digest("hex");
  if (memory.failures.get(failure.origin) === said) return false;
  memory.failures.set(failure.origin, said);
  return true;
}

async function* readNew(
  input: Input,
  options: WatchOptions,
  effects: ReadingEffects,
  memory: Memory,
): AsyncGenerator<Read> {
  const state = input.ok ? await stateOf(input, effects) : null;
  if (input.ok && state !== null && memory.files.get(input.name) === state) return;
  for await (const read of readOne(input, options, effects)) {
    if (!read.ok) {
      if (isNewFailure(read, memory)) yield read;
      continue;
    }
    memory.failures.delete(read.article.origin);
    if (memory.articles.has(read.article.id)) continue;
    memory.articles.add(read.article.id);
    yield read;
  }
  if (input.ok && state !== null) memory.files.set(input.name, state);
}

/**
 * Follows folders, files, feeds and pages: reads them again every so often and yields what is new, each
 * article once. A file that did not change is not opened again. `known` holds ids of articles that need
 * not come again. Standard input is read in the first round only. Ends when `options.signal` is aborted.
 */
export async function* watch(
  inputs: readonly string[],
  options: WatchOptions,
  effects: WatchEffects,
  known: Iterable<string> = [],
): AsyncGenerator<Read> {
  const memory: Memory = { articles: new Set(known), files: new Map(), failures: new Map() };
  let following = inputs;
  const stopped = () => options.signal?.aborted === true;
  while (!stopped()) {
    for (const input of await expandInputs(following, effects)) {
      if (stopped()) return;
      yield* readNew(input, options, effects, memory);
    }
    following = following.filter((input) => input !== "-");
    if (following.length === 0) return;
    await effects.sleep(options.every, options.signal);
  }
}

/** Sleeps on the real clock. */
export function sleepFor(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((wake) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      wake();
    }
    if (signal?.aborted === true) done();
    else signal?.addEventListener("abort", done);
  });
}
