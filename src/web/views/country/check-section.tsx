import type { Brief } from "../../../briefs/brief.ts";
import { EvidenceLink } from "../../parts/evidence-link.tsx";
import { Load, Nothing } from "../../parts/notice.tsx";
import { useApi } from "../../state/api.ts";
import { hrefTo } from "../../state/location.ts";
import { spelled, useNames } from "../../state/names.ts";
import { count, plural } from "../../state/words.ts";

type Checked = Brief["checks"][number] & {
  readonly claim: { readonly exact: string; readonly article: string } | null;
};

const VERDICTS = {
  "borne-out": "borne out",
  contradicted: "contradicted",
  partly: "in part",
  "cannot-be-tested": "cannot be tested",
} as const;
const ORDER: readonly string[] = ["contradicted", "partly", "borne-out", "cannot-be-tested"];
const MOST = 8;

/** Statements held against the record; they are checked one by one, so the rest does not wait for them. */
export function CheckSection({ country }: { readonly country: string }) {
  const answer = useApi<{ readonly items: readonly Checked[] }>(`/api/checks/${country}`);
  return (
    <section aria-labelledby="checks-title">
      <h2 id="checks-title">Statements held against the record</h2>
      <Load of={answer} what="the record against each statement">
        {({ items }) => {
          const sorted = [...items].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
          const tested = sorted.filter((one) => one.verdict !== "cannot-be-tested");
          const others = sorted.filter((one) => one.verdict === "cannot-be-tested");
          return items.length === 0 ? (
            <Nothing>No statement here can be held against the rest of the record yet.</Nothing>
          ) : (
            <>
              {tested.length === 0 ? (
                <Nothing>Of what is stated here, nothing can be tested on the rest of the record.</Nothing>
              ) : (
                <Checks items={tested.slice(0, MOST)} />
              )}
              {tested.length <= MOST ? null : (
                <details class="notes">
                  <summary>{count(tested.length - MOST)} more that can be tested</summary>
                  <Checks items={tested.slice(MOST)} />
                </details>
              )}
              {others.length === 0 ? null : (
                <details class="notes">
                  <summary>{plural(others.length, "statement")} that cannot be tested</summary>
                  <Checks items={others} />
                </details>
              )}
            </>
          );
        }}
      </Load>
    </section>
  );
}

function Checks({ items }: { readonly items: readonly Checked[] }) {
  const names = useNames();
  return (
    <ul class="checks">
      {items.map((check) => (
        <li key={check.statement + check.sentence}>
          <span class={`check check-${check.verdict}`}>{VERDICTS[check.verdict]}</span>
          <span>
            {check.claim === null ? null : (
              <a class="sentence" href={hrefTo(`/article/${check.claim.article}`, { mark: check.statement })}>
                {check.claim.exact}
              </a>
            )}
            <span class="finding">
              {spelled(names, check.sentence)}{" "}
              <EvidenceLink
                behind={{ ids: [check.statement, ...check.evidence] }}
                about="A statement and what it was held against"
                class="cite"
              >
                see
              </EvidenceLink>
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
