import { z } from "zod";
import { dayOfIso } from "../model/day.ts";
import { countFocal } from "../record/queries/count-focal.ts";
import { tradeFigures } from "../record/queries/count-trade.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { listStatements } from "../record/queries/list-statements.ts";
import { APPROACH_WEIGHTS, isApproach, isPartner, standingOf } from "./approaches.ts";
import { type Bin, binFrom } from "./calendar.ts";
import { type Steady, steadySources } from "./coverage.ts";
import { type ExceptionRow, exceptionsFrom, type PartnerCount } from "./exceptions-from.ts";
import { findGaps, gapNotes } from "./gaps.ts";
import { commonParameters, defineMeasure, filterOf } from "./measure.ts";
import { dispersionOf } from "./statistics/gamma-poisson.ts";
import { randomFrom } from "./statistics/random.ts";
import { weeklySeries } from "./statistics/weekly.ts";
import { inBin, spanOf, sumOf, type Tallies, tallyBy } from "./tally.ts";
import { statedTradeShare, tradeShares, tradeWeights } from "./trade-shares.ts";

export const exceptionParameters = commonParameters.extend({
  /** The past to compare with; by default everything before `from`. */
  before: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable().default(null),
  meetings: z.enum(["include", "exclude"]).default("include"),
  /** Whether approaches only promised, planned or asked for count, as they must where texts are all there is. */
  standing: z.enum(["done", "done-or-promised"]).default("done"),
});
export type { ExceptionRow } from "./exceptions-from.ts";

/** Partners approached less than their past, their trade or the others' treatment leads one to expect. */
export const exceptions = defineMeasure(
  "exceptions",
  "Who is missing from the effort",
  exceptionParameters,
  async (desk, country, asked) => {
    const kinds = Object.keys(APPROACH_WEIGHTS);
    const everything = { ...filterOf(asked), from: null, to: null, kinds };
    const isOne = (row: FocalCount): boolean => isApproach(row, asked.meetings) && isPartner(row.partner);
    const all = (await countFocal(desk, country, everything, "day")).filter(isOne);
    const whole = spanOf(all, { ...asked, from: null, to: null });
    const steady = whole === null ? null : await steadySources(desk, country, ...askedSpan(whole, asked));
    const windows = windowsOf(whole, steady, asked);
    const approaches =
      steady === null || steady.everything || windows === null
        ? all
        : (await countFocal(desk, country, { ...everything, origins: steady.origins }, "day")).filter(isOne);
    const real = (row: FocalCount): boolean => {
      const standing = standingOf(row.status, asked.from !== null);
      return standing === "done" || (asked.standing === "done-or-promised" && standing === "promised");
    };
    const done = approaches.filter(real);
    const now = windows === null ? done : done.filter((row) => inBin(row, windows.now));
    const past = windows === null ? [] : done.filter((row) => inBin(row, windows.before));
    const trade = await weightsFor(desk, country, windows?.now ?? whole, asked.exclude);
    const names = new Set([...done.map((row) => row.partner!), ...trade.weights.keys()]);
    const [late, early] = [now, past].map((rows) => tallyBy(rows, (row) => row.partner)) as [
      Tallies,
      Tallies,
    ];
    const partners: PartnerCount[] = (asked.partners ?? [...names].sort()).map((partner) => ({
      partner,
      now: late.get(partner)?.count ?? 0,
      before: early.get(partner)?.count ?? 0,
      trade: trade.weights.get(partner) ?? null,
      evidence: late.get(partner)?.examples ?? [],
    }));
    const weeks = windows === null ? [] : weeklySeries(done, windows.before.first, windows.now.last);
    const dispersion = dispersionOf(weeks);
    const rows = exceptionsFrom(partners, windows, dispersion, randomFrom(asked.seed));
    return {
      rows,
      period: { from: windows?.now.from ?? asked.from, to: windows?.now.to ?? asked.to },
      notes: [
        ...notesOn(rows, sumOf(now), sumOf(past), windows, dispersion, country),
        ...(steady?.notes ?? []),
        ...trade.notes,
        ...gapNotes(await findGaps(desk, country), new Set(partners.map((row) => row.partner))),
      ],
      events: rows.flatMap((row) => row.evidence),
      statements: trade.statements,
    };
  },
);

export interface Windows {
  readonly before: Bin;
  readonly now: Bin;
}

function askedSpan(whole: Bin, asked: z.output<typeof exceptionParameters>): readonly [number, number] {
  const first = asked.before === null ? whole.first : dayOfIso(asked.before.from);
  return [first, asked.to === null ? whole.last : dayOfIso(asked.to)];
}

/** The period asked for and its past; with no period, the last quarter of what is dated against the rest. */
function windowsOf(
  whole: Bin | null,
  steady: Steady | null,
  asked: z.output<typeof exceptionParameters>,
): Windows | null {
  if (whole === null || steady === null) return null;
  const [first, last] = askedSpan(whole, asked);
  const to = Math.min(last, steady.last);
  const quarter = Math.floor((to - Math.max(first, steady.first) + 1) / 4);
  const from = asked.from === null ? to - quarter + 1 : Math.max(dayOfIso(asked.from), steady.first);
  const pastFrom = Math.max(first, steady.first);
  const pastTo = asked.before === null ? from - 1 : Math.min(dayOfIso(asked.before.to), from - 1);
  if (pastTo - pastFrom < 6 || to < from) return null;
  return { before: binFrom(pastFrom, pastTo), now: binFrom(from, to) };
}

async function weightsFor(
  desk: Parameters<typeof tradeFigures>[0],
  country: string,
  now: Bin | null,
  exclude: readonly string[],
): Promise<{ weights: Map<string, { share: number; base: string }>; notes: string[]; statements: string[] }> {
  const year = now === null ? null : Number(now.to.slice(0, 4));
  const table = tradeWeights(tradeShares(await tradeFigures(desk, country)), year);
  const weights = new Map(
    [...table].map(([partner, { share, base, year: y }]) => [partner, { share, base: `${y}, ${base}` }]),
  );
  const statements: string[] = [];
  for (const statement of await listStatements(desk, country, { kinds: ["figure", "dependence"], exclude })) {
    const share = statedTradeShare(statement);
    const partner = statement.subject === country ? statement.object : statement.subject;
    if (share === null || partner === null || weights.has(partner)) continue;
    weights.set(partner, { share, base: "as a text states it" });
    statements.push(statement.id);
  }
  const notes =
    weights.size === 0 ? ["No trade table and no stated share of trade: no expectation from trade."] : [];
  return { weights, notes, statements };
}

function notesOn(
  rows: readonly ExceptionRow[],
  now: number,
  past: number,
  windows: Windows | null,
  dispersion: number,
  country: string,
): readonly string[] {
  const notes: string[] = [];
  if (now === 0)
    notes.push(`No approach of ${country} to anyone is known in the period: nobody can be called missing.`);
  if (windows === null)
    notes.push("Too little is dated to compare with a past: expectations rest on trade alone.");
  else
    notes.push(
      `${now} approaches from ${windows.now.from} to ${windows.now.to} against ${past} from ${windows.before.from} to ` +
        `${windows.before.to}; weekly counts vary ${dispersion.toFixed(1)} times as much as single events would.`,
    );
  if (rows.length === 0)
    notes.push("No partner has an expected count of 3 or more: none could be called missing.");
  return notes;
}
