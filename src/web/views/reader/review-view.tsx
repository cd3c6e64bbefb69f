import { useState } from "preact/hooks";
import type { ReadArticle } from "../../../server/answers.ts";
import { Load, Nothing } from "../../parts/notice.tsx";
import { queryOf, useApi } from "../../state/api.ts";
import { hrefTo, usePlace } from "../../state/location.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { chance, count } from "../../state/words.ts";
import type { ViewProps } from "../lazy-view.tsx";
import { Reader } from "./reader.tsx";

interface Queue {
  readonly items: readonly {
    readonly id: string;
    readonly kind: string;
    readonly article: string;
    readonly confidence: number;
  }[];
  readonly open: number;
  readonly done: number;
}

/** The queue: what nobody has looked at, the least sure first. Every word on one leads to the next. */
export function ReviewView(_: ViewProps) {
  const { query } = usePlace();
  const names = useNames();
  const country = query.get("country");
  const queue = useApi<Queue>(`/api/review${queryOf({ country, limit: 100 })}`);
  const [at, setAt] = useState(0);
  const items = queue.data?.items ?? [];
  const item = items[Math.min(at, Math.max(0, items.length - 1))] ?? null;
  const marked = query.get("mark");
  const read = useApi<ReadArticle>(item === null ? null : `/api/articles/${item.article}`);
  return (
    <div class="review-view">
      <header class="review-head">
        <h1>Review</h1>
        <p class="quiet">
          {queue.data === null
            ? ""
            : `${count(queue.data.open)} to look at, ${count(queue.data.done)} looked at`}
          {country === null ? "" : ` · ${nameIn(names, country)} only`}
          {item === null ? "" : ` · this one ${chance(item.confidence)} sure`} ·{" "}
          <a href="/api/corrections?format=labelled" download="reviewed.jsonl">
            save as labelled data
          </a>
        </p>
      </header>
      {queue.data !== null && items.length === 0 ? (
        <Nothing>
          Everything that was read from articles has been looked at. More articles can be read under{" "}
          <a href={hrefTo("/sources")}>Sources</a>.
        </Nothing>
      ) : null}
      {item === null ? null : (
        <Load of={read} what="the article">
          {(told) => (
            <Reader
              read={told}
              current={told.article.id === item.article ? currentOf(told, item.id, marked) : null}
              onDone={() => undefined}
              onStep={(by) => setAt(Math.min(items.length - 1, Math.max(0, at + by)))}
            />
          )}
        </Load>
      )}
    </div>
  );
}

/** Until the next reading's article is there nothing is current, so that a key does not act on the last one's. */
function currentOf(read: ReadArticle, id: string, marked: string | null): string | null {
  if (marked !== null && marked !== id && knows(read, marked)) return marked;
  return knows(read, id) ? id : null;
}

function knows(read: ReadArticle, id: string): boolean {
  return [...read.events, ...read.statements].some((one) => one.id === id);
}
