import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import world from "world-atlas/countries-110m.json" with { type: "json" };
import { EvidenceLink } from "../parts/evidence-link.tsx";
import type { CountryName } from "../state/names.ts";
import { count, percent } from "../state/words.ts";
import { cut } from "./cut.ts";
import { Hatch } from "./hatch.tsx";

export interface Tie {
  readonly code: string;
  readonly name: string;
  readonly cooperation: number;
  readonly conflict: number;
  readonly approaches: number;
  readonly share: number;
  readonly behind: Readonly<Record<string, string | null>>;
}

const atlas = world as unknown as Topology<{ countries: GeometryCollection }>;
const shapes = feature(atlas, atlas.objects.countries).features.filter((shape) => shape.id !== "010");

/** Shares of outreach on the map: the more, the deeper the blue; who is missing is hatched. */
export function WorldMap(props: {
  readonly focal: string;
  readonly ties: readonly Tie[];
  readonly missing: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, CountryName>;
  readonly width: number;
  readonly label: string;
}) {
  const { width, ties, names } = props;
  const ground = Math.round(width * 0.47);
  const height = ground + 34;
  // Turned a little east, so that the edge does not run through Siberia.
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitExtent(
      [
        [2, 2],
        [width - 2, ground - 2],
      ],
      { type: "FeatureCollection", features: shapes },
    );
  const path = geoPath(projection);
  const byNumeric = new Map(
    [...names.values()].filter((one) => one.numeric !== "").map((one) => [one.numeric.padStart(3, "0"), one]),
  );
  const byCode = new Map(ties.map((tie) => [tie.code, tie]));
  const most = Math.max(0.01, ...ties.map((tie) => tie.share));
  const drawn = new Set(shapes.map((shape) => byNumeric.get(String(shape.id))?.code));
  const small = ties.filter((tie) => !drawn.has(tie.code) && names.get(tie.code)?.lat != null);
  return (
    <svg width={width} height={height} class="map" role="group" aria-label={props.label}>
      <Hatch id="map-hatch" />
      {shapes.map((shape) => {
        const country = byNumeric.get(String(shape.id));
        const tie = country === undefined ? undefined : byCode.get(country.code);
        const d = path(shape) ?? "";
        const missing = country !== undefined && props.missing.has(country.code);
        const focal = country?.code === props.focal;
        const area = (
          <path
            d={d}
            class={focal ? "land focal" : tie === undefined ? "land" : `land level-${level(tie.share, most)}`}
          >
            <title>{focal ? country?.name : titleOf(country?.name ?? "", tie, missing)}</title>
          </path>
        );
        return (
          <g key={`${shape.id}-${(shape.properties as { name?: string }).name}`}>
            {tie === undefined ? (
              area
            ) : (
              <EvidenceLink
                behind={{ events: tie.behind }}
                about={`Events with ${tie.name}`}
                label={titleOf(tie.name, tie, missing)}
              >
                {area}
              </EvidenceLink>
            )}
            {missing ? <path d={d} fill="url(#map-hatch)" class="missing-land" /> : null}
          </g>
        );
      })}
      {small.map((tie) => {
        const place = names.get(tie.code)!;
        const [x, y] = projection([place.lon!, place.lat!]) ?? [0, 0];
        return (
          <EvidenceLink
            key={tie.code}
            behind={{ events: tie.behind }}
            about={`Events with ${tie.name}`}
            label={titleOf(tie.name, tie, false)}
          >
            <circle cx={x} cy={y} r={4} class={`land level-${level(tie.share, most)}`}>
              <title>{titleOf(tie.name, tie, false)}</title>
            </circle>
          </EvidenceLink>
        );
      })}
      <MapLegend
        most={most}
        top={ground + 8}
        focal={names.get(props.focal)?.name ?? props.focal}
        missing={props.missing.size > 0}
        swatch={Math.min(34, Math.floor(width / 12))}
      />
    </svg>
  );
}

/** What the blues mean, in percent of all approaches. */
function MapLegend(props: {
  readonly most: number;
  readonly top: number;
  readonly focal: string;
  readonly missing: boolean;
  readonly swatch: number;
}) {
  const { most, top, focal, missing, swatch } = props;
  return (
    <g>
      {[1, 2, 3, 4, 5].map((step) => (
        <g key={step}>
          <rect x={(step - 1) * swatch} y={top} width={swatch - 1} height={8} class={`level-${step}`} />
          <text x={step * swatch - 2} y={top + 21} class="tick-label end">
            {percent((most * step) / 5)}
          </text>
        </g>
      ))}
      <rect x={5.5 * swatch} y={top} width={swatch - 10} height={8} class="focal" />
      <text x={5.5 * swatch} y={top + 21} class="tick-label start">
        {cut(focal, 14)}
      </text>
      {missing ? (
        <>
          <rect x={8.6 * swatch} y={top} width={swatch - 10} height={8} class="level-3" />
          <rect
            x={8.6 * swatch}
            y={top}
            width={swatch - 10}
            height={8}
            fill="url(#map-hatch)"
            class="missing-land"
          />
          <text x={8.6 * swatch} y={top + 21} class="tick-label start">
            missing
          </text>
        </>
      ) : null}
    </g>
  );
}

function level(share: number, most: number): number {
  return share <= 0 ? 0 : Math.min(5, Math.max(1, Math.ceil((share / most) * 5)));
}

function titleOf(name: string, tie: Tie | undefined, missing: boolean): string {
  const told =
    tie === undefined
      ? "no dealings known"
      : `${percent(tie.share)} of approaches; ${count(tie.cooperation)} cooperative and ${count(tie.conflict)} conflictive events`;
  return `${name}: ${told}${missing ? "; fewer than expected" : ""}`;
}
