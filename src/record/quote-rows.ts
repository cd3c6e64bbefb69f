import type { Span } from "../model/quote.ts";
import type { Shape } from "./insert-records.ts";

/** How much text stands before and after a quote, in UTF-16 code units. */
const CONTEXT = 32;

export const quoteShape: Shape = {
  owner: "VARCHAR",
  ordinal: "INTEGER",
  article: "VARCHAR",
  start_offset: "INTEGER",
  end_offset: "INTEGER",
  exact: "VARCHAR",
  prefix: "VARCHAR",
  suffix: "VARCHAR",
};

export function quoteRow(owner: string, article: { readonly id: string; readonly text: string }, span: Span) {
  return {
    owner,
    ordinal: 0,
    article: article.id,
    start_offset: span.start,
    end_offset: span.end,
    exact: span.exact,
    prefix: whole(article.text.slice(Math.max(0, span.start - CONTEXT), span.start)),
    suffix: whole(article.text.slice(span.end, span.end + CONTEXT)),
  };
}

/** Without the half of a character that the cut may have left at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, "").replace(/[\uD800-\uDBFF]$/, "");
}
