import { QUAD_OF } from "../../model/plover.ts";
import type { Desk } from "../../record/desk.ts";
import { insertRecords } from "../../record/insert-records.ts";
import { CAMEO } from "../../world/ontology.ts";
import { ontologyTable } from "../../world/ontology-tables.ts";
import { type StateCode, stateCodes } from "./state-codes.ts";

/** Puts what codes mean into the desk, so that imports join with it and a reader can look it up. */
export async function writeCodeTables(desk: Desk): Promise<void> {
  const states = bearers(stateCodes());
  const events = [...CAMEO.values()].map((code) => ({
    code: code.code,
    label: code.label,
    type: code.plover?.type ?? null,
    mode: code.plover?.mode ?? null,
    quad: code.plover === null ? null : QUAD_OF[code.plover.type],
    contexts: code.plover === null ? null : code.plover.contexts.join(";"),
    goldstein_icews: code.goldsteinIcews,
    goldstein_gdelt: code.goldsteinGdelt,
  }));
  const names = ontologyTable("icews").map((row) => ({
    name: (row.name ?? "").toLowerCase(),
    code: row.cameo ?? "",
  }));
  await desk.transaction(async () => {
    await desk.run("delete from code_state; delete from code_event; delete from code_icews;");
    const state = {
      system: "VARCHAR",
      code: "VARCHAR",
      state: "VARCHAR",
      date_from: "DATE",
      date_to: "DATE",
    };
    await insertRecords(desk, "code_state", state, states);
    const event = { code: "VARCHAR", label: "VARCHAR", type: "VARCHAR", mode: "VARCHAR", quad: "TINYINT" };
    const scores = { contexts: "VARCHAR", goldstein_icews: "DOUBLE", goldstein_gdelt: "DOUBLE" };
    await insertRecords(desk, "code_event", { ...event, ...scores }, events);
    await insertRecords(desk, "code_icews", { name: "VARCHAR", code: "VARCHAR" }, names);
  });
}

/**
 * One row for each stretch of time in which a code means one state; the stretches of a code do not overlap,
 * and the last has no end, so that `date_to is null` gives what the code means today.
 */
function bearers(codes: readonly StateCode[]) {
  const groups = new Map<string, StateCode[]>();
  for (const code of codes) {
    const key = `${code.system}/${code.code}`;
    const list = groups.get(key) ?? [];
    if (!list.some((other) => other.state === code.state)) list.push(code);
    groups.set(key, list);
  }
  return [...groups.values()].flatMap((list) => {
    const sorted = [...list].sort((a, b) => ((a.to ?? "9999") < (b.to ?? "9999") ? -1 : 1));
    return sorted.map((code, at) => ({
      system: code.system,
      code: code.code,
      state: code.state,
      date_from: at === 0 ? null : (sorted[at - 1]?.to ?? null),
      date_to: at === sorted.length - 1 ? null : code.to,
    }));
  });
}
