import { useState } from "preact/hooks";
import type { Page, ToldEvent } from "../../../server/answers.ts";
import { queryOf, useApi } from "../../state/api.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { day, typeWord } from "../../state/words.ts";
import type { Item } from "./items.ts";
import type { Say } from "./say.ts";

/** Which other event this one is a further report of. */
export function MergeForm({
  item,
  say,
  onCancel,
}: {
  readonly item: Item;
  readonly say: Say;
  readonly onCancel: () => void;
}) {
  const names = useNames();
  const [into, setInto] = useState<string | null>(null);
  const { event } = item;
  const near = useApi<Page<ToldEvent>>(
    event === null
      ? null
      : `/api/events${queryOf({ state: event.actor.code, partner: event.recipient?.code, ...around(event.date?.from ?? null), limit: 60 })}`,
  );
  const others = (near.data?.items ?? []).filter((one) => one.id !== item.id);
  const submit = (submitted: Event): void => {
    submitted.preventDefault();
    if (into !== null) void say("merge", { into });
  };
  return (
    <form class="merge-form" onSubmit={submit} aria-label="Merge two reports">
      <p class="quiet">It tells of the same happening as:</p>
      {others.length === 0 ? (
        <p class="nothing">
          {near.loading ? "Looking …" : "No other event of these two is near it in time."}
        </p>
      ) : null}
      <ul>
        {others.map((one) => (
          <li key={one.id}>
            <label>
              <input
                type="radio"
                name="into"
                value={one.id}
                checked={into === one.id}
                onChange={() => setInto(one.id)}
              />
              <span>
                {day(one.date?.from)}: {nameIn(names, one.actor.code)} {typeWord(one.type, one.mode)}{" "}
                {nameIn(names, one.recipient?.code)}
                <span class="quiet"> {one.quotes[0]?.exact ?? one.from?.title}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="submit" class="primary" disabled={into === null}>
          Merge
        </button>
        <button type="button" onClick={onCancel}>
          Leave it
        </button>
      </div>
    </form>
  );
}

function around(iso: string | null): { readonly from: string | null; readonly to: string | null } {
  if (iso === null) return { from: null, to: null };
  const shifted = (days: number): string =>
    new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
  return { from: shifted(-45), to: shifted(45) };
}
