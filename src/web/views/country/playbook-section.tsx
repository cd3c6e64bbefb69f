import type { Brief } from "../../../briefs/brief.ts";
import { EvidenceLink } from "../../parts/evidence-link.tsx";
import { Nothing } from "../../parts/notice.tsx";
import { chance, day, plural } from "../../state/words.ts";
import { StatedList } from "./stated-section.tsx";

/** What the playbook was and is, and since when. */
export function PlaybookSection({ brief }: { readonly brief: Brief }) {
  const { playbook } = brief;
  const stated = playbook.stated;
  return (
    <section aria-labelledby="playbook-title">
      <h2 id="playbook-title">Its playbook</h2>
      {playbook.now === null && stated.length === 0 ? (
        <Nothing>No change of playbook can be told from what is here.</Nothing>
      ) : (
        <>
          {playbook.now === null ? null : (
            <p class="lead">
              {playbook.before === null ? "" : `From ${playbook.before} to `}
              <strong>{playbook.now}</strong>
              {playbook.since === null
                ? ""
                : `, since some time between ${day(playbook.since.from)} and ${day(playbook.since.to)}`}
              {playbook.probability === null ? "" : ` (probability ${chance(playbook.probability)})`}.{" "}
              {playbook.evidence.length === 0 ? null : (
                <EvidenceLink behind={{ ids: playbook.evidence }} about="The playbook" class="cite">
                  {plural(playbook.evidence.length, "entry", "entries")}
                </EvidenceLink>
              )}
            </p>
          )}
          <StatedList brief={brief} entries={stated} />
        </>
      )}
    </section>
  );
}
