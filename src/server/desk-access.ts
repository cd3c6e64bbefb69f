import type { Desk } from "../record/desk.ts";

export class TooSlow extends Error {}

/**
 * Which connection answers. A connection keeps the events of the countries that it was asked about, so what is
 * quick about a country goes one way, what is slow another, and all else a third: nobody waits for a brief to
 * see a list.
 */
export type Lane = "quick" | "slow" | "checks" | "other";

/** Statements are checked one by one: with many articles that takes its time, and nobody waits for it. */
const PATIENT = 10;

export interface DeskAccess {
  readonly ask: <T>(question: (desk: Desk) => Promise<T>, lane?: Lane) => Promise<T>;
  readonly write: <T>(body: (desk: Desk) => Promise<T>) => Promise<T>;
  readonly revision: () => number;
  readonly close: () => void;
}

/** One writer and a reader a lane on one open desk. A question that takes too long is broken off. */
export async function deskAccess(desk: Desk, patience: number): Promise<DeskAccess> {
  const lanes = {
    quick: await desk.connect(),
    slow: await desk.connect(),
    checks: await desk.connect(),
    other: await desk.connect(),
  };
  const turns: Record<Lane | "write", Promise<unknown>> = {
    quick: Promise.resolve(),
    slow: Promise.resolve(),
    checks: Promise.resolve(),
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
    ask: (question, lane = "other") =>
      queue(lane, () => inTime(lanes[lane], question, lane === "checks" ? PATIENT * patience : patience)),
    write: (body) =>
      queue("write", async () => {
        try {
          return await body(desk);
        } finally {
          revision += 1;
        }
      }),
    revision: () => revision,
    close: () => {
      for (const reader of Object.values(lanes)) reader.close();
    },
  };
}

async function inTime<T>(reader: Desk, question: (desk: Desk) => Promise<T>, patience: number): Promise<T> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    reader.connection.interrupt();
  }, patience);
  try {
    return await question(reader);
  } catch (error) {
    throw late ? new TooSlow() : error;
  } finally {
    clearTimeout(timer);
  }
}
