import { useEffect, useRef, useState } from "preact/hooks";

export interface ApiProblem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly next: string | null;
}

export interface Loaded<T> {
  readonly data: T | null;
  readonly problem: ApiProblem | null;
  /** Something newer is on its way; `data` is what was there before. */
  readonly loading: boolean;
}

interface Answer {
  readonly body: Promise<unknown>;
  readonly leave: AbortController;
  waiting: number;
  done: boolean;
}

const answers = new Map<string, Answer>();
const watchers = new Set<() => void>();

export class ApiError extends Error {
  readonly problem: ApiProblem;
  constructor(problem: ApiProblem) {
    super(problem.detail);
    this.problem = problem;
  }
}

const UNREACHED: ApiProblem = {
  title: "not-reached",
  status: 0,
  detail: "The desk does not answer.",
  next: "See whether demarche serve is still running.",
};

export async function ask<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init).catch(() => {
    throw new ApiError(UNREACHED);
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok)
    throw new ApiError((body as ApiProblem | null) ?? { ...UNREACHED, status: response.status });
  return body as T;
}

export function send<T>(url: string, body: unknown): Promise<T> {
  return ask<T>(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

function kept(url: string): Answer {
  const held = answers.get(url);
  if (held !== undefined) return held;
  const leave = new AbortController();
  const answer: Answer = {
    body: ask<unknown>(url, { signal: leave.signal }),
    leave,
    waiting: 0,
    done: false,
  };
  answers.set(url, answer);
  answer.body.then(
    () => {
      answer.done = true;
    },
    () => forget(url, answer),
  );
  return answer;
}

function forget(url: string, answer: Answer): void {
  if (answers.get(url) === answer) answers.delete(url);
}

/** Gone on to another question: the server need not go on with what nobody waits for. */
function left(url: string, answer: Answer): void {
  answer.waiting -= 1;
  if (answer.waiting > 0 || answer.done) return;
  forget(url, answer);
  answer.leave.abort();
}

/** The desk has changed: everything on show is asked for again. */
export function refresh(): void {
  answers.clear();
  for (const watcher of watchers) watcher();
}

/** What the API answers to a GET; null asks nothing. While a new answer is on its way the old one stays. */
export function useApi<T>(url: string | null): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({ data: null, problem: null, loading: url !== null });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const again = (): void => setTurn((n) => n + 1);
    watchers.add(again);
    return () => {
      watchers.delete(again);
    };
  }, []);
  useEffect(() => {
    let gone = false;
    if (url === null) {
      setState({ data: null, problem: null, loading: false });
      return undefined;
    }
    setState((before) => ({ ...before, loading: true }));
    const answer = kept(url);
    answer.waiting += 1;
    answer.body.then(
      (data) => {
        if (!gone) setState({ data: data as T, problem: null, loading: false });
      },
      (error: unknown) => {
        const problem = error instanceof ApiError ? error.problem : UNREACHED;
        if (!gone) setState({ data: null, problem, loading: false });
      },
    );
    return () => {
      gone = true;
      left(url, answer);
    };
  }, [url, turn]);
  return state;
}

/** A query string of what is given; null and empty values are left out. */
export function queryOf(values: Readonly<Record<string, string | number | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== null && value !== undefined && value !== "") query.set(name, String(value));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** How long a view has to have stood, in milliseconds, before what is slow to answer is asked for. */
const REST = 200;

/**
 * True once what `ready` tells of has stood for a moment for this very question: who goes on to another filter at once,
 * or drags over the timeline, does not wait behind answers that nobody will read.
 */
export function useRested(question: string, ready: boolean): boolean {
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    if (!ready) return undefined;
    const timer = setTimeout(() => setRested(question), REST);
    return () => clearTimeout(timer);
  }, [question, ready]);
  return ready && rested === question;
}

/** What to ask once the first pictures are drawn: until then the question before it, so that nothing goes blank. */
export function useLater(ready: boolean, url: string): string | null {
  const held = useRef<string | null>(null);
  if (ready) held.current = url;
  return held.current;
}
