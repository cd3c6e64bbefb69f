import type { Desk } from "../desk.ts";

interface Kept {
  readonly version: string;
  readonly values: Map<string, { readonly value: Promise<unknown>; weight: number }>;
}

const kept = new WeakMap<Desk, Kept>();

/**
 * Weights are rows, about. What goes beyond is forgotten, the longest unused first; the rows of one large country
 * push out other such rows, not the many small things that took as long to find.
 */
const HEAVY = 100_000;
const MOST_HEAVY = 3_000_000;
const MOST_LIGHT = 1_500_000;

/**
 * What was worked out from a desk's rows, held in memory until they change: a country's measures ask the same
 * things of ten million rows. `weigh` says how many rows the value holds.
 */
export async function keep<T>(
  desk: Desk,
  key: string,
  make: () => Promise<T>,
  weigh: (value: T) => number = () => 1,
): Promise<T> {
  const version = await versionOf(desk);
  let held = kept.get(desk);
  if (held === undefined || held.version !== version) {
    held = { version, values: new Map() };
    kept.set(desk, held);
  }
  const { values } = held;
  const known = values.get(key);
  if (known !== undefined) {
    values.delete(key);
    values.set(key, known);
    return known.value as Promise<T>;
  }
  const entry = { value: make(), weight: 0 };
  values.set(key, entry);
  try {
    entry.weight = weigh(await entry.value);
  } catch (error) {
    values.delete(key);
    throw error;
  }
  forgetOldest(values, entry.weight >= HEAVY);
  return entry.value;
}

function forgetOldest(values: Kept["values"], heavy: boolean): void {
  const alike = [...values].filter(([, { weight }]) => weight >= HEAVY === heavy);
  let sum = alike.reduce((all, [, { weight }]) => all + weight, 0);
  for (const [key, { weight }] of alike) {
    if (sum <= (heavy ? MOST_HEAVY : MOST_LIGHT)) return;
    values.delete(key);
    sum -= weight;
  }
}

const VERSION = `select (select string_agg(table_name || ':' || estimated_size, ' ' order by table_name) from duckdb_tables() where not temporary)
  as tables, (select coalesce(bit_xor(hash(event, happening)), 0)::varchar from happening) as happenings`;

/** Changes whenever rows come to the desk or happenings are linked anew; events themselves never change. */
async function versionOf(desk: Desk): Promise<string> {
  const [row] = await desk.again(VERSION);
  return `${row?.tables} ${row?.happenings}`;
}
