import type { ReadingEffects } from "../../articles/effects.ts";
import type { Input } from "../../articles/expand-inputs.ts";
import type { Read, ReadOptions } from "../../articles/read.ts";
import { readOne } from "../../articles/read-input.ts";
import { sentenceOf } from "../../model/problem.ts";
import { clearFailure, recordFailure } from "../../record/failures.ts";
import { hasArticle, writeArticle } from "../../record/write-article.ts";
import type { ServerContext } from "../context.ts";
import type { JobBody, JobChange, JobItem } from "./job-queue.ts";

export interface ToRead {
  readonly input: Input;
  readonly options: ReadOptions;
  readonly effects: ReadingEffects;
}

/** Reads what it is given into the desk, an article at a time, each whole or not at all. */
export function readJob(context: ServerContext, inputs: readonly ToRead[]): JobBody {
  return async (change) => {
    let done = 0;
    for (const { input, options, effects } of inputs) {
      let several = 0;
      for await (const read of readOne(input, options, effects)) {
        if (several > 0) change({ total: inputs.length + several });
        several += 1;
        change({ item: await keep(context, read, change) });
      }
      done += 1;
    }
    change({ total: done });
  };
}

async function keep(
  context: ServerContext,
  read: Read,
  change: (change: JobChange) => void,
): Promise<JobItem> {
  const at = context.now().toISOString();
  if (!read.ok) {
    await context.write((desk) => recordFailure(desk, read.origin, read.problem, at));
    return { name: read.origin, state: "failed", detail: sentenceOf(read.problem), article: null };
  }
  const { article } = read;
  const name = article.title ?? article.origin;
  if (await context.ask((desk) => hasArticle(desk, article.id))) {
    await context.write((desk) => clearFailure(desk, article.origin));
    return { name, state: "known", detail: "The desk already holds these words.", article: article.id };
  }
  const coded = await context.code(article.text, article.published, (part) =>
    change({ current: { name, part } }),
  );
  const state = await context.write(async (desk) => {
    const written = await writeArticle(desk, article, coded, context.coder);
    await clearFailure(desk, article.origin);
    return written;
  });
  const detail = `${coded.events.length} events, ${coded.statements.length} statements`;
  return { name, state, detail, article: article.id };
}
