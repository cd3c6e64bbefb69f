import { EvidenceLink } from "../../parts/evidence-link.tsx";
import { Load } from "../../parts/notice.tsx";
import type { Loaded } from "../../state/api.ts";
import { spelled, useNames } from "../../state/names.ts";
import { chance } from "../../state/words.ts";

interface Reason {
  readonly text: string;
  readonly evidence: readonly string[];
}

export interface Verdict {
  readonly diversifying: "yes" | "no" | "unclear";
  readonly probability: number | null;
  readonly sentence: string;
  readonly rule: string;
  readonly pro: readonly Reason[];
  readonly contra: readonly Reason[];
  readonly wouldTurn: readonly string[];
  readonly notes: readonly string[];
}

const WORDS = {
  yes: "Spreading its relations",
  no: "Not spreading its relations",
  unclear: "Cannot be told",
};

/** The answer to the first question, with how sure it is and what speaks for and against it. */
export function VerdictBox({ verdict }: { readonly verdict: Loaded<Verdict> }) {
  const names = useNames();
  return (
    <section class="verdict" aria-label="Is it diversifying?">
      <Load of={verdict} what="the verdict">
        {(told) => (
          <>
            <h2 class="question">Is it diversifying?</h2>
            <p class={`answer answer-${told.diversifying}`}>{WORDS[told.diversifying]}</p>
            <Probability value={told.probability} />
            <p class="deck">{spelled(names, plainly(told.sentence))}</p>
            <Reasons title="For" reasons={told.pro} />
            <Reasons title="Against" reasons={told.contra} />
            <details class="notes">
              <summary>The rule, and what would turn it</summary>
              <p>{told.rule}</p>
              <ul>
                {[...told.wouldTurn, ...told.notes].map((line) => (
                  <li key={line}>{spelled(names, line)}</li>
                ))}
              </ul>
            </details>
          </>
        )}
      </Load>
    </section>
  );
}

/** "Diversifying: unclear (probability 0.75 on ...)." as a sentence of its own. */
function plainly(sentence: string): string {
  return sentence
    .replace(/^Diversifying: \w+ \((.*)\)\.$/, "$1.")
    .replace(/^\w/, (letter) => letter.toUpperCase());
}

function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly Reason[] }) {
  const names = useNames();
  if (reasons.length === 0) return null;
  return (
    <div class="reasons">
      <h3>{title}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.text}>
            {spelled(names, reason.text)}{" "}
            {reason.evidence.length === 0 ? null : (
              <EvidenceLink behind={{ ids: reason.evidence }} about={reason.text} class="cite">
                {reason.evidence.length} {reason.evidence.length === 1 ? "entry" : "entries"}
              </EvidenceLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A probability as a place on a line from no to yes. */
export function Probability({ value }: { readonly value: number | null }) {
  if (value === null) return <p class="quiet">No probability can be given.</p>;
  const x = 2 + value * 196;
  return (
    <div class="probability">
      <svg
        width="200"
        height="30"
        viewBox="0 0 200 30"
        role="img"
        aria-label={`Probability ${chance(value)}`}
      >
        <line x1="2" x2="198" y1="7" y2="7" class="grid" />
        <line x1="100" x2="100" y1="3" y2="11" class="grid" />
        <circle cx={x} cy="7" r="5" class="ink-dot" />
        {value > 0.2 ? (
          <text x="0" y="26" class="tick-label start">
            no
          </text>
        ) : null}
        {value < 0.8 ? (
          <text x="200" y="26" class="tick-label end">
            yes
          </text>
        ) : null}
        <text x={Math.min(172, Math.max(28, x))} y="26" class="tick-label major">
          {chance(value)}
        </text>
      </svg>
    </div>
  );
}
