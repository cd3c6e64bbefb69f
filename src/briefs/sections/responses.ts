import type { ResponseCount } from "../brief.ts";

const MOST_EVENTS = 60;

/** Overtures by what they met with, the most frequent first. */
export function responsesTo(
  overtures: readonly { readonly event: string; readonly date: string | null; readonly response: string }[],
): readonly ResponseCount[] {
  const byResponse = new Map<string, (typeof overtures)[number][]>();
  for (const one of overtures) {
    const held = byResponse.get(one.response);
    if (held === undefined) byResponse.set(one.response, [one]);
    else held.push(one);
  }
  return [...byResponse]
    .map(([response, all]) => ({
      response,
      count: all.length,
      events: all
        .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1))
        .slice(0, MOST_EVENTS)
        .map((one) => one.event),
    }))
    .sort((a, b) => b.count - a.count);
}
