import type { ComponentChildren } from "preact";
import type { ApiProblem, Loaded } from "../state/api.ts";
import { spelled, useNames } from "../state/names.ts";

/** Good words where there is nothing to show. */
export function Nothing({ children }: { readonly children: ComponentChildren }) {
  return <p class="nothing">{children}</p>;
}

export function Trouble({ problem }: { readonly problem: ApiProblem }) {
  return (
    <div class="trouble" role="alert">
      <strong>{problem.detail}</strong> {problem.next}
    </div>
  );
}

/** What was loaded, or that it is on its way, or why not. */
export function Load<T>(props: {
  readonly of: Loaded<T>;
  readonly what: string;
  readonly children: (data: T) => ComponentChildren;
}) {
  const { data, problem, loading } = props.of;
  if (problem !== null) return <Trouble problem={problem} />;
  if (data === null) {
    return (
      <p class="waiting" role="status">
        {loading ? `Reading ${props.what} …` : ""}
      </p>
    );
  }
  return <div class={loading ? "stale" : "fresh"}>{props.children(data)}</div>;
}

/** What a measure says of its own limits. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  const names = useNames();
  if (notes.length === 0) return null;
  return (
    <details class="notes">
      <summary>How to read this ({notes.length})</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{spelled(names, note)}</li>
        ))}
      </ul>
    </details>
  );
}
