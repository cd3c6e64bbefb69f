import type { Sector } from "../model/actor.ts";

/**
 * A state, a territory with news of its own, or a state that is no more (`to` is set and `parent` is the
 * state that its name is coded as today). `code` is ISO 3166-1 alpha-3 (3166-3 for former states; XKX for
 * Kosovo). Dates are ISO days; a membership is `from/to`, with `to` empty while it lasts.
 */
export interface State {
  readonly code: string;
  readonly name: string;
  readonly official: string;
  readonly iso2: string;
  readonly numeric: string;
  readonly cow: string;
  readonly fips: readonly string[];
  readonly cameo: readonly string[];
  readonly icews: readonly string[];
  readonly comtrade: readonly string[];
  readonly kind: "member" | "observer" | "partly-recognised" | "dependency" | "historical";
  readonly parent: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly region: string;
  readonly subregion: string;
  readonly eu: string | null;
  readonly nato: string | null;
  readonly capital: string | null;
  /** Of the capital, in degrees. */
  readonly lat: number | null;
  readonly lon: number | null;
}

/** `igo` and `bloc` have states for members; `region` ("the West") is no actor of its own. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly kind: string;
  readonly sector: Sector | null;
  readonly members: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** How a name is used: a surname and a given name are parts of a person's name. */
export type NameUse =
  | "name"
  | "short"
  | "official"
  | "abbreviation"
  | "adjective"
  | "noun"
  | "plural"
  | "prefix"
  | "surname";

/** One thing that a name can mean. */
export interface Candidate {
  /** What `Actor.code` should say: a state, `EUR`, `UNO`, an organisation's id (`ASEAN`), `NGO`, `IMG`, `MNC`. */
  readonly code: string;
  /** The PLOVER country code: as `code`, but `IGO` for intergovernmental organisations. */
  readonly plover: string;
  /** The thing itself: `SUN` where `code` is RUS, an organisation's id, a place's or a person's name. */
  readonly id: string;
  readonly kind: "state" | "place" | "organisation" | "region" | "person";
  /** Finer: of a place `capital`, `city`, `seat`, `region`, `state`; of an organisation `party`, `media`, ... */
  readonly detail: string;
  readonly use: NameUse;
  readonly name: string;
  readonly sector: Sector | null;
  readonly person: string | null;
  readonly office: string | null;
  readonly rank: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The name of a place that also stands for a government: Pyongyang, the Kremlin. */
  readonly stands: boolean;
  /** Means this only where the context speaks for it: "the North", "Korea" for PRK, a rare surname. */
  readonly needsContext: boolean;
  /** A surname that is also a common word, month or given name: May, Bush, Rice. */
  readonly common: boolean;
  /** Codes whose mention speaks for this meaning as its own would: KOR for "the North" as PRK. */
  readonly support: readonly string[];
  /** Thousands of inhabitants, of a city. */
  readonly size: number;
}

/** A name as the index keeps it: its words folded, with what each word's case must be. */
export interface NameEntry {
  readonly keys: readonly string[];
  /** Per word: `c` needs a capital, `u` all capitals, `-` any case. */
  readonly cases: string;
  /** Written with a comma inside ("Washington, D.C."), which the text may have too. */
  readonly loose: boolean;
  readonly flags: NameFlags;
  readonly candidates: Candidate[];
}

export interface NameFlags {
  /** Counts only after "the". */
  readonly the: boolean;
  /** All candidates are meant at once: "the two Koreas". */
  readonly all: boolean;
  /** Also a common word once in capitals: "US", "WHO". */
  readonly upper: boolean;
  /** Also a given name: "Jordan", "Chad". */
  readonly person: boolean;
  /** May be written small after "the": "the blue house". */
  readonly lower: boolean;
  /** Only in front of a hyphen: "Sino-". */
  readonly prefix: boolean;
  /** A longer name that holds a state's name and means none: "Latin America", "South China Sea". */
  readonly blocked: boolean;
}

export interface NameIndex {
  /** All names whose first word, folded, is `key`, longest first; undefined when there is none. */
  readonly beginningWith: (key: string) => readonly NameEntry[] | undefined;
}

/** Who is who. Immutable; made by `loadWorld`. */
export interface World {
  readonly folder: string;
  readonly states: ReadonlyMap<string, State>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  /** The names of states as written, for people who type one. Read when first asked for. */
  readonly stateNames: () => readonly {
    readonly name: string;
    readonly code: string;
    readonly flags: string;
  }[];
  /** Built when first asked for. */
  readonly index: () => NameIndex;
}

export interface Neighbour {
  readonly code: string;
  readonly border: "land" | "sea";
}
