import { beforeAll, expect, it } from "vitest";
import type { Brief } from "../../src/briefs/brief.ts";
import { composeBrief } from "../../src/briefs/compose-brief.ts";
import { exportEvents } from "../../src/exchange/out/export-events.ts";
import { tradeShares, tradeWeights } from "../../src/measures/trade-shares.ts";
import { tradeFigures } from "../../src/record/queries/count-trade.ts";
import { DPRK_FILES, loadDprkTrade } from "../measures/dprk-tables.ts";
import { ICEWS_FILES, icewsDesk } from "../measures/icews-desk.ts";
import { describeWithShared } from "../shared-files.ts";
import {
  betaTable,
  changes,
  corrected,
  dispersion,
  gammaOf,
  herfindahl,
  lnGamma,
  middle,
  shareDraws,
  stream,
} from "./hand-statistics.ts";

interface Told {
  readonly id: string;
  readonly day: number;
  readonly kind: string;
  readonly by: string;
  readonly to: string;
  readonly meeting: boolean;
  readonly partner: string;
  readonly visitor: string;
}

const DAY = 86_400_000;
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const COOPERATIVE = ["AGREE", "CONSULT", "VISIT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "ASK"];
const OPPOSING = ["REJECT", "ACCUSE", "THREATEN", "SANCTION", "PROTEST", "MOBILIZE", "COERCE", "ASSAULT"];
const NOBODY = ["IGO", "NGO", "MNC", "IMG", ""];

/** What `demarche events --format csv` prints, as records. */
async function printed(desk: Parameters<typeof exportEvents>[0]): Promise<readonly Record<string, string>[]> {
  const parts: Uint8Array[] = [];
  const done = await exportEvents(desk, {}, "csv", {
    write: async (part: string | Uint8Array) => {
      parts.push(typeof part === "string" ? new TextEncoder().encode(part) : part);
    },
  } as never);
  if (!done.ok) throw new Error(done.problem.cause);
  const rows = Buffer.concat(parts)
    .toString("utf8")
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1] ?? m[2] ?? ""));
  const [names, ...cells] = rows;
  return cells.map((row) => Object.fromEntries(names!.map((name, i) => [name, row[i] ?? ""])));
}

