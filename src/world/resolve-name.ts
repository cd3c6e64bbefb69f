import { fold } from "./atoms.ts";
import type { NameMatch } from "./match-names.ts";
import type { Candidate, World } from "./world.ts";

/** A name that was already resolved, here in the article or in the same sentence. */
export interface Mentioned {
  readonly code: string;
  readonly id: string;
  readonly kind: Candidate["kind"];
  readonly detail: string;
}

/** All that a name is judged by. Plain data: build it up as the article is read. */
export interface NameContext {
  /** ISO day of publication, or of what the sentence tells; null when unknown. */
  readonly date: string | null;
  /** Earlier in the article, oldest first. */
  readonly seen: readonly Mentioned[];
  /** In the same sentence, whether before or after. */
  readonly near: readonly Mentioned[];
  /** What the name does in the sentence, where the tree tells: `place` for "in Brussels". */
  readonly role?: "actor" | "place" | null;
}

export interface Resolution {
  readonly candidate: Candidate;
  /** Further candidates that are meant as well: the other Korea of "the two Koreas". */
  readonly also: readonly Candidate[];
  /** The person held the office before the date, and no longer: PLOVER's sector ELI. */
  readonly former: boolean;
  /** 0 to 1: the chosen meaning's share of all meanings' weights. */
  readonly certainty: number;
}

export const NO_CONTEXT: NameContext = { date: null, seen: [], near: [] };

export function mentionedOf(candidate: Candidate): Mentioned {
  return { code: candidate.code, id: candidate.id, kind: candidate.kind, detail: candidate.detail };
}

/** Words that stand beside a surname or a country and show that it is no stranger's name. */
const TITLES = new Set(
  `president presidents premier chancellor minister ministers prime foreign secretary mr mrs ms dr sir lord general gen
  marshal admiral colonel col lt major captain senator sen congressman rep representative governor gov mayor king queen
  prince princess emperor emir sheikh sultan ayatollah pope comrade chairman chairwoman chief leader envoy ambassador
  spokesman spokeswoman spokesperson director secretary-general commissioner justice judge professor prof deputy vice
  supreme first acting former ex late then interim embattled veteran dictator strongman negotiator diplomat official
  administration government regime troops army police navy parliament officials and or but with by from of to in on at
  for when as while after before since that if although though because where who whom whose said says told asked the a an
  his her its their mrs adviser advisor aide candidate lawmaker opposition nominee incumbent president-elect treasury
  defense defence state interior finance trade`.split(/\s+/),
);

const PLACES_OF_PEOPLE = new Set(["capital", "city", "state", "region", "place", "building"]);

function isStrange(word: string | null): boolean {
  if (word === null) return false;
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return false;
  return !TITLES.has(fold(word));
}

function isStateKnown(world: World, word: string): boolean {
  const entries = world.index().byFirst.get(fold(word));
  return entries?.some((entry) => entry.keys.length === 1 && entry.candidates[0]?.kind !== "person") ?? false;
}

interface Weights {
  readonly codes: ReadonlyMap<string, number>;
  readonly ids: ReadonlyMap<string, number>;
  readonly details: ReadonlyMap<string, number>;
}

