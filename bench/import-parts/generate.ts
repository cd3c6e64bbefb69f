import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { GDELT1_COLUMNS } from "../../src/record/columns/gdelt.ts";
import { ICEWS_COLUMNS } from "../../src/record/columns/icews.ts";
import { loadWorld } from "../../src/world/load.ts";
import { CAMEO } from "../../src/world/ontology.ts";

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const states = [...loadWorld().states.values()].filter((state) => state.kind === "member");
const codes = [...CAMEO.values()].filter((code) => code.code.length >= 3);
const roles = ["GOV", "MIL", "BUS", "OPP", "LEG", "", "", "", ""];

const pad = (number: number): string => String(number).padStart(2, "0");

/** A file of so many rows in the shape of GDELT 1.0: about 58 columns and 350 bytes a row, days in order. */
export async function writeGdelt(path: string, rows: number): Promise<void> {
  const next = random(1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * next() * list.length)] as T;
  await writeRows(path, null, rows, (at) => {
    const [a, b, c] = [pick(states), pick(states), pick(codes)];
    const [role, other] = [pick(roles), pick(roles)];
    const day = `2014${pad(1 + Math.floor((at / rows) * 12))}${pad(1 + Math.floor(next() * 28))}`;
    const tone = (next() * 20 - 10).toFixed(13);
    const geo = `4\t${a.capital}, ${a.name}\t${a.fips[0] ?? ""}\t${a.fips[0] ?? ""}${pad(at % 50)}\t${a.lat ?? ""}\t${a.lon ?? ""}\t${-at % 3000000}`;
    const cells = [
      `${300000000 + at}\t${day}\t${day.slice(0, 6)}\t2014\t2014.${at % 10000}`,
      `${a.code}${role}\t${a.name.toUpperCase()}\t${a.code}\t\t\t\t\t${role}\t\t`,
      `${b.code}${other}\t${b.name.toUpperCase()}\t${b.code}\t\t\t\t\t${other}\t\t`,
      `${at % 2}\t${c.code}\t${c.code.slice(0, 3)}\t${c.root}\t${c.quad}\t${c.goldsteinGdelt ?? 0}`,
      `${1 + (at % 40)}\t${1 + (at % 5)}\t${1 + (at % 40)}\t${tone}`,
      geo,
      geo,
      geo,
      `${day}\thttp://www.example${at % 997}.org/news/${day}/story-${Math.floor(next() * 1e7)}.html`,
    ];
    return cells.join("\t");
  });
}

/** A file of so many rows in the shape of ICEWS: 20 columns, about 230 bytes a row, days in order. */
export async function writeIcews(path: string, rows: number): Promise<void> {
  const next = random(2);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * next() * list.length)] as T;
  const sectors = [
    "Government,Executive,Foreign Ministry",
    "Police,Government",
    "General Population / Civilian / Social,Social",
    "Parties,(National) Major Party",
    "NA",
  ];
  await writeRows(path, ICEWS_COLUMNS.join("\t"), rows, (at) => {
    const [a, b, c] = [pick(states), pick(states), pick(codes)];
    const day = `2014-${pad(1 + Math.floor((at / rows) * 12))}-${pad(1 + Math.floor(next() * 28))}`;
    const name = (state: typeof a): string =>
      next() < 0.5 ? (state.icews[0] ?? state.name) : `Citizen (${state.icews[0] ?? state.name})`;
    const country = (state: typeof a): string => state.icews[0] ?? state.name;
    const cells = [
      ...[String(20000000 + at), day, name(a), pick(sectors), country(a)],
      ...[c.label, c.code, String(c.goldsteinIcews ?? 0), name(b), pick(sectors), country(b)],
      ...[
        String(30000000 + Math.floor(at / 3)),
        String(1 + (at % 6)),
        "Reuters News",
        a.capital,
        "NA",
        `${a.capital} Province`,
        country(a),
      ],
      ...[String(a.lat ?? "NA"), String(a.lon ?? "NA")],
    ];
    return cells.join("\t");
  });
}

async function writeRows(
  path: string,
  header: string | null,
  rows: number,
  row: (at: number) => string,
): Promise<void> {
  const file = createWriteStream(path);
  let pending = header === null ? "" : `${header}\n`;
  for (let at = 0; at < rows; at += 1) {
    pending += `${row(at)}\n`;
    if (pending.length > 2 ** 20) {
      if (!file.write(pending)) await once(file, "drain");
      pending = "";
    }
  }
  file.end(pending);
  await once(file, "finish");
}

/** Checked here so that a change of a format's columns is noticed. */
if (GDELT1_COLUMNS.length !== 58) throw new Error("the shape of GDELT has changed");
