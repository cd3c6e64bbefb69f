import { join } from "node:path";
import type { Sector } from "../model/actor.ts";
import { buildIndex } from "./build-index.ts";
import { dataPath, listOf, type Row, readTable } from "./table.ts";
import type { NameIndex, Neighbour, Organisation, State, World } from "./world.ts";

function orNull(field: string): string | null {
  return field === "" ? null : field;
}

function numberOrNull(field: string): number | null {
  return field === "" ? null : Number(field);
}

function words(field: string): string[] {
  return field === "" ? [] : field.split(" ");
}

function stateOf(row: Row): State {
  const code = row("code");
  return {
    code,
    name: row("name"),
    official: row("official") || row("name"),
    iso2: row("iso2"),
    numeric: row("numeric"),
    cow: row("cow"),
    fips: words(row("fips")),
    cameo: words(row("cameo") || code),
    icews: listOf(row("icews") || row("name")),
    comtrade: words(row("comtrade")),
    kind: (row("kind") || "member") as State["kind"],
    parent: orNull(row("parent")),
    from: orNull(row("from")),
    to: orNull(row("to")),
    region: row("region"),
    subregion: row("subregion"),
    eu: orNull(row("eu")),
    nato: orNull(row("nato")),
    capital: orNull(row("capital")),
    lat: numberOrNull(row("lat")),
    lon: numberOrNull(row("lon")),
  };
}

function organisationOf(row: Row): Organisation {
  return {
    id: row("id"),
    name: row("name"),
    code: row("code"),
    kind: row("kind"),
    sector: orNull(row("sector")) as Sector | null,
    members: words(row("members")),
    from: orNull(row("from")),
    to: orNull(row("to")),
  };
}

function neighboursOfRows(rows: readonly Row[]): Map<string, Neighbour[]> {
  const map = new Map<string, Neighbour[]>();
  const add = (code: string, other: string, border: string) => {
    const list = map.get(code) ?? [];
    list.push({ code: other, border: border as Neighbour["border"] });
    map.set(code, list);
  };
  for (const row of rows) {
    add(row("a"), row("b"), row("border"));
    add(row("b"), row("a"), row("border"));
  }
  return map;
}

const loaded = new Map<string, World>();

/**
 * Reads who is who from a folder of tables (`docs/methods/world.md` gives their columns). Any table and any
 * column but a name and a code may be absent, so that a few rows of invented countries are a world too.
 * A folder is read once a process; the index of names is built when first used.
 */
export function loadWorld(folder: string = dataPath("world")): World {
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const rows = (name: string) => readTable(join(folder, name));
  const states = new Map(rows("states.tsv").map((row) => [row("code"), stateOf(row)]));
  const organisationRows = rows("organisations.tsv");
  const organisations = new Map(organisationRows.map((row) => [row("id"), organisationOf(row)]));
  let index: NameIndex | null = null;
  const world: World = {
    folder,
    states,
    organisations,
    neighbours: neighboursOfRows(rows("neighbours.tsv")),
    stateNames: () =>
      rows("names.tsv").map((row) => {
        const state = states.get(row("code"));
        const code = state?.kind === "historical" && state.parent !== null ? state.parent : row("code");
        return { name: row("name"), code, flags: `${row("kind")} ${row("flags")}` };
      }),
    index: () => {
      index ??= buildIndex(states, {
        names: rows("names.tsv"),
        places: rows("places.tsv"),
        organisations: organisationRows,
        people: rows("people.tsv"),
        other: rows("other-names.tsv"),
      });
      return index;
    },
  };
  loaded.set(folder, world);
  return world;
}
