import { Load } from "../../parts/notice.tsx";
import { useApi } from "../../state/api.ts";
import { plural } from "../../state/words.ts";
import type { ViewProps } from "../lazy-view.tsx";
import { Articles } from "./articles.tsx";
import { Datasets, type SourcesAnswer } from "./datasets.tsx";
import { Failures } from "./failures.tsx";
import { GiveMore } from "./give-more.tsx";
import { Jobs } from "./jobs.tsx";

/** What has been read and imported, what could not be, and a place to give more. */
export function SourcesView({ desk }: ViewProps) {
  const sources = useApi<SourcesAnswer>("/api/sources");
  return (
    <div class="sources-view">
      <header class="country-head">
        <h1>Sources and data</h1>
        <p class="byline">
          {plural(desk.articles, "article")}, {plural(desk.datasets, "dataset")},{" "}
          {plural(desk.trade, "trade figure")}; {plural(desk.failures, "failure")},{" "}
          {plural(desk.rejects, "rejected row")}
        </p>
      </header>
      <div class="columns wide-first">
        <GiveMore />
        <Jobs />
      </div>
      <Load of={sources} what="the sources">
        {(told) => (
          <>
            <Failures failures={told.failures} />
            <Datasets sources={told} rejects={desk.rejects} />
          </>
        )}
      </Load>
      <Articles />
    </div>
  );
}
