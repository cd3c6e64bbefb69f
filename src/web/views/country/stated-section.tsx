import type { Brief } from "../../../briefs/brief.ts";
import { Nothing } from "../../parts/notice.tsx";
import { onceEach } from "./once.ts";
import { Sentence } from "./sentence.tsx";

type Entries = Brief["openQuestions"];

/** Statements of sources, each as the sentence that makes it. */
export function StatedList({ brief, entries }: { readonly brief: Brief; readonly entries: Entries }) {
  if (entries.length === 0) return null;
  return (
    <ul class="sentences">
      {onceEach(brief, entries).map((entry) => (
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
