import { brokerage } from "./brokerage.ts";
import { comparison } from "./comparison.ts";
import { concentration } from "./concentration.ts";
import { conversion } from "./conversion.ts";
import { dependence } from "./dependence.ts";
import { disagreement } from "./disagreement.ts";
import { drivers } from "./drivers.ts";
import { exceptions } from "./exceptions.ts";
import type { Measure } from "./measure.ts";
import { outreach } from "./outreach.ts";
import { overtures } from "./overtures.ts";
import { playbook } from "./playbook.ts";
import { precedents } from "./precedents.ts";
import { reciprocity } from "./reciprocity.ts";
import { visits } from "./visits.ts";

/** Every measure, in the order in which a reader meets them. */
export const MEASURES: readonly Measure[] = [
  outreach,
  exceptions,
  comparison,
  dependence,
  concentration,
  overtures,
  reciprocity,
  visits,
  playbook,
  conversion,
  drivers,
  precedents,
  disagreement,
  brokerage,
] as unknown as readonly Measure[];

export function measureNamed(id: string): Measure | null {
  return MEASURES.find((measure) => measure.id === id) ?? null;
}
