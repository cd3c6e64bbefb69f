import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CODER } from "../../src/coding/coder.ts";
import { composeBrief, makeDocument, openDesk, readArticles, writeMarkdown } from "../../src/index.ts";

/** The worked examples of the docs: folder and country. */
export const EXAMPLES = [
  { name: "mongolia", country: "MNG" },
  { name: "venezuela", country: "VEN" },
] as const;

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "docs", "examples");

export function briefFile(name: string): string {
  return join(FOLDER, name, "brief.md");
}

/** What `demarche read` and `demarche brief` make of an example's articles; the day of making is set. */
export async function makeExample(name: string, country: string): Promise<string> {
  const desk = await openDesk(":memory:");
  if (!desk.ok) throw new Error(desk.problem.cause);
  try {
    const reports = await readArticles(desk.value, [join(FOLDER, name, "articles")]);
    const failed = reports.find((report) => !report.ok);
    if (failed !== undefined) throw new Error(`An article of ${name} cannot be read.`);
    const now = () => new Date("2026-01-01T00:00:00Z");
    const brief = await composeBrief(desk.value, country, { minConfidence: 0.5, program: CODER, now });
    if (!brief.ok) throw new Error(brief.problem.cause);
    return writeMarkdown(makeDocument(brief.value));
  } finally {
    desk.value.close();
  }
}
