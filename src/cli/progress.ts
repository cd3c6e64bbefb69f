import cliProgress from "cli-progress";

/** Shows how far long work is: done, failed, total. On a terminal only; silent elsewhere. */
export interface Progress {
  readonly start: (total: number) => void;
  readonly step: (failed?: boolean) => void;
  readonly stop: () => void;
}

export function progressBar(what: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { start: () => undefined, step: () => undefined, stop: () => undefined };
  const bar = new cliProgress.SingleBar({
    format: `${what} {bar} {value} done, {failed} failed, {total} in all · {eta_formatted} left`,
    stream,
    hideCursor: true,
    clearOnComplete: true,
  });
  let failures = 0;
  let done = 0;
  return {
    start: (total) => bar.start(Math.max(total, 1), 0, { failed: 0 }),
    step: (failed = false) => {
      done += 1;
      if (failed) failures += 1;
      bar.setTotal(Math.max(bar.getTotal(), done));
      bar.update(done, { failed: failures });
    },
    stop: () => bar.stop(),
  };
}
