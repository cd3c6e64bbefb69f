import type { Article } from "../model/article.ts";
import type { Correction } from "../model/correction.ts";
import type { Event } from "../model/event.ts";
import type { Statement } from "../model/statement.ts";
import type { TimelineRow, TimelineStep } from "../record/queries/count-timeline.ts";

/** What the API answers, for the routes that give it and the page that shows it alike. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next: number | null;
  /** Of how many happenings events are reports; not told where ids were asked for. */
  readonly happenings?: number;
}

/** Where an event or a statement comes from, in a few words. */
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

export interface Timeline {
  readonly country: string;
  readonly by: TimelineStep;
  readonly span: { readonly from: string; readonly to: string } | null;
  readonly rows: readonly TimelineRow[];
}

/** An article with what was read from it. `read` holds what was corrected or rejected since, as it was read. */
export interface ReadArticle {
  readonly article: Article;
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
  readonly read: { readonly events: readonly ReadRow[]; readonly statements: readonly ReadRow[] };
  readonly corrections: Readonly<Record<string, readonly Correction[]>>;
}

/** An event or statement as the coder read it: the columns of its row, and where its sentence stands. */
export type ReadRow = Readonly<Record<string, string | number | boolean | null>> & {
  readonly id: string;
  /** Whether it still counts. */
  readonly shown: boolean;
  readonly start: number | null;
  readonly end: number | null;
  readonly exact: string | null;
};
