import type { MeasureAnswer as Answer } from "../../../measures/measure.ts";
import type { Timeline } from "../../../server/answers.ts";
import { Choice } from "../../parts/choice.tsx";
import { Legend } from "../../parts/legend.tsx";
import { Load } from "../../parts/notice.tsx";
import { citationFor, Figure } from "../../pictures/figure.tsx";
import { stepsOf, TimelinePicture, type Turn } from "../../pictures/timeline.tsx";
import type { Loaded } from "../../state/api.ts";
import { useFilters } from "../../state/filters.ts";
import { goTo, hrefWith, usePlace } from "../../state/location.ts";
import type { ChangeRow } from "./change-row.ts";
import { TurnList } from "./turn-list.tsx";

export function turnsOf(rows: readonly ChangeRow[]): readonly Turn[] {
  return rows.flatMap((row) =>
    row.since === null || !row.called || (row.series !== "cooperation" && row.series !== "conflict")
      ? []
      : [
          {
            series: row.series,
            from: row.since.from,
            to: row.since.to,
            probability: row.probability,
          } as Turn,
        ],
  );
}

const DIRECTIONS = [
  ["both", "Both ways"],
  ["out", "What it does"],
  ["in", "What it meets with"],
] as const;

/** Cooperation and conflict through time, on which the period of the whole view is brushed. */
export function TimeSection(props: {
  readonly title: string;
  readonly timeline: Loaded<Timeline>;
  readonly playbook: Loaded<Answer<ChangeRow>>;
  readonly desk: string;
}) {
  const filters = useFilters();
  const { query } = usePlace();
  const way = (query.get("way") ?? "both") as "both" | "out" | "in";
  const turns = turnsOf(props.playbook.data?.rows ?? []);
  return (
    <section class="time" aria-labelledby="time-title">
      <h2 id="time-title">Through time</h2>
      <Load of={props.timeline} what="the timeline">
        {(timeline) => {
          const steps = stepsOf(timeline, way);
          if (steps.length === 0)
            return (
              <p class="nothing">
                No event here has a date: there is no timeline to draw. What is known without a date stands
                below.
              </p>
            );
          const citation = citationFor(
            props.desk,
            `${props.title}: cooperation and conflict by ${timeline.by}`,
            "happenings done",
            "docs/methods/playbook.md",
          );
          return (
            <Figure
              name="timeline"
              title={`${props.title}: cooperation and conflict`}
              citation={citation}
              tools={
                <>
                  <Legend />
                  <Choice name="way" label="Direction" choices={DIRECTIONS} chosen={way} />
                </>
              }
              table={() => ({
                columns: [
                  "from",
                  "verbal_cooperation",
                  "material_cooperation",
                  "verbal_conflict",
                  "material_conflict",
                ],
                rows: steps.map((step) => [step.from, ...step.quads]),
              })}
              says={
                <>
                  <span class="screen-only">
                    Drag over the picture to choose a period, or move its ends with the arrow keys; a click
                    takes the choice back.{" "}
                  </span>
                  {turns.length === 0
                    ? ""
                    : "Hatched: between which days a level changed, as far as that can be told."}
                </>
              }
            >
              {(width) => (
                <TimelinePicture
                  timeline={timeline}
                  steps={steps}
                  turns={turns}
                  chosen={{ from: filters.from, to: filters.to }}
                  onChoose={(span) => goTo(hrefWith({ from: span.from, to: span.to }), true)}
                  width={width}
                />
              )}
            </Figure>
          );
        }}
      </Load>
      <TurnList rows={props.playbook.data?.rows ?? []} />
    </section>
  );
}
