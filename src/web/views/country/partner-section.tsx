import { useRef, useState } from "preact/hooks";
import type { MeasureAnswer as Answer } from "../../../measures/measure.ts";
import { PARTNERS_ASKED } from "../../../server/first-view.ts";
import { Choice } from "../../parts/choice.tsx";
import { Load, Notes, Nothing } from "../../parts/notice.tsx";
import { citationFor, Figure } from "../../pictures/figure.tsx";
import { type PartnerLine, PartnerRows } from "../../pictures/partner-rows.tsx";
import { type Loaded, queryOf, useApi, useRested } from "../../state/api.ts";
import { type Filters, filterParameters, useFilters } from "../../state/filters.ts";
import { usePlace } from "../../state/location.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { period } from "../../state/words.ts";
import {
  aidOrVisits,
  DIMENSIONS,
  type Dimension,
  outreachLines,
  type PartnersAnswer,
  type ShareRow,
  type TradeAnswer,
  tradeLines,
} from "./partner-lines.ts";

const FEW = 12;

/** Partners through time: whom it courts, visits, trades with and is aided by. One switch. */
export function PartnerSection({ country, desk }: { readonly country: string; readonly desk: string }) {
  const { query } = usePlace();
  const filters = useFilters();
  const names = useNames();
  const [all, setAll] = useState(false);
  const chosen = (query.get("by") ?? "outreach") as Dimension;
  const dimension = DIMENSIONS.some(([name]) => name === chosen) ? chosen : "outreach";
  const asked = filterParameters(filters);
  const series = useApi<PartnersAnswer>(
    dimension === "trade"
      ? null
      : `/api/partners/${country}${queryOf({ ...asked, dimension, most: all ? null : PARTNERS_ASKED })}`,
  );
  // Shares of outreach come with its counts; those of the others are thought about, and their counts are shown before.
  const counted = useRested(`${country}${dimension}${queryOf(asked)}`, !series.loading);
  const shares = useApi<Answer<ShareRow>>(
    dimension === "outreach" || counted ? sharesUrl(country, dimension, asked) : null,
  );
  const trade = useApi<TradeAnswer>(dimension === "trade" ? `/api/trade/${country}` : null);
  // What is new never stands beside what is old: outreach waits for both, others for the counts alone.
  const waits = dimension === "outreach" && shares.loading;
  const fresh: readonly PartnerLine[] | null =
    dimension === "trade"
      ? trade.data && tradeLines(trade.data, names, filters)
      : series.loading || waits
        ? null
        : series.data && linesFrom(series.data, shares, names, country, dimension, filters);
  const held = useRef<readonly PartnerLine[] | null>(null);
  const turned = useRef(dimension);
  if (fresh !== null || turned.current !== dimension) held.current = fresh;
  turned.current = dimension;
  const lines = held.current;
  const loaded = (dimension === "trade" ? trade : series) as Loaded<unknown>;
  const what = WHAT[dimension];
  const shown = lines === null ? [] : all ? lines : lines.slice(0, FEW);
  const span = spanOf(lines ?? []);
  return (
    <section class="partners" aria-labelledby="partners-title">
      <h2 id="partners-title">{HEADINGS[dimension]}</h2>
      <Choice name="by" label="Counted by" choices={DIMENSIONS} chosen={dimension} />
      <Load of={{ ...loaded, loading: loaded.loading || waits }} what="its partners">
        {() =>
          lines === null ? (
            <p class="waiting">Counting …</p>
          ) : lines.length === 0 || span === null ? (
            <Nothing>{NOTHING[dimension]}</Nothing>
          ) : (
            <>
              <Figure
                name={`partners-${dimension}`}
                title={`${nameIn(names, country)}: ${what}`}
                citation={citationFor(
                  desk,
                  `${nameIn(names, country)}: ${what} by partner`,
                  period(filters.from, filters.to),
                  `docs/methods/${dimension === "outreach" ? "outreach" : "dependence"}.md`,
                )}
                table={() => ({
                  columns: ["partner", "name", "count", "share", "low", "high"],
                  rows: lines.map((line) => [
                    line.code,
                    line.name,
                    line.count,
                    line.share,
                    line.low ?? null,
                    line.high ?? null,
                  ]),
                })}
                says={SAYS[dimension]}
              >
                {(width) => (
                  <PartnerRows
                    lines={shown}
                    first={span.first}
                    last={span.last}
                    width={width}
                    focal={country}
                    what={what}
                    unit={UNITS[dimension]}
                  />
                )}
              </Figure>
              {lines.length > FEW ? (
                <button type="button" class="more" onClick={() => setAll(!all)} aria-expanded={all}>
                  {all
                    ? "Show the first twelve"
                    : `Show all ${Math.max(lines.length, series.data?.partners ?? 0)} partners`}
                </button>
              ) : null}
            </>
          )
        }
      </Load>
      {shares.data === null ? null : <Notes notes={shares.data.notes} />}
    </section>
  );
}

