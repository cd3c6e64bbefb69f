import type { Desk } from "../record/desk.ts";
import { countBareNames } from "../record/queries/count-names.ts";

export interface Gap {
  readonly code: string;
  readonly label: string;
  readonly institutions: number;
}

/**
 * Partners that the datasets know only through institutions and people, never under their own name, while they
 * name others plainly: events with the state as such are missing, and its level is too low. Not a measure of
 * how much is missing.
 */
export async function findGaps(desk: Desk, country: string): Promise<readonly Gap[]> {
  const names = await countBareNames(desk, country);
  if (names.filter((name) => name.bare).length < PLAIN) return [];
  return names
    .filter((name) => !name.bare)
    .map(({ code, label, institutions }) => ({ code, label: label.replaceAll("_", " "), institutions }));
}

/** Datasets that name fewer states plainly than this may write all of them in another way. */
const PLAIN = 3;

export function gapNotes(gaps: readonly Gap[], partners: ReadonlySet<string>): readonly string[] {
  const hit = gaps.filter((gap) => partners.has(gap.code));
  if (hit.length === 0) return [];
  return [
    `The datasets never name ${hit.map((gap) => gap.label).join(", ")} as such, only their institutions and people: ` +
      `counts for ${hit.map((gap) => gap.code).join(", ")} are too low and cannot be compared with other partners'. ` +
      "Changes over time are less affected.",
  ];
}
