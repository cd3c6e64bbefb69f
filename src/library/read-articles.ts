import { systemEffects } from "../articles/effects.ts";
import type { ReadOptions } from "../articles/read.ts";
import { readInput } from "../articles/read-input.ts";
import { codeText } from "../coding/code-text.ts";
import { CODER, type Coder, createCoder } from "../coding/coder.ts";
import type { Problem } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { hasArticle, writeArticle } from "../record/write-article.ts";

/** What became of one input: read (or known before), or not, and why. */
export type ArticleReport =
  | {
      readonly ok: true;
      readonly id: string;
      readonly title: string | null;
      readonly status: "new" | "known";
    }
  | { readonly ok: false; readonly origin: string; readonly problem: Problem };

/**
 * Reads files, folders, addresses or feeds into a desk: clean text, events, statements. Reading the same words
 * twice changes nothing. What cannot be read is reported, and the rest is read all the same.
 */
export async function readArticles(
  desk: Desk,
  inputs: readonly string[],
  options: ReadOptions & { readonly coder?: Coder } = {},
): Promise<readonly ArticleReport[]> {
  const coder = options.coder ?? createCoder();
  const reports: ArticleReport[] = [];
  for (const input of inputs) {
    for await (const read of readInput(input, options, systemEffects)) {
      if (!read.ok) {
        reports.push({ ok: false, origin: read.origin, problem: read.problem });
        continue;
      }
      const { article } = read;
      const known = await hasArticle(desk, article.id);
      const status = known
        ? "known"
        : await writeArticle(
            desk,
            article,
            codeText(coder, article.text, { published: article.published, title: article.title }),
            CODER,
          );
      reports.push({ ok: true, id: article.id, title: article.title, status });
    }
  }
  return reports;
}
