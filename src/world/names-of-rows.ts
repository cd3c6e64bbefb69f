import type { Sector } from "../model/actor.ts";
import { listOf, type Row } from "./table.ts";
import type { Candidate, NameFlags, NameUse, State } from "./world.ts";

export interface NameTables {
  readonly names: readonly Row[];
  readonly places: readonly Row[];
  readonly organisations: readonly Row[];
  readonly people: readonly Row[];
  /** Longer names that hold a state's name and mean none. */
  readonly other: readonly Row[];
}

/** One name with one of its meanings, as a table gives it; made when the name's first word is first met. */
export interface Named {
  readonly name: string;
  readonly meaning: () => Meaning;
}

interface Meaning {
  readonly candidate: Candidate;
  readonly flags: NameFlags;
}

type States = ReadonlyMap<string, State>;

const PLAIN: NameFlags = {
  the: false,
  all: false,
  upper: false,
  person: false,
  lower: false,
  prefix: false,
  blocked: false,
};

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
  support: [],
  common: false,
} as const;

function orNull(field: string): string | null {
  return field === "" ? null : field;
}

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

/** The state that a former state's name is coded as today. */
function today(states: States, code: string): string {
  const state = states.get(code);
  return state?.kind === "historical" && state.parent !== null ? state.parent : code;
}

/** An organisation that is an actor of its own goes by its id; the others by PLOVER's code for their kind. */
function actorCode(plover: string, id: string): string {
  return plover === "IGO" ? id : plover;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function supportOf(row: Row): readonly string[] {
  return row("with") === "" ? [] : row("with").split(" ");
}

function stateMeaning(states: States, row: Row): Meaning {
  const id = row("code");
  const code = today(states, id);
  const state = states.get(id);
  const use = (row("kind") || "name") as NameUse;
  const flags = flagsOf(row("flags"));
  const candidate: Candidate = {
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
    support: supportOf(row),
  };
  return { candidate, flags: use === "prefix" ? { ...flags, prefix: true } : flags };
}

export function stateNames(states: States, rows: readonly Row[]): Named[] {
  return rows.map((row) => ({ name: row("name"), meaning: () => stateMeaning(states, row) }));
}

function placeMeaning(states: States, row: Row): Meaning {
  const code = today(states, row("code"));
  const name = row("main") || row("name");
  const candidate: Candidate = {
    ...NOTHING,
    code,
    plover: code,
    id: name,
    kind: "place",
    detail: row("kind") || "city",
    use: "name",
    name,
    sector: orNull(row("sector")) as Sector | null,
    stands: row("stands") !== "",
    needsContext: row("flags").includes("context"),
    size: Number(row("size") || 0),
  };
  return { candidate, flags: flagsOf(row("flags")) };
}

export function placeNames(states: States, rows: readonly Row[]): Named[] {
  return rows.map((row) => ({ name: row("name"), meaning: () => placeMeaning(states, row) }));
}

/** What may stand before an alias: `~` needs context, `+` adjective or demonym, `^` capitals only. */
const MARKS = /^[~+^]+/;

function organisationCandidate(states: States, row: Row): Candidate {
  const id = row("id");
  const plover = today(states, row("code"));
  const region = row("kind") === "region";
  return {
    ...NOTHING,
    code: region ? id : actorCode(plover, id),
    plover: region ? "" : plover,
    id,
    kind: region ? "region" : "organisation",
    detail: row("kind"),
    use: "name",
    name: row("name").replace(/^the /, ""),
    sector: orNull(row("sector")) as Sector | null,
    from: orNull(row("from")),
    to: orNull(row("to")),
    needsContext: row("flags").includes("context"),
    support: supportOf(row),
  };
}

export function organisationNames(states: States, rows: readonly Row[]): Named[] {
  const named: Named[] = [];
  for (const row of rows) {
    const base = once(() => organisationCandidate(states, row));
    for (const written of [row("name"), ...listOf(row("aliases"))]) {
      const mark = MARKS.exec(written)?.[0] ?? "";
      const plain = written.slice(mark.length);
      const the = plain.startsWith("the ");
      const meaning = (): Meaning => {
        const flags = flagsOf(row("flags"));
        const upper = flags.upper || mark.includes("^");
        const candidate = base();
        if (mark === "" && !the) return { candidate, flags };
        return {
          candidate: {
            ...candidate,
            use: mark.includes("+") ? "adjective" : "name",
            needsContext: candidate.needsContext || mark.includes("~"),
          },
          flags: { ...flags, upper, the: the || flags.the },
        };
      };
      named.push({ name: the ? plain.slice(4) : plain, meaning });
    }
  }
  return named;
}

function personCandidate(states: States, organisations: ReadonlyMap<string, string>, row: Row): Candidate {
  const state = row("state");
  const plover = states.has(state) ? today(states, state) : (organisations.get(state) ?? state);
  return {
    ...NOTHING,
    code: actorCode(plover, state),
    plover,
    id: row("name"),
    kind: "person",
    use: "name",
    name: row("name"),
    person: row("name"),
    sector: (row("sector") || "GOV") as Sector,
    office: orNull(row("office")),
    rank: orNull(row("rank")),
    from: orNull(row("from")),
    to: orNull(row("to")),
    needsContext: false,
  };
}

export function peopleNames(states: States, tables: NameTables): Named[] {
  const organisations = new Map(tables.organisations.map((row) => [row("id"), row("code")]));
  const named: Named[] = [];
  for (const row of tables.people) {
    const candidate = once(() => personCandidate(states, organisations, row));
    const full = (): Meaning => ({ candidate: candidate(), flags: PLAIN });
    named.push({ name: row("name"), meaning: full });
    for (const name of listOf(row("aliases"))) named.push({ name, meaning: full });
    const surname = (): Meaning => ({
      candidate: {
        ...candidate(),
        use: "surname",
        needsContext: row("flags") !== "known",
        common: row("flags") === "common",
      },
      flags: PLAIN,
    });
    for (const name of listOf(row("surname"))) named.push({ name, meaning: surname });
  }
  return named;
}

function otherMeaning(row: Row): Meaning {
  const name = row("name");
  const candidate: Candidate = {
    ...NOTHING,
    code: "",
    plover: "",
    id: name,
    kind: "place",
    detail: row("kind") || "other",
    use: "name",
    name,
    needsContext: true,
  };
  return { candidate, flags: { ...PLAIN, blocked: true } };
}

export function otherNames(rows: readonly Row[]): Named[] {
  return rows.map((row) => ({ name: row("name"), meaning: () => otherMeaning(row) }));
}
