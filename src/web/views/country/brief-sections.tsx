import type { Brief } from "../../../briefs/brief.ts";
import { EvidenceLink } from "../../parts/evidence-link.tsx";
import { Load, Nothing } from "../../parts/notice.tsx";
import { useApi } from "../../state/api.ts";
import { hrefTo } from "../../state/location.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { chance, count, day, percent, plural } from "../../state/words.ts";
import { Sentence } from "./sentence.tsx";

interface Props {
  readonly brief: Brief;
}

/** What stands in the way with each partner, a source's words each. */
export function ObstacleSection({ brief }: Props) {
  const names = useNames();
  const partners = [...new Set(brief.obstacles.map((one) => one.partner))];
  return (
    <section aria-labelledby="obstacles-title">
      <h2 id="obstacles-title">What stands in the way</h2>
      {brief.obstacles.length === 0 ? (
        <Nothing>No source names an obstacle. Event data cannot: they hold no reasons.</Nothing>
      ) : (
        <dl class="by-partner">
          {partners.map((partner) => (
            <div key={partner ?? ""}>
              <dt>
                {partner === null ? (
                  "With all"
                ) : (
                  <a href={hrefTo(`/country/${brief.focal}/${partner}`)}>{nameIn(names, partner)}</a>
                )}
              </dt>
              {brief.obstacles
                .filter((one) => one.partner === partner)
                .map((one) => (
                  <dd key={one.evidence.join()}>
                    <Sentence
                      brief={brief}
                      ids={one.evidence}
                      text={one.obstacle}
                      hedged={one.hedged}
                      holder={one.holder}
                    />
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const ANSWERS: Readonly<Record<string, string>> = {
  answered: "met",
  rebuffed: "rebuffed",
  ignored: "no answer",
  undecided: "open",
};
const MOST_OVERTURES = 14;

/** Approaches, the latest first, with what they met with. */
export function OvertureSection({ brief }: Props) {
  const names = useNames();
  const latest = [...brief.overtures]
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1))
    .slice(0, MOST_OVERTURES);
  const all = brief.responses.reduce((sum, one) => sum + one.count, 0);
  return (
    <section aria-labelledby="overtures-title">
      <h2 id="overtures-title">Overtures and what they met with</h2>
      {brief.overtures.length === 0 ? (
        <Nothing>No overture is known here, so none can have been answered or rebuffed.</Nothing>
      ) : (
        <>
          <p class="lead">
            {brief.responses.map(({ response, count: many, events }, at) => (
              <span key={response}>
                {at > 0 ? " · " : ""}
                <EvidenceLink behind={{ ids: events }} about={`Overtures: ${ANSWERS[response] ?? response}`}>
                  {count(many)}
                </EvidenceLink>{" "}
                {ANSWERS[response] ?? response}
              </span>
            ))}
          </p>
          <table class="plain">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">To</th>
                <th scope="col">What</th>
                <th scope="col">Met with</th>
              </tr>
            </thead>
            <tbody>
              {latest.map((one) => (
                <tr key={one.event}>
                  <td class="nowrap">{day(one.date)}</td>
                  <td>
                    <a href={hrefTo(`/country/${brief.focal}/${one.partner}`)}>
                      {nameIn(names, one.partner)}
                    </a>
                  </td>
                  <td>
                    <EvidenceLink
                      behind={{ ids: [one.event] }}
                      about={`An overture to ${nameIn(names, one.partner)}`}
                    >
                      {wordsOf(one.what, names)}
                    </EvidenceLink>
                  </td>
                  <td>
                    {one.responseEvent === null ? (
                      <span class={`response response-${one.response}`}>
                        {ANSWERS[one.response] ?? one.response}
                      </span>
                    ) : (
                      <EvidenceLink
                        behind={{ ids: [one.responseEvent] }}
                        about="What it met with"
                        class={`response response-${one.response}`}
                      >
                        {ANSWERS[one.response] ?? one.response}
                      </EvidenceLink>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {all > latest.length ? (
            <p class="quiet">
              The latest {latest.length} of {count(all)}.
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

function wordsOf(what: string, names: Parameters<typeof nameIn>[0]): string {
  const [, type = what, mode] = /^(?:\S+ )?([A-Z]{3,})(?: \((\w+)\))?/.exec(what) ?? [];
  const word = type.toLowerCase().replaceAll("_", " ");
  return mode === undefined ? (names.has(what) ? what : word) : mode;
}

/** What the playbook was and is, and since when. */
export function PlaybookSection({ brief }: Props) {
  const { playbook } = brief;
  const stated = playbook.stated;
  return (
    <section aria-labelledby="playbook-title">
      <h2 id="playbook-title">Its playbook</h2>
      {playbook.now === null && stated.length === 0 ? (
        <Nothing>No change of playbook can be told from what is here.</Nothing>
      ) : (
        <>
          {playbook.now === null ? null : (
            <p class="lead">
              {playbook.before === null ? "" : `From ${playbook.before} to `}
              <strong>{playbook.now}</strong>
              {playbook.since === null
                ? ""
                : `, since some time between ${day(playbook.since.from)} and ${day(playbook.since.to)}`}
              {playbook.probability === null ? "" : ` (probability ${chance(playbook.probability)})`}.{" "}
              {playbook.evidence.length === 0 ? null : (
                <EvidenceLink behind={{ ids: playbook.evidence }} about="The playbook" class="cite">
                  {plural(playbook.evidence.length, "entry", "entries")}
                </EvidenceLink>
              )}
            </p>
          )}
          <StatedList brief={brief} entries={stated} />
        </>
      )}
    </section>
  );
}

type Entries = Brief["openQuestions"];

/** Statements of sources, each as the sentence that makes it. */
export function StatedList({ brief, entries }: { readonly brief: Brief; readonly entries: Entries }) {
  if (entries.length === 0) return null;
  return (
    <ul class="sentences">
      {entries.map((entry) => (
        <li key={entry.evidence.join()}>
          <Sentence
            brief={brief}
            ids={entry.evidence}
            text={String(entry.value ?? entry.kind)}
            hedged={entry.hedged}
            holder={entry.holder}
          />
        </li>
      ))}
    </ul>
  );
}

export function StatedSection(props: {
  readonly brief: Brief;
  readonly id: string;
  readonly title: string;
  readonly entries: Entries;
  readonly nothing: string;
}) {
  return (
    <section aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.entries.length === 0 ? (
        <Nothing>{props.nothing}</Nothing>
      ) : (
        <StatedList brief={props.brief} entries={props.entries} />
      )}
    </section>
  );
}

export function DisagreementSection({ brief }: Props) {
  const names = useNames();
  return (
    <section aria-labelledby="disagree-title">
      <h2 id="disagree-title">Where sources disagree</h2>
      {brief.disagreements.length === 0 ? (
        <Nothing>No two sources were found to contradict each other.</Nothing>
      ) : (
        brief.disagreements.slice(0, 12).map((one) => (
          <div class="dispute" key={`${one.partner}${one.topic}${one.one.source}${one.other.source}`}>
            <h3>
              {nameIn(names, one.partner)}: {one.topic}
            </h3>
            {[one.one, one.other].map((side) => (
              <p key={side.source}>
                <cite>{side.source}</cite>{" "}
                <EvidenceLink behind={{ ids: side.evidence }} about={`${side.source}: ${side.says}`}>
                  {side.says}
                </EvidenceLink>
              </p>
            ))}
          </div>
        ))
      )}
    </section>
  );
}

const VERDICTS = {
  "borne-out": "borne out",
  contradicted: "contradicted",
  partly: "in part",
  "cannot-be-tested": "cannot be tested",
} as const;

/** Statements held against the record; they are checked one by one, so the rest does not wait for them. */
export function CheckSection({ country, ready }: { readonly country: string; readonly ready: boolean }) {
  const answer = useApi<{ readonly items: Brief["checks"] }>(ready ? `/api/checks/${country}` : null);
  return (
    <section aria-labelledby="checks-title">
      <h2 id="checks-title">Statements held against the record</h2>
      <Load of={answer} what="the record against each statement">
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>No statement here can be held against the rest of the record yet.</Nothing>
          ) : (
            <ul class="checks">
              {[...items]
                .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
                .slice(0, 14)
                .map((check) => (
                  <li key={check.statement + check.sentence}>
                    <span class={`check check-${check.verdict}`}>{VERDICTS[check.verdict]}</span>
                    <span>
                      {check.sentence}{" "}
                      <EvidenceLink
                        behind={{ ids: [check.statement, ...check.evidence] }}
                        about="A statement and what it was held against"
                        class="cite"
                      >
                        see
                      </EvidenceLink>
                    </span>
                  </li>
                ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}

const ORDER: readonly string[] = ["contradicted", "partly", "borne-out", "cannot-be-tested"];

export function SourcesLine({ brief }: Props) {
  const { material } = brief;
  return (
    <section class="colophon" aria-labelledby="from-title">
      <h2 id="from-title">What this rests on</h2>
      <p>
        {plural(material.articles, "article")}
        {material.undated === 0 ? "" : ` (${material.undated} without a date)`},{" "}
        {plural(material.events, "event")} and {plural(material.statements, "statement")} of theirs;{" "}
        {plural(material.datasets, "dataset")}; {plural(material.trade, "trade figure")}.
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
              {source.published === null ? "" : `, ${source.published}`} · {plural(source.events, "event")}
            </span>
          </li>
        ))}
      </ul>
      {brief.notes.length === 0 ? null : (
        <details class="notes">
          <summary>Gaps and cautions ({brief.notes.length})</summary>
          <ul>
            {brief.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
