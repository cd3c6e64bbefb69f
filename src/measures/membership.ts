import { loadWorld } from "../world/load.ts";

/** The states that were members of the European Union on a day (ISO). */
export function europeanUnion(day: string): readonly string[] {
  return [...loadWorld().states.values()]
    .filter((state) => state.eu !== null && within(state.eu, day))
    .map((state) => state.code)
    .sort();
}

function within(membership: string, day: string): boolean {
  const [from, to] = membership.split("/");
  return (from ?? "") <= day && (to === undefined || to === "" || day <= to);
}
