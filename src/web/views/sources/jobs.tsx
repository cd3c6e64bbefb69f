import { useEffect, useState } from "preact/hooks";
import type { Job } from "../../../server/jobs/job-queue.ts";
import { Nothing } from "../../parts/notice.tsx";
import { hrefTo } from "../../state/location.ts";
import { plural } from "../../state/words.ts";
import { jobsNow, onJobs, recallJobs } from "./watch.ts";

/** What is being read, and how what was given fared. */
export function Jobs() {
  const [jobs, setJobs] = useState(jobsNow);
  useEffect(() => {
    const stop = onJobs(() => setJobs(jobsNow()));
    void recallJobs().catch(() => undefined);
    return stop;
  }, []);
  return (
    <section aria-labelledby="jobs-title">
      <h2 id="jobs-title">Being read</h2>
      {jobs.length === 0 ? <Nothing>Nothing at the moment.</Nothing> : null}
      <ul class="jobs">
        {jobs.slice(0, 12).map((job) => (
          <OneJob key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

const STATES = { new: "read", known: "known already", failed: "not read" } as const;

function OneJob({ job }: { readonly job: Job }) {
  const part = job.total === 0 ? 0 : (job.done + (job.current?.part ?? 0)) / job.total;
  return (
    <li data-job={job.state}>
      <p>
        <b>{job.title}</b>{" "}
        <span class="quiet" role="status">
          {job.state === "waiting"
            ? "waits its turn"
            : job.state === "running"
              ? `${job.done} of ${job.total}`
              : `done: ${job.done - job.failed} read, ${job.failed} not`}
        </span>
      </p>
      {job.state === "done" ? null : (
        <progress max={1} value={Math.min(1, part)} aria-label={`Progress of ${job.title}`} />
      )}
      {job.current === null ? null : <p class="quiet">{job.current.name}</p>}
      <ul>
        {job.items.slice(-8).map((item) => (
          <li key={item.name + item.detail} class={`job-${item.state}`}>
            {item.article === null ? item.name : <a href={hrefTo(`/article/${item.article}`)}>{item.name}</a>}{" "}
            <span class="quiet">
              {STATES[item.state]}: {item.detail}
            </span>
          </li>
        ))}
      </ul>
      {job.items.length > 8 ? <p class="quiet">{plural(job.items.length - 8, "more", "more")}</p> : null}
    </li>
  );
}
