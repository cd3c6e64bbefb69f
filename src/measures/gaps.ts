import type { Desk } from "../record/desk.ts";
import { countBareNames } from "../record/queries/count-names.ts";

export interface Gap {
  readonly code: string;
  readonly label: string;
  readonly institutions: number;
}

/**
 * States that a dataset knows only through institutions and people, never under their own name, while it
 * names others plainly: events with the state as such are missing, and its level is too low. Not a measure
 * of how much is missing. `least` is the fewest institution rows on which to judge.
 */
export async function findGaps(desk: Desk, least = 50): Promise<readonly Gap[]> {
  const names = await countBareNames(desk);
  const plain = names.filter((name) => name.bare > 0).length;
  if (plain < 5) return [];
  return names
    .filter((name) => name.bare === 0 && name.institutions >= least)
    .map(({ code, label, institutions }) => ({ code, label, institutions }));
}

export function gapNotes(gaps: readonly Gap[], partners: ReadonlySet<string>): readonly string[] {
  const hit = gaps.filter((gap) => partners.has(gap.code));
  if (hit.length === 0) return [];
  return [
    `The datasets never name ${hit.map((gap) => gap.label).join(", ")} as such, only their institutions and people: ` +
      `counts for ${hit.map((gap) => gap.code).join(", ")} are too low and cannot be compared with other partners'. ` +
      "Changes over time are less affected.",
  ];
}
