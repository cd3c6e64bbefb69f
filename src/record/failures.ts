import type { Problem } from "../model/problem.ts";
import type { Desk } from "./desk.ts";

/** Something that could not be read or imported, where it came from and when it was tried. */
export interface Failure {
  readonly origin: string;
  readonly name: string;
  readonly reason: string;
  readonly seenAt: string;
}

/** Notes that an origin could not be read. A later try takes the place of an earlier one. */
export async function recordFailure(desk: Desk, origin: string, problem: Problem, at: string): Promise<void> {
  await desk.transaction(async () => {
    await desk.run("delete from failure where origin = $1", [origin]);
    await desk.run("insert into failure values ($1, $2, $3, $4::timestamp)", [
      origin,
      problem.name,
      problem.cause,
      at,
    ]);
  });
}

/** Takes an origin off the list once it has been read. */
export async function clearFailure(desk: Desk, origin: string): Promise<void> {
  await desk.run("delete from failure where origin = $1", [origin]);
}

export async function readFailures(desk: Desk): Promise<readonly Failure[]> {
  const rows = await desk.query(
    `select origin, name, reason, strftime(seen_at, '%Y-%m-%dT%H:%M:%S.%gZ') as "seenAt" from failure order by origin`,
  );
  return rows as unknown as readonly Failure[];
}
