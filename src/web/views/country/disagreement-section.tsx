import type { Brief } from "../../../briefs/brief.ts";
import { EvidenceLink } from "../../parts/evidence-link.tsx";
import { Nothing } from "../../parts/notice.tsx";
import { nameIn, spelled, useNames } from "../../state/names.ts";

/** Where two sources say what cannot both be so. */
export function DisagreementSection({ brief }: { readonly brief: Brief }) {
  const names = useNames();
  const titles = new Map(brief.sources.map((source) => [source.id, source.title ?? source.origin]));
  return (
    <section aria-labelledby="disagree-title">
      <h2 id="disagree-title">Where sources disagree</h2>
      {brief.disagreements.length === 0 ? (
        <Nothing>No two sources were found to contradict each other.</Nothing>
      ) : (
        brief.disagreements.slice(0, 12).map((one) => (
          <div class="dispute" key={`${one.partner}${one.topic}${one.one.source}${one.other.source}`}>
            <h3>
              {nameIn(names, one.partner)}: {one.topic}
            </h3>
            {[one.one, one.other].map((side) => (
              <p key={side.source}>
                <cite>{titles.get(side.source) ?? side.source}</cite>{" "}
                <EvidenceLink behind={{ ids: side.evidence }} about={`${side.source}: ${side.says}`}>
                  {spelled(names, side.says)}
                </EvidenceLink>
              </p>
            ))}
          </div>
        ))
      )}
    </section>
  );
}
