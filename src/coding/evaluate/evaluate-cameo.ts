import { z } from "zod";
import type { Result } from "../../model/problem.ts";
import { codesFrom } from "../../world/codes.ts";
import type { World } from "../../world/world.ts";
import { type CameoEvent, cameoEvents } from "../cameo/cameo-events.ts";
import { CONSULTED } from "../cameo/cameo-root.ts";
import { readSentences } from "../code-text.ts";
import type { Coder } from "../coder.ts";
import { goldLines } from "./gold-lines.ts";
import { type Score, scoreOf } from "./score.ts";

/** A sentence with the triples of actors' codes and CAMEO code that it supports; an empty list for none. */
export const cameoGoldSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** Day of publication, `YYYYMMDD` or ISO; a year of two digits is not trusted. */
  date: z.string().optional(),
  gold: z.array(z.object({ source: z.string(), target: z.string(), cameo: z.string() })),
});
export type CameoGold = Readonly<z.infer<typeof cameoGoldSchema>>;

export interface CameoReport extends Score {
  readonly sentences: number;
  readonly sentencesASecond: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Errors: `bad-gold`, naming the line. */
export function parseCameoGold(text: string): Result<readonly CameoGold[]> {
  return goldLines(text, cameoGoldSchema, "a sentence with CAMEO triples");
}

/**
 * Holds what is read from single sentences against triples of actor, recipient and two-digit CAMEO root. Actors are
 * compared by state or organisation, not by sector; a meeting (root 04), and any act that the gold codes in both
 * directions, counts once, as it does in the record. What a sentence says was not done is no triple. F1 over all triples.
 */
export function evaluateCameo(rows: readonly CameoGold[], coder: Coder, clock: () => number): CameoReport {
  const missed: string[] = [];
  const extra: string[] = [];
  let [gold, coded, found] = [0, 0, 0];
  const started = clock();
  const readings = rows.map((row) => eventsOf(row, coder));
  const seconds = (clock() - started) / 1000;
  for (const [index, row] of rows.entries()) {
    const asked = row.gold.map(
      ({ source, target, cameo }): Triple => [
        stateOf(source, coder.world),
        stateOf(target, coder.world),
        cameo.slice(0, 2),
      ],
    );
    const wanted = new Set(asked.map((one) => keyOf(one, asked)));
    const got = new Map(readings[index]!.map((event) => [keyOf(tripleOf(event, coder.world), asked), event]));
    gold += wanted.size;
    coded += got.size;
    for (const one of wanted) {
      if (got.has(one)) found += 1;
      else missed.push(`${row.id} ${one}`);
    }
    for (const [one, event] of got) if (!wanted.has(one)) extra.push(`${row.id} ${one} (${event.rule})`);
  }
  return {
    ...scoreOf({ gold, coded, found, right: found }),
    sentences: rows.length,
    sentencesASecond: Math.round(rows.length / Math.max(seconds, 1e-9)),
    missed,
    extra,
  };
}

/** What is read of a sentence is asked for while its turn lasts: what was named before it changes with the next. */
function eventsOf({ text, date }: CameoGold, coder: Coder): readonly CameoEvent[] {
  const found: CameoEvent[] = [];
  for (const one of readSentences(coder, text, { published: publishedOn(date) }))
    found.push(...cameoEvents(one, coder));
  return found;
}

const NOBODY = "---";

/** Actor, recipient and CAMEO root. */
type Triple = readonly [string, string, string];

function tripleOf({ actor, recipient, root }: CameoEvent, world: World): Triple {
  return [partyOf(actor, world), partyOf(recipient, world), root];
}

/** A triple as text; the parties by name where the act is mutual. */
function keyOf([actor, recipient, root]: Triple, gold: readonly Triple[]): string {
  const holds = (from: string, to: string): boolean =>
    gold.some((one) => one[0] === from && one[1] === to && one[2] === root);
  const mutual = root === CONSULTED || (holds(actor, recipient) && holds(recipient, actor));
  const pair = mutual ? [actor, recipient].sort() : [actor, recipient];
  return `${pair.join(" > ")} ${root}`;
}

/** CAMEO has no code for most organisations but their kind. */
function partyOf(code: string | null, world: World): string {
  if (code === null) return NOBODY;
  const known = world.states.has(code) || codesFrom(world, "cameo", code).code !== null;
  return known ? code : (world.organisations.get(code)?.code ?? code);
}

/** Kinds of international actors; what follows may say whose they are. */
const INTERNATIONAL = new Set(["IGO", "MNC", "NGM", "NGO"]);

/** The state or organisation of a CAMEO actor code (`NGOSOM`: of Somalia); a code that names none stands for its kind. */
function stateOf(code: string, world: World): string {
  if (code.startsWith(NOBODY)) return NOBODY;
  const owner = INTERNATIONAL.has(code.slice(0, 3)) ? [code.slice(3, 6)] : [];
  for (const part of [code, code.slice(0, 6), code.slice(0, 3), ...owner]) {
    if (part === "") continue;
    const known = codesFrom(world, "cameo", part).code;
    if (known !== null) return known;
  }
  return code.slice(0, 3);
}

function publishedOn(date: string | undefined): { from: string; to: string } | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date ?? "");
  if (match === null) return null;
  const day = match.slice(1).join("-");
  return { from: day, to: day };
}
