import { useState } from "preact/hooks";
import type { Page, ToldEvent } from "../../../server/answers.ts";
import { Choice } from "../../parts/choice.tsx";
import { EventLine } from "../../parts/event-line.tsx";
import { Load, Nothing } from "../../parts/notice.tsx";
import { queryOf, useApi } from "../../state/api.ts";
import { filterParameters, useFilters } from "../../state/filters.ts";
import { usePlace } from "../../state/location.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { plural } from "../../state/words.ts";

/** Every event between the two, each with its sentence. */
export function EventsBetween({ country, partner }: { readonly country: string; readonly partner: string }) {
  const { query } = usePlace();
  const filters = useFilters();
  const names = useNames();
  const [size, setSize] = useState(20);
  const who = query.get("who") ?? "both";
  const sides =
    who === "out"
      ? { actor: country, recipient: partner }
      : who === "in"
        ? { actor: partner, recipient: country }
        : { state: country, partner };
  const page = useApi<Page<ToldEvent>>(
    `/api/events${queryOf({ ...sides, ...filterParameters(filters), minConfidence: filters.sure ?? "0.5", counted: "true", limit: size })}`,
  );
  return (
    <section aria-labelledby="between-title">
      <h2 id="between-title">Every event</h2>
      <Choice
        name="who"
        label="Whose events"
        choices={[
          ["both", "Both ways"],
          ["out", `${nameIn(names, country)} acts`],
          ["in", `${nameIn(names, partner)} acts`],
        ]}
        chosen={who}
      />
      <Load of={page} what="the events">
        {(told) => (
          <>
            <p class="quiet">{plural(told.total, "event")}, the latest first</p>
            {told.items.length === 0 ? (
              <Nothing>No event is known here. That is not the same as none.</Nothing>
            ) : null}
            <div class="event-columns">
              {told.items.map((event) => (
                <EventLine key={event.id} event={event} />
              ))}
            </div>
            {told.next === null ? null : (
              <button type="button" class="more" onClick={() => setSize(Math.min(500, size + 60))}>
                Show more
              </button>
            )}
          </>
        )}
      </Load>
    </section>
  );
}
