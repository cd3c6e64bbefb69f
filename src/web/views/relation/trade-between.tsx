import { Load, Nothing } from "../../parts/notice.tsx";
import { citationFor, Figure } from "../../pictures/figure.tsx";
import { linear, niceMax } from "../../pictures/scale.ts";
import { queryOf, useApi } from "../../state/api.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { dollars, percent } from "../../state/words.ts";

interface TradeBetweenAnswer {
  readonly figures: readonly {
    readonly year: number;
    readonly flow: string;
    readonly value: number | null;
    readonly share: number | null;
    readonly base: string | null;
    readonly source: string | null;
  }[];
  readonly shares: readonly {
    readonly year: number;
    readonly flow: string;
    readonly base: string;
    readonly share: number;
    readonly how: string;
    readonly source: string;
  }[];
}

/** Trade between the two: figures that conflict are all shown, each with its base and source. */
export function TradeBetween({
  country,
  partner,
  desk,
}: {
  readonly country: string;
  readonly partner: string;
  readonly desk: string;
}) {
  const names = useNames();
  const answer = useApi<TradeBetweenAnswer>(`/api/trade/${country}${queryOf({ partner })}`);
  const title = `${nameIn(names, country)}: share of trade with ${nameIn(names, partner)}`;
  return (
    <section aria-labelledby="trade-title">
      <h2 id="trade-title">Trade</h2>
      <Load of={answer} what="trade">
        {({ shares, figures }) => {
          const total = shares.filter((share) => share.flow === "total");
          if (figures.length === 0) return <Nothing>No trade figure of the two is in this desk.</Nothing>;
          return (
            <>
              {total.length === 0 ? null : (
                <Figure
                  name="trade"
                  title={title}
                  citation={citationFor(desk, title, "as the tables give it", "docs/methods/dependence.md")}
                  table={() => ({
                    columns: ["year", "flow", "share", "base", "how", "source"],
                    rows: shares.map((share) => [
                      share.year,
                      share.flow,
                      share.share,
                      share.base,
                      share.how,
                      share.source,
                    ]),
                  })}
                  says="Share of all its trade. Each dot is a figure of a source, hollow where it was computed from amounts; several in a year differ in what they take as the whole."
                >
                  {(width) => <Dots shares={total} width={width} label={title} />}
                </Figure>
              )}
              <details class="notes">
                <summary>The figures ({figures.length})</summary>
                <div class="scroll" tabIndex={0} role="region" aria-label="Table of trade figures">
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">Year</th>
                        <th scope="col">Flow</th>
                        <th scope="col">Value</th>
                        <th scope="col">Share</th>
                        <th scope="col">Base</th>
                        <th scope="col">Source</th>
                      </tr>
                    </thead>
                    <tbody>
                      {figures.map((figure) => (
                        <tr
                          key={`${figure.year}${figure.flow}${figure.value}${figure.share}${figure.source}`}
                        >
                          <td>{figure.year}</td>
                          <td>{figure.flow}</td>
                          <td>{dollars(figure.value)}</td>
                          <td>{percent(figure.share)}</td>
                          <td>{figure.base ?? "not stated"}</td>
                          <td>{figure.source}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </details>
            </>
          );
        }}
      </Load>
    </section>
  );
}

const HEIGHT = 180;

function Dots({
  shares,
  width,
  label,
}: {
  readonly shares: TradeBetweenAnswer["shares"];
  readonly width: number;
  readonly label: string;
}) {
  const years = shares.map((share) => share.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = linear([first - 0.5, last + 0.5], [36, width - 8]);
  const top = niceMax(Math.max(0.01, ...shares.map((share) => share.share)) * 100);
  const y = linear([0, top.max / 100], [HEIGHT - 24, 14]);
  const told = shares.length <= 8;
  const every = Math.ceil((last - first + 1) / Math.max(1, Math.floor(width / 60)));
  return (
    <svg
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={`${label}: ${shares.map((share) => `${share.year} ${percent(share.share)}`).join(", ")}`}
    >
      {top.ticks
        .map((tick) => tick / 100)
        .map((tick) => (
          <g key={tick}>
            <line x1={36} x2={width - 8} y1={y(tick)} y2={y(tick)} class={tick === 0 ? "zero" : "grid"} />
            <text x={30} y={y(tick) + 3.5} class="tick-label end">
              {percent(tick)}
            </text>
          </g>
        ))}
      {Array.from({ length: last - first + 1 }, (_, i) => first + i)
        .filter((year) => (year - first) % every === 0)
        .map((year) => (
          <text key={year} x={x(year)} y={HEIGHT - 6} class="tick-label">
            {year}
          </text>
        ))}
      {shares.map((share) => (
        <g key={`${share.year}${share.base}${share.source}${share.share}`}>
          <circle
            cx={x(share.year)}
            cy={y(share.share)}
            r={4.5}
            class={share.how === "given" ? "dot" : "dot hollow"}
          >
            <title>{`${share.year}: ${percent(share.share)} (${share.base}; ${share.source})`}</title>
          </circle>
          {told ? (
            <text x={x(share.year) + 8} y={y(share.share) + 4} class="row-share start">
              {percent(share.share)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
