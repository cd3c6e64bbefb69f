import type { NameHit } from "./reading.ts";

/** A headline that names a state counts for as many paragraphs that do. */
const HEADLINE = 2;

/**
 * The state that a text as a whole is about: named in most of its paragraphs, a partner in its own alone. Where
 * several are level, the one that is named most often, then first.
 */
export function topicOf(
  named: readonly (readonly NameHit[])[],
  beginsParagraph: readonly boolean[],
  headline: readonly NameHit[] = [],
): string | null {
  const places = new Map<string, { paragraphs: number; names: number; last: number }>();
  let paragraph = 0;
  for (const [index, names] of named.entries()) {
    if (beginsParagraph[index]) paragraph += 1;
    for (const { candidate } of names) {
      if (candidate.code === "" || candidate.kind === "region") continue;
      const place = places.get(candidate.code) ?? { paragraphs: 0, names: 0, last: -1 };
      place.names += 1;
      if (place.last !== paragraph) place.paragraphs += 1;
      place.last = paragraph;
      places.set(candidate.code, place);
    }
  }
  for (const code of new Set(headline.map(({ candidate }) => candidate.code))) {
    const place = places.get(code);
    if (place !== undefined) place.paragraphs += HEADLINE;
  }
  let best: string | null = null;
  let most = { paragraphs: 0, names: 0 };
  for (const [code, place] of places) {
    const { paragraphs, names } = place;
    if (paragraphs < most.paragraphs || (paragraphs === most.paragraphs && names <= most.names)) continue;
    best = code;
    most = { paragraphs, names };
  }
  return best;
}
