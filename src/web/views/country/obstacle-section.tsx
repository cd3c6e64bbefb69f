import type { Brief } from "../../../briefs/brief.ts";
import { Nothing } from "../../parts/notice.tsx";
import { hrefTo } from "../../state/location.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { onceEach } from "./once.ts";
import { Sentence } from "./sentence.tsx";

/** What stands in the way with each partner, a source's words each. */
export function ObstacleSection({ brief }: { readonly brief: Brief }) {
  const names = useNames();
  const partners = [...new Set(brief.obstacles.map((one) => one.partner))];
  return (
    <section aria-labelledby="obstacles-title">
      <h2 id="obstacles-title">What stands in the way</h2>
      {brief.obstacles.length === 0 ? (
        <Nothing>No source names an obstacle. Event data cannot: they hold no reasons.</Nothing>
      ) : (
        <dl class="by-partner">
          {partners.map((partner) => (
            <div key={partner ?? ""}>
              <dt>
                {partner === null ? (
                  "With all"
                ) : (
                  <a href={hrefTo(`/country/${brief.focal}/${partner}`)}>{nameIn(names, partner)}</a>
                )}
              </dt>
              {onceEach(
                brief,
                brief.obstacles.filter((one) => one.partner === partner),
              ).map((one) => (
                <dd key={one.evidence.join()}>
                  <Sentence
                    brief={brief}
                    ids={one.evidence}
                    text={one.obstacle}
                    hedged={one.hedged}
                    holder={one.holder}
                  />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
