import type { Desk } from "../desk.ts";

/** One figure of a trade table, as the source gives it. */
export interface TradeFigure {
  readonly partner: string;
  readonly year: number;
  readonly flow: string;
  /** US dollars. */
  readonly value: number | null;
  /** 0 to 1. */
  readonly share: number | null;
  readonly base: string | null;
  readonly source: string | null;
  readonly note: string | null;
}

/** Every trade figure that a country, or a partner of it, reports; `partner` TOTAL is the whole of its trade. */
export async function tradeFigures(desk: Desk, country: string): Promise<readonly TradeFigure[]> {
  const rows = await desk.query(
    `select partner, year, flow, value_usd, share, base, source, note from trade
     where reporter = $1 order by year, partner, flow, base, source`,
    [country],
  );
  return rows.map((row) => ({
    partner: TOTALS.has(String(row.partner)) ? "TOTAL" : String(row.partner),
    year: Number(row.year),
    flow: String(row.flow),
    value: row.value_usd === null ? null : Number(row.value_usd),
    share: row.share === null ? null : Number(row.share),
    base: row.base === null || row.base === "" ? null : String(row.base),
    source: row.source === null ? null : String(row.source),
    note: row.note === null ? null : String(row.note),
  }));
}

const TOTALS: ReadonlySet<string> = new Set(["TOTAL", "WLD", "WORLD", "World", "0"]);