/** docs/methods/counting.md, sentence by sentence. */
function countedOnce(rows: readonly Record<string, string>[]): readonly Told[] {
  const events = rows
    .filter((row) => row.mirrored !== "true" && row.type !== "" && row.actor_code !== row.recipient_code)
    .filter((row) => row.actor_code === "PRK" || row.recipient_code === "PRK")
    .map((row): Told & { happening: string } => {
      const hosted = row.raw_code!.startsWith("043");
      const visit = row.type === "CONSULT" && row.mode === "visit";
      const kind = visit
        ? "VISIT"
        : row.type === "REQUEST" && /^(assist|meet)$/.test(row.mode!)
          ? "ASK"
          : row.type!;
      return {
        id: row.id!,
        day: Date.parse(row.date_from!) / DAY,
        kind,
        by: hosted ? row.recipient_code! : row.actor_code!,
        to: hosted ? row.actor_code! : row.recipient_code!,
        meeting: kind === "CONSULT",
        partner: row.actor_code === "PRK" ? row.recipient_code! : row.actor_code!,
        visitor: hosted ? row.recipient_name! : row.actor_name!,
        happening: row.happening!,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const once = new Map<string, Told>();
  for (const event of events) {
    const key = `${event.happening} ${event.partner} ${event.meeting ? "both" : event.by === "PRK"}`;
    if (!once.has(key)) once.set(key, event);
  }
  return [...once.values()].sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
}

const made = (event: Told): boolean =>
  COOPERATIVE.includes(event.kind) &&
  (event.by === "PRK" || event.meeting) &&
  !NOBODY.includes(event.partner);

function tally(events: readonly Told[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { partner } of events) counts.set(partner, (counts.get(partner) ?? 0) + 1);
  return counts;
}

function weekly(events: readonly Told[], first: number, last: number) {
  return Array.from({ length: Math.ceil((last - first + 1) / 7) }, (_, i) => ({
    count: events.filter(({ day }) => day >= first && day <= last && Math.floor((day - first) / 7) === i)
      .length,
    exposure: Math.min(7, last - first + 1 - 7 * i),
  }));
}

describeWithShared(
  "every number in North Korea's brief, made again from the events command",
  [...ICEWS_FILES, ...DPRK_FILES],
  () => {
    let brief: Brief;
    let autumn: Brief;
    let figures: Awaited<ReturnType<typeof tradeFigures>>;
    let all: readonly Record<string, string>[];
    let told: readonly Told[];
    let trade: readonly Record<string, unknown>[];
    let firstDay: number;
    let lastDay: number;

    beforeAll(async () => {
      const desk = await icewsDesk();
      await loadDprkTrade(desk);
      const answer = await composeBrief(desk, "PRK", { checks: false });
      if (!answer.ok) throw new Error(answer.problem.cause);
      brief = answer.value;
      const later = await composeBrief(desk, "PRK", { from: "2014-09-01", to: "2014-12-31", checks: false });
      if (!later.ok) throw new Error(later.problem.cause);
      autumn = later.value;
      figures = await tradeFigures(desk, "PRK");
      all = await printed(desk);
      told = countedOnce(all);
      trade = await desk.query(
        "select partner, year, flow, value_usd as value, share, base, source from trade where reporter = 'PRK'",
      );
      const days = told.filter(made).map(({ day }) => day);
      [firstDay, lastDay] = [Math.min(...days), Math.max(...days)];
      desk.close();
    }, 300_000);

    it("outreach: counts, visits, shares and intervals", () => {
      const approaches = told.filter(made);
      const counts = tally(approaches);
      expect(Object.fromEntries(brief.outreach.map((row) => [row.partner, row.count]))).toEqual(
        Object.fromEntries(counts),
      );
      for (const row of brief.outreach) {
        const mine = approaches.filter(({ partner }) => partner === row.partner);
        expect([row.promised, row.visits]).toEqual([0, mine.filter(({ kind }) => kind === "VISIT").length]);
        const [a, whole] = [mine.length + 0.5, approaches.length + 0.5 * counts.size];
        expect(row.share).toBeCloseTo(a / whole, 10);
        const beta = betaTable(a, whole - a);
        expect(row.interval.low).toBeCloseTo(beta.quantile(0.05), 3);
        expect(row.interval.high).toBeCloseTo(beta.quantile(0.95), 3);
      }
    });

    it("overtures: each approach, what it met with, and the sums", () => {
      const ends = Math.max(...told.filter(({ partner }) => !NOBODY.includes(partner)).map(({ day }) => day));
      const expected: string[] = [];
      const sums = new Map<string, Record<string, number>>();
      for (const partner of new Set(told.map((event) => event.partner))) {
        if (NOBODY.includes(partner)) continue;
        const own = told.filter((event) => event.partner === partner);
        const asked = new Set(own.filter((event) => made(event) && !event.meeting).map(({ day }) => day));
        for (const day of asked) {
          const next = own
            .filter(
              (event) => event.day > day && event.day <= day + 14 && (event.meeting || event.by !== "PRK"),
            )
            .map((event) => ({
              day: event.day,
              kind: [...COOPERATIVE, "RETREAT"].includes(event.kind)
                ? "answered"
                : OPPOSING.includes(event.kind)
                  ? "rebuffed"
                  : null,
            }))
            .filter(({ kind }) => kind !== null)
            .sort((a, b) => a.day - b.day || (a.kind === "answered" ? -1 : 1))[0];
          const response = next?.kind ?? (day + 14 > ends ? "open" : "ignored");
          expected.push(`${partner} ${iso(day)} ${response}`);
          const sum = sums.get(partner) ?? {};
          sum[response] = (sum[response] ?? 0) + 1;
          sums.set(partner, sum);
        }
      }
      expect(brief.overtures.map((row) => `${row.partner} ${row.date} ${row.response}`).sort()).toEqual(
        expected.sort(),
      );
      for (const row of brief.outreach) {
        const sum = sums.get(row.partner) ?? {};
        const words = [
          ["answered", "answered"],
          ["rebuffed", "rebuffed"],
          ["ignored", "without an answer that is told"],
        ].flatMap(([name, text]) => (sum[name!] === undefined ? [] : [`${sum[name!]} ${text}`]));
        expect(row.answer).toBe(words.length === 0 ? null : words.join(", "));
      }
    });

    it("visits: each visit and the other stops of its tour", () => {
      const visits = told.filter(({ kind, partner }) => kind === "VISIT" && partner !== "");
      const expected = visits.map((visit) => {
        const own = visit.by === "PRK";
        const tour = own
          ? visits.filter(
              (other) =>
                other.by === "PRK" &&
                other.visitor === visit.visitor &&
                other.partner !== visit.partner &&
                Math.abs(other.day - visit.day) <= 14,
            )
          : [];
        return `${own ? "made" : "received"} ${visit.partner} ${iso(visit.day)} ${[...new Set(tour.map(({ partner }) => partner))].sort()}`;
      });
      expect(
        brief.visits.map((row) => `${row.direction} ${row.partner} ${row.from} ${row.tour}`).sort(),
      ).toEqual(expected.sort());
    });

    it("dependence: every share with its base, interval and trend", () => {
      const cooperative = told.filter(
        ({ kind, partner }) => [...COOPERATIVE, "RETREAT"].includes(kind) && !NOBODY.includes(partner),
      );
      const kinds = {
        aid: cooperative.filter(({ kind, by }) => kind === "AID" && by !== "PRK"),
        visits: cooperative.filter(({ kind }) => kind === "VISIT"),
        events: cooperative,
      };
      for (const [dimension, events] of Object.entries(kinds)) {
        const rows = brief.dependence.filter((row) => row.dimension === dimension);
        const counts = tally(events);
        expect(rows.map(({ partner }) => partner).sort()).toEqual([...counts.keys()].sort());
        const days = events.map(({ day }) => day);
        const half = Math.floor((Math.min(...days) + Math.max(...days)) / 2);
        for (const row of rows) {
          const n = counts.get(row.partner)!;
          const beta = betaTable(n + 0.5, events.length - n + 0.5);
          expect(row.total).toBe(events.length);
          expect(row.share).toBeCloseTo((n + 0.5) / (events.length + 1), 10);
          expect(row.interval!.low).toBeCloseTo(beta.quantile(0.05), 3);
          if (n < events.length) expect(row.interval!.high).toBeCloseTo(beta.quantile(0.95), 3);
          const part = (late: boolean) => {
            const list = events.filter(({ day }) => day > half === late);
            return [list.filter(({ partner }) => partner === row.partner).length, list.length] as const;
          };
          const [[a, m], [b, k]] = [part(false), part(true)];
          if (m < 10 || k < 10) {
            expect(row.trend).toBeNull();
            continue;
          }
          const [before, now] = [
            betaTable(a + 0.5, m - a + 0.5, 4000),
            betaTable(b + 0.5, k - b + 0.5, 4000),
          ];
          let rose = 0;
          for (let i = 0; i < 4000; i++) {
            const x = Math.sin(((i + 0.5) / 4000) * (Math.PI / 2)) ** 2;
            rose +=
              (before.cdf(Math.sin(((i + 1) / 4000) * (Math.PI / 2)) ** 2) -
                before.cdf(Math.sin((i / 4000) * (Math.PI / 2)) ** 2)) *
              (1 - now.cdf(x));
          }
          if (Math.abs(rose - 0.95) > 0.01 && Math.abs(rose - 0.05) > 0.01)
            expect(row.trend).toBe(rose >= 0.95 ? "rising" : rose <= 0.05 ? "falling" : "unclear");
        }
      }
      const rows = brief.dependence.filter((row) => row.dimension === "trade");
      expect(rows.length).toBeGreaterThan(10);
      for (const row of rows) {
        const flow = row.base.split(" ")[0]!;
        const base = row.base.slice(flow.length + " trade, ".length).replace(" (computed from amounts)", "");
        const of = (partner: string) =>
          trade.filter(
            (one) => one.partner === partner && String(one.year) === row.period && one.flow === flow,
          );
        const [outer, added] = base.split(", with ");
        const given = of(row.partner)
          .filter((one) => one.share !== null && (one.base ?? "not stated") === base)
          .map((one) => one.share as number);
        const extra =
          added === undefined ? [0] : of(added.replace(" added", "")).map((one) => one.value as number);
        const computed = of(row.partner)
          .filter((one) => one.value !== null)
          .flatMap((one) =>
            of("TOTAL")
              .filter((t) => (t.base ?? "not stated") === outer && t.value !== null)
              .flatMap((t) => extra.map((x) => (one.value as number) / ((t.value as number) + x))),
          );
        const allowed = row.base.includes("computed") ? computed : given;
        expect(
          allowed.some((share) => Math.abs(share - row.share!) < 1e-9),
          `${row.partner} ${row.base} ${row.period}`,
        ).toBe(true);
      }
    }, 120_000);

    it("concentration: the index over one list of partners, and the bounds of trade", () => {
      const cooperative = told.filter(
        ({ kind, partner }) => [...COOPERATIVE, "RETREAT"].includes(kind) && !NOBODY.includes(partner),
      );
      const partners = [...tally(cooperative).keys()];
      for (const [dimension, events] of [
        ["approaches", told.filter(made)],
        ["cooperation", cooperative],
      ] as const) {
        const row = brief.concentration.find((one) => one.dimension === dimension)!;
        const counts = partners.map((partner) => tally(events).get(partner) ?? 0);
        const draws = shareDraws(counts, 4000, stream(7)).map(herfindahl);
        expect(row.hhi! / middle(draws)).toBeCloseTo(1, 1);
        expect(row.effectivePartners!).toBeCloseTo(1 / row.hhi!, 10);
        expect((row.interval!.low * middle(draws, 0.95)) / 1).toBeCloseTo(1, 1);
        expect((row.interval!.high * middle(draws, 0.05)) / 1).toBeCloseTo(1, 1);
      }
      for (const row of brief.concentration.filter((one) => one.dimension === "trade")) {
        const base = row.base.replace(/^total trade, /, "").replace(/; \d+% of it by partner$/, "");
        const shares = new Map<string, number>();
        const wanted = trade.filter(
          (one) => String(one.year) === row.period && one.flow === "total" && one.partner !== "TOTAL",
        );
        const [outer, added] = base.split(", with ");
        const total = trade.find(
          (one) =>
            one.partner === "TOTAL" &&
            String(one.year) === row.period &&
            one.flow === "total" &&
            one.base === outer &&
            one.value !== null,
        );
        const extra =
          added === undefined
            ? 0
            : (wanted.find((one) => one.partner === added.replace(" added", ""))!.value as number);
        const whole = total === undefined ? null : (total.value as number) + extra;
        for (const one of wanted)
          if (
            whole !== null &&
            one.value !== null &&
            ((one.base ?? "not stated") === outer ||
              (added !== undefined && one.partner === added.replace(" added", "")))
          )
            shares.set(String(one.partner), (one.value as number) / whole);
        for (const one of wanted)
          if (one.share !== null && (one.base ?? "not stated") === base)
            shares.set(String(one.partner), one.share as number);
        const values = [...shares.values()];
        const rest = Math.max(0, 1 - values.reduce((sum, x) => sum + x, 0));
        const least = herfindahl(values);
        expect(row.hhi, row.base + row.period).toBeCloseTo(least, 3);
        expect(row.interval!.high).toBeCloseTo(1 / row.hhi!, 6);
        expect(row.interval!.low).toBeCloseTo(1 / (least + rest * Math.min(rest, Math.max(...values))), 1);
      }
    });

    it("exceptions: observed, expected and the corrected probability", () => {
      const approaches = told.filter(made);
      const [from, to] = [Date.parse("2014-09-01") / DAY, Date.parse("2014-12-31") / DAY];
      const [now, before] = [
        approaches.filter(({ day }) => day >= from),
        approaches.filter(({ day }) => day < from),
      ];
      const [days, past] = [to - from + 1, from - firstDay];
      const spread = dispersion(weekly(approaches, firstDay, to));
      const [late, early] = [tally(now), tally(before)];
      const uniform = stream(11);
      const expectations: Record<string, Row[]> = { past: [], others: [], trade: [] };
      for (const partner of new Set([...late.keys(), ...early.keys()])) {
        const [n, b] = [late.get(partner) ?? 0, early.get(partner) ?? 0];
        const [shape, rate] = [b / spread + 0.5, past / spread];
        // At most n events when the rate is a gamma: the chance that a Beta stays below rate / (rate + exposure).
        const p = betaTable(shape, n / spread + 1).cdf(rate / (rate + days / spread));
        expectations.past!.push({ partner, observed: n, expected: (shape / rate) * days, p });
        let [sum, tail] = [0, 0];
        for (let i = 0; i < 1500; i++) {
          const growth =
            gammaOf((now.length - n) / spread + 0.5, uniform) /
            days /
            (gammaOf((before.length - b) / spread + 0.5, uniform) / past);
          const mean = (gammaOf(shape, uniform) / past) * growth * days;
          sum += mean;
          tail += poissonAtMost(n / spread, mean);
        }
        expectations.others!.push({ partner, observed: n, expected: (sum / 1500) * spread, p: tail / 1500 });
      }
      const weights = [...tradeWeights(tradeShares(figures), 2014)].map(([partner, { share }]) => ({
        partner,
        share,
      }));
      const counts = weights.map(({ partner }) => late.get(partner) ?? 0);
      const known = weights.reduce((sum, { share }) => sum + share, 0);
      const shares = weights.map(({ share }) => (known > 1 ? share / known : share));
      const precisions = precisionBy(
        [...counts, now.length - counts.reduce((sum, n) => sum + n, 0)],
        [...shares, Math.max(1 - Math.min(known, 1), 0.01)],
      );
      weights.forEach(({ partner }, i) => {
        const share = Math.min(shares[i]!, 0.99);
        const p = precisions.reduce(
          (sum, { kappa, weight }) =>
            sum + weight * betaBinomialAtMost(counts[i]!, now.length, kappa * share, kappa * (1 - share)),
          0,
        );
        expectations.trade!.push({ partner, observed: counts[i]!, expected: share * now.length, p });
      });
      const calls = Object.entries(expectations).flatMap(([basis, rows]) => {
        const compared = rows.filter(({ expected }) => expected >= 3);
        const fdr = corrected(compared.map(({ p }) => p));
        return compared.map((row, i) => ({ ...row, basis, adjusted: fdr[i]! }));
      });
      expect(autumn.exceptions.length).toBeGreaterThan(0);
      for (const row of autumn.exceptions) {
        expect([row.period.from, row.period.to]).toEqual(["2014-09-01", "2014-12-31"]);
        const basis = row.base.includes("of trade")
          ? "trade"
          : row.base.includes("all others")
            ? "others"
            : "past";
        const mine = calls.find((one) => one.partner === row.partner && one.basis === basis)!;
        expect(row.observed).toBe(mine.observed);
        expect(row.expected! / mine.expected).toBeCloseTo(1, 1);
        expect(Math.abs(row.probability! - mine.adjusted)).toBeLessThan(0.01);
      }
      // Whoever comes out clearly below has to be there, and nobody else.
      const named = autumn.exceptions.map(({ partner }) => partner);
      for (const call of calls) if (call.adjusted < 0.04) expect(named).toContain(call.partner);
      for (const partner of named)
        expect(calls.some((call) => call.partner === partner && call.adjusted < 0.06)).toBe(true);
    }, 120_000);

    it("playbook: whether and when it turned, by writing out every division of the weeks", () => {
      const own = told.filter((event) => event.by === "PRK" || event.meeting || event.partner === "");
      const alone = soloActs(all);
      const everything = [...own.filter(({ partner }) => partner !== ""), ...alone];
      const days = everything.map(({ day }) => day);
      const monday = (day: number): number => day + ((7 - ((day + 3) % 7)) % 7);
      const first = monday(Math.min(...days));
      const count = Math.floor((Math.max(...days) + 1 - first) / 7);
      const volume = new Map<number, number>();
      for (const row of all)
        if (row.mirrored !== "true") {
          const week = Math.floor((Date.parse(row.date_from!) / DAY - first) / 7);
          volume.set(week, (volume.get(week) ?? 0) + 1);
        }
      const series = (cooperation: boolean) =>
        Array.from({ length: count }, (_, week) => ({
          count: everything.filter(
            ({ day, kind }) =>
              Math.floor((day - first) / 7) === week &&
              [...COOPERATIVE, "RETREAT"].includes(kind) === cooperation,
          ).length,
          exposure: (volume.get(week) ?? 0) / 1000,
        }));
      const found = [true, false].map((cooperation) => changes(series(cooperation)));
      const surest = Math.max(...found.map(({ probability }) => probability));
      expect(Math.abs(brief.playbook.probability! - surest)).toBeLessThan(0.005);
      if (brief.playbook.since === null) return;
      const cooperation = brief.playbook.before!.startsWith("cooperation");
      const { last } = found[cooperation ? 0 : 1]!;
      const week = (date: string): number => Math.floor((Date.parse(date) / DAY - first) / 7);
      const [low, high] = [week(brief.playbook.since.from), week(brief.playbook.since.to)];
      const within = last.slice(low, high + 1).reduce((sum, p) => sum + p, 0);
      expect(within).toBeGreaterThanOrEqual(0.9);
      expect(within - last[low]! - last[high]!).toBeLessThan(0.9);
    }, 120_000);

    it("verdict: the counts of its reasons and the probability", () => {
      const approaches = told.filter(made);
      const end = Math.max(...all.map((row) => Date.parse(row.date_from!) / DAY));
      const steadyEnd = Math.min(lastDay, end);
      const third = Math.floor((steadyEnd - firstDay + 1) / 3);
      const from = steadyEnd - third + 1;
      const names = [...tally(approaches).keys()];
      const of = (late: boolean) =>
        names.map(
          (name) => approaches.filter(({ partner, day }) => partner === name && day >= from === late).length,
        );
      const [now, before] = [of(true), of(false)];
      const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
      const china = names.indexOf("CHN");
      const reasons = [...brief.verdict.for, ...brief.verdict.against].join(" ");
      expect(reasons).toContain(
        `Approaches to CHN: ${now[china]} of ${sum(now)} now, ${before[china]} of ${sum(before)} before`,
      );
      const uniform = stream(13);
      const [late, early] = [shareDraws(now, 3000, uniform), shareDraws(before, 3000, uniform)];
      const both =
        late.filter(
          (shares, i) => herfindahl(shares) < herfindahl(early[i]!) && shares[china]! < early[i]![china]!,
        ).length / 3000;
      expect(Math.abs(brief.verdict.confidence! - both)).toBeLessThan(0.04);
    }, 120_000);
  },
);

interface Row {
  readonly partner: string;
  readonly observed: number;
  readonly expected: number;
  readonly p: number;
}

/** Acts of the country whose recipient is no state: they count in the playbook, each happening once. */
function soloActs(rows: readonly Record<string, string>[]): readonly Told[] {
  const seen = new Set<string>();
  return rows
    .filter(
      (row) =>
        row.mirrored !== "true" &&
        row.type !== "" &&
        [row.actor_code, row.recipient_code].includes("PRK") &&
        [row.actor_code, row.recipient_code].includes(""),
    )
    .sort((a, b) => (a.id! < b.id! ? -1 : 1))
    .flatMap((row) => {
      const hosted = row.raw_code!.startsWith("043");
      const meeting = row.type === "CONSULT" && row.mode !== "visit";
      if (!meeting && (row.actor_code === "PRK") === hosted) return [];
      const key = `${row.happening} ${meeting}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const ask = row.type === "REQUEST" && /^(assist|meet)$/.test(row.mode!);
      const visit = row.type === "CONSULT" && row.mode === "visit";
      return [
        {
          id: row.id!,
          day: Date.parse(row.date_from!) / DAY,
          kind: visit ? "VISIT" : ask ? "ASK" : row.type!,
          by: "PRK",
          to: "",
          meeting,
          partner: "",
          visitor: "",
        },
      ];
    });
}

/** P(X <= n) for a Poisson mean; between whole numbers by the incomplete gamma's integral. */
function poissonAtMost(n: number, mean: number): number {
  // The chance that a gamma of shape n + 1 exceeds the mean, by summing its density.
  const steps = 400;
  const top = Math.max(mean, n + 1) + 12 * Math.sqrt(n + 1) + 20;
  let above = 0;
  for (let i = 0; i < steps; i++) {
    const x = mean + ((i + 0.5) / steps) * (top - mean);
    above += Math.exp(n * Math.log(x) - x - lnGamma(n + 1)) * ((top - mean) / steps);
  }
  return Math.min(1, above);
}

/** How closely approaches follow trade: 21 steps from 0.5 to 200, by the Dirichlet-multinomial likelihood. */
function precisionBy(
  counts: readonly number[],
  shares: readonly number[],
): { kappa: number; weight: number }[] {
  const n = counts.reduce((sum, x) => sum + x, 0);
  const logs = Array.from({ length: 21 }, (_, i) => {
    const kappa = 0.5 * 400 ** (i / 20);
    const each = counts.map((x, k) => lnGamma(x + kappa * shares[k]!) - lnGamma(kappa * shares[k]!));
    return { kappa, log: lnGamma(kappa) - lnGamma(n + kappa) + each.reduce((sum, x) => sum + x, 0) };
  });
  const top = Math.max(...logs.map(({ log }) => log));
  const whole = logs.reduce((sum, { log }) => sum + Math.exp(log - top), 0);
  return logs.map(({ kappa, log }) => ({ kappa, weight: Math.exp(log - top) / whole }));
}

/** Term by term, each from the one before. */
function betaBinomialAtMost(n: number, total: number, a: number, b: number): number {
  let term = Math.exp(lnGamma(a + b) + lnGamma(total + b) - lnGamma(b) - lnGamma(total + a + b));
  let sum = term;
  for (let k = 0; k < n; k++) {
    term *= ((total - k) * (a + k)) / ((k + 1) * (total - k - 1 + b));
    sum += term;
  }
  return sum;
}
