import type { DuckDBValue } from "@duckdb/node-api";
import type { Desk, Row } from "../desk.ts";

export interface Hit {
  readonly kind: "article" | "event" | "statement";
  readonly id: string;
  readonly article: string | null;
  readonly title: string | null;
  readonly date: string | null;
  /** The words around the place found, as text. */
  readonly excerpt: string;
  readonly start: number | null;
  readonly label: string | null;
}

export interface Found {
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** Words as they are searched: all of them have to be there, whatever their case. Up to eight. */
export function wordsOf(query: string): readonly string[] {
  return [...new Set(query.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [])].slice(0, 8);
}

const AROUND = 90;

/** Articles whose title, author or text holds every word. */
export async function searchArticles(
  desk: Desk,
  words: readonly string[],
  limit: number,
  offset: number,
): Promise<Found> {
  const text = "lower(concat_ws(' ', title, author, publication, text))";
  const { condition, parameters } = every(words, text);
  const rows = await desk.query(
    `select id, title, coalesce(published_from, null)::varchar as date, text,
       instr(lower(text), $1) as at_, count(*) over ()::integer as total
     from article where ${condition} order by published_from desc nulls last, id limit ${limit} offset ${offset}`,
    parameters,
  );
  return found(rows, (row) => {
    const start = Math.max(0, Number(row.at_) - 1);
    return {
      kind: "article",
      id: String(row.id),
      article: String(row.id),
      title: row.title as string | null,
      date: row.date as string | null,
      excerpt: around(String(row.text), start),
      start,
      label: null,
    };
  });
}

/** Statements whose sentence, value or holder holds every word. */
export async function searchStatements(
  desk: Desk,
  words: readonly string[],
  limit: number,
  offset: number,
): Promise<Found> {
  const text = "lower(concat_ws(' ', s.kind, s.subject, s.object, s.value, s.holder, q.exact))";
  const { condition, parameters } = every(words, text);
  const rows = await desk.query(
    `select s.id, s.kind, s.subject, s.object, a.id as article, a.title, a.published_from::varchar as date, q.exact,
       q.start_offset, count(*) over ()::integer as total
     from statement_all s join quote q on q.owner = s.id and q.ordinal = 0 join article a on a.id = s.source
     where ${condition} order by a.published_from desc nulls last, q.start_offset limit ${limit} offset ${offset}`,
    parameters,
  );
  return found(rows, (row) => ({
    kind: "statement",
    id: String(row.id),
    article: String(row.article),
    title: row.title as string | null,
    date: row.date as string | null,
    excerpt: String(row.exact),
    start: Number(row.start_offset),
    label: [row.kind, row.subject, row.object].filter((part) => part !== null).join(" · "),
  }));
}

/** Events of articles whose sentence holds every word, and dataset rows whose names, type or place do. */
export async function searchEvents(
  desk: Desk,
  words: readonly string[],
  limit: number,
  offset: number,
): Promise<Found> {
  const names =
    "e.type, e.mode, e.actor_code, e.actor_name, e.actor_person, e.recipient_code, e.recipient_name, e.recipient_person, e.place";
  const inArticles = every(words, `lower(concat_ws(' ', ${names}, q.exact))`);
  const inRows = every(words, `lower(concat_ws(' ', ${names}))`);
  const rows = await desk.query(
    `with hits as (
      select e.id, e.source, e.date_from, e.type, e.actor_name, e.recipient_name, q.exact, q.start_offset, e.origin
      from event_all e left join quote q on q.owner = e.id and q.ordinal = 0
      where e.origin = 'article' and ${inArticles.condition}
      union all
      select e.id, e.source, e.date_from, e.type, e.actor_name, e.recipient_name, null, null, e.origin
      from event_all e where e.origin <> 'article' and e.type is not null and ${inRows.condition}
    )
    select h.*, h.date_from::varchar as date, a.title, count(*) over ()::integer as total
    from hits h left join article a on a.id = h.source
    order by (h.origin = 'article') desc, h.date_from desc nulls last, h.id limit ${limit} offset ${offset}`,
    inArticles.parameters,
  );
  return found(rows, (row) => ({
    kind: "event",
    id: String(row.id),
    article: row.origin === "article" ? String(row.source) : null,
    title: row.title as string | null,
    date: row.date as string | null,
    excerpt:
      row.exact === null ? `${row.actor_name} → ${row.recipient_name ?? "nobody named"}` : String(row.exact),
    start: row.start_offset === null ? null : Number(row.start_offset),
    label: row.type as string | null,
  }));
}

function every(words: readonly string[], text: string): { condition: string; parameters: DuckDBValue[] } {
  const parts = words.map((_, i) => `contains(${text}, $${i + 1})`);
  return { condition: parts.length === 0 ? "false" : parts.join(" and "), parameters: [...words] };
}

function found(rows: readonly Row[], hit: (row: Row) => Hit): Found {
  return { hits: rows.map(hit), total: Number(rows[0]?.total ?? 0) };
}

function around(text: string, at: number): string {
  const start = Math.max(0, at - AROUND);
  const end = Math.min(text.length, at + 2 * AROUND);
  const cut = text.slice(start, end).replace(/\s+/g, " ").trim();
  return `${start > 0 ? "… " : ""}${cut}${end < text.length ? " …" : ""}`;
}
