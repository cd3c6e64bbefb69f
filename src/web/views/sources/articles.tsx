import { useState } from "preact/hooks";
import type { Page } from "../../../server/answers.ts";
import { Load, Nothing } from "../../parts/notice.tsx";
import { useApi } from "../../state/api.ts";
import { hrefTo } from "../../state/location.ts";
import { count, day } from "../../state/words.ts";

interface Listed {
  readonly id: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly publication: string | null;
  readonly from: string | null;
  readonly origin: string;
  readonly events: number;
  readonly statements: number;
}

export function Articles() {
  const [size, setSize] = useState(50);
  const page = useApi<Page<Listed>>(`/api/articles?limit=${size}`);
  return (
    <section aria-labelledby="articles-title">
      <h2 id="articles-title">Articles</h2>
      <Load of={page} what="the articles">
        {({ items, total, next }) =>
          items.length === 0 ? (
            <Nothing>No article has been read yet.</Nothing>
          ) : (
            <>
              <div class="scroll" tabIndex={0} role="region" aria-label="Table of articles">
                <table class="articles">
                  <thead>
                    <tr>
                      <th scope="col">Published</th>
                      <th scope="col">Title</th>
                      <th scope="col" class="beside">
                        Where
                      </th>
                      <th scope="col" class="end">
                        Events
                      </th>
                      <th scope="col" class="end beside">
                        Statements
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((one) => (
                      <tr key={one.id}>
                        <td class="nowrap">{day(one.from)}</td>
                        <td>
                          <a href={hrefTo(`/article/${one.id}`)}>{one.title ?? one.origin}</a>
                        </td>
                        <td class="beside">{whoseOf(one)}</td>
                        <td class="end">{one.events}</td>
                        <td class="end beside">{one.statements}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              {next === null ? null : (
                <button type="button" class="more" onClick={() => setSize(Math.min(500, size + 100))}>
                  Show more of {count(total)}
                </button>
              )}
            </>
          )
        }
      </Load>
    </section>
  );
}

/** Author and publication, once where one says the other. */
function whoseOf({ author, publication }: Listed): string {
  if (author !== null && publication?.startsWith(author) === true) return publication;
  return [author, publication].filter((part) => part !== null).join(", ");
}
