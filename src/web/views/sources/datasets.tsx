import { useState } from "preact/hooks";
import type { Page } from "../../../server/answers.ts";
import { Load, Nothing } from "../../parts/notice.tsx";
import { queryOf, useApi } from "../../state/api.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { count, day } from "../../state/words.ts";

export interface SourcesAnswer {
  readonly datasets: readonly {
    readonly id: string;
    readonly kind: string;
    readonly format: string;
    readonly origin: string;
    readonly rowsIn: number;
    readonly kept: number;
    readonly rejected: number;
    readonly importedAt: string;
  }[];
  readonly failures: readonly {
    readonly origin: string;
    readonly name: string;
    readonly reason: string;
    readonly seenAt: string;
  }[];
  readonly warnings: readonly {
    readonly dataset: string;
    readonly name: string;
    readonly code: string | null;
    readonly count: number;
  }[];
  readonly trade: readonly {
    readonly reporter: string;
    readonly figures: number;
    readonly partners: number;
    readonly from: number;
    readonly to: number;
  }[];
}

export function Datasets({
  sources,
  rejects,
}: {
  readonly sources: SourcesAnswer;
  readonly rejects: number;
}) {
  const names = useNames();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section aria-labelledby="datasets-title">
      <h2 id="datasets-title">Datasets</h2>
      {sources.datasets.length === 0 && sources.trade.length === 0 ? (
        <Nothing>
          No dataset and no trade table has been imported. Without them there is no past to compare with, and
          no share of trade.
        </Nothing>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label="Table of datasets">
          <table class="datasets">
            <thead>
              <tr>
                <th scope="col">Kind</th>
                <th scope="col">File</th>
                <th scope="col">Imported</th>
                <th scope="col" class="end">
                  Rows
                </th>
                <th scope="col" class="end">
                  Kept
                </th>
                <th scope="col" class="end">
                  Rejected
                </th>
              </tr>
            </thead>
            <tbody>
              {sources.datasets.map((one) => (
                <tr key={one.id}>
                  <td>{one.format}</td>
                  <td class="breakable">{one.origin}</td>
                  <td class="nowrap">{day(one.importedAt)}</td>
                  <td class="end">{count(one.rowsIn)}</td>
                  <td class="end">{count(one.kept)}</td>
                  <td class="end">
                    {one.rejected === 0 ? (
                      "0"
                    ) : (
                      <button
                        type="button"
                        class="linklike"
                        aria-expanded={open === one.id}
                        onClick={() => setOpen(open === one.id ? null : one.id)}
                      >
                        {count(one.rejected)}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {open === null ? null : <Rejects dataset={open} />}
      {sources.trade.length === 0 ? null : (
        <p class="quiet">
          Trade:{" "}
          {sources.trade
            .slice(0, 12)
            .map(
              (one) =>
                `${nameIn(names, one.reporter)} with ${one.partners} partners, ${one.from}–${one.to} (${count(one.figures)} figures)`,
            )
            .join("; ")}
        </p>
      )}
      {sources.warnings.length === 0 ? null : (
        <details class="notes">
          <summary>Codes that were not understood ({sources.warnings.length})</summary>
          <ul>
            {sources.warnings.map((one) => (
              <li key={`${one.dataset}${one.name}${one.code}`}>
                {one.name}: <code>{one.code}</code>, {count(one.count)} rows
              </li>
            ))}
          </ul>
        </details>
      )}
      {rejects > 0 && open === null ? (
        <p class="quiet">A number of rejected rows opens them, with the reason and the line as it came.</p>
      ) : null}
    </section>
  );
}

interface Reject {
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

function Rejects({ dataset }: { readonly dataset: string }) {
  const page = useApi<Page<Reject>>(`/api/rejects${queryOf({ dataset, limit: 100 })}`);
  return (
    <Load of={page} what="rejected rows">
      {({ items, total }) => (
        <div class="rejects" role="region" aria-label="Rejected rows">
          <h3>{count(total)} rejected</h3>
          {items.length === 0 ? <Nothing>Their lines were not kept.</Nothing> : null}
          <ul>
            {items.map((one) => (
              <li key={one.line}>
                <span class="quiet">line {count(one.line)}:</span> {one.reason}
                <code class="raw">{one.raw}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Load>
  );
}
