import type { Statement } from "../../model/statement.ts";
import type { Playbook } from "../brief.ts";
import { statedOf } from "./stated.ts";

interface Change {
  readonly series: string;
  readonly since?: { readonly from: string; readonly to: string } | null;
  readonly probability?: number;
  readonly called?: boolean;
  readonly before?: number | null;
  readonly after?: number | null;
  readonly exposure?: string;
  readonly evidence: readonly string[];
}

/** Whether the playbook changed: the surest change point in the counts, and what sources say of a shift. */
export function playbookOf(
  rows: readonly Change[],
  statements: readonly Statement[],
  focal: string,
): Playbook {
  const stated = statedOf(statements, "playbook-shift").filter(
    (entry) => entry.subject === focal || entry.subject === null,
  );
  const changes = rows.filter((row) => row.series !== "mix");
  const called = changes
    .filter((row) => row.called === true)
    .sort((a, b) => (b.probability ?? 0) - (a.probability ?? 0));
  const [change] = called;
  const surest = change ?? changes.sort((a, b) => (b.probability ?? 0) - (a.probability ?? 0))[0];
  return {
    before: change === undefined ? null : level(change, change.before),
    now: change === undefined ? null : level(change, change.after),
    since: change?.since == null ? null : { from: change.since.from, to: change.since.to },
    probability: surest?.probability ?? null,
    stated,
    evidence: [...(change?.evidence ?? []), ...stated.flatMap((entry) => entry.evidence)],
  };
}

function level(change: Change, value: number | null | undefined): string | null {
  return value == null ? null : `${change.series}: ${value.toFixed(1)} ${change.exposure ?? ""}`.trim();
}
