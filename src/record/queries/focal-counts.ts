/** A PLOVER type, but for visits (VISIT) and requests for help or a meeting (ASK), which are kinds of their own. */
export type Kind = string;
/** `out`: the focal country acts. `in`: the partner acts. `mutual`: a meeting whose initiator the dataset does not tell. */
export type Direction = "out" | "in" | "mutual";
/** By day, where each event without a day stands by itself, or all days together. */
export type Grain = "day" | "total";

export interface FocalFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly unit: "reports" | "happenings";
  readonly minConfidence: number;
  /** Sources (article or dataset ids) whose events are left out. */
  readonly exclude: readonly string[];
  /** Only these families of datasets; null or absent takes all, articles too. */
  readonly origins?: readonly string[] | null;
  /** Only some kinds need be counted. */
  readonly kinds?: readonly Kind[];
}

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
  /** Ids of the events counted, at most eight, the earliest first. */
  readonly events: readonly string[];
  /** The first of them. */
  readonly event: string;
}

/** Events one by one, by day, combination and id; those without a day come last. */
export interface Singles {
  readonly days: readonly (number | null)[];
  readonly idAt: (place: number) => string;
  /** Which of the combinations each has. */
  readonly combination: readonly number[];
  readonly combinations: readonly Pick<FocalCount, "partner" | "direction" | "kind" | "status" | "rank">[];
}
