/** A PLOVER type, but for visits (VISIT) and requests for help or a meeting (ASK), which are kinds of their own. */
export type Kind = string;
/** `out`: the focal country acts. `in`: the partner acts. `mutual`: a meeting whose initiator the dataset does not tell. */
export type Direction = "out" | "in" | "mutual";
/** By day, all days together, or each event by itself. */
export type Grain = "day" | "total" | "each";

export interface FocalCount {
  /** Days since 1970-01-01 of the middle of the event's date; null where it has none narrower than 92 days. */
  readonly day: number | null;
  /** The last day counted, where the grain is wider than a day. */
  readonly last: number | null;
  readonly partner: string | null;
  readonly direction: Direction;
  readonly kind: Kind;
  readonly status: string;
  readonly rank: string | null;
  readonly count: number;
  /** Ids of the events counted, at most eight, the least first. */
  readonly events: readonly string[];
  /** The first of them. */
  readonly event: string;
}

/** Events one by one, by day and id; those without a day come last. */
export interface Singles {
  readonly days: readonly (number | null)[];
  readonly ids: readonly string[];
  /** Which of the combinations each has. */
  readonly combination: readonly number[];
  readonly combinations: readonly Pick<FocalCount, "partner" | "direction" | "kind" | "status" | "rank">[];
}

const MOST_IDS = 8;

/** Events put together by the grain, in the order of their first day and least id. */
export function countsOf(singles: Singles, grain: Grain): readonly FocalCount[] {
  const { days, ids, combination } = singles;
  if (grain === "each")
    return ids.map((id, i) => rowOf(singles, combination[i]!, days[i]!, days[i]!, 1, [id]));
  if (grain === "day") return byDay(singles);
  const groups = new Map<
    number,
    { first: number | null; last: number | null; count: number; ids: string[] }
  >();
  ids.forEach((id, i) => {
    const day = days[i]!;
    const key = 2 * combination[i]! + (day === null ? 1 : 0);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: day, last: day, count: 1, ids: [id] });
    else {
      group.last = day;
      group.count++;
      insert(group.ids, id);
    }
  });
  return [...groups]
    .map(([key, { first, last, count, ids }]) => rowOf(singles, key >> 1, first, last, count, ids))
    .sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || (a.event < b.event ? -1 : 1));
}

/** The events of a day stand together, so that a day's groups are done when the next day comes. */
function byDay(singles: Singles): readonly FocalCount[] {
  const { days, ids, combination } = singles;
  const rows: FocalCount[] = [];
  let group = new Map<number, { count: number; ids: string[] }>();
  for (let i = 0; i < ids.length; i++) {
    const day = days[i]!;
    const key = combination[i]!;
    const held = group.get(key);
    if (held === undefined) group.set(key, { count: 1, ids: [ids[i]!] });
    else {
      held.count++;
      if (held.ids.length < MOST_IDS) held.ids.push(ids[i]!);
    }
    if (i + 1 < ids.length && days[i + 1] === day) continue;
    for (const [key, { count, ids }] of group) rows.push(rowOf(singles, key, day, day, count, ids));
    group = new Map();
  }
  return rows;
}

/** Keeps the least ids, in order. */
function insert(ids: string[], id: string): void {
  if (ids.length === MOST_IDS && id > ids[MOST_IDS - 1]!) return;
  let at = ids.length;
  while (at > 0 && ids[at - 1]! > id) at--;
  ids.splice(at, 0, id);
  if (ids.length > MOST_IDS) ids.pop();
}

function rowOf(
  singles: Singles,
  combination: number,
  day: number | null,
  last: number | null,
  count: number,
  events: readonly string[],
): FocalCount {
  const { partner, direction, kind, status, rank } = singles.combinations[combination]!;
  return { day, last, partner, direction, kind, status, rank, count, events, event: events[0]! };
}
