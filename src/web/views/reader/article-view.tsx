import type { ReadArticle } from "../../../server/answers.ts";
import { Load } from "../../parts/notice.tsx";
import { useApi } from "../../state/api.ts";
import { usePlace } from "../../state/location.ts";
import type { ViewProps } from "../lazy-view.tsx";
import { Reader } from "./reader.tsx";

export function ArticleView({ one }: ViewProps) {
  const { query } = usePlace();
  const read = useApi<ReadArticle>(one === null ? null : `/api/articles/${encodeURIComponent(one)}`);
  return (
    <Load of={read} what="the article">
      {(told) => <Reader read={told} current={query.get("mark")} />}
    </Load>
  );
}
