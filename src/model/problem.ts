/**
 * Something that went wrong, as a value: what it is called, what caused it and what to do next. Doors turn
 * it into one plain sentence; nobody is shown a stack trace.
 */
export interface Problem {
  readonly name: string;
  readonly cause: string;
  readonly next: string | null;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T>(name: string, cause: string, next: string | null = null): Result<T> {
  return { ok: false, problem: { name, cause, next } };
}

/** The one sentence that a door prints. */
export function sentenceOf(problem: Problem): string {
  return problem.next === null ? problem.cause : `${problem.cause} ${problem.next}`;
}
