import { fold } from "./atoms.ts";
import type { NameContext, Weights } from "./context.ts";
import type { NameMatch } from "./match-names.ts";
import { inOffice } from "./office.ts";
import type { Candidate, World } from "./world.ts";

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
  defense defence state interior finance trade court club stock city airport university summit agreement conference declaration prosecutor prosecutors
  province bureau district metro climate accord talks`.split(/\s+/),
);

const PLACES_OF_PEOPLE = new Set(["capital", "city", "state", "region", "place", "building"]);

function isStrange(word: string | null): boolean {
  if (word === null) return false;
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return false;
  return !TITLES.has(fold(word));
}

function isStateKnown(world: World, word: string): boolean {
  const entries = world.index().beginningWith(fold(word));
  return entries?.some((entry) => entry.keys.length === 1 && entry.candidates[0]?.kind !== "person") ?? false;
}

const RANK_WEIGHT: Readonly<Record<string, number>> = {
  "head-of-state": 0.1,
  "head-of-government": 0.09,
  minister: 0.05,
};

/** Who leads a state that the text has named needs no introduction, be his name ever so rare. */
const HOME_LEADER = 0.3;

/** "in May", "a bush", "the ban": in front of these a common word is no surname. */
const BEFORE_WORDS = new Set(
  `a an the in on of by since until till from last next this early late mid during for no some any every each more to
  with under`.split(/\s+/),
);

/** How much the word in front speaks for this very office: "President Park", "Envoy Kang". */
function titleWeight(candidate: Candidate, before: string | null): number {
  if (before === null || before.length < 3) return 0;
  const word = fold(before);
  if (candidate.office !== null && fold(candidate.office).includes(word) && TITLES.has(word)) return 0.4;
  const first = before.charAt(0);
  return TITLES.has(word) && first !== first.toLowerCase() ? 0.15 : 0;
}

function ofPerson(candidate: Candidate, match: NameMatch, context: NameContext, weights: Weights): number {
  const introduced = weights.ids.get(`person:${candidate.id}`) ?? 0;
  const term = inOffice(candidate, context.date) + (RANK_WEIGHT[candidate.rank ?? ""] ?? 0);
  if (candidate.use !== "surname") return 2 * Math.max(0.3, term);
  const { before, after } = match;
  const title = titleWeight(candidate, before);
  if (candidate.common) {
    const dated = after !== null && after.charAt(0) >= "0" && after.charAt(0) <= "9";
    if (dated || (before !== null && BEFORE_WORDS.has(fold(before)))) return 0.02;
  }
  if (introduced > 0) return (1.5 + introduced) * term;
  if (isStrange(before)) return 0.02;
  const home = weights.codes.get(candidate.code) ?? 0;
  if (candidate.common && title === 0) return 0.02;
  const leads = home > 0 && /^head-of/.test(candidate.rank ?? "") ? HOME_LEADER : 0;
  if (candidate.needsContext) return (0.02 + leads + 0.3 * home + title) * term * term;
  return (0.8 + 0.3 * home + title) * Math.max(0.5, term);
}

function isCapitalToo(match: NameMatch): boolean {
  return match.candidates.some(({ detail }) => detail === "capital");
}

function ofPlace(
  world: World,
  candidate: Candidate,
  match: NameMatch,
  context: NameContext,
  weights: Weights,
): number {
  let score = candidate.needsContext ? 0.12 : 0.5;
  if (candidate.detail === "capital" || candidate.detail === "seat") {
    score += candidate.needsContext ? 0.1 : 0.4;
  }
  score += Math.min(0.3, candidate.size / 40_000);
  const home = weights.codes.get(candidate.code) ?? 0;
  score += candidate.needsContext ? 0.9 * home : 0.55 * home;
  // Brussels as an actor is the Union, as a place it is in Belgium.
  if (candidate.detail === "seat" && candidate.needsContext && match.candidates.length > 1) {
    if (context.role === "actor") score += 0.8;
    if (!world.states.has(candidate.code)) score += home > 0 ? 0.3 : 0;
    // "Brussels will ban it": a capital that is the seat of a union too acts for the union, unless its own state was named.
    if (
      !world.states.has(candidate.code) &&
      isCapitalToo(match) &&
      !/^(in|at|near|outside)$/i.test(match.before ?? "")
    )
      score += 0.75;
  }
  // Georgia among Florida and Alabama; Washington beside Oregon.
  if (candidate.detail === "state" || candidate.detail === "city") {
    const kin = Math.max(
      weights.details.get(`state:${candidate.code}`) ?? 0,
      weights.details.get(`city:${candidate.code}`) ?? 0,
    );
    if (candidate.detail === "state" && candidate.needsContext) score += 0.9 * kin - 0.7 * home;
    else score += 0.2 * kin;
    if (candidate.detail === "state" && fold(match.after ?? "") === "state") score += 1;
  }
  if (match.given && isStrange(match.after) && !isStateKnown(world, match.after ?? "")) score *= 0.1;
  if (context.role === "place" && candidate.detail === "seat") score *= 0.6;
  if (context.role === "place" && PLACES_OF_PEOPLE.has(candidate.detail)) score *= 1.3;
  return score;
}

function ofState(world: World, candidate: Candidate, match: NameMatch, weights: Weights): number {
  if (candidate.use === "prefix") return 1;
  const home = weights.codes.get(candidate.code) ?? 0;
  const own = weights.ids.get(`state:${candidate.id}`) ?? 0;
  let score = 1;
  if (candidate.needsContext) {
    const support = supportFor(candidate, weights);
    score = 0.12 + support + 0.3 * own;
    // "the south of Nigeria" is a direction.
    if (candidate.support.length > 0 && match.after === "of") score *= 0.1;
  } else {
    let next = 0;
    for (const neighbour of world.neighbours.get(candidate.code) ?? []) {
      // The other Congo does not speak for this one.
      if (match.candidates.some((rival) => rival.code === neighbour.code)) continue;
      next = Math.max(next, weights.codes.get(neighbour.code) ?? 0);
    }
    score += 0.6 * home + 0.25 * next + 0.3 * own;
  }
  if (match.given) {
    // "Jordan Henderson", "Michael Jordan": a stranger's name on one side.
    if (isStrange(match.after) && !isStateKnown(world, match.after ?? "")) score *= 0.1;
    if (isStrange(match.before) && !match.initial && !isStateKnown(world, match.before ?? "")) score *= 0.1;
  }
  return score;
}

/** How strongly the context names the candidate's own code, or one that speaks for it as well. */
function supportFor(candidate: Candidate, weights: Weights): number {
  let support = weights.codes.get(candidate.code) ?? 0;
  for (const code of candidate.support) support = Math.max(support, weights.codes.get(code) ?? 0);
  return support;
}

/** How much speaks for one meaning of a name: comparable between the meanings of one name only. */
export function scoreOf(
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
      const support = supportFor(candidate, weights);
      const base = candidate.needsContext ? 0.05 + 0.6 * support : 0.9 + 0.2 * support;
      return (base + 0.8 * known) * (context.role === "place" ? 0.9 : 1);
    }
  }
}
