import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem, Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { recordFailure } from "../record/failures.ts";
import { identityOf } from "../record/identity.ts";
import { findFiles } from "./files/find-files.ts";
import { importDataset } from "./import-dataset.ts";
import {
  type ImportEffects,
  type ImportOptions,
  type ImportReport,
  type Kind,
  reportOf,
} from "./import-report.ts";

export interface FollowEffects extends ImportEffects {
  /** Fetches an address; refuses those inside the machine or its network. */
  readonly fetch: (address: string) => Promise<Result<Uint8Array>>;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

export interface FollowOptions extends ImportOptions {
  /** A file that lists addresses, one a line; it is read anew each round. */
  readonly urls?: string | null;
  /** Milliseconds between rounds; null for one round only. */
  readonly every: number | null;
  readonly signal?: AbortSignal;
}

export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input);
}

/**
 * Imports files, folders, globs and addresses, once or round after round, and gives a report for each round
 * that found something new. Between rounds a file counts as new when its size or time has changed, an
 * address when it has not been fetched; a file that is followed is taken once it is no longer being written. What the desk holds already is recognised by its content.
 */
export async function* followImports(
  desk: Desk,
  kind: Kind,
  inputs: readonly string[],
  options: FollowOptions,
  effects: FollowEffects,
): AsyncGenerator<Result<ImportReport>> {
  const seen = new Map<string, string>();
  const looked = new Map<string, string>();
  const stopped = (): boolean => options.signal?.aborted ?? false;
  const paths = inputs.filter((input) => !isAddress(input));
  for (let round = 0; ; round += 1) {
    const found = paths.length === 0 ? ({ ok: true, value: [] } as const) : findFiles(paths);
    // A folder that is followed may be empty or not there yet; asked for once, it is an error.
    if (!found.ok && options.every === null) {
      yield found;
      return;
    }
    const there = found.ok ? found.value : [];
    // What is followed may still be being written: it is taken once it looks as it did in the round before.
    const whole =
      options.every === null ? there : there.filter((path) => isSettled(path, looked, effects.now()));
    const fresh = whole.filter((path) => isFresh(path, seen));
    const addresses = [...inputs.filter(isAddress), ...listed(options.urls ?? null)];
    const wanted = [...new Set(addresses)].filter((address) => !seen.has(address));
    if (fresh.length > 0) yield await importDataset(desk, kind, fresh, options, effects);
    else if (round === 0 && options.every === null && wanted.length === 0)
      yield { ok: true, value: reportOf([], []) };
    for (const address of wanted) yield await importAddress(desk, kind, address, options, effects, seen);
    if (options.every === null || stopped()) return;
    await effects.sleep(options.every, options.signal);
    if (stopped()) return;
  }
}

function isFresh(path: string, seen: Map<string, string>): boolean {
  const { size, mtimeMs } = statSync(path);
  const state = `${size} ${mtimeMs}`;
  if (seen.get(path) === state) return false;
  seen.set(path, state);
  return true;
}

/** Nobody writes to a file that has lain still for so many milliseconds. */
const STILL = 60_000;

/** Whether a file is the same as in the round before, or old enough. */
function isSettled(path: string, looked: Map<string, string>, now: string): boolean {
  const old = Date.parse(now) - statSync(path).mtimeMs > STILL;
  return !isFresh(path, looked) || old;
}

function listed(path: string | null): readonly string[] {
  if (path === null) return [];
  try {
    return readFileSync(path, "utf8")
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(isAddress);
  } catch {
    return [];
  }
}

async function importAddress(
  desk: Desk,
  kind: Kind,
  address: string,
  options: FollowOptions,
  effects: FollowEffects,
  seen: Map<string, string>,
): Promise<Result<ImportReport>> {
  const fetched = await effects.fetch(address);
  if (!fetched.ok) {
    const failure: { origin: string; problem: Problem } = { origin: address, problem: fetched.problem };
    await recordFailure(desk, address, fetched.problem, effects.now());
    return { ok: true, value: reportOf([], [failure]) };
  }
  seen.set(address, "fetched");
  const folder = `${desk.path}.fetched`;
  mkdirSync(folder, { recursive: true });
  try {
    const path = join(folder, identityOf(address));
    writeFileSync(path, fetched.value);
    return await importDataset(desk, kind, [path], { ...options, nameOf: () => address }, effects);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
