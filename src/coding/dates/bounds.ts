import type { DateContext, Found, Span } from "./reading.ts";

const BOUND = /\b(ever\s+since|since|by|until|till|before|after)\s+$/i;

/** Reads "since 2012", "by the end of the year", "until May", "before 2010", "after the Cold War". */
export function applyBound(found: Found, text: string, context: DateContext): Found {
  const bound = BOUND.exec(text.slice(Math.max(0, found.start - 24), found.start));
  if (bound === null || found.attributive || /^['’]s\b/.test(text.slice(found.end))) return found;
  const word = bound[1]!.toLowerCase().replace(/\s+/, " ").replace("ever ", "");
  const start = found.start - bound[0].length;
  if (found.span === null)
    return { ...found, start, offset: boundOffset(word, found.offset), precision: "period" };
  return { ...found, start, span: boundSpan(word, found.span, context), precision: "period" };
}

function boundSpan(word: string, span: Span, { published }: DateContext): Span {
  switch (word) {
    case "since":
      return {
        from: span.from,
        to: published === null || published.to < (span.from ?? 0) ? null : published.to,
      };
    case "by":
    case "until":
    case "till":
      return {
        from: published !== null && (span.to ?? 0) >= published.to ? published.from : null,
        to: span.to,
      };
    case "before":
      return { from: null, to: span.from === null ? null : span.from - 1 };
    default: {
      const from = span.to === null ? null : span.to + 1;
      return { from, to: published !== null && from !== null && published.to >= from ? published.to : null };
    }
  }
}

function boundOffset(word: string, offset: Found["offset"]): Found["offset"] {
  if (offset === null) return null;
  if (word === "since") return { from: offset.from, to: 0 };
  if (word === "by" || word.startsWith("until")) return offset.to >= 0 ? { from: 0, to: offset.to } : null;
  return null;
}
