import { concentration } from "../measures/concentration.ts";
import { dependence } from "../measures/dependence.ts";
import { disagreement } from "../measures/disagreement.ts";
import { exceptions } from "../measures/exceptions.ts";
import { outreach } from "../measures/outreach.ts";
import { overtures } from "../measures/overtures.ts";
import { playbook } from "../measures/playbook.ts";
import { verdictOn } from "../measures/verdict.ts";
import { visits } from "../measures/visits.ts";
import { fail, ok, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { countDatasets } from "../record/queries/count-datasets.ts";
import { eventsById } from "../record/queries/events-by-id.ts";
import { focalEvents } from "../record/queries/focal-events.ts";
import { readArticles } from "../record/queries/read-articles.ts";
import { readEvents } from "../record/queries/read-events.ts";
import { readStatements } from "../record/queries/read-statements.ts";
import { nameOf } from "../world/countries.ts";
import { loadWorld } from "../world/load.ts";
import type { Brief, Concentration, Dependence, Disagreement, Range } from "./brief.ts";
import { eventText, evidenceOf } from "./evidence.ts";
import { materialOf } from "./material.ts";
import { actsOf } from "./sections/acts.ts";
import { checksOf } from "./sections/checks.ts";
import { exceptionsOf } from "./sections/exceptions.ts";
import { obstaclesOf } from "./sections/obstacles.ts";
import { outreachOf } from "./sections/outreach.ts";
import { playbookOf } from "./sections/playbook.ts";
import { responsesTo } from "./sections/responses.ts";
import { sourceName, sourcesOf } from "./sections/sources.ts";
import { partnerOf, statedOf } from "./sections/stated.ts";

export interface BriefOptions {
  readonly from?: string | null;
  readonly to?: string | null;
  /** Items below it are left out. */
  readonly minConfidence?: number;
  readonly program?: string;
  readonly now?: () => Date;
  /** False leaves out the checks, which take longest; a door may ask for them apart. */
  readonly checks?: boolean;
  /** The newest so many overtures and visits are listed; all are counted. */
  readonly most?: number;
}

/** A country's brief on millions of events would otherwise be a list that nobody reads to its end. */
export const MOST_LISTED = 1000;

/**
 * Composes the brief on one country from everything the desk holds. Errors: those of the measures
 * (`bad-parameter`). A section without material is an empty list.
 */
export async function composeBrief(
  desk: Desk,
  focal: string,
  options: BriefOptions = {},
): Promise<Result<Brief>> {
  const { from = null, to = null, minConfidence = 0.5, most = MOST_LISTED } = options;
  const asked = { from, to, minConfidence };
  const textual = { ...asked, standing: "done-or-promised" as const };
  const verdict = await verdictOn(desk, focal, asked);
  if (!verdict.ok) return verdict;
  const courted = await outreach.run(desk, focal, asked);
  const answers = await overtures.run(desk, focal, asked);
  const missing = await exceptions.run(desk, focal, textual);
  const depends = await dependence.run(desk, focal, asked);
  const spread = await concentration.run(desk, focal, asked);
  const trips = await visits.run(desk, focal, asked);
  const changed = await playbook.run(desk, focal, asked);
  const differ = await disagreement.run(desk, focal, asked);
  for (const answer of [courted, answers, missing, depends, spread, trips, changed, differ])
    if (!answer.ok) return answer;
  if (
    !courted.ok ||
    !answers.ok ||
    !missing.ok ||
    !depends.ok ||
    !spread.ok ||
    !trips.ok ||
    !changed.ok ||
    !differ.ok
  )
    return fail("no-brief", "The brief could not be composed.");

  const statements = (await readStatements(desk, { state: focal, minConfidence })).filter((statement) =>
    touches(statement.date, from, to),
  );
  const overtureRows = answers.value.rows.filter((row) => row.row === "overture");
  const outreachRows = outreachOf(courted.value.rows, overtureRows);
  const sections = {
    outreach: outreachRows,
    exceptions: exceptionsOf(missing.value.rows, statements, outreachRows, focal, missing.value.period),
    dependence: depends.value.rows.map(
      (row): Dependence => ({
        partner: row.partner,
        dimension: row.dimension,
        base: row.base,
        period: row.period,
        share: row.share,
        interval: range(row.interval),
        trend: row.trend?.direction ?? null,
        total: row.total,
        text: null,
        evidence: row.evidence,
      }),
    ),
    concentration: spread.value.rows.map(
      (row): Concentration => ({
        dimension: row.dimension,
        base: row.base,
        period: row.period,
        hhi: row.hhi,
        effectivePartners: row.effectivePartners,
        interval: range(row.effectiveInterval),
        evidence: row.evidence,
      }),
    ),
    visits: newest(trips.value.rows, (row) => row.from, most).map((row) => ({
      direction: row.direction,
      partner: row.partner,
      person: row.person,
      rank: row.rank,
      from: row.from,
      to: row.to,
      place: row.place,
      standing: row.standing,
      tour: row.tour,
      evidence: row.evidence,
    })),
    obstacles: obstaclesOf(statements, focal),
    receptivity: statedOf(statements, "receptivity"),
    exchanges: statedOf(statements, "exchange"),
    drivers: statedOf(statements, "driver"),
    conversions: statedOf(statements, "conversion"),
    assets: statedOf(statements, "asset", "investment"),
    figures: statedOf(statements, "figure"),
    efforts: statedOf(statements, "outreach"),
    aims: statedOf(statements, "aim"),
    perceptions: statedOf(statements, "perception", "leverage"),
    playbook: playbookOf(changed.value.rows, statements, focal),
    precedents: statedOf(statements, "precedent"),
    openQuestions: statedOf(statements, "open-question"),
    outlooks: statedOf(statements, "outlook"),
  };
  const stated = statedOf(statements, "dependence").map(
    (entry): Dependence => ({
      partner: partnerOf(entry, focal) ?? "",
      dimension: "stated",
      base: "as a source says",
      period: entry.date?.expression ?? entry.date?.from ?? "",
      share: null,
      interval: null,
      trend: null,
      total: null,
      text: entry.value === null ? null : String(entry.value),
      evidence: entry.evidence,
    }),
  );
  const events = await eventsFor(desk, focal, asked);
  const articles = await readArticles(desk);
  const titles = new Map(articles.map((article) => [article.id, sourceName(article)]));
  const disagreements = differ.value.rows.map(
    (row): Disagreement => ({
      partner: row.partner,
      topic: row.topic,
      one: { ...row.one, source: titles.get(row.one.source) ?? row.one.source },
      other: { ...row.other, source: titles.get(row.other.source) ?? row.other.source },
      evidence: row.evidence,
    }),
  );
  const checks = options.checks === false ? [] : await checksOf(desk, focal);
  const byId = new Map(events.map((event) => [event.id, event]));
  const overtureEntries = newest(overtureRows, (row) => row.date, most).map((row) => {
    const event = byId.get(row.event);
    return {
      event: row.event,
      partner: row.partner,
      date: row.date,
      what: event === undefined ? row.kind : eventText(event),
      response: row.response,
      responseEvent: row.responseEvent,
      evidence: row.evidence,
    };
  });
  const used = articles.filter(
    (article) =>
      events.some((event) => event.source === article.id) ||
      statements.some((statement) => statement.article === article.id),
  );
  const datasets = await countDatasets(desk);
  const brief: Omit<Brief, "evidence"> = {
    focal,
    name: nameOf(loadWorld(), focal),
    period: { from, to },
    made: { by: options.program ?? "demarche", on: (options.now ?? (() => new Date()))().toISOString() },
    material: await materialOf(desk, focal, used, events, statements, datasets.length, minConfidence),
    verdict: {
      diversifying: verdict.value.diversifying,
      confidence: verdict.value.probability,
      sentence: verdict.value.sentence,
      rule: verdict.value.rule,
      for: verdict.value.pro.map((reason) => reason.text),
      against: verdict.value.contra.map((reason) => reason.text),
      wouldTurn: verdict.value.wouldTurn,
      evidence: [...verdict.value.pro, ...verdict.value.contra].flatMap((reason) => reason.evidence),
    },
    ...sections,
    dependence: [...sections.dependence.filter((row) => row.share !== null), ...stated],
    overtures: overtureEntries,
    responses: responsesTo(overtureRows),
    events: actsOf(events),
    disagreements,
    checks,
    sources: sourcesOf(used, datasets, events, statements),
    notes: [
      ...new Set(
        [courted, missing, depends, spread, changed, differ].flatMap((answer) =>
          answer.ok ? [...answer.value.notes] : [],
        ),
      ),
      ...cutNotes(most, { overtures: overtureRows.length, visits: trips.value.rows.length }),
    ],
  };
  const ids = idsIn(brief);
  const own = await focalEvents(desk, focal, [...ids]);
  const known = new Set(own.map((event) => event.id));
  const others = await eventsById(
    desk,
    [...ids].filter((id) => !known.has(id)),
  );
  return ok({ ...brief, evidence: evidenceOf(ids, [...own, ...others], statements, articles) });
}

/** Articles' events of the country; datasets' ones only as far as entries name them. */
async function eventsFor(
  desk: Desk,
  focal: string,
  asked: { readonly from: string | null; readonly to: string | null; readonly minConfidence: number },
) {
  return readEvents(desk, { state: focal, ...asked, origin: "article" });
}

/** The newest so many, in the order they had. */
function newest<Row>(rows: readonly Row[], dayOf: (row: Row) => string | null, most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  const kept = new Set(
    [...rows].sort((a, b) => ((dayOf(a) ?? "") < (dayOf(b) ?? "") ? 1 : -1)).slice(0, most),
  );
  return rows.filter((row) => kept.has(row));
}

function cutNotes(most: number, counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(counts)
    .filter(([, count]) => count > most)
    .map(
      ([what, count]) =>
        `Of ${count} ${what} the newest ${most} are listed; all are counted, and demarche measure ${what} gives them.`,
    );
}

function touches(
  date: { readonly from: string | null; readonly to: string | null } | null,
  from: string | null,
  to: string | null,
): boolean {
  if (date === null || date.from === null || date.to === null) return true;
  return (from === null || date.to >= from) && (to === null || date.from <= to);
}

function range(interval: { readonly low: number; readonly high: number } | null): Range | null {
  return interval === null ? null : { low: interval.low, high: interval.high };
}

/** Every id that stands in an `evidence` list anywhere in the brief. */
function idsIn(value: unknown, ids: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const item of value) idsIn(item, ids);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "evidence" && Array.isArray(inner)) for (const id of inner) ids.add(String(id));
      else if ((key === "event" || key === "responseEvent") && typeof inner === "string") ids.add(inner);
      else idsIn(inner, ids);
    }
  }
  return ids;
}
