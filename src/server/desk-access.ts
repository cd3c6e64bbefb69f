import type { Desk } from "../record/desk.ts";

export class TooSlow extends Error {}

export interface DeskAccess {
  readonly ask: <T>(question: (desk: Desk) => Promise<T>) => Promise<T>;
  readonly write: <T>(body: (desk: Desk) => Promise<T>) => Promise<T>;
  readonly revision: () => number;
  readonly close: () => void;
}

/** How many questions are answered at once; further ones wait. */
const READERS = 4;

/** One writer and a few readers on one open desk. A question that takes too long is broken off. */
export async function deskAccess(desk: Desk, patience: number): Promise<DeskAccess> {
  const idle: Desk[] = [];
  for (let i = 0; i < READERS; i += 1) idle.push(await desk.connect());
  const all = [...idle];
  const waiting: ((reader: Desk) => void)[] = [];
  let revision = 0;
  let last: Promise<unknown> = Promise.resolve();

  const take = (): Promise<Desk> => {
    const reader = idle.pop();
    return reader === undefined ? new Promise((settle) => waiting.push(settle)) : Promise.resolve(reader);
  };
  const give = (reader: Desk): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(reader);
    else next(reader);
  };
  return {
    ask: async (question) => {
      const reader = await take();
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
        give(reader);
      }
    },
    write: (body) => {
      const turn = last.then(async () => {
        try {
          return await body(desk);
        } finally {
          revision += 1;
        }
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    revision: () => revision,
    close: () => {
      for (const reader of all) reader.close();
    },
  };
}
