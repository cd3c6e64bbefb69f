import type { Page, ToldEvent } from "../../../server/answers.ts";
import { QuadMark } from "../../parts/event-line.tsx";
import { EvidenceLink } from "../../parts/evidence-link.tsx";
import { queryOf, useApi } from "../../state/api.ts";
import { hrefTo } from "../../state/location.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { chance, day, number, plural, typeWord } from "../../state/words.ts";
import type { ChangeRow } from "./change-row.ts";

/** When a level turned, from what to what, with events of those days under it. */
export function TurnList({ rows }: { readonly rows: readonly ChangeRow[] }) {
  const called = rows.filter((row) => row.since !== null && row.called);
  if (called.length === 0) return null;
  return (
    <div class="turns">
      <h3>Turning points</h3>
      {called.map((row) => (
        <Turn key={`${row.series}${row.since?.best}`} row={row} />
      ))}
    </div>
  );
}

const SHOWN = 3;
/** More than are shown: a sentence that tells of a tour stands behind several events. */
const ASKED = 12;

function Turn({ row }: { readonly row: ChangeRow }) {
  const names = useNames();
  const events = useApi<Page<ToldEvent>>(
    row.evidence.length === 0 ? null : `/api/events${queryOf({ ids: row.evidence.join(","), limit: ASKED })}`,
  );
  const since = row.since!;
  return (
    <div class="turn-entry">
      <p>
        <strong>{row.series === "conflict" ? "Conflict" : "Cooperation"}</strong>{" "}
        {(row.after ?? 0) > (row.before ?? 0) ? "rose" : "fell"} between {day(since.from)} and {day(since.to)}
        : from {number(row.before)} to {number(row.after)} {row.exposure} (probability{" "}
        {chance(row.probability)}).{" "}
        <EvidenceLink behind={{ ids: row.evidence }} about={`Around the turn of ${row.series}`} class="cite">
          {plural(row.evidence.length, "event")}
        </EvidenceLink>
      </p>
      <ul>
        {ofDifferentSentences(events.data?.items ?? []).map((event) => (
          <li key={event.id}>
            <QuadMark quad={event.quad} /> <span class="quiet">{day(event.date?.from)}</span>{" "}
            {event.quotes[0] === undefined ? (
              `${nameIn(names, event.actor.code)} ${typeWord(event.type, event.mode)} ${nameIn(names, event.recipient?.code)}`
            ) : (
              <a class="sentence" href={hrefTo(`/article/${event.quotes[0].article}`, { mark: event.id })}>
                {event.quotes[0].exact}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ofDifferentSentences(events: readonly ToldEvent[]): readonly ToldEvent[] {
  const told = new Map<string, ToldEvent>();
  for (const event of events) {
    const sentence = event.quotes[0]?.exact ?? event.id;
    if (!told.has(sentence)) told.set(sentence, event);
  }
  return [...told.values()].slice(0, SHOWN);
}
