import { type Mentioned, mentionedOf, type NameContext } from "../../src/world/context.ts";
import { loadWorld } from "../../src/world/load.ts";
import { matchNames, type NameMatch } from "../../src/world/match-names.ts";
import { type Resolution, resolveName } from "../../src/world/resolve-name.ts";
import type { World } from "../../src/world/world.ts";

const WORD = /[A-Z](?:\.[A-Z])+\.?|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s]/gu;

/** Tokens as a plain tokeniser makes them; hyphens stay inside words. */
export function tokensOf(text: string) {
  return [...text.matchAll(WORD)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The same, with hyphens and possessives cut off, as a treebank's tokeniser does. */
export function tokensCutFine(text: string) {
  return [...text.matchAll(/[A-Z](?:\.[A-Z])+\.?|['’]s\b|[\p{L}\p{N}]+|[^\s]/gu)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

export function namesIn(text: string, world: World = loadWorld()): NameMatch[] {
  return matchNames(world, tokensOf(text));
}

export interface Read {
  readonly match: NameMatch;
  readonly resolution: Resolution | null;
}

export interface Circumstances {
  readonly date?: string;
  readonly role?: NameContext["role"];
  /** Sentences that the article has before this one. */
  readonly earlier?: readonly string[];
  readonly world?: World;
}

/** Reads a sentence as the coder does: sure names first, then each name by the others. */
export function readNames(text: string, circumstances: Circumstances = {}): Read[] {
  const world = circumstances.world ?? loadWorld();
  const seen: Mentioned[] = [];
  let reads: Read[] = [];
  for (const sentence of [...(circumstances.earlier ?? []), text]) {
    const matches = matchNames(world, tokensOf(sentence));
    const near = matches.flatMap(({ candidates }) => {
      const [only] = candidates;
      return candidates.length === 1 && only !== undefined && !only.needsContext ? [mentionedOf(only)] : [];
    });
    reads = matches.map((match) => {
      const context = {
        date: circumstances.date ?? null,
        seen: [...seen],
        near,
        role: circumstances.role ?? null,
      };
      return { match, resolution: resolveName(world, match, context) };
    });
    for (const { resolution } of reads) {
      for (const one of resolution === null ? [] : [resolution.candidate, ...resolution.also]) {
        seen.push(mentionedOf(one));
      }
    }
  }
  return reads;
}

/** The code that a name has in a sentence; null when it is matched but means nothing, undefined when not matched. */
export function codeOf(
  name: string,
  text: string,
  circumstances: Circumstances = {},
): string | null | undefined {
  const read = readNames(text, circumstances).find(({ match }) => match.text === name);
  return read === undefined ? undefined : (read.resolution?.candidate.code ?? null);
}
