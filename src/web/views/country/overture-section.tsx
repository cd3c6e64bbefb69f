import type { Brief } from "../../../briefs/brief.ts";
import { EvidenceLink } from "../../parts/evidence-link.tsx";
import { Nothing } from "../../parts/notice.tsx";
import { hrefTo } from "../../state/location.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { count, day, typeNoun } from "../../state/words.ts";

const ANSWERS: Readonly<Record<string, string>> = {
  answered: "met",
  rebuffed: "rebuffed",
  // That a source tells of no answer does not say that none came.
  ignored: "no answer told",
  "not told": "not dated",
  undecided: "open",
};
const MOST_OVERTURES = 14;

/** Approaches, the latest first, with what they met with. */
export function OvertureSection({ brief }: { readonly brief: Brief }) {
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
          <table class="overtures">
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
                      {wordOf(one.what)}
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

const NAMED = /^(?:\S+ )?([A-Z]{3,})(?: \((\w+)\))?/;

/** "PRK CONSULT (visit) VNM" as a word: visit. */
function wordOf(what: string): string {
  const [, type = what, mode = null] = NAMED.exec(what) ?? [];
  return typeNoun(type, mode);
}
