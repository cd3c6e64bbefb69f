import type { Desk } from "../../record/desk.ts";
import { inTime } from "../in-time.ts";
import { jsonOf } from "../json.ts";
import { Abandoned } from "./abandoned.ts";
import type { Thought } from "./messages.ts";
import { answerTo } from "./questions.ts";
import type { Thinker } from "./thinker.ts";

/** Thinks on the thread that serves: for small desks, where a thread costs more than it saves. */
export function thinkerInProcess(reader: Desk): Thinker {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    think: (question, patience, interest) => {
      const mine = turn.then(async (): Promise<Thought> => {
        if (interest?.wanted() === false) throw new Abandoned();
        const result = await inTime(reader, (desk) => answerTo(desk, question), patience);
        return result.ok ? { ok: true, json: jsonOf(result.value) } : result;
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
    warm: () => undefined,
    close: async () => {
      await turn;
      reader.close();
    },
  };
}
