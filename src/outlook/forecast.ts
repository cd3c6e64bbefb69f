import { isApproach, isPartner, standingOf } from "../measures/approaches.ts";
import { steadySources } from "../measures/coverage.ts";
import { findGaps, gapNotes } from "../measures/gaps.ts";
import { groupBy } from "../measures/group.ts";
import type { Interval } from "../measures/statistics/interval.ts";
import { dayOfIso, isoOf } from "../model/day.ts";
import { fail, ok, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { countFocal } from "../record/queries/count-focal.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { calibrated } from "./calibrate.ts";
import { type ApproachDays, chanceInterval, chanceWithin, type PartnerRate, partnerRates } from "./rates.ts";
import { type Tuned, tune } from "./tune.ts";

export interface ForecastRow {
  readonly partner: string;
  /** Of at least one approach by the country within the horizon. */
  readonly probability: number;
  readonly interval: Interval;
  /** Expected number of days with an approach. */
  readonly expected: number;
  /** The same probability if the partner's average over the whole record went on. */
  readonly average: number;
  readonly approachDays: number;
  readonly lastApproach: string;
  readonly evidence: readonly string[];
}

export interface Forecast {
  readonly country: string;
  /** Forecast from the end of this day. */
  readonly asOf: string;
  readonly horizonDays: number;
  readonly rows: readonly ForecastRow[];
  /** How forecasts of the same kind did on past windows of this record, beside two simple rules. */
  readonly pastRecord: Omit<Tuned, "model" | "calibration">;
  readonly model: {
    readonly halfLife: number | "none";
    readonly shape: number;
    readonly calibratedOn: number;
  };
  readonly method: string;
  readonly notes: readonly string[];
}

export interface ForecastOptions {
  readonly asOf?: string | null;
  readonly minConfidence?: number;
  readonly exclude?: readonly string[];
}

const FEWEST_DAYS = 20;

/** What a forecast and a what-if both start from. */
export interface ApproachRecord {
  readonly days: ApproachDays;
  readonly rows: readonly FocalCount[];
  readonly first: number;
  readonly last: number;
  readonly notes: readonly string[];
}

/** Who will be approached next. Errors: `bad-horizon`, `too-little-to-forecast`. */
export async function forecast(
  desk: Desk,
  country: string,
  horizonDays: number,
  options: ForecastOptions = {},
): Promise<Result<Forecast>> {
  if (!Number.isInteger(horizonDays) || horizonDays < 1 || horizonDays > 366)
    return fail("bad-horizon", `A horizon of ${horizonDays} days cannot be forecast.`, "Give 1 to 366 days.");
  const read = await approachRecord(desk, country, options);
  if (!read.ok) return read;
  const { days, rows, first, last, notes } = read.value;
  const tuned = tune(days, first, last, horizonDays);
  const rates = partnerRates(days, first, last, tuned.model);
  const byPartner = groupBy(rows, (row) => row.partner!);
  const list = rates
    .map((rate) =>
      forecastRow(
        rate,
        days.get(rate.partner)!,
        byPartner.get(rate.partner) ?? [],
        tuned,
        first,
        last,
        horizonDays,
      ),
    )
    .sort((a, b) => b.probability - a.probability || (a.partner < b.partner ? -1 : 1));
  const { model, calibration, ...pastRecord } = tuned;
  return ok({
    country,
    asOf: isoOf(last),
    horizonDays,
    rows: list,
    pastRecord,
    model: {
      halfLife: Number.isFinite(model.halfLife) ? model.halfLife : "none",
      shape: model.shape,
      calibratedOn: calibration.forecasts,
    },
    method: "docs/methods/forecast.md",
    notes: [
      ...notes,
      ...(tuned.scores === null ? ["The record is too short to try the forecast on its own past."] : []),
      "A partner never approached in the record has no row: it is not known to be impossible.",
      ...gapNotes(await findGaps(desk, country), new Set(list.map((row) => row.partner))),
    ],
  });
}

function forecastRow(
  rate: PartnerRate,
  days: readonly number[],
  rows: readonly FocalCount[],
  tuned: Tuned,
  first: number,
  last: number,
  horizon: number,
): ForecastRow {
  const raw = chanceInterval(rate, horizon);
  const adjust = (p: number): number => calibrated(p, tuned.calibration);
  return {
    partner: rate.partner,
    probability: adjust(chanceWithin(rate, horizon)),
    interval: { low: adjust(raw.low), high: adjust(raw.high), level: raw.level },
    expected: (rate.shape / rate.rate) * horizon,
    average: 1 - Math.exp((-days.length * horizon) / (last - first + 1)),
    approachDays: days.length,
    lastApproach: isoOf(Math.max(...days)),
    evidence: rows.slice(-5).map((row) => row.event),
  };
}

/** The days on which each partner was approached, from sources that cover the time steadily. */
export async function approachRecord(
  desk: Desk,
  country: string,
  options: ForecastOptions,
): Promise<Result<ApproachRecord>> {
  const filter = {
    from: null,
    to: options.asOf ?? null,
    unit: "happenings" as const,
    minConfidence: options.minConfidence ?? 0.5,
    exclude: options.exclude ?? [],
  };
  const isOne = (row: FocalCount): boolean =>
    row.day !== null && isApproach(row) && isPartner(row.partner) && standingOf(row.status, true) === "done";
  const all = (await countFocal(desk, country, filter, "day")).filter(isOne);
  const dayList = all.map((row) => row.day!);
  const earliest = dayList.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const latest = dayList.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  const end = options.asOf == null ? latest : dayOfIso(options.asOf);
  const steady = Number.isFinite(earliest) ? await steadySources(desk, country, earliest, end) : null;
  const rows =
    steady === null || steady.origins === null
      ? all
      : (await countFocal(desk, country, { ...filter, origins: steady.origins }, "day")).filter(
          (row) => isOne(row) && row.day! >= steady.first && row.day! <= steady.last,
        );
  const days = new Map(
    [...groupBy(rows, (row) => row.partner!)].map(([partner, list]) => [
      partner,
      [...new Set(list.map((row) => row.day!))].sort((a, b) => a - b),
    ]),
  );
  const total = [...days.values()].reduce((sum, list) => sum + list.length, 0);
  if (total < FEWEST_DAYS || steady === null)
    return fail(
      "too-little-to-forecast",
      `Only ${total} days with a dated approach of ${country} are known: too few to forecast from.`,
      "Import an event dataset: demarche import icews|gdelt|polecat|plover FILE --desk DESK",
    );
  return ok({ days, rows, first: steady.first, last: Math.min(end, steady.last), notes: steady.notes });
}
