import type { Article } from "../../model/article.ts";
import type { Correction } from "../../model/correction.ts";
import type { Event } from "../../model/event.ts";
import type { Statement } from "../../model/statement.ts";

export interface SourceLine {
  readonly id: string;
  readonly kind: "article" | "dataset";
  readonly title: string;
  readonly publication: string | null;
  readonly date: string | null;
}

export interface ToldEvent extends Event {
  readonly from: SourceLine | null;
  readonly corrections: readonly Correction[];
}

export interface ToldStatement extends Statement {
  readonly from: SourceLine | null;
  readonly corrections: readonly Correction[];
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next: number | null;
  /** Of how many happenings they are reports; not told where ids were asked for. */
  readonly happenings?: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Answer<Row> {
  readonly measure: string;
  readonly country: string;
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly method: string;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

export interface Desk {
  readonly name: string;
  readonly coder: string;
  readonly articles: number;
  readonly events: number;
  readonly statements: number;
  readonly datasets: number;
  readonly trade: number;
  readonly corrections: number;
  readonly failures: number;
  readonly rejects: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly countries: readonly { readonly code: string; readonly name: string; readonly events: number }[];
}

export interface Timeline {
  readonly by: "day" | "week" | "month" | "quarter" | "year";
  readonly span: { readonly from: string; readonly to: string } | null;
  readonly rows: readonly {
    readonly from: string;
    readonly direction: "out" | "in";
    readonly quad: number;
    readonly count: number;
  }[];
}

/** An article with what was read from it. `read` holds what was corrected or rejected since, as it was read. */
export interface ReadArticle {
  readonly article: Article;
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
  readonly read: { readonly events: readonly ReadRow[]; readonly statements: readonly ReadRow[] };
  readonly corrections: Readonly<Record<string, readonly Correction[]>>;
}

export type ReadRow = Readonly<Record<string, string | number | boolean | null>> & {
  readonly id: string;
  readonly shown: boolean;
  readonly start: number | null;
  readonly end: number | null;
  readonly exact: string | null;
};
