import { matchNames, type NameMatch } from "../../world/match-names.ts";
import { type Mentioned, mentionedOf, type NameContext, resolveName } from "../../world/resolve-name.ts";
import type { World } from "../../world/world.ts";
import type { NameHit } from "./reading.ts";

/** What an article has named so far, for judging the next name. */
export interface NameMemory {
  readonly date: string | null;
  readonly seen: Mentioned[];
}

const MEMORY = 80;

/** Words behind a hyphen that make a name a mere description: "Russian-backed rebels" are not Russia's act. */
const ATTACHED = new Set([
  "backed",
  "led",
  "based",
  "supported",
  "sponsored",
  "funded",
  "style",
  "born",
  "trained",
  "brokered",
  "drafted",
  "made",
  "built",
  "linked",
  "aligned",
  "speaking",
  "controlled",
  "occupied",
  "held",
  "run",
  "mediated",
  "hosted",
  "owned",
  "bound",
  "affiliated",
]);

interface Tokens {
  readonly tokens: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** The names of a sentence with what each means here; names that mean nothing here are left out. */
export function resolveNames(world: World, sentence: Tokens, memory: NameMemory): readonly NameHit[] {
  const matches = matchNames(world, sentence.tokens);
  if (matches.length === 0) return [];
  const certain = new Map<NameMatch, Mentioned>();
  for (const match of matches) {
    const [only] = match.candidates;
    if (match.candidates.length === 1 && only !== undefined && !only.needsContext)
      certain.set(match, mentionedOf(only));
  }
  const hits: NameHit[] = [];
  for (const match of matches) {
    const near = [...certain].filter(([other]) => other !== match).map(([, mentioned]) => mentioned);
    const context: NameContext = { date: memory.date, seen: memory.seen, near };
    const resolved = resolveName(world, match, context);
    if (resolved === null) continue;
    certain.set(match, mentionedOf(resolved.candidate));
    for (const candidate of [resolved.candidate, ...resolved.also]) {
      hits.push({
        start: match.start,
        end: match.end,
        candidate,
        certainty: resolved.certainty,
        former: resolved.former,
        attached: match.prefix !== null || (match.suffix !== null && ATTACHED.has(match.suffix)),
      });
    }
  }
  for (const hit of hits) memory.seen.push(mentionedOf(hit.candidate));
  if (memory.seen.length > MEMORY) memory.seen.splice(0, memory.seen.length - MEMORY);
  return hits;
}
