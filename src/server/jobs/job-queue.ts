import { randomUUID } from "node:crypto";

/** One thing that a job was given, and how it fared. */
export interface JobItem {
  readonly name: string;
  readonly state: "new" | "known" | "failed";
  readonly detail: string;
  readonly article: string | null;
}

export interface Job {
  readonly id: string;
  readonly title: string;
  readonly state: "waiting" | "running" | "done";
  readonly done: number;
  readonly failed: number;
  readonly total: number;
  /** What is being read, and how much of it, 0 to 1. */
  readonly current: { readonly name: string; readonly part: number } | null;
  readonly items: readonly JobItem[];
}

export type JobChange = Partial<Pick<Job, "total" | "current">> & { readonly item?: JobItem };
export type JobBody = (change: (change: JobChange) => void) => Promise<void>;

/** Reading jobs, one after another; what they did stays known until the server ends. */
export interface JobQueue {
  /** Null where too many are waiting. */
  readonly add: (title: string, total: number, body: JobBody) => Job | null;
  readonly get: (id: string) => Job | null;
  readonly list: () => readonly Job[];
  /** Calls back at each change, until the returned function is called. */
  readonly watch: (id: string, listener: (job: Job) => void) => () => void;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

const MOST_WAITING = 50;
const MOST_ITEMS = 2000;
const MOST_KEPT = 100;

export function jobQueue(log: (line: string) => void): JobQueue {
  const jobs = new Map<string, Job>();
  const listeners = new Map<string, Set<(job: Job) => void>>();
  let last: Promise<void> = Promise.resolve();

  const update = (id: string, change: Partial<Job>): void => {
    const job = jobs.get(id);
    if (job === undefined) return;
    const next = { ...job, ...change };
    jobs.set(id, next);
    for (const listener of listeners.get(id) ?? []) listener(next);
  };
  const apply = (id: string, { item, ...rest }: JobChange): void => {
    const job = jobs.get(id)!;
    const counted =
      item === undefined
        ? {}
        : {
            done: job.done + 1,
            failed: job.failed + (item.state === "failed" ? 1 : 0),
            items: [...job.items.slice(-MOST_ITEMS), item],
          };
    update(id, { ...rest, ...counted });
  };
  const run = async (id: string, body: JobBody): Promise<void> => {
    update(id, { state: "running" });
    try {
      await body((change) => apply(id, change));
    } catch (error) {
      log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      const item = {
        name: jobs.get(id)!.title,
        state: "failed",
        detail: "The program failed at this.",
        article: null,
      } as const;
      apply(id, { item });
    }
    const job = jobs.get(id)!;
    update(id, { state: "done", current: null, total: Math.max(job.done, Math.min(job.total, job.done)) });
    listeners.delete(id);
  };
  return {
    add: (title, total, body) => {
      const waiting = [...jobs.values()].filter((job) => job.state !== "done").length;
      if (waiting >= MOST_WAITING) return null;
      const job: Job = {
        id: randomUUID(),
        title,
        state: "waiting",
        done: 0,
        failed: 0,
        total,
        current: null,
        items: [],
      };
      jobs.set(job.id, job);
      for (const [id, old] of jobs) if (jobs.size > MOST_KEPT && old.state === "done") jobs.delete(id);
      last = last.then(() => run(job.id, body));
      return job;
    },
    get: (id) => jobs.get(id) ?? null,
    list: () => [...jobs.values()].reverse(),
    watch: (id, listener) => {
      const set = listeners.get(id) ?? new Set();
      listeners.set(id, set);
      set.add(listener);
      return () => set.delete(listener);
    },
    idle: async () => {
      let seen: Promise<void> | null = null;
      while (seen !== last) {
        seen = last;
        await seen;
      }
    },
  };
}
