import type { Article, Published } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";

/** Something that was not read, with where it is and why. */
export interface Failure {
  readonly ok: false;
  readonly origin: string;
  readonly problem: Problem;
}

/** One article, or one failure. */
export type Read = { readonly ok: true; readonly article: Article } | Failure;

export interface ReadOptions {
  /** For articles that do not tell their date. */
  readonly published?: Published | null;
  /** For all articles, whatever they say. */
  readonly publication?: string | null;
  /** Fetch the page behind each entry of a feed instead of the entry's own text. */
  readonly followLinks?: boolean;
  /** Bytes a file or page may hold at most; 20 MB unless given. */
  readonly limit?: number;
  /** Milliseconds a fetch may take; 30,000 unless given. */
  readonly timeout?: number;
}

export const failureAt = (origin: string, problem: Problem): Failure => ({ ok: false, origin, problem });
