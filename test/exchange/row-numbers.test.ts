import { expect, it } from "vitest";
import { gdeltRow, icewsHeader, icewsRow } from "./fixtures.ts";
import { workFolder } from "./work-folder.ts";

const { work, put, take } = workFolder();

/** Enough for the engine to read several pieces of the file at once. */
const ROWS = 80_000;
const places = ["South Korea", "United States", "Nowhere", "NA", "China", "Côte d'Ivoire"];

it.each([
  [
    "icews",
    "icews_event",
    `"Event ID"`,
    icewsHeader,
    (id: number) =>
      icewsRow(id, {
        "Source Country": places[id % 6] ?? "",
        "Target Country": places[(id * 7) % 5] ?? "",
        "CAMEO Code": id % 3 === 0 ? "040" : "999",
      }),
  ],
  [
    "gdelt",
    "gdelt_event",
    "GLOBALEVENTID",
    null,
    (id: number) => gdeltRow(id, { Actor1CountryCode: ["PRK", "XXX", "KOR", ""][id % 4] ?? "" }),
  ],
] as const)(
  "%s: every row has its number in the file, also in one that follows another",
  async (kind, table, key, header, row) => {
    const fileFrom = (first: number): string =>
      [
        ...(header === null ? [] : [header]),
        ...Array.from({ length: ROWS }, (_, at) => row(first + at)),
      ].join("\n");
    for (const first of [0, ROWS]) {
      const report = await take(kind, [put(`${first}.tsv`, fileFrom(first))]);
      const { dataset = "", kept } = report.files[0] ?? {};
      expect(kept).toBe(ROWS);
      const before = first - (header === null ? 1 : 2);
      const [found] = await work.desk.query(
        `select count(*) filter (where rowid - row_offset = ${key}::int - ${before})::int as placed from ${table} where dataset = $1`,
        [dataset],
      );
      expect(found?.placed).toBe(ROWS);
    }
  },
);
