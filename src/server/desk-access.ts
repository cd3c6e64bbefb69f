import { ok, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { inTime } from "./in-time.ts";
import type { Interest } from "./interest.ts";
import { Written } from "./json.ts";
import { thinkerInProcess } from "./thinking/in-process.ts";
import type { Question } from "./thinking/questions.ts";
import { thinkerOn } from "./thinking/thinker.ts";

/**
 * Which connection answers. A connection keeps the events of the countries that it was asked about, so what is
 * quick about a country goes one way and all else another: nobody waits for a count to see a list.
 */
export type Lane = "quick" | "other";

/** Statements are checked one by one: with many articles that takes its time, and nobody waits for it. */
const PATIENT = 10;

export interface DeskAccess {
  readonly ask: <T>(question: (desk: Desk) => Promise<T>, lane?: Lane) => Promise<T>;
  /** What resamples, tests and composes is thought about on threads of its own: the page stays quick. */
  readonly think: (question: Question, interest?: Interest) => Promise<Result<Written>>;
  /** Starts the thread that will be wanted first. */
  readonly warm: () => void;
  readonly write: <T>(body: (desk: Desk) => Promise<T>) => Promise<T>;
  readonly revision: () => number;
  readonly close: () => Promise<void>;
}

/** One writer, two quick readers and two slow ones on one open desk. A question that takes too long is broken off. */
export async function deskAccess(desk: Desk, patience: number, threads: boolean): Promise<DeskAccess> {
  const lanes = { quick: await desk.connect(), other: await desk.connect() };
  const thinker = threads ? thinkerOn : thinkerInProcess;
  const thinkers = { measures: thinker(await desk.connect()), checks: thinker(await desk.connect()) };
  const turns: Record<Lane | "write", Promise<unknown>> = {
    quick: Promise.resolve(),
    other: Promise.resolve(),
    write: Promise.resolve(),
  };
  let revision = 0;
  const queue = <T>(name: Lane | "write", body: () => Promise<T>): Promise<T> => {
    const turn = turns[name].then(body);
    turns[name] = turn.catch(() => undefined);
    return turn;
  };
  return {
    ask: (question, lane = "other") => queue(lane, () => inTime(lanes[lane], question, patience)),
    think: async (question, interest) => {
      const checks =
        question.name === "checks" || (question.name === "brief" && question.options.checks !== false);
      const thought = await (checks
        ? thinkers.checks.think(question, PATIENT * patience, interest)
        : thinkers.measures.think(question, patience, interest));
      return thought.ok ? ok(new Written(thought.json)) : thought;
    },
    warm: thinkers.measures.warm,
    write: (body) =>
      queue("write", async () => {
        try {
          return await body(desk);
        } finally {
          revision += 1;
        }
      }),
    revision: () => revision,
    close: async () => {
      await Promise.all(Object.values(thinkers).map((one) => one.close()));
      for (const lane of ["quick", "other"] as const) {
        lanes[lane].connection.interrupt();
        await turns[lane];
        lanes[lane].close();
      }
    },
  };
}
