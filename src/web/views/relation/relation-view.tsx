import type { MeasureAnswer as Answer } from "../../../measures/measure.ts";
import type { Page, Timeline, ToldEvent } from "../../../server/answers.ts";
import { EventLine } from "../../parts/event-line.tsx";
import { FilterBar } from "../../parts/filter-bar.tsx";
import { Load, Nothing } from "../../parts/notice.tsx";
import { queryOf, useApi } from "../../state/api.ts";
import { filterParameters, useFilters } from "../../state/filters.ts";
import { hrefTo } from "../../state/location.ts";
import { nameIn, useNames } from "../../state/names.ts";
import type { ChangeRow } from "../country/change-row.ts";
import { TimeSection } from "../country/time-section.tsx";
import type { ViewProps } from "../lazy-view.tsx";
import { BothWays } from "./both-ways.tsx";
import { EventsBetween } from "./events-between.tsx";
import { StatementsBetween } from "./statements-between.tsx";
import { TradeBetween } from "./trade-between.tsx";

/** Two states: what each did to the other, what was asked, promised and given, what stands in the way, trade. */
export function RelationView({ one, two, desk }: ViewProps) {
  const filters = useFilters();
  const names = useNames();
  const country = (one ?? "").toUpperCase();
  const partner = (two ?? "").toUpperCase();
  const asked = filterParameters(filters);
  const timeline = useApi<Timeline>(
    `/api/timeline/${country}${queryOf({ partner, minConfidence: filters.sure })}`,
  );
  const playbook = useApi<Answer<ChangeRow>>(
    timeline.data === null
      ? null
      : `/api/measure/playbook/${country}${queryOf({ partner, minConfidence: filters.sure })}`,
  );
  const asking = useApi<Page<ToldEvent>>(
    `/api/events${queryOf({ state: country, partner, type: "REQUEST", ...asked, counted: "true", limit: 12 })}`,
  );
  const promised = useApi<Page<ToldEvent>>(
    `/api/events${queryOf({ state: country, partner, status: "promised", ...asked, counted: "true", limit: 12 })}`,
  );
  const given = useApi<Page<ToldEvent>>(
    `/api/events${queryOf({ state: country, partner, quad: "2", status: "actual", ...asked, counted: "true", limit: 12 })}`,
  );
  const [a, b] = [nameIn(names, country), nameIn(names, partner)];
  return (
    <div class="relation-view">
      <header class="country-head">
        <p class="kicker">
          <a href={hrefTo(`/country/${country}`)}>{a}</a> and a partner
        </p>
        <h1>
          {a} and {b}
        </h1>
        <p class="byline">
          <a href={hrefTo(`/country/${partner}/${country}`)}>Seen from {b}</a> ·{" "}
          <a href={hrefTo(`/country/${partner}`)}>{b} as a country</a>
        </p>
      </header>
      <TimeSection title={`${a} and ${b}`} timeline={timeline} playbook={playbook} desk={desk.name} />
      <FilterBar span={timeline.data?.span ?? null} of={{ state: country, partner }} name={`${a} and ${b}`} />
      <BothWays country={country} partner={partner} desk={desk.name} />
      <div class="columns three">
        <Told title="Asked" page={asking} nothing="Nothing was asked of the other, as far as is known." />
        <Told title="Promised" page={promised} nothing="No promise is known between them." />
        <Told
          title="Given and done"
          page={given}
          nothing="No aid or material cooperation is known between them."
        />
      </div>
      <div class="columns">
        <StatementsBetween country={country} partner={partner} />
        <TradeBetween country={country} partner={partner} desk={desk.name} />
      </div>
      <EventsBetween country={country} partner={partner} />
    </div>
  );
}

function Told({
  title,
  page,
  nothing,
}: {
  readonly title: string;
  readonly page: ReturnType<typeof useApi<Page<ToldEvent>>>;
  readonly nothing: string;
}) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <Load of={page} what={title.toLowerCase()}>
        {(told) => (
          <>
            {told.items.length === 0 ? <Nothing>{nothing}</Nothing> : null}
            {told.items.slice(0, 5).map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
            {told.total > 5 ? <p class="quiet">{told.total - 5} more below, among all events.</p> : null}
          </>
        )}
      </Load>
    </section>
  );
}
