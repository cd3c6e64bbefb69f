import type { Problem } from "../model/problem.ts";

const STATUS: Readonly<Record<string, number>> = {
  "no-such-page": 404,
  "no-such-article": 404,
  "no-such-event": 404,
  "no-such-statement": 404,
  "no-such-target": 404,
  "no-such-job": 404,
  "no-such-measure": 404,
  "unknown-country": 404,
  "cross-site": 403,
  "wrong-host": 403,
  "token-needed": 401,
  "too-large": 413,
  "kind-not-taken": 415,
  "too-many": 429,
  "too-slow": 503,
  fault: 500,
};

/** The HTTP status of a problem; what was asked wrongly is 400. */
export function statusOf(problem: Problem): number {
  return STATUS[problem.name] ?? 400;
}

/** RFC 9457. `type` is stable: scripts may switch on it. */
export function problemBody(problem: Problem): Readonly<Record<string, unknown>> {
  return {
    type: `urn:demarche:problem:${problem.name}`,
    title: problem.name,
    status: statusOf(problem),
    detail: problem.cause,
    next: problem.next,
  };
}

export function problemResponse(problem: Problem): Response {
  const headers: Record<string, string> = { "content-type": "application/problem+json; charset=utf-8" };
  if (problem.name === "token-needed") headers["www-authenticate"] = "Bearer";
  return new Response(JSON.stringify(problemBody(problem)), { status: statusOf(problem), headers });
}
