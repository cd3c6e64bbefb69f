import { type Atom, atomsOf, type Token } from "./atoms.ts";
import { isSameMeaning } from "./build-index.ts";
import type { Candidate, NameEntry, NameIndex, World } from "./world.ts";

/** A stretch of text that is a name in this world, with all that it can mean. */
export interface NameMatch {
  /** Indices of the first and last token that the name touches. */
  readonly first: number;
  readonly last: number;
  /** Offsets as the tokens have them; inside a token where the name is part of "Chinese-backed". */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "anti" in "anti-American", "pro", "ex", "inter"; null without. */
  readonly prefix: string | null;
  /** "backed" in "Chinese-backed", "led", "based"; null without. */
  readonly suffix: string | null;
  /** The word next to the name on either side, as written; null at a sentence's end or behind punctuation. */
  readonly before: string | null;
  readonly after: string | null;
  /** Every candidate is meant together ("the two Koreas"), not one of them. */
  readonly all: boolean;
  /** The name is also a given name ("Jordan") and its neighbours must be looked at. */
  readonly given: boolean;
  /** At the beginning of the sentence, where any word has a capital. */
  readonly initial: boolean;
  readonly candidates: readonly Candidate[];
}

const AFFIXES = new Set([
  "anti",
  "pro",
  "non",
  "ex",
  "post",
  "pre",
  "inter",
  "trans",
  "intra",
  "mid",
  "former",
]);
const DIRECTIONS = new Set(["north", "south", "east", "west"]);

function fits(entry: NameEntry, atoms: readonly Atom[], at: number, shouting: boolean): number {
  const { keys, cases, flags } = entry;
  let small = false;
  let a = at;
  for (let k = 0; k < keys.length; k += 1, a += 1) {
    let atom = atoms[a];
    if (atom === undefined) return 0;
    if (k > 0 && atom.cut && !entry.loose) return 0;
    if (
      k === 1 &&
      keys.length === 2 &&
      atom.key !== keys[1] &&
      atom.text.length === 1 &&
      atom.shape === "c" &&
      entry.candidates[0]?.kind === "person"
    ) {
      // "Donald J. Trump": an initial between the two words of a person's name.
      a += 1;
      atom = atoms[a];
      if (atom === undefined || atom.cut) return 0;
    }
    if (atom.key !== keys[k]) return 0;
    const need = cases.charCodeAt(k);
    if (need === 45) continue;
    if (need === 117) {
      if (atom.shape !== "u" && atom.shape !== "d") return 0;
    } else if (atom.shape === "l") {
      small = true;
    }
  }
  if (small && isTitledSurname(entry, atoms, at)) return 1;
  if (small && !flags.lower) return 0;
  if ((flags.the || small) && atoms[at - 1]?.key !== "the") return 0;
  if (flags.upper && shouting && atoms[at]?.shape !== "d") return 0;
  if (flags.prefix && atoms[a]?.glued !== true) return 0;
  return a - at;
}

const TITLES = new Set(["chancellor", "king", "minister", "premier", "president", "senator"]);
/** "Prime Minister may": a short word in small letters behind a title is seldom a surname. */
const LEAST = 4;

/** "President obama": behind a title with its capital a surname may lack its own. */
function isTitledSurname({ keys, candidates }: NameEntry, atoms: readonly Atom[], at: number): boolean {
  const title = atoms[at - 1];
  return (
    keys.length === 1 &&
    (keys[0]?.length ?? 0) >= LEAST &&
    candidates[0]?.kind === "person" &&
    title?.shape === "c" &&
    TITLES.has(title.key) &&
    atoms[at]?.cut === false
  );
}

function isShouting(atoms: readonly Atom[]): boolean {
  let capitals = 0;
  for (const atom of atoms) {
    if (atom.shape === "l" || (atom.shape === "c" && atom.text.length > 1)) return false;
    if (atom.shape === "u") capitals += 1;
  }
  return capitals > 3;
}

