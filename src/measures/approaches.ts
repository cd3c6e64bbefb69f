import type { FocalCount } from "../record/queries/focal-counts.ts";

/** The kinds of event by which a state approaches another, with the weight each has when weights are asked for. */
export const APPROACH_WEIGHTS: Readonly<Record<string, number>> = {
  ASK: 1,
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 2,
  CONCEDE: 2,
  VISIT: 3,
  COOPERATE: 3,
  AID: 3,
};

export const COOPERATIVE: ReadonlySet<string> = new Set([...Object.keys(APPROACH_WEIGHTS), "RETREAT"]);

/** How real: done, only promised (promised, planned or asked), refused, or not to be counted at all. */
export type Standing = "done" | "promised" | "refused" | "left-out";

/** `historical` events are done only inside a period that was asked for, and where they are dated. */
export function standingOf(status: string, inPeriod: boolean): Standing {
  if (status === "actual") return "done";
  if (status === "historical") return inPeriod ? "done" : "left-out";
  if (status === "promised" || status === "planned" || status === "asked") return "promised";
  return status === "refused" ? "refused" : "left-out";
}

/**
 * An approach: a cooperative act that the country itself takes towards a partner, or a request to it for help
 * or a meeting. A meeting of which a dataset does not tell who sought it (`mutual`) counts unless
 * `meetings` is `exclude`. Releasing prisoners and giving way under force (RETREAT) is no approach.
 */
export function isApproach(row: FocalCount, meetings: "include" | "exclude" = "include"): boolean {
  if (row.partner === null || !(row.kind in APPROACH_WEIGHTS)) return false;
  return row.direction === "out" || (row.direction === "mutual" && meetings === "include");
}

/** Codes that stand for no single state or bloc: they are nobody's partner. */
const NOBODY: ReadonlySet<string> = new Set(["IGO", "NGO", "MNC", "IMG", "UNK", "---", "INT", "XXX"]);

export function isPartner(code: string | null): code is string {
  return code !== null && code !== "" && !NOBODY.has(code);
}

/** 1 for officials, 2 for ministers and envoys, 3 for heads of state and government. */
export function rankWeight(rank: string | null): number {
  if (rank === null) return 1;
  if (
    /head of (state|government)|president|prime minister|premier|monarch|king|supreme leader|chairman/i.test(
      rank,
    )
  )
    return /vice|deputy|former/i.test(rank) ? 2 : 3;
  return /minister|secretary|envoy|high-level|senior|cabinet|special/i.test(rank) ? 2 : 1;
}
