import type { Desk } from "../desk.ts";
import { columnsOf } from "./columns.ts";

/** Two states, in either order. */
export type Pair = readonly [string, string];

export interface WeeklyConflict {
  readonly a: string;
  readonly b: string;
  /** Weeks since 1970-01-01. */
  readonly week: number;
  readonly count: number;
  readonly event: string;
}

/** Hostile acts between the two of each pair by week, the first of the pair's codes in the alphabet as `a`. */
export async function countConflict(
  desk: Desk,
  pairs: readonly Pair[],
  from: string,
  to: string,
  exclude: readonly string[] = [],
): Promise<readonly WeeklyConflict[]> {
  if (pairs.length === 0) return [];
  const columns = await columnsOf(desk, conflictSql(pairs, exclude), { from, to });
  return (columns.a ?? []).map((a, i) => ({
    a: a as string,
    b: columns.b![i] as string,
    week: Number(columns.week![i]),
    count: Number(columns.n![i]),
    event: columns.event![i] as string,
  }));
}

/** Acts of conflict are those of the conflict quads without requests: a number is sooner looked at than a list of words. */
export function conflictSql(pairs: readonly Pair[], exclude: readonly string[] = []): string {
  const directed = pairs.flatMap(([x, y]) => {
    const [a, b] = x < y ? [x, y] : [y, x];
    return [
      [a, b, a, b],
      [b, a, a, b],
    ];
  });
  const values = directed.map((codes) => `(${codes.map(quoted).join(", ")})`).join(", ");
  const without = exclude.length === 0 ? "" : ` and source not in (${exclude.map(quoted).join(", ")})`;
  return `select pair.a, pair.b, ((date_from - date '1970-01-01') // 7)::integer as week, count(*) as n, min(id) as event
from event_all join (values ${values}) pair(actor, recipient, a, b) on actor_code = pair.actor and recipient_code = pair.recipient
where mirrored is not true and status = 'actual' and quad >= 3 and type <> 'REQUEST'
  and date_from between $from::date and $to::date${without}
group by all order by pair.a, pair.b, week`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
