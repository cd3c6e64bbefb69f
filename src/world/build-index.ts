import { type Atom, atomsOfName } from "./atoms.ts";
import {
  type Named,
  type NameTables,
  organisationNames,
  otherNames,
  peopleNames,
  placeNames,
  stateNames,
} from "./names-of-rows.ts";
import type { Candidate, NameEntry, NameFlags, NameIndex, State } from "./world.ts";

/** What case each word must have, a letter a word: `c` a capital, `u` capitals only, `-` any. */
function casesOf(atoms: readonly Atom[], flags: NameFlags): string {
  let cases = "";
  for (const atom of atoms) {
    const capitals = atom.shape === "u" || atom.shape === "d";
    // British papers write the longer abbreviations "Nato"; the short ones must stand in capitals.
    if (capitals && (atoms.length > 1 || atom.text.length < 4 || flags.upper)) cases += "u";
    else if (atom.shape === "l" || atom.shape === "n" || (atom.glued && !flags.prefix)) cases += "-";
    else cases += "c";
  }
  return cases;
}

function isSameName(
  entry: NameEntry,
  atoms: readonly Atom[],
  cases: string,
  loose: boolean,
  flags: NameFlags,
): boolean {
  if (entry.keys.length !== atoms.length || entry.cases !== cases || entry.loose !== loose) return false;
  if (entry.flags.the !== flags.the || entry.flags.prefix !== flags.prefix) return false;
  for (let i = 0; i < atoms.length; i += 1) if (entry.keys[i] !== atoms[i]?.key) return false;
  return true;
}

export function isSameMeaning(a: Candidate, b: Candidate): boolean {
  return (
    a.kind === b.kind && a.id === b.id && a.code === b.code && a.office === b.office && a.from === b.from
  );
}

function addName(entries: NameEntry[], { name, meaning }: Named): void {
  const atoms = atomsOfName(name);
  if (atoms.length === 0) return;
  const { candidate, flags } = meaning();
  const cases = casesOf(atoms, flags);
  const loose = atoms.some((atom) => atom.cut);
  const same = entries.find((entry) => isSameName(entry, atoms, cases, loose, flags));
  if (same === undefined) {
    entries.push({ keys: atoms.map((atom) => atom.key), cases, loose, flags, candidates: [candidate] });
  } else if (!same.candidates.some((other) => isSameMeaning(other, candidate))) {
    same.candidates.push(candidate);
  }
}

/** The folded first word, without cutting up the rest: there are some fifteen thousand names. */
function firstKey(name: string): string {
  let end = 0;
  while (end < name.length && isPlainLetter(name.charCodeAt(end))) end += 1;
  const next = name.charCodeAt(end);
  const plain = end > 1 && (end === name.length || next === 32 || next === 45 || next === 39);
  return plain ? name.slice(0, end).toLowerCase() : (atomsOfName(name)[0]?.key ?? "");
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** The hash from a name's first word to all names that begin with it, which are made when first looked up. */
export function buildIndex(states: ReadonlyMap<string, State>, tables: NameTables): NameIndex {
  const waiting = new Map<string, Named[]>();
  const made = new Map<string, readonly NameEntry[]>();
  const gather = (all: readonly Named[]) => {
    for (const named of all) {
      const key = firstKey(named.name);
      const list = waiting.get(key);
      if (list === undefined) waiting.set(key, [named]);
      else list.push(named);
    }
  };
  gather(stateNames(states, tables.names));
  gather(placeNames(states, tables.places));
  gather(organisationNames(states, tables.organisations));
  gather(peopleNames(states, tables));
  gather(otherNames(tables.other));
  return {
    beginningWith: (key) => {
      const before = made.get(key);
      if (before !== undefined) return before;
      const list = waiting.get(key);
      if (list === undefined) return undefined;
      const entries: NameEntry[] = [];
      for (const named of list) addName(entries, named);
      entries.sort((a, b) => b.keys.length - a.keys.length);
      made.set(key, entries);
      return entries;
    },
  };
}
