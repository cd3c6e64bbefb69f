import type { Published } from "../model/article.ts";

/** What a format's reader found: paragraphs in order and whatever the format itself tells of the article. */
export interface Draft {
  readonly paragraphs: readonly string[];
  readonly title: string | null;
  readonly author: string | null;
  readonly publication: string | null;
  readonly published: Published | null;
  /** Where the article itself is, if not where it was read from. */
  readonly origin: string | null;
  /** The site's host, where the format names it: the publication's last resort. */
  readonly host: string | null;
}

export const EMPTY_DRAFT: Draft = {
  paragraphs: [],
  title: null,
  author: null,
  publication: null,
  published: null,
  origin: null,
  host: null,
};
