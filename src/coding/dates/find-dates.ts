import type { When } from "../../model/date.ts";
import { dayOfIso, isoOf } from "../../model/day.ts";
import { applyBound } from "./bounds.ts";
import { withoutOverlaps } from "./combine.ts";
import { DATE_RULES, mayHoldDate } from "./date-rules.ts";
import { joinRanges } from "./ranges.ts";
import type { ClosedSpan, DateContext, Found, Tense } from "./reading.ts";

/** A date in a text: offsets in UTF-16 units, the words, and what they mean. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly when: When;
}

export interface DateOptions {
  /** The tense of the clause: which October "in October" is. */
  readonly tense?: Tense;
  /** What "two days later" counts from, usually the date of the sentence before. */
  readonly anchor?: Pick<When, "from" | "to"> | null;
}

/**
 * Every date in a text. `published` is an interval of ISO days; where it is null, dates that lean on it have
 * certainty `relative`, no ends, the words as `expression`, and as `offset` the days from publication where
 * they can be told. A date that the text gives in full is `stated`, any other `implied`.
 */
export function findDates(
  text: string,
  published: { readonly from: string; readonly to: string } | null,
  options: DateOptions = {},
): readonly DateMention[] {
  if (!mayHoldDate(text)) return [];
  const context: DateContext = {
    published: published === null ? null : spanOf(published.from, published.to),
    tense: options.tense ?? null,
    anchor: options.anchor?.from && options.anchor.to ? spanOf(options.anchor.from, options.anchor.to) : null,
  };
  const found = withoutOverlaps(DATE_RULES.flatMap((rule) => [...apply(rule, text, context)]));
  return joinRanges(found, text, context)
    .map((one) => applyBound(one, text, context))
    .map((one) => mention(one, text));
}

/** `matchAll` would compile each pattern anew for each sentence, which costs more than the search. */
function* apply(
  { pattern, read }: (typeof DATE_RULES)[number],
  text: string,
  context: DateContext,
): Generator<Found> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const next = match[0] === "" ? pattern.lastIndex + 1 : pattern.lastIndex;
    const reading = read(match as RegExpExecArray, context);
    if (reading !== null)
      yield { ...reading, start: match.index, end: match.index + match[0].trimEnd().length };
    pattern.lastIndex = next;
  }
}

function mention(found: Found, text: string): DateMention {
  const { start, end, span, precision, certainty, offset } = found;
  const exact = text.slice(start, end);
  const when: When = {
    from: span?.from == null ? null : isoOf(span.from),
    to: span?.to == null ? null : isoOf(span.to),
    precision,
    certainty,
    expression: exact,
    offset,
  };
  return { start, end, exact, when };
}

function spanOf(from: string, to: string): ClosedSpan {
  return { from: dayOfIso(from), to: dayOfIso(to) };
}
