import type { Job } from "../../../server/jobs/job-queue.ts";
import { ask, refresh } from "../../state/api.ts";

const jobs = new Map<string, Job>();
const listeners = new Set<() => void>();
const open = new Map<string, EventSource>();

function changed(): void {
  for (const listener of listeners) listener();
}

export function jobsNow(): readonly Job[] {
  return [...jobs.values()].reverse();
}

export function onJobs(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Follows a job to its end; what it read is on the page when it is done. */
export function watchJob(id: string): void {
  if (open.has(id)) return;
  const stream = new EventSource(`/api/jobs/${encodeURIComponent(id)}/progress`);
  open.set(id, stream);
  const end = (): void => {
    stream.close();
    open.delete(id);
    refresh();
  };
  stream.addEventListener("job", (event) => {
    const job = JSON.parse((event as MessageEvent<string>).data) as Job;
    jobs.set(id, job);
    if (job.state === "done") end();
    changed();
  });
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED) end();
  });
}

/** Jobs that were begun before this page was opened. */
export async function recallJobs(): Promise<void> {
  const { items } = await ask<{ readonly items: readonly Job[] }>("/api/jobs");
  for (const job of [...items].reverse()) {
    if (!jobs.has(job.id)) jobs.set(job.id, job);
    if (job.state !== "done") watchJob(job.id);
  }
  changed();
}
