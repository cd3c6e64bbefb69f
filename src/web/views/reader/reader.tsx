import { useEffect, useRef } from "preact/hooks";
import type { ReadArticle } from "../../../server/answers.ts";
import { Nothing } from "../../parts/notice.tsx";
import { goTo, hrefWith } from "../../state/location.ts";
import { day, plural } from "../../state/words.ts";
import { Actions } from "./actions.tsx";
import { ItemCard } from "./item-card.tsx";
import { itemsOf } from "./items.ts";
import { MarkedText } from "./marked-text.tsx";

/** An article with its readings beside it, the current one open to review. */
export function Reader(props: {
  readonly read: ReadArticle;
  readonly current: string | null;
  readonly onDone?: (moved: boolean) => void;
  readonly onStep?: (by: number) => void;
}) {
  const { read } = props;
  const { article } = read;
  const items = itemsOf(read);
  const at = items.findIndex((item) => item.id === props.current);
  const item = items[at] ?? null;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const card = list.current?.querySelector<HTMLElement>(".card.current");
    if (card !== null && card !== undefined && list.current !== null)
      list.current.scrollTop = card.offsetTop - list.current.offsetTop - 40;
  }, [props.current]);
  const step = (by: number): void => {
    const next = items[Math.min(items.length - 1, Math.max(0, at + by))];
    if (next !== undefined) goTo(hrefWith({ mark: next.id }), true);
  };
  return (
    <div class="reader">
      <article class="paper-sheet">
        <header>
          <h1>{article.title ?? "Untitled"}</h1>
          <p class="byline">
            {[
              article.author,
              article.publication,
              article.published === null ? "date not known" : day(article.published.from),
            ]
              .filter((part) => part !== null)
              .join(" · ")}
          </p>
        </header>
        <MarkedText text={article.text} items={items} current={props.current} />
        <footer class="quiet">
          Read from{" "}
          {/^https?:/i.test(article.origin) ? (
            <a href={article.origin} target="_blank" rel="noreferrer noopener">
              {article.origin}
            </a>
          ) : (
            article.origin
          )}
          , {day(article.readAt)}
        </footer>
      </article>
      <aside class="readings" aria-label="Readings">
        <Actions
          item={item}
          article={article}
          onDone={(moved) => (props.onDone ?? ((go) => (go ? step(1) : undefined)))(moved)}
          onStep={props.onStep ?? step}
        />
        <p class="quiet">
          {plural(items.length, "reading")}; <kbd>j</kbd> next, <kbd>k</kbd> back
        </p>
        {items.length === 0 ? (
          <Nothing>Nothing was read from this article. Select a sentence and add what it tells.</Nothing>
        ) : null}
        <ol class="cards" ref={list} tabIndex={0} aria-label="Readings in the order of the text">
          {items.map((one) => (
            <ItemCard key={one.id} item={one} current={one.id === props.current} />
          ))}
        </ol>
      </aside>
    </div>
  );
}
