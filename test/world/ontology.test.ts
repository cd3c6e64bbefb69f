import { describe, expect, it } from "vitest";
import { EVENT_TYPES, QUAD_OF } from "../../src/model/plover.ts";
import {
  CAMEO,
  CONTEXTS,
  cameoOf,
  cameoOfIcewsName,
  contextOf,
  intensityOf,
  isMode,
  MODES,
  ploverOf,
} from "../../src/world/ontology.ts";
import { ontologyTable } from "../../src/world/ontology-tables.ts";

describe("the ontology's tables", () => {
  it("hold every type with its quad and a score in range", () => {
    const rows = ontologyTable("types");
    expect(rows.map((row) => row.type)).toEqual([...EVENT_TYPES].sort());
    for (const row of rows) {
      expect(Number(row.quad)).toBe(QUAD_OF[row.type as keyof typeof QUAD_OF]);
      expect(Math.abs(Number(row.score))).toBeLessThanOrEqual(10);
    }
  });

  it.each(["types", "modes", "contexts", "sectors", "cameo", "representative"])(
    "%s is sorted, without doubles",
    (name) => {
      const keys = ontologyTable(name).map((row) => Object.values(row).slice(0, 2).join("/"));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(
        [...keys].sort((a, b) => (a.replace("/", "\u0000") < b.replace("/", "\u0000") ? -1 : 1)),
      );
    },
  );

  it("map CAMEO only to types, modes and contexts that exist", () => {
    for (const code of CAMEO.values()) {
      if (code.plover === null) expect(code.root).toBe("01");
      else {
        expect(EVENT_TYPES).toContain(code.plover.type);
        if (code.plover.mode !== null) expect(isMode(code.plover.type, code.plover.mode)).toBe(true);
        for (const context of code.plover.contexts) expect(CONTEXTS).toContain(context);
      }
    }
  });

  it("map every ICEWS name to a CAMEO code that exists", () => {
    for (const row of ontologyTable("icews")) expect(CAMEO.has(row.cameo ?? "")).toBe(true);
  });
});

describe("from PLOVER to CAMEO", () => {
  it("answers for every type and mode with a code of the same type where CAMEO has one", () => {
    for (const type of EVENT_TYPES)
      for (const mode of [null, ...MODES[type]]) expect(CAMEO.has(cameoOf(type, mode).code)).toBe(true);
    for (const type of EVENT_TYPES) expect(ploverOf(cameoOf(type).code)?.type).toBe(type);
  });

  it("keeps the leading zero", () => {
    expect(cameoOf("CONSULT", "visit")).toEqual({ code: "042", goldstein: 1.9 });
    expect(ploverOf("10")).not.toEqual(ploverOf("010"));
  });
});

describe("scores and names", () => {
  it("takes the mode's score, else the type's", () => {
    expect(intensityOf("CONSULT", "visit")).toBe(4);
    expect(intensityOf("CONSULT")).toBe(2.5);
    expect(intensityOf("PROTEST", "vandalize")).toBe(-5);
    expect(intensityOf("ACCUSE")).toBe(-3);
  });

  it("knows the modes of a type and no others", () => {
    expect(isMode("CONSULT", "visit")).toBe(true);
    expect(isMode("CONSULT", "riot")).toBe(false);
    expect(MODES.AID).toEqual([]);
  });

  it("reads ICEWS names in either spelling, and contexts in the spellings of releases", () => {
    expect(cameoOfIcewsName("Make_a_visit")).toBe("042");
    expect(cameoOfIcewsName("make a visit")).toBe("042");
    expect(cameoOfIcewsName("Make a wish")).toBeNull();
    expect(contextOf("pro-democracy")).toBe("pro_democracy");
    expect(contextOf("natural_resources")).toBe("natural_resource");
    expect(contextOf("cooking")).toBeNull();
  });

  it("holds 37 contexts", () => expect(CONTEXTS).toHaveLength(37));
});