function textBetween(atoms: readonly Atom[], from: number, to: number, tokens: readonly Token[]): string {
  const first = atoms[from]!;
  const last = atoms[to]!;
  let text = "";
  let at = first.start;
  for (let t = first.token; t <= last.token; t += 1) {
    const token = tokens[t]!;
    if (token.start > at) text += " ".repeat(Math.min(1, token.start - at));
    text += token.text.slice(Math.max(0, at - token.start), Math.max(0, last.end - token.start));
    at = Math.max(at, token.end);
  }
  return text;
}

function makeMatch(
  atoms: readonly Atom[],
  from: number,
  to: number,
  tokens: readonly Token[],
  all: boolean,
  given: boolean,
  candidates: readonly Candidate[],
): NameMatch {
  const first = atoms[from]!;
  const last = atoms[to]!;
  const previous = atoms[from - 1];
  const next = atoms[to + 1];
  const prefix = first.glued && previous !== undefined && AFFIXES.has(previous.key) ? previous.key : null;
  const glued = next?.glued === true;
  return {
    first: first.token,
    last: last.token,
    start: first.start,
    end: last.end,
    text: textBetween(atoms, from, to, tokens),
    prefix,
    suffix: glued && next.shape === "l" ? next.key : null,
    before: previous === undefined || first.cut || prefix !== null ? null : previous.text,
    after: next === undefined || next.cut || glued ? null : next.text,
    all,
    given,
    initial: from === 0,
    candidates,
  };
}

/** "North and South Korea": the first half of a name whose second half the other one lends. */
function lender(index: NameIndex, atoms: readonly Atom[], from: number, length: number): NameEntry | null {
  if (length < 2 || !DIRECTIONS.has(atoms[from]!.key)) return null;
  const and = atoms[from - 1];
  const half = atoms[from - 2];
  if (and === undefined || half === undefined) return null;
  const joined = and.key === "and" || and.key === "or" || and.key === "to" || and.key === "versus";
  const half2 = joined ? half : from > 0 && (atoms[from]!.glued || atoms[from]!.cut) ? and : undefined;
  if (half2 === undefined || half2.shape === "l" || !DIRECTIONS.has(half2.key)) return null;
  for (const entry of index.beginningWith(half2.key) ?? []) {
    if (entry.keys.length !== length || entry.candidates[0]?.kind !== "state") continue;
    let same = true;
    for (let k = 1; k < length; k += 1) if (entry.keys[k] !== atoms[from + k]!.key) same = false;
    if (same) return entry;
  }
  return null;
}

/**
 * The names in a sentence, in order, not overlapping, the longest first. One pass with a hash on the first
 * word; nothing is resolved here (`resolveName` does that). Works on tokens that are not parsed.
 */
export function matchNames(world: World, tokens: readonly Token[]): NameMatch[] {
  const index = world.index();
  const atoms = atomsOf(tokens);
  const shouting = isShouting(atoms);
  const matches: NameMatch[] = [];
  let i = 0;
  while (i < atoms.length) {
    const entries = index.beginningWith(atoms[i]!.key);
    let length = 0;
    if (entries !== undefined) {
      let found: NameEntry | null = null;
      let more: Candidate[] | null = null;
      for (const entry of entries) {
        if (length > 0 && entry.keys.length < found!.keys.length) break;
        const covered = fits(entry, atoms, i, shouting);
        if (covered === 0) continue;
        if (found === null) {
          found = entry;
          length = covered;
        } else {
          const known: readonly Candidate[] = more ?? found.candidates;
          more = [
            ...known,
            ...entry.candidates.filter((one) => !known.some((other) => isSameMeaning(one, other))),
          ];
        }
      }
      if (found !== null && !found.flags.blocked) {
        const lent = lender(index, atoms, i, length);
        if (lent !== null) {
          const at = atoms[i - 1]!.key.length <= 6 && DIRECTIONS.has(atoms[i - 1]!.key) ? i - 1 : i - 2;
          const taken = matches[matches.length - 1];
          if (taken !== undefined && taken.end > atoms[at]!.start) matches.pop();
          matches.push(makeMatch(atoms, at, at, tokens, false, false, lent.candidates));
        }
        const { all, person } = found.flags;
        matches.push(makeMatch(atoms, i, i + length - 1, tokens, all, person, more ?? found.candidates));
      }
    }
    i += Math.max(1, length);
  }
  return matches;
}
