import { dayOfIso, isoOf } from "../model/day.ts";
import { focalTable } from "../record/queries/focal-table.ts";
import type { Claim } from "./claim.ts";
import { type CheckContext, gapSentence } from "./context.ts";
import { type Finding, untestable } from "./finding.ts";

/** Days by which two sources may date one event apart. */
const SLACK = 3;
/** How far back an undated deed of an article is looked for. */
const UNDATED_DAYS = 365;
/** Kinds rare enough that an undated one is likely to be the one that is meant. */
const PARTICULAR: ReadonlySet<string> = new Set(["AID", "COERCE", "RETREAT", "CONCEDE", "SANCTION"]);
/** Records looked at. */
const MOST = 50;
const WORDS: ReadonlySet<string> = new Set(["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE"]);

/** An event that a text tells of, looked for in the desk's other sources: same pair, same kind, same time. */
export async function checkEvent(claim: Claim, context: CheckContext): Promise<Finding | null> {
  const event = claim.event;
  if (event === null || claim.subject === null || claim.object === null || claim.subject === claim.object)
    return null;
  if (event.status !== "actual" && event.status !== "historical")
    return untestable(
      `The text tells of it as ${event.status}, not as done.`,
      "what was done afterwards",
      "events",
    );
  if (event.status === "historical" && claim.to === null)
    return untestable("The text tells of an earlier time that it does not date.", "when it was", "events");
  const end = claim.to ?? context.published?.to ?? null;
  if (end === null)
    return untestable(
      "Neither the event nor the article is dated.",
      "the article's date (--published)",
      "events",
    );
  const from = isoOf((claim.from === null ? dayOfIso(end) - UNDATED_DAYS : dayOfIso(claim.from)) - SLACK);
  const to = isoOf(dayOfIso(end) + SLACK);
  if (context.span === null || to < context.span.from || from > context.span.to)
    return untestable(
      `The desk has no other events between ${from} and ${to}.`,
      "event data of that time",
      "events",
    );
  const visit = event.mode === "visit";
  const kinds = visit
    ? ["CONSULT"]
    : event.type === "CONSULT"
      ? ["CONSULT"]
      : WORDS.has(event.type) && event.type !== "CONCEDE" && event.type !== "COOPERATE"
        ? ["AGREE", "SUPPORT", event.type]
        : [event.type, ...(event.type === "CONCEDE" ? ["RETREAT"] : event.type === "AID" ? ["CONCEDE"] : [])];
  const rows = await context.desk.query(
    `select id, date_from::varchar as day, type, mode, source, actor_name, recipient_name from ${await focalTable(context.desk, claim.subject)}
     where status in ('actual', 'historical') and list_contains(string_split($1, ' '), type)
       and ((actor_code = $2 and recipient_code = $3 and coalesce(raw_code, '') not like '043%')
         or (actor_code = $3 and recipient_code = $2 and (raw_code like '043%' or (type = 'CONSULT' and coalesce(mode, '') <> 'visit' and not $7))))
       and (not $7 or mode = 'visit') and date_from between $4::date and $5::date
       and not list_contains(string_split($6, chr(10)), source)
     order by date_from, id limit ${MOST}`,
    [kinds.join(" "), claim.subject, claim.object, from, to, context.exclude.join("\n"), visit],
  );
  const gap = [claim.subject, claim.object].filter((code) => context.gaps.has(code));
  const what = `${visit ? "visit" : [...new Set(kinds)].join(" or ")} of ${claim.subject} to ${claim.object}`;
  if (rows.length === 0)
    return untestable(
      `No other source in the desk tells of ${article(what)} from ${from} to ${to}; that is silence, not a contradiction.${gap.length > 0 ? ` ${gapSentence(gap[0]!)}` : ""}`,
      gap.length > 0 ? `a dataset that names ${gap.join(" and ")} itself` : "another source on this event",
      visit ? "visits" : "events",
    );
  const person = event.actor.person ?? null;
  const named = person === null ? rows : rows.filter((row) => namesPerson(row, person));
  const narrow = claim.from !== null && dayOfIso(claim.to!) - dayOfIso(claim.from) <= 31;
  const certain = person !== null && named.length > 0;
  const shown = certain ? named : rows;
  const days = [...new Set(shown.map((row) => String(row.day)))];
  const records =
    `${shown.length === MOST ? `${MOST} or more` : shown.length} ${shown.length === 1 ? "record" : "records"} of ${article(what)} from ${from} to ${to}` +
    `${certain ? `, by name of ${person}` : ""}: ${days.slice(0, 5).join(", ")}${days.length > 5 ? " and later" : ""}`;
  const found = {
    numbers: { records: shown.length, first: days[0]!, last: days.at(-1)! },
    events: shown.slice(0, 10).map((row) => String(row.id)),
    against: visit ? "visits" : "events",
  };
  if (narrow || certain || (PARTICULAR.has(event.type) && !visit))
    return {
      ...found,
      verdict: "borne-out",
      sentence: `${records}.${narrow ? "" : " The text gives no day, so that this may be another such event."}`,
      needs: null,
    };
  if (visit && person === null)
    return {
      ...found,
      verdict: "partly",
      sentence: `${records}. The text gives no day, so that this may be another visit.`,
      needs: null,
    };
  return {
    ...untestable(
      visit
        ? `${records}; none names ${person}, and the text gives no day.`
        : `${records}. Such acts are common between the two, and the text gives no day: none can be told to be the one that is meant.`,
      visit ? "a source that names the visitor" : "the day that is meant",
    ),
    ...found,
  };
}

function article(what: string): string {
  return /^[aeiou]/i.test(what) ? `an ${what}` : `a ${what}`;
}

/** The last name that the text gives stands in one of the names of the record. */
function namesPerson(row: Readonly<Record<string, unknown>>, person: string): boolean {
  const last = person
    .split(/[\s_]+/)
    .at(-1)!
    .toLowerCase();
  return [row.actor_name, row.recipient_name].some(
    (name) =>
      typeof name === "string" &&
      name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(last),
  );
}
