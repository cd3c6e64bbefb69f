import type { Brief } from "../../../briefs/brief.ts";
import { hrefTo } from "../../state/location.ts";
import { spelled, useNames } from "../../state/names.ts";
import { count, day, percent, plural } from "../../state/words.ts";

/** What the answers rest on: articles and datasets, and what they lack. */
export function Colophon({ brief }: { readonly brief: Brief }) {
  const names = useNames();
  const { material } = brief;
  const undated = material.undated === 0 ? "" : ` (${count(material.undated)} without a date)`;
  const parts = [
    material.articles === 0
      ? null
      : `${plural(material.articles, "article")}${undated}, ${plural(material.events, "event")} and ${plural(material.statements, "statement")} of theirs`,
    material.datasets === 0 ? null : plural(material.datasets, "dataset"),
    material.trade === 0 ? null : plural(material.trade, "trade figure"),
  ].filter((part) => part !== null);
  return (
    <section class="colophon" aria-labelledby="from-title">
      <h2 id="from-title">What this rests on</h2>
      <p>
        {parts.join("; ")}.
        {material.leftOut === 0
          ? ""
          : ` ${plural(material.leftOut, "reading")} below ${percent(material.minConfidence)} sure left out.`}
      </p>
      <ul class="source-list">
        {brief.sources.slice(0, 60).map((source) => (
          <li key={source.id}>
            {source.kind === "article" ? (
              <a href={hrefTo(`/article/${source.id}`)}>{source.title ?? source.origin}</a>
            ) : (
              (source.title ?? source.origin)
            )}
            <span class="quiet">
              {source.publication === null ? "" : `, ${source.publication}`}
              {source.published === null ? "" : `, ${day(source.published)}`} ·{" "}
              {plural(source.events, "event")}
            </span>
          </li>
        ))}
      </ul>
      {brief.notes.length === 0 ? null : (
        <details class="notes">
          <summary>Gaps and cautions ({brief.notes.length})</summary>
          <ul>
            {brief.notes.map((note) => (
              <li key={note}>{spelled(names, note)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
