import { useEffect, useRef, useState } from "preact/hooks";
import type { Page, ToldEvent, ToldStatement } from "../../server/answers.ts";
import { queryOf, useApi } from "../state/api.ts";
import { goTo, hrefWith, usePlace } from "../state/location.ts";
import { plural } from "../state/words.ts";
import { EventLine, StatementLine } from "./event-line.tsx";
import { Nothing, Trouble } from "./notice.tsx";

const PAGE = 25;

/** What a number rests on: the events and statements behind it, each with its sentence. */
export function EvidenceDrawer() {
  const { query } = usePlace();
  const show = query.get("show");
  if (show === null) return null;
  return <Drawer key={show} show={show} about={query.get("about") ?? "Events"} />;
}

function Drawer({ show, about }: { readonly show: string; readonly about: string }) {
  const [size, setSize] = useState(PAGE);
  const box = useRef<HTMLElement>(null);
  const closed = hrefWith({ show: null, about: null });
  const ids = show.startsWith("ids:") ? show.slice(4) : null;
  const asked =
    ids === null
      ? { ...Object.fromEntries(new URLSearchParams(show.replace(/^events:/, ""))), counted: "true" }
      : { ids };
  const events = useApi<Page<ToldEvent>>(`/api/events${queryOf({ ...asked, limit: size })}`);
  const statements = useApi<Page<ToldStatement>>(
    ids === null ? null : `/api/statements${queryOf({ ids, limit: 200 })}`,
  );
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    const close = (event: KeyboardEvent): void => {
      if (event.key === "Escape") goTo(hrefWith({ show: null, about: null }));
    };
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("keydown", close);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const found = (events.data?.items.length ?? 0) + (statements.data?.items.length ?? 0);
  const total = ids === null ? (events.data?.total ?? 0) : found;
  const busy = events.loading || statements.loading;
  return (
    <aside class="drawer" aria-labelledby="drawer-title" tabIndex={-1} ref={box}>
      <header>
        <h2 id="drawer-title">{about}</h2>
        <a class="close" href={closed} aria-label="Close the list of events">
          ×
        </a>
      </header>
      <p class="quiet" role="status">
        {busy && found === 0 ? "Looking them up …" : sizeOf(total, events.data?.happenings ?? total)}
      </p>
      {events.problem === null ? null : <Trouble problem={events.problem} />}
      {(events.data?.items ?? []).map((event) => (
        <EventLine key={event.id} event={event} />
      ))}
      {(statements.data?.items ?? []).map((statement) => (
        <StatementLine key={statement.id} statement={statement} />
      ))}
      {!busy && found === 0 ? (
        <Nothing>Nothing is left behind this number: what it rested on was rejected.</Nothing>
      ) : null}
      {events.data !== null && events.data.next !== null && ids === null ? (
        <button type="button" class="more" onClick={() => setSize(Math.min(500, size + 75))}>
          Show more
        </button>
      ) : null}
    </aside>
  );
}

/** Reports of one happening are counted once in the numbers, and all listed here. */
function sizeOf(reports: number, happenings: number): string {
  return happenings === reports
    ? plural(reports, "entry", "entries")
    : `${plural(happenings, "happening")} in ${plural(reports, "report")}`;
}
