import type { ReadingEffects } from "../articles/effects.ts";
import type { Desk } from "../record/desk.ts";
import type { Coded } from "../record/write-article.ts";
import type { World } from "../world/world.ts";
import type { AnswerCache } from "./answer-cache.ts";
import type { DeskAccess } from "./desk-access.ts";
import type { JobQueue } from "./jobs/job-queue.ts";

/** Reads a text. `report` hears after each sentence how far it is, 0 to 1. */
export type CodeArticle = (
  text: string,
  published: { readonly from: string; readonly to: string } | null,
  report: (done: number) => void,
) => Promise<Coded>;

/** What every route works with. The desk file is held open: whoever writes does so through `write`. */
export interface ServerContext {
  readonly name: string;
  readonly world: World;
  readonly now: () => Date;
  readonly reading: ReadingEffects;
  readonly code: CodeArticle;
  readonly coder: string;
  readonly jobs: JobQueue;
  readonly cache: AnswerCache;
  readonly limits: Limits;
  /** Asks the desk on a connection of its own, with a limit on time. */
  readonly ask: DeskAccess["ask"];
  /** Has a question thought about off the thread that serves. */
  readonly think: DeskAccess["think"];
  readonly warm: DeskAccess["warm"];
  /** Writes to the desk, one writer after another. */
  readonly write: <T>(body: (desk: Desk) => Promise<T>) => Promise<T>;
  /** Goes up with each write: answers of an earlier revision are stale. */
  readonly revision: () => number;
}

export interface Limits {
  /** Bytes of a request that is not an upload. */
  readonly body: number;
  /** Bytes of an upload. */
  readonly upload: number;
  /** Milliseconds that one question to the desk may take. */
  readonly question: number;
}

export const LIMITS: Limits = { body: 4_000_000, upload: 512_000_000, question: 60_000 };
