import { z } from "zod";
import { countDyads, type DyadCount } from "../record/queries/count-dyads.ts";
import { isPartner } from "./approaches.ts";
import { commonParameters, defineMeasure } from "./measure.ts";
import { betweenness, betweennessOf } from "./statistics/betweenness.ts";
import { constraint, graphOf } from "./statistics/graph.ts";
import { type Interval, intervalOf } from "./statistics/interval.ts";
import { type Random, randomFrom } from "./statistics/random.ts";

export const brokerageParameters = commonParameters.extend({
  /** A tie is this many cooperative events or more. */
  least: z.number().int().min(1).default(5),
  /** Resamplings of the ties for the intervals. */
  resamples: z.number().int().min(0).max(200).default(20),
});

export interface BrokerageRow {
  readonly state: string;
  readonly ties: number;
  /** Share of the shortest paths between other states that pass through (Freeman 1977), 0 to 1. */
  readonly betweenness: number;
  readonly interval: Interval | null;
  readonly rank: number;
  /** Burt's constraint (1992): low for a state whose partners have no ties among themselves. */
  readonly constraint: number | null;
  readonly evidence: readonly string[];
}

/** Whether the country stands between others who have no ties of their own. */
export const brokerage = defineMeasure(
  "brokerage",
  "Whether it stands between others",
  brokerageParameters,
  async (desk, country, asked) => {
    const dyads = (await countDyads(desk, asked.from, asked.to, asked.exclude)).filter(
      (dyad) => isPartner(dyad.a) && isPartner(dyad.b),
    );
    const rows = brokerageRows(dyads, country, asked.least, asked.resamples, randomFrom(asked.seed));
    const others = new Set(
      dyads.filter((dyad) => dyad.a !== country && dyad.b !== country).map((dyad) => `${dyad.a}${dyad.b}`),
    ).size;
    return {
      rows,
      notes: [
        ...(rows.length === 0
          ? [`Nothing is known: ${country} has no tie of ${asked.least} events or more here.`]
          : []),
        ...(others < dyads.length / 2
          ? [
              `Most events of the desk involve ${country} itself: its betweenness is too high by the way the material was gathered.`,
            ]
          : []),
        `A tie is ${asked.least} cooperative events or more, in either direction; the interval comes from resampling the events.`,
      ],
      events: [],
    };
  },
);

/** The country and the ten states with the highest betweenness. */
export function brokerageRows(
  dyads: readonly DyadCount[],
  country: string,
  least: number,
  resamples: number,
  random: Random,
): readonly BrokerageRow[] {
  const graph = graphOf(
    dyads.map((dyad) => ({ a: dyad.a, b: dyad.b, weight: dyad.cooperation })),
    least,
  );
  if (!graph.index.has(country)) return [];
  const scores = betweenness(graph);
  const samples = resampled(dyads, least, resamples, random);
  const order = graph.names
    .map((name, i) => ({ name, score: scores[i]! }))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  return order
    .map((one, place) => ({ ...one, rank: place + 1 }))
    .filter((one) => one.rank <= 10 || one.name === country)
    .map(({ name, score, rank }) => ({
      state: name,
      ties: graph.ties[graph.index.get(name)!]!.length,
      betweenness: score,
      interval: samples.length < 10 ? null : intervalOf(samples.map((sample) => sample.get(name) ?? 0)),
      rank,
      constraint: constraint(graph, graph.index.get(name)!),
      evidence: [] as readonly string[],
    }))
    .sort((a, b) => Number(b.state === country) - Number(a.state === country) || a.rank - b.rank);
}

/** So many standard deviations above the threshold a redrawn count stays above it, in all but one of 10^13 draws. */
const SURE = 8;

/**
 * The betweenness of every state when each tie's count is redrawn. It hangs on which ties reach `least` alone:
 * a resample with the very ties of another has its scores.
 */
function resampled(
  dyads: readonly DyadCount[],
  least: number,
  resamples: number,
  random: Random,
): readonly ReadonlyMap<string, number>[] {
  const names = [...new Set(dyads.flatMap(({ a, b }) => [a, b]))];
  const index = new Map(names.map((name, i) => [name, i]));
  const ends = dyads.map(({ a, b }) => [index.get(a)!, index.get(b)!] as const);
  const known = new Map<string, ReadonlyMap<string, number>>();
  return Array.from({ length: resamples }, () => {
    const reach = dyads.map(
      ({ cooperation }) =>
        cooperation - SURE * Math.sqrt(cooperation) >= least || random.poisson(cooperation) >= least,
    );
    const ties = reach.map((reached) => (reached ? "1" : "0")).join("");
    const held = known.get(ties);
    if (held !== undefined) return held;
    const got = scoresOf(
      names,
      ends.filter((_, i) => reach[i]),
    );
    known.set(ties, got);
    return got;
  });
}

/** States without a tie are not part of the graph. */
function scoresOf(
  names: readonly string[],
  ends: readonly (readonly [number, number])[],
): ReadonlyMap<string, number> {
  const number = new Int32Array(names.length).fill(-1);
  const members: string[] = [];
  for (const pair of ends)
    for (const end of pair) if (number[end] === -1) number[end] = members.push(names[end]!) - 1;
  const scores = betweennessOf({
    nodes: members.length,
    a: Int32Array.from(ends, ([a]) => number[a]!),
    b: Int32Array.from(ends, ([, b]) => number[b]!),
  });
  return new Map(members.map((name, i) => [name, scores[i]!]));
}
