import type { z } from "zod";
import { fail, ok, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { countFocal } from "../record/queries/count-focal.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { listStatements } from "../record/queries/list-statements.ts";
import { readVoices } from "../record/queries/read-voices.ts";
import { isApproach, isPartner } from "./approaches.ts";
import { steadySources } from "./coverage.ts";
import { commonParameters, filterOf } from "./measure.ts";
import { patronOf } from "./patron.ts";
import { spanOf } from "./tally.ts";
import type { Verdict } from "./verdict-answer.ts";
import { byEvents } from "./verdict-by-events.ts";
import { byTexts, type SourceApproaches, withTexts } from "./verdict-by-texts.ts";

/** Whether the country is diversifying its relations. Parameters as for every measure. */
export async function verdictOn(
  desk: Desk,
  country: string,
  given: z.input<typeof commonParameters> = {},
): Promise<Result<Verdict>> {
  const parsed = commonParameters.safeParse(given);
  if (!parsed.success) return fail("bad-parameter", parsed.error.issues[0]?.message ?? "not understood");
  const asked = parsed.data;
  const filter = { ...filterOf(asked), from: null, to: null };
  const isOne = (row: FocalCount): boolean => isApproach(row) && isPartner(row.partner);
  const approaches = (await countFocal(desk, country, filter, "day")).filter(isOne);
  const span = spanOf(approaches, { ...asked, from: null });
  const patron = await patronOf(desk, country, { ...asked, to: asked.to ?? span?.to ?? null });
  const voice = await readVoices(desk);
  const stated = await listStatements(desk, country, {
    exclude: asked.exclude,
    minConfidence: asked.minConfidence,
  });
  const statements = stated.map((row) => ({ ...row, source: voice(row.source) }));
  const steady = span === null ? null : await steadySources(desk, country, span.first, span.last);
  if (steady !== null && steady.last > steady.first) {
    const compared = steady.everything
      ? approaches
      : (await countFocal(desk, country, { ...filter, origins: steady.origins }, "day")).filter(isOne);
    const fromEvents = byEvents(compared, patron, asked, steady);
    if (fromEvents !== null) return ok(withTexts(fromEvents, statements, country, patron));
  }
  const sources = new Set(approaches.flatMap((row) => row.events));
  const bySource = (await approachesBySource(desk, country, [...sources])).map((row) => ({
    ...row,
    source: voice(row.source),
  }));
  return ok(byTexts(bySource, statements, country, patron));
}

async function approachesBySource(
  desk: Desk,
  country: string,
  ids: readonly string[],
): Promise<readonly SourceApproaches[]> {
  if (ids.length === 0) return [];
  const rows = await desk.query(
    "select source, recipient_code as partner, id from event_all where actor_code = $1 and list_contains(string_split($2, chr(10)), id) and origin = 'article'",
    [country, ids.join("\n")],
  );
  return rows.map((row) => ({
    source: String(row.source),
    partner: String(row.partner),
    event: String(row.id),
  }));
}
