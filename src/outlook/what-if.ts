import { isPartner, standingOf } from "../measures/approaches.ts";
import { groupBy } from "../measures/group.ts";
import { type Interval, intervalOf } from "../measures/statistics/interval.ts";
import { randomFrom } from "../measures/statistics/random.ts";
import { isoOf } from "../model/day.ts";
import { ok, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { countConflict } from "../record/queries/count-conflict.ts";
import { countFocal } from "../record/queries/count-focal.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { type Effect, effectOf, FEWEST_CASES, type PastChange, SPAN } from "./effect.ts";
import { type ApproachRecord, approachRecord } from "./forecast.ts";
import { chanceWithin, partnerRates } from "./rates.ts";
import type { Scenario } from "./scenario.ts";
import { tune } from "./tune.ts";

export interface WhatIfRow {
  readonly partner: string;
  readonly without: number;
  readonly probability: number;
  readonly interval: Interval;
}

export interface WhatIf {
  readonly country: string;
  readonly change: string;
  /** `found`: the past gives a ratio. `no-basis`: it does not, and nothing is claimed. */
  readonly basis: "found" | "no-basis";
  readonly rule: string;
  readonly effect: {
    readonly cases: number;
    readonly before: number;
    readonly after: number;
    readonly ratio: number;
    readonly interval: Interval;
    readonly pValue: number;
  } | null;
  readonly rows: readonly WhatIfRow[];
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly method: string;
  readonly evidence: readonly string[];
}

const RULE =
  `The partner's forecast rate is multiplied by the ratio of days with an approach in the ${SPAN} days after past cases of the same kind to the ${SPAN} days before them. ` +
  `With fewer than ${FEWEST_CASES} cases there is no basis and nothing is claimed.`;

/** What a stated change would do to the country's approaches, by what such changes did before. */
export async function whatIf(desk: Desk, scenario: Scenario): Promise<Result<WhatIf>> {
  const { country, change } = scenario;
  const read = await approachRecord(desk, country, { asOf: scenario.asOf });
  if (!read.ok) return read;
  const record = read.value;
  const { label, partners, cases } = await casesOf(desk, scenario, record);
  const effect = effectOf(cases, record.days, record.first, record.last);
  const common = { country, change: label, rule: RULE, method: "docs/methods/what-if.md" };
  if (effect === null)
    return ok({
      ...common,
      basis: "no-basis",
      effect: null,
      rows: [],
      sentence: `The record holds fewer than ${FEWEST_CASES} separate cases of this with ${SPAN} days on either side (${cases.length} in all): it gives no basis for saying what would follow.`,
      notes: record.notes,
      evidence: [...new Set(cases.map((one) => one.event))].slice(0, 20),
    });
  const rows = rowsWith(record, partners, scenario.horizon, effect);
  return ok({
    ...common,
    basis: "found",
    effect: {
      cases: effect.cases,
      before: effect.before,
      after: effect.after,
      ratio: effect.ratio.ratio,
      interval: effect.ratio.interval,
      pValue: effect.pValue,
    },
    rows,
    sentence: sentenceOf(effect, rows),
    notes: [
      ...record.notes,
      ...("shock" in change
        ? []
        : ["Cases of all partners are taken together: with one partner alone there are seldom enough."]),
      "What followed such changes before need not have been caused by them.",
    ],
    evidence: effect.evidence,
  });
}

function sentenceOf(effect: Effect, rows: readonly WhatIfRow[]): string {
  const { low, high } = effect.ratio.interval;
  const clear = (low > 1 || high < 1) && effect.pValue <= 0.1;
  return (
    `After ${effect.cases} past cases approaches went from ${effect.before} to ${effect.after} days, ${effect.ratio.ratio.toFixed(2)} times (90% interval ${low.toFixed(2)} to ${high.toFixed(2)}, p ${effect.pValue.toFixed(2)}): ` +
    (clear ? "" : "no clear effect. ") +
    rows
      .map(
        (row) =>
          `${row.partner} from ${row.without.toFixed(2)} to ${row.probability.toFixed(2)} (${row.interval.low.toFixed(2)} to ${row.interval.high.toFixed(2)})`,
      )
      .join("; ") +
    "."
  );
}

interface Cases {
  readonly label: string;
  readonly partners: readonly string[];
  readonly cases: readonly PastChange[];
}

async function casesOf(desk: Desk, scenario: Scenario, record: ApproachRecord): Promise<Cases> {
  const { country, change } = scenario;
  const from = isoOf(record.first);
  const to = isoOf(record.last);
  if ("shock" in change) {
    const { a, b } = change.shock;
    const weeks = await countConflict(desk, [[a, b]], from, to);
    return {
      label: `shock between ${a} and ${b}`,
      partners: [a, b].filter((code) => code !== country && record.days.has(code)),
      cases: surges(weeks, [a, b], country, record),
    };
  }
  const dropped = "obstacle-dropped" in change;
  const partner = dropped ? change["obstacle-dropped"] : change.subsidy.from;
  const kinds = dropped ? ["CONCEDE", "RETREAT"] : ["AID"];
  const counted = await countFocal(
    desk,
    country,
    { from, to, unit: "happenings", minConfidence: 0.5, exclude: [], kinds },
    "day",
  );
  const cases = counted
    .filter(
      (row: FocalCount) =>
        row.day !== null &&
        isPartner(row.partner) &&
        standingOf(row.status, true) === "done" &&
        (dropped || row.direction === "in"),
    )
    .map((row) => ({ day: row.day!, partner: row.partner!, event: row.event }));
  return {
    label: dropped ? `an obstacle with ${partner} dropped` : `a subsidy from ${partner}`,
    partners: [partner],
    cases,
  };
}

/** Weeks with conflict above the ninth tenth of all weeks: each is a case for both sides. */
function surges(
  weeks: readonly { readonly week: number; readonly count: number; readonly event: string }[],
  sides: readonly string[],
  country: string,
  record: ApproachRecord,
): readonly PastChange[] {
  const all = Math.ceil((record.last - record.first + 1) / 7);
  const counts = [
    ...weeks.map((row) => row.count),
    ...new Array<number>(Math.max(0, all - weeks.length)).fill(0),
  ].sort((x, y) => x - y);
  const high = Math.max(2, counts[Math.floor(counts.length * 0.9)] ?? 2);
  const peaks = weeks.filter((row) => row.count > high);
  return sides
    .filter((code) => code !== country)
    .flatMap((partner) => peaks.map((row) => ({ day: row.week * 7 + 3, partner, event: row.event })));
}

function rowsWith(
  record: ApproachRecord,
  partners: readonly string[],
  horizon: number,
  effect: Effect,
): readonly WhatIfRow[] {
  const { model } = tune(record.days, record.first, record.last, horizon);
  const rates = groupBy(partnerRates(record.days, record.first, record.last, model), (rate) => rate.partner);
  const random = randomFrom(1);
  const spread = Math.log(effect.ratio.interval.high / effect.ratio.interval.low) / (2 * 1.645);
  return partners.flatMap((partner) => {
    const rate = rates.get(partner)?.[0];
    if (rate === undefined) return [];
    const draws = Array.from({ length: 2000 }, () => {
      const factor = effect.ratio.ratio * Math.exp(spread * random.normal());
      return 1 - Math.exp((-random.gamma(rate.shape) / rate.rate) * factor * horizon);
    });
    const probability = draws.reduce((sum, p) => sum + p, 0) / draws.length;
    return [{ partner, without: chanceWithin(rate, horizon), probability, interval: intervalOf(draws) }];
  });
}