function sharesUrl(
  country: string,
  dimension: Dimension,
  asked: Readonly<Record<string, string | null>>,
): string | null {
  if (dimension === "outreach") return `/api/measure/outreach/${country}${queryOf(asked)}`;
  if (dimension === "trade") return null;
  return `/api/measure/dependence/${country}${queryOf({ ...asked, dimensions: dimension })}`;
}

function linesFrom(
  series: PartnersAnswer,
  shares: Loaded<Answer<ShareRow>>,
  names: Parameters<typeof outreachLines>[2],
  country: string,
  dimension: Dimension,
  filters: Filters,
): readonly PartnerLine[] {
  return dimension === "outreach"
    ? outreachLines(series, shares.data?.rows ?? [], names, country, filters)
    : aidOrVisits(
        series,
        shares.loading ? [] : (shares.data?.rows ?? []),
        names,
        country,
        dimension,
        filters,
      );
}

function spanOf(lines: readonly PartnerLine[]): { readonly first: string; readonly last: string } | null {
  const steps = lines.flatMap((line) => line.through);
  if (steps.length === 0) return lines.length === 0 ? null : { first: "2000-01-01", last: "2000-12-31" };
  return {
    first: steps.reduce((least, step) => (step.from < least ? step.from : least), steps[0]!.from),
    last: steps.reduce((most, step) => (step.to > most ? step.to : most), steps[0]!.to),
  };
}

const WHAT: Readonly<Record<Dimension, string>> = {
  outreach: "approaches made",
  visits: "visits made and received",
  trade: "share of trade",
  aid: "aid given and received",
};
const UNITS: Readonly<Record<Dimension, string>> = {
  outreach: "approaches",
  visits: "visits",
  trade: "latest",
  aid: "events",
};
const HEADINGS: Readonly<Record<Dimension, string>> = {
  outreach: "Whom it courts",
  visits: "Whom it visits, who visits it",
  trade: "With whom it trades",
  aid: "Who aids it, whom it aids",
};
const SAYS: Readonly<Record<Dimension, string>> = {
  outreach: "Bars: approaches made through time. Dot: share of all approaches, the line its 90% interval.",
  visits:
    "Bars: visits through time. Dot: share of all visits in either direction, the line its 90% interval.",
  trade:
    "Bars: share of trade year by year, as the table gives it. Dot: the latest year. No interval: shares of trade are figures of their source.",
  aid: "Bars: aid through time. Dot: share of the aid it received, the line its 90% interval.",
};
const NOTHING: Readonly<Record<Dimension, string>> = {
  outreach:
    "No approach to anybody is known here. That is not the same as none: see what has been read under Sources.",
  visits: "No visit is known here, in either direction.",
  trade: "There is no trade table in this desk. Import one under Sources to see on whom it depends.",
  aid: "No aid is known here, given or received.",
};
