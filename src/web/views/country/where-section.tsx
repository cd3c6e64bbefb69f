import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { MeasureAnswer as Answer } from "../../../measures/measure.ts";
import { Nothing } from "../../parts/notice.tsx";
import { citationFor, Figure } from "../../pictures/figure.tsx";
import { Ring } from "../../pictures/ring.tsx";
import type { Tie } from "../../pictures/world-map.tsx";
import { queryOf, useApi } from "../../state/api.ts";
import { filterParameters, useFilters } from "../../state/filters.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { period } from "../../state/words.ts";
import type { PartnersAnswer, ShareRow } from "./partner-lines.ts";

type MapProps = {
  readonly focal: string;
  readonly ties: readonly Tie[];
  readonly missing: ReadonlySet<string>;
  readonly names: ReturnType<typeof useNames>;
  readonly width: number;
  readonly label: string;
};

/** Where its partners are: a map, and a ring of those it deals with most. */
export function WhereSection({
  country,
  desk,
  missing,
  ready,
}: {
  readonly country: string;
  readonly desk: string;
  readonly missing: ReadonlySet<string>;
  /** The first pictures are drawn: before that nothing is near, as the page has no height yet. */
  readonly ready: boolean;
}) {
  const filters = useFilters();
  const names = useNames();
  const [near, section] = useNear(ready);
  const asked = filterParameters(filters);
  const dealt = (dimension: string) =>
    near ? `/api/partners/${country}${queryOf({ ...asked, dimension, by: "year" })}` : null;
  const friendly = useApi<PartnersAnswer>(dealt("contacts"));
  const hostile = useApi<PartnersAnswer>(dealt("conflict"));
  const shares = useApi<Answer<ShareRow>>(near ? `/api/measure/outreach/${country}${queryOf(asked)}` : null);
  const WorldMap = useMap(near);
  const ties = tiesOf(friendly.data, hostile.data, shares.data?.rows ?? [], names, country, filters);
  const titleOf = (kind: "map" | "ring"): string =>
    `${nameIn(names, country)}: ${kind === "map" ? "share of approaches" : "cooperation and conflict by partner"}`;
  const figure = (kind: "map" | "ring", says: string, draw: (width: number) => ComponentChildren) => (
    <Figure
      name={kind}
      title={titleOf(kind)}
      citation={citationFor(
        desk,
        titleOf(kind),
        period(filters.from, filters.to),
        "docs/methods/outreach.md",
      )}
      table={() => ({
        columns: ["partner", "name", "share_of_approaches", "cooperative_events", "conflictive_events"],
        rows: (ties ?? []).map((tie) => [tie.code, tie.name, tie.share, tie.cooperation, tie.conflict]),
      })}
      says={says}
    >
      {draw}
    </Figure>
  );
  return (
    <section class="where" aria-labelledby="where-title" ref={section}>
      <h2 id="where-title">Where its partners are</h2>
      {ties === null ? (
        <p class="waiting">Drawing the map …</p>
      ) : ties.length === 0 ? (
        <Nothing>No dealings with any state are known here.</Nothing>
      ) : (
        <div class="columns wide-first">
          {figure("map", SAYS.map, (width) =>
            WorldMap === null ? (
              <p class="waiting">Drawing the map …</p>
            ) : (
              <WorldMap
                focal={country}
                ties={ties}
                missing={missing}
                names={names}
                width={width}
                label={titleOf("map")}
              />
            ),
          )}
          {figure("ring", SAYS.ring, (width) => (
            <Ring
              name={nameIn(names, country)}
              ties={ties}
              missing={missing}
              width={width}
              label={titleOf("ring")}
            />
          ))}
        </div>
      )}
    </section>
  );
}

const SAYS = {
  map: "Share of all approaches that went to each country. Hatched, missing: fewer than were to be expected.",
  ring: "Those it deals with most, sixteen at the most. Width: number of events; blue: cooperation, orange: conflict, in their proportion. Hollow ends: fewer approaches than were to be expected.",
};

/** The map is heavy: it is fetched once the reader comes near it. */
function useMap(near: boolean): ComponentType<MapProps> | null {
  const [map, setMap] = useState<{ readonly of: ComponentType<MapProps> } | null>(null);
  useEffect(() => {
    if (near && map === null)
      void import("../../pictures/world-map.tsx").then((loaded) => setMap({ of: loaded.WorldMap }));
  }, [near, map]);
  return map?.of ?? null;
}

function useNear(ready: boolean) {
  const section = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = section.current;
    if (element === null || near || !ready) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: "300px" },
    );
    observer.observe(element);
    // Nobody came near: it is drawn all the same, once the rest has had its turn, so that it can be printed.
    const anyway = setTimeout(() => setNear(true), 4000);
    return () => {
      observer.disconnect();
      clearTimeout(anyway);
    };
  }, [near, ready]);
  return [near, section] as const;
}

function tiesOf(
  friendly: PartnersAnswer | null,
  hostile: PartnersAnswer | null,
  shares: readonly ShareRow[],
  names: ReturnType<typeof useNames>,
  country: string,
  filters: { readonly from: string | null; readonly to: string | null; readonly sure: string | null },
): readonly Tie[] | null {
  if (friendly === null || hostile === null) return null;
  const sums = new Map<string, { cooperation: number; conflict: number }>();
  const add = (answer: PartnersAnswer, key: "cooperation" | "conflict"): void => {
    for (const row of answer.rows) {
      const held = sums.get(row.partner) ?? { cooperation: 0, conflict: 0 };
      held[key] += row.count;
      sums.set(row.partner, held);
    }
  };
  add(friendly, "cooperation");
  add(hostile, "conflict");
  const byCode = new Map(shares.map((row) => [row.partner, row]));
  return [...sums].map(([code, sum]) => ({
    code,
    name: nameIn(names, code),
    ...sum,
    approaches: byCode.get(code)?.count ?? 0,
    share: (byCode.get(code)?.count ?? 0) > 0 ? (byCode.get(code)?.share ?? 0) : 0,
    behind: {
      state: country,
      partner: code,
      status: "actual",
      from: filters.from,
      to: filters.to,
      minConfidence: filters.sure ?? "0.5",
    },
  }));
}