/** What the article has named so far, the nearest counting most. */
function weigh(context: NameContext): Weights {
  const codes = new Map<string, number>();
  const ids = new Map<string, number>();
  const details = new Map<string, number>();
  const raise = (map: Map<string, number>, key: string, by: number) => {
    map.set(key, Math.max(map.get(key) ?? 0, by));
  };
  const note = (mentioned: Mentioned, by: number) => {
    raise(codes, mentioned.code, by);
    raise(ids, `${mentioned.kind}:${mentioned.id}`, by);
    if (mentioned.kind === "place") raise(details, `${mentioned.detail}:${mentioned.code}`, by);
  };
  const count = context.seen.length;
  context.seen.forEach((mentioned, index) => {
    note(mentioned, 0.4 + (0.4 * (index + 1)) / count);
  });
  for (const mentioned of context.near) note(mentioned, 1);
  return { codes, ids, details };
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** How well a term of service fits the date: 1 within, falling with the years outside. */
function inOffice(candidate: Candidate, date: string | null): number {
  if (date === null) return candidate.to === null ? 0.8 : 0.6;
  const day = (value: string) =>
    value.length === 4 ? `${value}-07-01` : value.length === 7 ? `${value}-15` : value;
  if (candidate.from !== null && day(candidate.from) > date) {
    return Math.max(0.05, 0.5 - daysBetween(day(candidate.from), date) / 3650);
  }
  if (candidate.to !== null && day(candidate.to) < date) {
    return Math.max(0.2, 0.7 - daysBetween(day(candidate.to), date) / 7300);
  }
  return 1;
}

const RANK_WEIGHT: Readonly<Record<string, number>> = {
  "head-of-state": 0.1,
  "head-of-government": 0.09,
  minister: 0.05,
};

function ofPerson(candidate: Candidate, match: NameMatch, context: NameContext, weights: Weights): number {
  const introduced = weights.ids.get(`person:${candidate.id}`) ?? 0;
  const term = inOffice(candidate, context.date) + (RANK_WEIGHT[candidate.rank ?? ""] ?? 0);
  if (candidate.use !== "surname") return 2 * term;
  if (introduced > 0) return (1.5 + introduced) * term;
  if (isStrange(match.before)) return 0.02;
  const home = weights.codes.get(candidate.code) ?? 0;
  const titled =
    match.before !== null && TITLES.has(fold(match.before)) && match.before.length > 3 ? 0.15 : 0;
  if (candidate.needsContext) return (0.02 + 0.3 * home + titled) * term * term;
  return (0.8 + 0.3 * home + titled) * term;
}

function ofPlace(
  world: World,
  candidate: Candidate,
  match: NameMatch,
  context: NameContext,
  weights: Weights,
): number {
  let score = candidate.needsContext ? 0.12 : 0.5;
  if (candidate.detail === "capital" || candidate.detail === "seat")
    score += candidate.needsContext ? 0.25 : 0.4;
  score += Math.min(0.3, candidate.size / 40_000);
  const home = weights.codes.get(candidate.code) ?? 0;
  score += candidate.needsContext ? 0.7 * home : 0.35 * home;
  // Georgia among Florida and Alabama; Washington beside Oregon.
  if (candidate.detail === "state" || candidate.detail === "city") {
    const kin = Math.max(
      weights.details.get(`state:${candidate.code}`) ?? 0,
      weights.details.get(`city:${candidate.code}`) ?? 0,
    );
    if (candidate.detail === "state") score = score - 0.7 * home + 0.2 * home + 0.9 * kin;
    else score += 0.2 * kin;
    if (candidate.detail === "state" && fold(match.after ?? match.before ?? "") === "state") score += 1;
  }
  if (match.given && isStrange(match.after) && !isStateKnown(world, match.after ?? "")) score *= 0.1;
  if (context.role === "place" && candidate.detail === "seat") score *= 0.6;
  if (context.role === "place" && PLACES_OF_PEOPLE.has(candidate.detail)) score *= 1.3;
  return score;
}

function ofState(world: World, candidate: Candidate, match: NameMatch, weights: Weights): number {
  if (candidate.use === "prefix") return 1;
  let score = candidate.needsContext ? 0.3 : 1;
  const home = weights.codes.get(candidate.code) ?? 0;
  let next = 0;
  for (const neighbour of world.neighbours.get(candidate.code) ?? []) {
    next = Math.max(next, weights.codes.get(neighbour.code) ?? 0);
  }
  score += 0.6 * home + 0.25 * next;
  const own = weights.ids.get(`state:${candidate.id}`) ?? 0;
  score += 0.3 * own;
  if (match.given) {
    // "Jordan Henderson", "Michael Jordan": a stranger's name on one side.
    if (isStrange(match.after) && !isStateKnown(world, match.after ?? "")) score *= 0.1;
    if (isStrange(match.before) && !match.initial && !isStateKnown(world, match.before ?? "")) score *= 0.1;
  }
  return score;
}

function scoreOf(
  world: World,
  candidate: Candidate,
  match: NameMatch,
  context: NameContext,
  weights: Weights,
): number {
  switch (candidate.kind) {
    case "person":
      return ofPerson(candidate, match, context, weights);
    case "place":
      return ofPlace(world, candidate, match, context, weights);
    case "state":
      return ofState(world, candidate, match, weights);
    default: {
      const known = weights.ids.get(`${candidate.kind}:${candidate.id}`) ?? 0;
      const home = weights.codes.get(candidate.code) ?? 0;
      const base = candidate.needsContext ? 0.05 + 0.5 * home : 0.9 + 0.2 * home;
      return (base + 0.8 * known) * (context.role === "place" ? 0.9 : 1);
    }
  }
}

/** Below this no meaning has enough for it: the name is left alone. */
const LEAST = 0.33;

/**
 * Which of a name's meanings the context speaks for, or null when it speaks for none ("the North" in an
 * article on Nigeria, a stranger who is called Bush). Offices are chosen by the date; two offices of one
 * person are one meaning.
 */
export function resolveName(
  world: World,
  match: NameMatch,
  context: NameContext = NO_CONTEXT,
): Resolution | null {
  const { candidates } = match;
  const only = candidates[0];
  if (only === undefined) return null;
  if (candidates.length === 1 && only.kind !== "person" && !only.needsContext && !match.given) {
    return { candidate: only, also: [], former: false, certainty: 0.97 };
  }
  if (match.all) return { candidate: only, also: candidates.slice(1), former: false, certainty: 0.95 };
  const weights = weigh(context);
  let best: Candidate | null = null;
  let bestScore = 0;
  const byThing = new Map<string, number>();
  for (const candidate of candidates) {
    const score = scoreOf(world, candidate, match, context, weights);
    const thing = `${candidate.kind}:${candidate.id}:${candidate.code}`;
    byThing.set(thing, Math.max(byThing.get(thing) ?? 0, score));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  if (best === null || bestScore < LEAST) return null;
  let total = 0;
  for (const score of byThing.values()) total += score;
  if (match.prefix === "inter" && candidates.length > 1 && best.kind === "state") {
    const others = candidates.filter((candidate) => candidate !== best && candidate.kind === "state");
    return { candidate: best, also: others, former: false, certainty: 0.9 };
  }
  const former =
    best.kind === "person" && context.date !== null && best.to !== null && best.to < context.date;
  const strength = Math.min(0.97, 0.5 + bestScore / 2);
  return { candidate: best, also: [], former, certainty: Math.min(strength, bestScore / total) };
}
