/** The thread that thinks: it takes questions one at a time, and asks the desk through the one that holds it. */
import { parentPort, workerData } from "node:worker_threads";
import { jsonOf } from "../json.ts";
import type { FromThread, ToThread } from "./messages.ts";
import { postedDesk } from "./posted-desk.ts";
import { answerTo, type Question } from "./questions.ts";

const port = parentPort!;
const post = (message: FromThread): void => port.postMessage(message);
const { desk, take } = postedDesk(String(workerData), post);

port.on("message", (message: ToThread) => {
  if (!take(message) && message.kind === "question") void think(message.id, message.question);
});

async function think(id: number, question: Question): Promise<void> {
  try {
    const result = await answerTo(desk, question);
    post({ kind: "answer", id, result: result.ok ? { ok: true, json: jsonOf(result.value) } : result });
  } catch (error) {
    post({
      kind: "fault",
      id,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}
