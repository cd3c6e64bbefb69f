import type { Desk } from "../desk.ts";

export interface RecordedStatement {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly object: string | null;
  readonly others: readonly string[];
  readonly value: string | null;
  readonly number: number | null;
  readonly unit: string | null;
  readonly status: string;
  readonly holder: string | null;
  readonly hedged: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly confidence: number;
  readonly exact: string;
}

/** Statements that name a country as subject, object or beside them, with the sentence that each rests on. */
export async function listStatements(
  desk: Desk,
  country: string,
  options: {
    readonly kinds?: readonly string[];
    readonly exclude?: readonly string[];
    readonly minConfidence?: number;
  } = {},
): Promise<readonly RecordedStatement[]> {
  const rows = await desk.query(
    `select s.id, s.source, s.kind, s.subject, s.object, s.others, s.value, s.number, s.unit, s.status, s.holder,
       s.hedged, s.date_from::varchar as date_from, s.date_to::varchar as date_to, s.confidence,
       coalesce(min(q.exact), '') as exact
     from statement_all s left join quote q on q.owner = s.id
     where (s.subject = $1 or s.object = $1 or list_contains(s.others, $1)) and s.confidence >= $2
     group by all order by s.source, s.id`,
    [country, options.minConfidence ?? 0],
  );
  const kinds = options.kinds === undefined ? null : new Set(options.kinds);
  const exclude = new Set(options.exclude ?? []);
  return rows
    .map((row) => ({
      id: String(row.id),
      source: String(row.source),
      kind: String(row.kind),
      subject: row.subject as string | null,
      object: row.object as string | null,
      others: (row.others as string[] | null) ?? [],
      value: row.value as string | null,
      number: row.number === null ? null : Number(row.number),
      unit: row.unit as string | null,
      status: String(row.status),
      holder: row.holder as string | null,
      hedged: row.hedged === true,
      from: row.date_from as string | null,
      to: row.date_to as string | null,
      confidence: Number(row.confidence),
      exact: String(row.exact),
    }))
    .filter((row) => (kinds === null || kinds.has(row.kind)) && !exclude.has(row.source));
}
