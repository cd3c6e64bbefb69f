import type { Desk } from "../desk.ts";

interface Kept {
  readonly version: string;
  readonly values: Map<string, { readonly value: Promise<unknown>; weight: number }>;
}

const kept = new WeakMap<Desk, Kept>();

/** Weights are rows, about. What goes beyond is forgotten, the longest unused first. */
const MOST_WEIGHT = 1_500_000;

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
  forgetOldest(values);
  return entry.value;
}

function forgetOldest(values: Kept["values"]): void {
  let sum = 0;
  for (const { weight } of values.values()) sum += weight;
  for (const [key, { weight }] of values) {
    if (sum <= MOST_WEIGHT) return;
    values.delete(key);
    sum -= weight;
  }
}

/** Changes whenever rows come to the desk or happenings are linked anew; events themselves never change. */
async function versionOf(desk: Desk): Promise<string> {
  const rows = await desk.query(
    `select (select string_agg(table_name || ':' || estimated_size, ' ' order by table_name) from duckdb_tables() where not temporary)
      as tables, (select coalesce(bit_xor(hash(event, happening)), 0)::varchar from happening) as happenings`,
  );
  return `${rows[0]?.tables} ${rows[0]?.happenings}`;
}
