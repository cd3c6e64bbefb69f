import type { Desk } from "../../record/desk.ts";

/**
 * What codes mean, as lists beside enumerations of the codes: a code's place in its enumeration is the place of
 * what it means in the lists. Looking up so costs as little as a join and, other than a join, leaves the rows
 * that the engine reads in the order of their file, which is what their numbers rest on.
 */
export async function writeCodeLists(desk: Desk): Promise<void> {
  for (const type of ["state_name", "state_cameo", "event_code", "icews_name"])
    await desk.run(`drop type if exists temp.${type}`);
  const states = (system: string): string =>
    `(select code, state from code_state where system = '${system}' and date_to is null)`;
  for (const system of ["name", "cameo"])
    await desk.run(
      `create temp type state_${system} as enum (select code from ${states(system)} order by code)`,
    );
  await desk.run(
    `create temp type event_code as enum (select code from code_event order by code);
     create temp type icews_name as enum (select distinct name from code_icews order by name);
     create or replace temp table code_list as
     select event.*, name.*, cameo.*, icews.*
     from (select list(type order by code) as type, list(mode order by code) as mode, list(quad order by code) as quad,
         list(contexts order by code) as contexts, list(goldstein_icews order by code) as goldstein_icews
       from code_event) event,
       (select list(state order by code) as name from ${states("name")}) name,
       (select list(state order by code) as cameo from ${states("cameo")}) cameo,
       (select list(code order by name) as icews from (select name, min(code) as code from code_icews group by name)) icews`,
  );
}

const at = (list: string, type: string, code: string): string =>
  `l.${list}[enum_code(try_cast(${code} as ${type})) + 1]`;

/** The state that a code means today, as SQL beside `code_list l`; null where it is not known. */
export function stateOf(system: "name" | "cameo", code: string): string {
  return at(system, `state_${system}`, code);
}

/** What a CAMEO code means, as SQL beside `code_list l`; null where it is not known. */
export function eventOf(
  fact: "type" | "mode" | "quad" | "contexts" | "goldstein_icews",
  code: string,
): string {
  return at(fact, "event_code", code);
}

/** The CAMEO code of an event's name in lower case, as SQL beside `code_list l`; null where it is not known. */
export function codeOfEventName(name: string): string {
  return at("icews", "icews_name", name);
}
