import type { Sector } from "../model/actor.ts";
import { atomsOfName } from "./atoms.ts";
import { listOf, type Row } from "./table.ts";
import type { Candidate, NameEntry, NameFlags, NameIndex, NameUse, State } from "./world.ts";

export interface NameTables {
  readonly names: readonly Row[];
  readonly places: readonly Row[];
  readonly organisations: readonly Row[];
  readonly people: readonly Row[];
  /** Longer names that hold a state's name and mean none. */
  readonly other: readonly Row[];
}

function orNull(field: string): string | null {
  return field === "" ? null : field;
}

const PLAIN: NameFlags = {
  the: false,
  all: false,
  upper: false,
  person: false,
  lower: false,
  prefix: false,
  blocked: false,
};

function flagsOf(field: string): NameFlags {
  if (field === "") return PLAIN;
  const set = new Set(field.split(" "));
  return {
    the: set.has("the"),
    all: set.has("all"),
    upper: set.has("upper"),
    person: set.has("person"),
    lower: set.has("lower"),
    prefix: set.has("prefix"),
    blocked: set.has("blocked"),
  };
}

const NOTHING = {
  detail: "",
  sector: null,
  person: null,
  office: null,
  rank: null,
  from: null,
  to: null,
  stands: false,
  size: 0,
} as const;

class Builder {
  readonly byFirst = new Map<string, NameEntry[]>();
  readonly states: ReadonlyMap<string, State>;

  constructor(states: ReadonlyMap<string, State>) {
    this.states = states;
  }

  /** The state that a former state's name is coded as today. */
  today(code: string): string {
    const state = this.states.get(code);
    return state?.kind === "historical" && state.parent !== null ? state.parent : code;
  }

  add(name: string, candidate: Candidate, flags: NameFlags): void {
    const atoms = atomsOfName(name);
    const first = atoms[0];
    if (first === undefined) return;
    let cases = "";
    for (const atom of atoms) {
      // A short abbreviation must stand in capitals; British papers write the longer ones "Nato".
      const capitals = atom.shape === "u" || atom.shape === "d";
      const single = atoms.length === 1;
      if (capitals && (!single || atom.text.length < 4 || flags.upper)) cases += "u";
      else if (atom.shape === "l" || atom.shape === "n" || (atom.glued && !flags.prefix)) cases += "-";
      else cases += "c";
    }
    let entries = this.byFirst.get(first.key);
    if (entries === undefined) {
      entries = [];
      this.byFirst.set(first.key, entries);
    }
    const loose = atoms.some((atom) => atom.cut);
    const same = entries.find(
      (entry) =>
        entry.keys.length === atoms.length &&
        entry.cases === cases &&
        entry.flags.the === flags.the &&
        entry.flags.prefix === flags.prefix &&
        entry.loose === loose &&
        entry.keys.every((key, index) => key === atoms[index]?.key),
    );
    if (same === undefined) {
      const keys = atoms.map((atom) => atom.key);

      entries.push({ keys, cases, loose, flags, candidates: [candidate] });
    } else {
      const twin = same.candidates.some(
        (other) =>
          other.kind === candidate.kind &&
          other.id === candidate.id &&
          other.code === candidate.code &&
          other.office === candidate.office &&
          other.from === candidate.from,
      );
      if (!twin) same.candidates.push(candidate);
    }
  }
}

function addStates(builder: Builder, rows: readonly Row[]): void {
  for (const row of rows) {
    const id = row("code");
    const code = builder.today(id);
    const state = builder.states.get(id);
    const flags = flagsOf(row("flags"));
    const use = (row("kind") || "name") as NameUse;
    builder.add(
      row("name"),
      {
        ...NOTHING,
        code,
        plover: code,
        id,
        kind: "state",
        use,
        name: state?.name ?? row("name"),
        from: state?.from ?? null,
        to: state?.to ?? null,
        needsContext: row("flags").includes("context"),
      },
      flags,
    );
  }
}

function addPlaces(builder: Builder, rows: readonly Row[]): void {
  for (const row of rows) {
    const flags = row("flags");
    const code = builder.today(row("code"));
    builder.add(
      row("name"),
      {
        ...NOTHING,
        code,
        plover: code,
        id: row("main") || row("name"),
        kind: "place",
        detail: row("kind") || "city",
        use: "name",
        name: row("main") || row("name"),
        sector: orNull(row("sector")) as Sector | null,
        stands: row("stands") !== "",
        needsContext: flags.includes("context"),
        size: Number(row("size") || 0),
      },
      flagsOf(flags),
    );
  }
}

function addOrganisations(builder: Builder, rows: readonly Row[]): void {
  for (const row of rows) {
    const id = row("id");
    const plover = builder.today(row("code"));
    const region = row("kind") === "region";
    const flags = row("flags");
    for (const name of [row("name"), ...listOf(row("aliases"))]) {
      // `~` marks an alias that needs context, `+` an adjective, `=` one that stands for many members.
      const mark = /^[~+]+/.exec(name)?.[0] ?? "";
      const plain = name.slice(mark.length);
      builder.add(
        plain,
        {
          ...NOTHING,
          code: plover === "IGO" || region ? id : plover,
          plover: region ? "" : plover,
          id,
          kind: region ? "region" : "organisation",
          detail: row("kind"),
          use: mark.includes("+") ? "adjective" : "name",
          name: row("name"),
          sector: orNull(row("sector")) as Sector | null,
          from: orNull(row("from")),
          to: orNull(row("to")),
          needsContext: mark.includes("~") || flags.includes("context"),
        },
        flagsOf(flags),
      );
    }
  }
}

function addPeople(builder: Builder, rows: readonly Row[]): void {
  for (const row of rows) {
    const code = builder.today(row("state"));
    const organisation = row("state");
    const candidate: Candidate = {
      ...NOTHING,
      code,
      plover: code,
      id: row("name"),
      kind: "person",
      detail: organisation,
      use: "name",
      name: row("name"),
      person: row("name"),
      sector: (orNull(row("sector")) ?? "GOV") as Sector,
      office: orNull(row("office")),
      rank: orNull(row("rank")),
      from: orNull(row("from")),
      to: orNull(row("to")),
      needsContext: false,
    };
    for (const name of [row("name"), ...listOf(row("aliases"))]) {
      // One word alone is a surname or a nickname: "Lula", "Suu Kyi" is not.
      builder.add(name, candidate, PLAIN);
    }
    const known = row("flags").includes("known");
    for (const surname of listOf(row("surname"))) {
      builder.add(surname, { ...candidate, use: "surname", needsContext: !known }, PLAIN);
    }
  }
}

function addOther(builder: Builder, rows: readonly Row[]): void {
  for (const row of rows) {
    builder.add(
      row("name"),
      {
        ...NOTHING,
        code: "",
        plover: "",
        id: row("name"),
        kind: "place",
        detail: row("kind") || "other",
        use: "name",
        name: row("name"),
        needsContext: true,
      },
      { ...PLAIN, blocked: true },
    );
  }
}

/** The hash from a name's first word to all names that begin with it, longest first. */
export function buildIndex(states: ReadonlyMap<string, State>, tables: NameTables): NameIndex {
  const builder = new Builder(states);
  addStates(builder, tables.names);
  addPlaces(builder, tables.places);
  addOrganisations(builder, tables.organisations);
  addPeople(builder, tables.people);
  addOther(builder, tables.other);
  for (const entries of builder.byFirst.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return { byFirst: builder.byFirst };
}
