import type { Desk, Row } from "./desk.ts";
import { insertRecords } from "./insert-records.ts";
import { type Report, sameHappening } from "./same-happening.ts";

const columns = `e.id, e.type, e.mode, e.status, e.actor_code as actor, e.recipient_code as recipient,
  e.actor_person as "actorPerson", e.recipient_person as "recipientPerson",
  e.date_from::varchar as "from", e.date_to::varchar as "to", e.amount_value as amount`;

/**
 * Links the events of one article, or of all that stand alone, with earlier reports of the same happening in
 * articles and datasets, by the rule of `sameHappening`. Each link is a row of the table `happening` with the
 * name of its rule. Doing it again changes nothing. Gives the number of new links.
 *
 * A report is held against the first report of each happening and not against every later one, so that
 * near dates do not chain a long crisis into a single happening.
 */
export async function linkHappenings(desk: Desk, scope: { readonly article?: string } = {}): Promise<number> {
  const article = scope.article ?? null;
  const fresh = await desk.query(
    `select ${columns}, a.published_from::varchar as published
     from event e left join article a on a.id = e.source
     where ($1::varchar is null or e.source = $1) and e.actor_code is not null and e.recipient_code is not null
       and not exists (select 1 from happening h where h.event = e.id)
     order by a.read_at, e.source, e.ordinal`,
    [article],
  );
  if (fresh.length === 0) return 0;
  const heads = await headsOfArticles(desk, fresh);
  const ofDatasets = await headsOfDatasets(desk, fresh);
  const links: { event: string; happening: string; rule: string }[] = [];
  const own = new Set(fresh.map((row) => row.id as string));
  const known = byPair(heads.filter((head) => !own.has(head.id)));
  const dated = byPair(ofDatasets);
  for (const row of fresh) {
    const report = row as unknown as Report;
    const there = dated.get(pairOf(report))?.find((head) => sameHappening(head, report) !== null);
    const told = known.get(pairOf(report))?.find((head) => sameHappening(head, report) !== null);
    const head = there ?? told;
    if (head === undefined) remember(known, { ...report, happening: report.id });
    else links.push({ event: report.id, happening: head.happening, rule: sameHappening(head, report) ?? "" });
  }
  await insertRecords(desk, "happening", { event: "VARCHAR", happening: "VARCHAR", rule: "VARCHAR" }, links);
  if (article === null) await followHeads(desk);
  return links.length;
}

type Head = Report & { readonly happening: string };

/** Events of articles that are the first report of their happening, of the pairs in question. */
async function headsOfArticles(desk: Desk, fresh: readonly Row[]): Promise<readonly Head[]> {
  const rows = await desk.query(
    `select ${columns}, a.published_from::varchar as published, e.id as happening
     from event e left join article a on a.id = e.source
     where list_contains(from_json($1::json, '["VARCHAR"]'), least(e.actor_code, e.recipient_code) || '/' || greatest(e.actor_code, e.recipient_code))
       and not exists (select 1 from happening h where h.event = e.id)
     order by a.read_at, e.source, e.ordinal`,
    [JSON.stringify([...new Set(fresh.map((row) => pairOf(row as unknown as Report)))])],
  );
  return rows as unknown as readonly Head[];
}

/** Dataset rows near the dates in question, one for each happening. */
async function headsOfDatasets(desk: Desk, fresh: readonly Row[]): Promise<readonly Head[]> {
  const datasets = await desk.query("select 1 from dataset limit 1");
  const dated = fresh.filter((row) => row.from !== null && row.to !== null);
  if (datasets.length === 0 || dated.length === 0) return [];
  const from = dated.map((row) => row.from as string).sort()[0] as string;
  const to = dated
    .map((row) => row.to as string)
    .sort()
    .at(-1) as string;
  const rows = await desk.query(
    `select ${columns}, null as published, e.happening from event_all e
     where e.origin <> 'article' and e.type is not null and not e.mirrored
       and e.date_from between $2::date - 1 and $3::date + 1
       and list_contains(from_json($1::json, '["VARCHAR"]'), least(e.actor_code, e.recipient_code) || '/' || greatest(e.actor_code, e.recipient_code))
     order by e.date_from, e.source, e.row_number`,
    [JSON.stringify([...new Set(fresh.map((row) => pairOf(row as unknown as Report)))]), from, to],
  );
  return rows as unknown as readonly Head[];
}

/** Where a first report was itself linked later (to a dataset that came in), those that follow it go along. */
async function followHeads(desk: Desk): Promise<void> {
  await desk.run(
    `update happening set happening = head.happening from happening head
     where happening.happening = head.event and head.happening <> happening.happening`,
  );
}

function pairOf(report: Report): string {
  const [a, b] = [report.actor ?? "", report.recipient ?? ""].sort();
  return `${a}/${b}`;
}

function byPair(heads: readonly Head[]): Map<string, Head[]> {
  const map = new Map<string, Head[]>();
  for (const head of heads) remember(map, head);
  return map;
}

function remember(map: Map<string, Head[]>, head: Head): void {
  const list = map.get(pairOf(head));
  if (list === undefined) map.set(pairOf(head), [head]);
  else list.push(head);
}
