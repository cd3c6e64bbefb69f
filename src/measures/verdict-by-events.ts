import type { z } from "zod";
import { dayOfIso } from "../model/day.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { standingOf } from "./approaches.ts";
import { binFrom } from "./calendar.ts";
import type { Steady } from "./coverage.ts";
import type { commonParameters } from "./measure.ts";
import { FEW } from "./notes.ts";
import type { Patron } from "./patron.ts";
import { randomFrom } from "./statistics/random.ts";
import { examplesOf, inBin, tallyBy } from "./tally.ts";
import { sentenceFor, type Verdict } from "./verdict-answer.ts";
import { answerOf, compared, NO, portionsOf, spread, YES } from "./verdict-rule.ts";

const RULE =
  `Yes when the probability is ${YES} or more that approaches are both spread wider than before (lower Herfindahl index) and ` +
  "go less to the country on which it depends most; no when one of the two is at most " +
  `${NO} and the other below ${YES}; unclear otherwise. Needs ${FEW} approaches in each period.`;

/** The verdict by two periods of approaches; null where either has too few. */
export function byEvents(
  approaches: readonly FocalCount[],
  patron: Patron | null,
  asked: z.output<typeof commonParameters>,
  steady: Steady,
): Verdict | null {
  const done = approaches.filter((row) => row.day !== null && standingOf(row.status, true) === "done");
  const to = Math.min(asked.to === null ? steady.last : dayOfIso(asked.to), steady.last);
  const third = Math.floor((to - steady.first + 1) / 3);
  const from = asked.from === null ? to - third + 1 : Math.max(dayOfIso(asked.from), steady.first);
  if (from <= steady.first || to < from) return null;
  const [now, before] = [binFrom(from, to), binFrom(steady.first, from - 1)];
  const names = asked.partners ?? [...new Set(done.map((row) => row.partner!))].sort();
  const partners = patron !== null && !names.includes(patron.code) ? [...names, patron.code] : names;
  const count = (bin: typeof now): number[] => {
    const tally = tallyBy(
      done.filter((row) => inBin(row, bin)),
      (row) => row.partner,
    );
    return partners.map((partner) => tally.get(partner)?.count ?? 0);
  };
  const [late, early] = [count(now), count(before)];
  const [n, b] = [late, early].map((list) => list.reduce((x, y) => x + y, 0)) as [number, number];
  if (n < FEW || b < FEW) return null;
  const index = patron === null ? null : partners.indexOf(patron.code);
  const reading = spread(late, early, index, randomFrom(asked.seed));
  const answer = answerOf(reading);
  const events = (code: string): readonly string[] =>
    examplesOf(
      done.filter((row) => row.partner === code && inBin(row, now)),
      6,
    );
  const all = examplesOf(
    done.filter((row) => inBin(row, now)),
    8,
  );
  const reasons: { for: boolean; text: string; evidence: readonly string[] }[] = [
    {
      for: reading.wider >= 0.5,
      text: `Spread wider over partners than from ${before.from} to ${before.to}: probability ${reading.wider.toFixed(2)}.`,
      evidence: all,
    },
  ];
  if (patron !== null && reading.away !== null)
    reasons.push({
      for: reading.away >= 0.5,
      text: `Approaches to ${patron.code}: ${late[index!]} of ${n} now, ${early[index!]} of ${b} before; a smaller part with probability ${reading.away.toFixed(2)}.`,
      evidence: events(patron.code),
    });
  if (patron?.row.trend?.direction === "rising")
    reasons.push({
      for: false,
      text: `${patron.code}'s share (${patron.base}) is rising.`,
      evidence: [...patron.row.evidence],
    });
  return {
    diversifying: answer,
    probability: reading.both,
    basis: "events",
    sentence: sentenceFor(
      answer,
      reading.both,
      `${n} approaches from ${now.from} to ${now.to} against ${b} before`,
    ),
    rule: RULE,
    patron: patron === null ? null : { code: patron.code, share: patron.share, base: patron.base },
    pro: reasons.filter((reason) => reason.for).map(({ text, evidence }) => ({ text, evidence })),
    contra: reasons.filter((reason) => !reason.for).map(({ text, evidence }) => ({ text, evidence })),
    wouldTurn: turningPoints(late, early, index, partners, answer, asked.seed),
    method: "docs/methods/verdict.md",
    notes: [
      ...steady.notes,
      `One fixed list of ${partners.length} partners for both periods.`,
      ...(patron === null
        ? ["No trade figures: on whom it depends is not known, and only the spread is judged."]
        : []),
    ],
  };
}

/** Draws for each answer that is tried. */
const DRAWS = 1000;

/** How many more approaches, to whom, would change the answer: found by adding them and asking again. */
function turningPoints(
  now: readonly number[],
  before: readonly number[],
  patron: number | null,
  partners: readonly string[],
  answer: Verdict["diversifying"],
  seed: number,
): readonly string[] {
  const turned: string[] = [];
  const top = now.indexOf(Math.max(...now));
  const least = now.indexOf(Math.min(...now));
  const past = portionsOf(before, patron, randomFrom(seed + 1), DRAWS);
  for (const [index, label] of [
    [patron ?? top, `to ${partners[patron ?? top]}`],
    [least, `to partners that now get fewest, such as ${partners[least]}`],
  ] as const) {
    for (const more of [1, 2, 3, 5, 8, 12, 20, 30, 50]) {
      const changed = now.map((n, i) => (i === index ? n + more : n));
      const got = answerOf(compared(portionsOf(changed, patron, randomFrom(seed), DRAWS), past));
      if (got === answer) continue;
      turned.push(`About ${more} more approaches ${label} in the period would make it "${got}".`);
      break;
    }
  }
  return turned.length > 0
    ? turned
    : ["No single partner's approaches, up to 50 more, would change the answer."];
}
