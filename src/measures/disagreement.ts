import { z } from "zod";
import { countSources, type SourceCount } from "../record/queries/count-sources.ts";
import { listStatements, type RecordedStatement } from "../record/queries/list-statements.ts";
import { readVoices } from "../record/queries/read-voices.ts";
import { APPROACH_WEIGHTS, COOPERATIVE } from "./approaches.ts";
import { groupBy } from "./group.ts";
import { commonParameters, defineMeasure } from "./measure.ts";
import { adjusted } from "./statistics/multiplicity.ts";
import { betaCdf } from "./statistics/special.ts";

export const disagreementParameters = commonParameters.extend({
  /** The largest false discovery rate at which two datasets are said to differ. */
  rate: z.number().min(0).max(1).default(0.05),
});

export interface DisagreementRow {
  readonly partner: string;
  readonly period: string;
  readonly topic:
    | "courted or not"
    | "receptive or not"
    | "share of cooperation"
    | "approached by one source only";
  readonly one: { readonly source: string; readonly says: string; readonly evidence: readonly string[] };
  readonly other: { readonly source: string; readonly says: string; readonly evidence: readonly string[] };
  readonly pValue: number | null;
  readonly adjusted: number | null;
  readonly evidence: readonly string[];
}

/** Where the sources of a desk contradict each other, by partner and period. */
export const disagreement = defineMeasure(
  "disagreement",
  "Where the sources differ",
  disagreementParameters,
  async (desk, country, asked) => {
    const voice = await readVoices(desk);
    // The files of one dataset are one source: what one of them lacks another has.
    const counts = (await countSources(desk, country, asked)).map((row) => ({
      ...row,
      source: row.origin === "article" ? voice(row.source) : row.origin,
    }));
    const stated = await listStatements(desk, country, {
      kinds: ["outreach", "exception", "stalemate", "receptivity", "aim"],
      exclude: asked.exclude,
      minConfidence: asked.minConfidence,
    });
    const statements = stated.map((row) => ({ ...row, source: voice(row.source) }));
    const sources = new Set([...counts.map((row) => row.source), ...statements.map((row) => row.source)]);
    const rows = [...stancesApart(counts, statements, country), ...datasetsApart(counts, asked.rate)];
    return {
      rows,
      notes:
        sources.size < 2
          ? ["One source only: nothing to disagree with."]
          : [`${sources.size} sources compared; a source that is silent on a partner does not disagree.`],
      events: counts.slice(0, 20).map((row) => row.event),
      statements: statements.map((row) => row.id),
    };
  },
);

interface Stance {
  readonly source: string;
  readonly partner: string;
  readonly topic: "courted or not" | "receptive or not";
  readonly positive: boolean;
  readonly says: string;
  readonly id: string;
}

/** One source says that a partner is courted (or receptive), another that relations stand still or are given up. */
export function stancesApart(
  counts: readonly SourceCount[],
  statements: readonly RecordedStatement[],
  country: string,
): readonly DisagreementRow[] {
  const stances = [
    ...statements.flatMap((statement) => stancesOf(statement, country)),
    ...counts
      .filter((row) => row.origin === "article" && row.acts && !row.past && row.type in APPROACH_WEIGHTS)
      .map((row) => ({
        source: row.source,
        partner: row.partner,
        topic: "courted or not" as const,
        positive: true,
        says: "approaches",
        id: row.event,
      })),
  ];
  const groups = groupBy(stances, (stance) => `${stance.topic}\t${stance.partner}`);
  return [...groups.values()].flatMap((group) => {
    const bySource = groupBy(group, (stance) => stance.source);
    const positive = [...bySource].filter(([, list]) => list.every((stance) => stance.positive));
    const negative = [...bySource].filter(([, list]) => list.some((stance) => !stance.positive));
    return positive.flatMap(([source, list]) =>
      negative.map(([against, others]) => {
        const opposed = others.filter((stance) => !stance.positive);
        const { topic, partner } = group[0]!;
        return {
          partner,
          period: "all",
          topic,
          one: side(source, list),
          other: side(against, opposed),
          pValue: null,
          adjusted: null,
          evidence: [...list, ...opposed].map((stance) => stance.id),
        };
      }),
    );
  });
}

