import type { Neighbour, World } from "./world.ts";

/** The states of a bloc or organisation, sorted; EU and NATO as they were on `date` (ISO day), others as they are. */
export function membersOf(world: World, bloc: string, date: string | null = null): readonly string[] {
  const dated = bloc === "EUR" || bloc === "EU" ? "eu" : bloc === "NATO" ? "nato" : null;
  if (dated !== null) {
    const members: string[] = [];
    for (const state of world.states.values()) {
      const [from, to] = (state[dated] ?? "").split("/");
      if (from === undefined || from === "") continue;
      const on = date ?? "9999-12-31";
      if (from <= on && (to === undefined || to === "" || to > on)) members.push(state.code);
    }
    if (members.length > 0) return members.sort();
  }
  if (bloc === "UNO")
    return [...world.states.values()]
      .filter(({ kind }) => kind === "member")
      .map(({ code }) => code)
      .sort();
  return [...(world.organisations.get(bloc)?.members ?? [])].sort();
}

/** Land borders and facing coasts, by code. */
export function neighboursOf(world: World, code: string): readonly Neighbour[] {
  return [...(world.neighbours.get(code) ?? [])].sort((a, b) => (a.code < b.code ? -1 : 1));
}
