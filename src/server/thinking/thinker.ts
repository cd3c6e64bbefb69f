import type { Worker } from "node:worker_threads";
import type { Desk } from "../../record/desk.ts";
import type { Interest } from "../interest.ts";
import { TooSlow } from "../too-slow.ts";
import { Abandoned } from "./abandoned.ts";
import { answerQuery } from "./answer-query.ts";
import type { FromThread, Thought, ToThread } from "./messages.ts";
import type { Question } from "./questions.ts";
import { startThread } from "./start-thread.ts";

/** Thinks about questions, one at a time, off the thread that serves. */
export interface Thinker {
  /** A question that nobody waits for any longer is dropped, or broken off where another waits behind it. */
  readonly think: (question: Question, patience: number, interest?: Interest) => Promise<Thought>;
  readonly warm: () => void;
  readonly close: () => Promise<void>;
}

interface UnderWay {
  readonly id: number;
  readonly interest: Interest | undefined;
  readonly stop: (why: Error) => void;
  readonly settle: (thought: Thought) => void;
  readonly refuse: (error: Error) => void;
}

/** After a question is broken off, how long the thread may go on before it is ended, in milliseconds. */
const GRACE = 2_000;

/** `reader` is a connection of its own: nobody else may ask it. */
export function thinkerOn(reader: Desk): Thinker {
  let worker: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let now: UnderWay | null = null;
  let asked = 0;
  let waiting = 0;
  let broken = false;
  let closed = false;

  const started = (): Worker => {
    if (worker !== null) return worker;
    const made = startThread(reader.path);
    made.unref();
    const post = (message: ToThread): void => made.postMessage(message);
    made.on("message", (message: FromThread) => {
      if (message.kind === "query") {
        if (broken) post({ kind: "failed", id: message.id, message: "broken off" });
        else void answerQuery(reader, message.id, message.sql, message.parameters, post);
      } else if (now?.id === message.id) {
        if (message.kind === "answer") now.settle(message.result);
        else now.refuse(new Error(message.message));
      }
    });
    const gone = (error: Error): void => {
      if (worker === made) worker = null;
      now?.refuse(error);
    };
    made.on("error", gone);
    made.on("exit", () => gone(new Error("The thread that thinks has ended.")));
    worker = made;
    return made;
  };

  const breakOff = (): void => {
    broken = true;
    reader.connection.interrupt();
  };

  /** Nobody is kept waiting by what nobody wants. */
  const makeRoom = (): void => {
    if (waiting > 0 && now?.interest?.wanted() === false) now.stop(new Abandoned());
  };

  const answer = async (question: Question, patience: number, interest?: Interest): Promise<Thought> => {
    if (closed || interest?.wanted() === false) throw new Abandoned();
    const thread = started();
    const id = asked++;
    broken = false;
    let why: Error | null = null;
    let ending: NodeJS.Timeout | undefined;
    const stop = (error: Error): void => {
      why ??= error;
      breakOff();
      ending ??= setTimeout(() => void thread.terminate(), GRACE);
    };
    const timer = setTimeout(() => stop(new TooSlow()), patience);
    interest?.whenLeft(makeRoom);
    try {
      return await new Promise<Thought>((settle, refuse) => {
        now = { id, interest, stop, settle, refuse };
        makeRoom();
        thread.postMessage({ kind: "question", id, question } satisfies ToThread);
      });
    } catch (error) {
      throw why ?? error;
    } finally {
      now = null;
      clearTimeout(timer);
      clearTimeout(ending);
    }
  };

  return {
    think: (question, patience, interest) => {
      waiting += 1;
      makeRoom();
      const mine = turn.then(() => {
        waiting -= 1;
        return answer(question, patience, interest);
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
    warm: () => void started(),
    close: async () => {
      closed = true;
      breakOff();
      await worker?.terminate();
      await turn;
      reader.close();
    },
  };
}
