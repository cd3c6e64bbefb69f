import { type Problem, sentenceOf } from "../model/problem.ts";

/** How a command ends: 0 all done, 1 failed in part, 2 asked wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Thrown by a command to end the program with one plain sentence. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;
  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Ends the command because of how it was asked. */
export function askedWrongly(problem: Problem | string): never {
  throw new CommandFailure(typeof problem === "string" ? problem : sentenceOf(problem), 2);
}

/** Ends the command because its work failed. */
export function workFailed(problem: Problem | string): never {
  throw new CommandFailure(typeof problem === "string" ? problem : sentenceOf(problem), 1);
}
