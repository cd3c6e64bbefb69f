import type { Brief } from "../../../briefs/brief.ts";
import { hrefTo } from "../../state/location.ts";

/** A statement as its source has it, with whose view it is; the sentence leads to its place in the article. */
export function Sentence(props: {
  readonly brief: Brief;
  readonly ids: readonly string[];
  readonly text: string;
  readonly hedged: boolean;
  readonly holder: string | null;
}) {
  const items = props.ids.flatMap((id) => props.brief.evidence[id] ?? []);
  const first = items[0];
  const whose = [
    props.holder === null ? null : `as ${props.holder} sees it`,
    props.hedged ? "hedged" : null,
  ].filter((part) => part !== null);
  if (first?.quote === undefined || first.quote === null || first.article === null)
    return <span>{props.text}</span>;
  return (
    <>
      <a class="sentence" href={hrefTo(`/article/${first.article}`, { mark: first.id })}>
        {first.quote}
      </a>{" "}
      <span class="quiet">
        {first.source}
        {whose.length === 0 ? "" : `, ${whose.join(", ")}`}
      </span>
    </>
  );
}