function side(source: string, list: readonly Stance[]): DisagreementRow["one"] {
  return {
    source,
    says: [...new Set(list.map((stance) => stance.says))].join("; "),
    evidence: list.map((stance) => stance.id),
  };
}

const UNRECEPTIVE = /unreceptive|critical|unwilling|inflexible|wary|negative|cool|not |reluctan|suspicio/i;

function stancesOf(statement: RecordedStatement, country: string): readonly Stance[] {
  const named = [statement.subject, statement.object, ...statement.others];
  const partners = [...new Set(named.filter((code): code is string => code !== null && code !== country))];
  const common = { source: statement.source, id: statement.id };
  if (statement.kind === "receptivity") {
    const positive = !UNRECEPTIVE.test(statement.value ?? "");
    const own = statement.subject === country;
    return partners.map((partner) => ({
      ...common,
      partner,
      topic: own ? ("courted or not" as const) : ("receptive or not" as const),
      positive,
      says: `${own ? country : partner} ${statement.value ?? "receptive"}`,
    }));
  }
  if (statement.kind === "aim") return [];
  const positive = statement.kind === "outreach";
  return partners.map((partner) => ({
    ...common,
    partner,
    topic: "courted or not",
    positive,
    says: statement.kind,
  }));
}

/** Datasets that give a partner clearly different shares of cooperation in the same period. */
export function datasetsApart(counts: readonly SourceCount[], rate: number): readonly DisagreementRow[] {
  const rows = counts.filter((row) => row.origin !== "article" && row.done && COOPERATIVE.has(row.type));
  const drafts: DisagreementRow[] = [];
  for (const [period, group] of groupBy(rows, (row) => row.period)) {
    const sources = [...groupBy(group, (row) => row.source)];
    const totals = sources.map(([, list]) => list.reduce((sum, row) => sum + row.count, 0));
    const partners = [...new Set(group.map((row) => row.partner))];
    for (let i = 0; i < sources.length; i++)
      for (let j = i + 1; j < sources.length; j++)
        for (const partner of partners) {
          const [a, b] = [count(sources[i]![1], partner), count(sources[j]![1], partner)];
          if (a.n + b.n < 10) continue;
          const p = differ(a.n, totals[i]!, b.n, totals[j]!);
          drafts.push({
            partner,
            period,
            topic: "share of cooperation",
            one: { source: sources[i]![0], says: `${a.n} of ${totals[i]}`, evidence: a.events },
            other: { source: sources[j]![0], says: `${b.n} of ${totals[j]}`, evidence: b.events },
            pValue: p,
            adjusted: null,
            evidence: [...a.events, ...b.events],
          });
        }
  }
  const corrected = adjusted(drafts.map((row) => row.pValue!));
  return drafts.map((row, i) => ({ ...row, adjusted: corrected[i]! })).filter((row) => row.adjusted <= rate);
}

function count(list: readonly SourceCount[], partner: string): { n: number; events: readonly string[] } {
  const mine = list.filter((row) => row.partner === partner);
  return {
    n: mine.reduce((sum, row) => sum + row.count, 0),
    events: mine.slice(0, 3).map((row) => row.event),
  };
}

/** Twice the smaller posterior probability that one share exceeds the other. */
function differ(a: number, n: number, b: number, m: number): number {
  let below = 0;
  let held = 0;
  for (let i = 1; i <= 400; i++) {
    const now = betaCdf(i / 400, a + 0.5, n - a + 0.5);
    below += (now - held) * (1 - betaCdf((i - 0.5) / 400, b + 0.5, m - b + 0.5));
    held = now;
  }
  return Math.min(1, 2 * Math.min(below, 1 - below));
}
