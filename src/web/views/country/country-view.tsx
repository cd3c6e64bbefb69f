import type { Brief } from "../../../briefs/brief.ts";
import type { MeasureAnswer as Answer } from "../../../measures/measure.ts";
import type { AboutDesk as Desk } from "../../../server/about-desk.ts";
import type { Timeline } from "../../../server/answers.ts";
import { FilterBar } from "../../parts/filter-bar.tsx";
import { Load } from "../../parts/notice.tsx";
import { queryOf, useApi, useLater, useRested } from "../../state/api.ts";
import { filterParameters, useFilters } from "../../state/filters.ts";
import { hrefTo, usePlace } from "../../state/location.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { count, period } from "../../state/words.ts";
import type { ChangeRow } from "./change-row.ts";
import { CheckSection } from "./check-section.tsx";
import { Colophon } from "./colophon.tsx";
import { ConcentrationSection } from "./concentration-section.tsx";
import { DependenceSection } from "./dependence-section.tsx";
import { DisagreementSection } from "./disagreement-section.tsx";
import { type Verdict, VerdictBox } from "./head.tsx";
import { type ExceptionRow, MissingSection } from "./missing-section.tsx";
import { ObstacleSection } from "./obstacle-section.tsx";
import { OvertureSection } from "./overture-section.tsx";
import { PartnerSection } from "./partner-section.tsx";
import { PlaybookSection } from "./playbook-section.tsx";
import { StatedSection } from "./stated-section.tsx";
import { TimeSection } from "./time-section.tsx";
import { WhereSection } from "./where-section.tsx";

/** All that the desk can answer about one country. */
export function CountryView({ country, desk }: { readonly country: string; readonly desk: Desk | null }) {
  const filters = useFilters();
  const names = useNames();
  const asked = queryOf(filterParameters(filters));
  const timeline = useApi<Timeline>(`/api/timeline/${country}${queryOf({ minConfidence: filters.sure })}`);
  // Where partners are counted otherwise their outreach is not on show, and nothing waits for it.
  const byOutreach = (usePlace().query.get("by") ?? "outreach") === "outreach";
  const partners = useApi<unknown>(byOutreach ? `/api/measure/outreach/${country}${asked}` : null);
  const ready = useRested(
    `${country}${asked}`,
    timeline.data !== null && !timeline.loading && !partners.loading,
  );
  const verdict = useApi<Verdict>(useLater(ready, `/api/verdict/${country}${asked}`));
  const playbook = useApi<Answer<ChangeRow>>(
    useLater(ready, `/api/measure/playbook/${country}${queryOf({ minConfidence: filters.sure })}`),
  );
  const exceptions = useApi<Answer<ExceptionRow>>(
    useLater(
      ready,
      `/api/measure/exceptions/${country}${queryOf({ ...filterParameters(filters), standing: "done-or-promised" })}`,
    ),
  );
  const brief = useApi<Brief>(
    useLater(
      ready && exceptions.data !== null,
      `/api/brief/${country}${queryOf({ ...filterParameters(filters), checks: "false", most: 60 })}`,
    ),
  );
  const name = nameIn(names, country);
  const missing = new Set(
    (exceptions.data?.rows ?? []).filter((row) => row.exception).map((row) => row.partner),
  );
  const deskName = desk?.name ?? "";
  const events = desk?.countries.find((one) => one.code === country)?.events ?? 0;
  return (
    <div class="country-view">
      <header class="country-head">
        <p class="kicker">
          What its diplomacy looks like ·{" "}
          {period(filters.from ?? timeline.data?.span?.from, filters.to ?? timeline.data?.span?.to)}
        </p>
        <h1>{name}</h1>
        <p class="byline">
          {desk === null ? "" : `${count(events)} events on the desk “${desk.name}”`}
          <span class="screen-only">
            {" "}
            · <a href={hrefTo("/review", { country })}>review readings</a> ·{" "}
            <button type="button" class="linklike" onClick={() => window.print()}>
              print
            </button>
          </span>
        </p>
      </header>
      <div class="front">
        <VerdictBox verdict={verdict} />
        <TimeSection title={name} timeline={timeline} playbook={playbook} desk={deskName} />
      </div>
      <FilterBar span={timeline.data?.span ?? null} of={{ state: country }} name={name} />
      <div class="columns wide-first">
        <PartnerSection country={country} desk={deskName} />
        <MissingSection exceptions={exceptions} country={country} desk={deskName} />
      </div>
      <div class="columns">
        <DependenceSection country={country} desk={deskName} ready={ready} />
        <ConcentrationSection
          country={country}
          desk={deskName}
          ready={ready}
          span={timeline.data?.span ?? null}
        />
      </div>
      <WhereSection country={country} desk={deskName} missing={missing} ready={ready} />
      <Load of={brief} what="the brief">
        {(told) => (
          <>
            <div class="columns wide-first">
              <OvertureSection brief={told} />
              <PlaybookSection brief={told} />
            </div>
            <div class="columns">
              <ObstacleSection brief={told} />
              <DisagreementSection brief={told} />
            </div>
            <div class="columns">
              <div>
                <StatedSection
                  brief={told}
                  id="open"
                  title="What nobody knows yet"
                  entries={told.openQuestions}
                  nothing="No source leaves a question open in so many words."
                />
                <StatedSection
                  brief={told}
                  id="aims"
                  title="What it is said to want"
                  entries={told.aims}
                  nothing="No source gives its aims."
                />
                <StatedSection
                  brief={told}
                  id="outlook"
                  title="What sources expect"
                  entries={told.outlooks}
                  nothing="No source says what it expects next."
                />
              </div>
              <CheckSection country={country} />
            </div>
            <Colophon brief={told} />
          </>
        )}
      </Load>
    </div>
  );
}
