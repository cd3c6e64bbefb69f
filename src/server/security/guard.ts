import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Limits } from "../context.ts";
import { problemResponse } from "../problem-response.ts";
import { checkOrigin } from "./check-origin.ts";
import { hasToken, sameSecret, tokenCookie } from "./check-token.ts";
import { SECURITY_HEADERS } from "./headers.ts";

export interface GuardOptions {
  /** Host names that are answered; null answers all, which takes a token. */
  readonly hosts: () => ReadonlySet<string> | null;
  readonly token: string | null;
}

/** Everything that is asked of a request before any route sees it. */
export function guard(options: GuardOptions): MiddlewareHandler {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const api = url.pathname === "/api" || url.pathname.startsWith("/api/");
    const problem = checkOrigin(
      {
        method: c.req.method,
        host: c.req.header("host") ?? null,
        origin: c.req.header("origin") ?? null,
        site: c.req.header("sec-fetch-site") ?? null,
        mode: c.req.header("sec-fetch-mode") ?? null,
        api,
      },
      options.hosts(),
    );
    const answer = problem === null ? tokenAnswer(options.token, c.req.raw, url) : problemResponse(problem);
    if (answer === null) await next();
    else c.res = answer;
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.res.headers.set(name, value);
    if (api && !c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  };
}

function tokenAnswer(token: string | null, request: Request, url: URL): Response | null {
  if (token === null) return null;
  const given = url.searchParams.get("token");
  if (given !== null && sameSecret(given, token) && request.method === "GET") {
    url.searchParams.delete("token");
    const headers = { location: `${url.pathname}${url.search}`, "set-cookie": tokenCookie(token) };
    return new Response(null, { status: 303, headers });
  }
  if (hasToken(token, request.headers.get("authorization"), request.headers.get("cookie"))) return null;
  return problemResponse({
    name: "token-needed",
    cause: "This desk is open to those with its token alone.",
    next: "Open the address that demarche serve printed, with ?token= at its end.",
  });
}

/** Refuses bodies that are larger than what is asked for. */
export function limitBody(limits: Limits): MiddlewareHandler {
  const refuse = (bytes: number) => () =>
    problemResponse({
      name: "too-large",
      cause: `More than ${Math.floor(bytes / 1_000_000)} MB was sent.`,
      next: "For large files use demarche import on the command line.",
    });
  const small = bodyLimit({ maxSize: limits.body, onError: refuse(limits.body) });
  const large = bodyLimit({ maxSize: limits.upload, onError: refuse(limits.upload) });
  return (c, next) =>
    /^multipart\/form-data/i.test(c.req.header("content-type") ?? "") ? large(c, next) : small(c, next);
}
