import type { Desk } from "../record/desk.ts";
import { type DependenceRow, dependence } from "./dependence.ts";

/** The partner on whom most depends, with what says so. */
export interface Patron {
  readonly code: string;
  readonly share: number;
  readonly base: string;
  readonly row: DependenceRow;
}

/** By trade table, else by what texts state. Null where neither tells: events do not show dependence. */
export async function patronOf(
  desk: Desk,
  country: string,
  asked: { readonly to: string | null; readonly exclude: readonly string[]; readonly minConfidence: number },
): Promise<Patron | null> {
  const answer = await dependence.run(desk, country, {
    to: asked.to,
    exclude: [...asked.exclude],
    minConfidence: asked.minConfidence,
    dimensions: ["trade", "stated"],
  });
  if (!answer.ok) return null;
  for (const dimension of ["trade", "stated"] as const) {
    const rows = answer.value.rows.filter((row) => row.dimension === dimension && row.share !== null);
    const latest = dimension === "trade" ? rows.filter((row) => row.base.startsWith("total")) : rows;
    const newest =
      latest
        .map((row) => row.period)
        .sort()
        .at(-1) ?? "";
    const fresh =
      dimension === "trade" ? latest.filter((row) => Number(row.period) >= Number(newest) - 1) : latest;
    const top = fresh.reduce<DependenceRow | null>(
      (best, row) => (best === null || row.share! > best.share! ? row : best),
      null,
    );
    if (top !== null)
      return { code: top.partner, share: top.share!, base: `${top.base}, ${top.period}`, row: top };
  }
  const named = answer.value.rows.find((row) => row.dimension === "stated");
  return named === undefined
    ? null
    : { code: named.partner, share: 0.5, base: "a text names it, without a figure", row: named };
}
