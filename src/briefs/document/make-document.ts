import type { Brief } from "../brief.ts";
import type { Document } from "./blocks.ts";
import { citing } from "./citing.ts";
import { changed } from "./parts/changed.ts";
import { checked } from "./parts/checked.ts";
import { courted } from "./parts/courted.ts";
import { depends } from "./parts/depends.ts";
import { differ } from "./parts/differ.ts";
import { givenAndAsked } from "./parts/given-and-asked.ts";
import { howRead } from "./parts/how-read.ts";
import { inTheWay } from "./parts/in-the-way.ts";
import { leadOf } from "./parts/lead.ts";
import { periodText } from "./parts/period-text.ts";
import { record } from "./parts/record.ts";
import { seen } from "./parts/seen.ts";
import { trips } from "./parts/trips.ts";
import { unknown } from "./parts/unknown.ts";
import { verdictSection } from "./parts/verdict.ts";

/** Puts a brief into the order in which a reader with ten minutes wants it: the verdict first. */
export function makeDocument(brief: Brief): Document {
  const cites = citing(brief);
  const sections = [
    verdictSection(brief, cites),
    courted(brief, cites),
    depends(brief, cites),
    inTheWay(brief, cites),
    givenAndAsked(brief, cites),
    changed(brief, cites),
    trips(brief, cites),
    record(brief, cites),
    seen(brief, cites),
    differ(brief, cites),
    checked(brief, cites),
    unknown(brief, cites),
    howRead(brief),
  ];
  return {
    title: `${brief.name} · what its diplomacy looks like${periodText(brief)}`,
    lead: leadOf(brief),
    sections: sections.filter((section) => section.blocks.length > 0),
    notes: cites.notes(),
  };
}
