import { useState } from "preact/hooks";
import type { Event } from "../../model/event.ts";
import { whatOf } from "../parts/event-line.tsx";
import { EvidenceLink } from "../parts/evidence-link.tsx";
import { Load, Nothing } from "../parts/notice.tsx";
import { queryOf, useApi } from "../state/api.ts";
import { goTo, hrefTo, hrefWith, usePlace } from "../state/location.ts";
import { nameIn, useNames } from "../state/names.ts";
import { count, day, KIND_WORDS, typeWord } from "../state/words.ts";

interface Hit {
  readonly kind: "article" | "event" | "statement";
  readonly id: string;
  readonly article: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly excerpt: string;
  readonly label: string | null;
  /** Of an event: who, what and whom. */
  readonly event?: Event | null;
}

interface Found {
  readonly words: readonly string[];
  readonly items: readonly Hit[];
  readonly total: number;
  readonly next: number | null;
}

const KINDS = ["articles", "events", "statements"] as const;

/** Articles, events and statements that hold every word. */
export function SearchView() {
  const { query } = usePlace();
  const q = query.get("q") ?? "";
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = new FormData(event.currentTarget as HTMLFormElement).get("words");
    goTo(hrefWith({ q: typeof words === "string" ? words : "" }));
  };
  return (
    <div class="search-view">
      <header class="country-head">
        <h1>Search</h1>
        <form class="search-form" onSubmit={submit}>
          <input type="search" name="words" aria-label="Words to search for" defaultValue={q} key={q} />
          <button type="submit">Search</button>
        </form>
      </header>
      {q.trim() === "" ? (
        <Nothing>
          Give one or more words: a country, a name, a place, a type of event. Every word has to be there.
        </Nothing>
      ) : (
        <div class="columns three">
          {KINDS.map((kind) => (
            <Hits key={kind + q} kind={kind} q={q} />
          ))}
        </div>
      )}
    </div>
  );
}

function Hits({ kind, q }: { readonly kind: (typeof KINDS)[number]; readonly q: string }) {
  const names = useNames();
  const [size, setSize] = useState(10);
  const found = useApi<Found>(`/api/search${queryOf({ q, kind, limit: size })}`);
  return (
    <section aria-label={kind}>
      <Load of={found} what={kind}>
        {({ items, total, words, next }) => (
          <>
            <h2>
              {count(total)} {total === 1 ? kind.slice(0, -1) : kind}
            </h2>
            {items.length === 0 ? (
              <Nothing>None holds {words.length > 1 ? "all of these words" : "this word"}.</Nothing>
            ) : null}
            {items.map((hit) => (
              <article class="line" key={hit.id}>
                <header class="hit-head">
                  <b>{labelOf(hit, names)}</b>
                  <time>{day(hit.date)}</time>
                </header>
                <blockquote>
                  {hit.article === null ? (
                    <EvidenceLink behind={{ ids: [hit.id] }} about="An event of a dataset">
                      <Marked text={hit.excerpt} words={words} />
                    </EvidenceLink>
                  ) : (
                    <a
                      href={hrefTo(`/article/${hit.article}`, hit.kind === "article" ? {} : { mark: hit.id })}
                    >
                      <Marked text={hit.excerpt} words={words} />
                    </a>
                  )}
                </blockquote>
                {hit.kind === "article" ? null : <footer>{hit.title}</footer>}
              </article>
            ))}
            {next === null ? null : (
              <button type="button" class="more" onClick={() => setSize(Math.min(100, size + 30))}>
                Show more
              </button>
            )}
          </>
        )}
      </Load>
    </section>
  );
}

function labelOf(hit: Hit, names: Parameters<typeof nameIn>[0]): string {
  if (hit.kind === "article") return hit.title ?? "Untitled";
  if (hit.kind === "event") return hit.event ? whatOf(hit.event, names) : typeWord(hit.label ?? "");
  const [kind = "", ...rest] = (hit.label ?? "").split(" · ");
  return `${KIND_WORDS[kind] ?? kind}: ${rest.map((code) => nameIn(names, code)).join(" – ") || "nobody named"}`;
}

/** The words found, marked in their text. */
function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const parts = text.split(new RegExp(`(${escaped.join("|")})`, "giu"));
  return <>{parts.map((part, at) => (at % 2 === 1 ? <mark key={`${at}${part}`}>{part}</mark> : part))}</>;
}
