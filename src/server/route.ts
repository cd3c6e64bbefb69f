import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import type { Problem, Result } from "../model/problem.ts";
import type { ServerContext } from "./context.ts";
import { type Interest, interest } from "./interest.ts";
import { jsonOf, Written } from "./json.ts";
import { problemResponse } from "./problem-response.ts";
import { Abandoned } from "./thinking/abandoned.ts";
import { TooSlow } from "./too-slow.ts";

export type Api = OpenAPIHono;

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  next: z.string().nullable(),
});

export interface Asked<Q, B> {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Q;
  readonly body: B;
  readonly request: Request;
  readonly interest: Interest;
}

export interface Route<Q extends z.ZodType, B extends z.ZodType> {
  readonly method: "get" | "post";
  /** As in OpenAPI: `/api/events/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly query?: Q;
  readonly body?: B;
  readonly answer: z.ZodType;
  /** The same question about an unchanged desk has the same answer, which may be kept. */
  readonly kept?: boolean;
  readonly status?: 200 | 201 | 202;
  readonly handle: (asked: Asked<z.output<Q>, z.output<B>>) => Promise<Result<unknown> | Response>;
}

/** Adds a route to the API and to its OpenAPI document. */
export function addRoute<Q extends z.ZodType, B extends z.ZodType>(
  api: Api,
  context: ServerContext,
  route: Route<Q, B>,
): void {
  describe(api, route);
  const path = route.path.replace(/\{(\w+)\}/g, ":$1");
  api.on(route.method.toUpperCase(), path, async (c) => {
    const query = (route.query ?? z.object({})).safeParse(c.req.query());
    if (!query.success) return problemResponse(asksWrongly(query.error));
    const body = await bodyOf(c, route.body);
    if (body instanceof Response) return body;
    const asked = {
      params: c.req.param() as Record<string, string>,
      query: query.data as z.output<Q>,
      body: body as z.output<B>,
      request: c.req.raw,
    };
    if (route.kept !== true) {
      const own = interest();
      own.waitedFor(c.req.raw.signal);
      return answerOf(await route.handle({ ...asked, interest: own }), route.status ?? 200);
    }
    const key = new URL(c.req.url).pathname + new URL(c.req.url).search;
    return keptAnswer(c, context, key, (whose) => route.handle({ ...asked, interest: whose }));
  });
}

/** A result as JSON or as a problem. */
export function answerOf(result: Result<unknown> | Response, status = 200): Response {
  if (result instanceof Response) return result;
  return result.ok ? jsonResponse(textOf(result.value), status) : problemResponse(result.problem);
}

class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.name);
    this.problem = problem;
  }
}

async function keptAnswer(
  c: Context,
  context: ServerContext,
  key: string,
  handle: (whose: Interest) => Promise<Result<unknown> | Response>,
): Promise<Response> {
  const revision = context.revision();
  const tag = `W/"${context.name.length}-${started}-${revision}"`;
  const headers = { etag: tag, "cache-control": "private, no-cache" };
  if (c.req.header("if-none-match") === tag) return new Response(null, { status: 304, headers });
  const asked = (): Promise<string> => {
    const kept =
      context.cache.get(key, revision) ??
      context.cache.begin(key, revision, async (whose) => {
        const result = await handle(whose);
        if (result instanceof Response) throw new Error("A kept answer cannot be a response.");
        if (!result.ok) throw new Refused(result.problem);
        return textOf(result.value);
      });
    kept.interest.waitedFor(c.req.raw.signal);
    return kept.text;
  };
  // Given up because others had gone, just when somebody came anew: it is asked again.
  const again = (error: unknown): Promise<string> => {
    if (error instanceof Abandoned && !c.req.raw.signal.aborted) return asked();
    throw error;
  };
  try {
    return jsonResponse(await asked().catch(again), 200, headers);
  } catch (error) {
    if (error instanceof Refused) return problemResponse(error.problem);
    throw error;
  }
}

const started = Date.now().toString(36);

function textOf(value: unknown): string {
  return value instanceof Written ? value.json : jsonOf(value);
}

function jsonResponse(text: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
  });
}

async function bodyOf(c: Context, schema: z.ZodType | undefined): Promise<unknown> {
  if (schema === undefined) return undefined;
  if (!/^application\/json\b/i.test(c.req.header("content-type") ?? ""))
    return problemResponse({ name: "kind-not-taken", cause: "JSON is expected here.", next: null });
  const sent: unknown = await c.req.json().catch(() => undefined);
  const parsed = schema.safeParse(sent);
  return parsed.success ? parsed.data : problemResponse(asksWrongly(parsed.error));
}

function asksWrongly(error: z.ZodError): Problem {
  const issue = error.issues[0];
  const where = issue?.path.join(".") ?? "";
  return {
    name: "bad-parameter",
    cause: `${where === "" ? "The request" : where}: ${issue?.message ?? "not understood"}.`,
    next: "The API is described at /api.",
  };
}

/** What a fault of the program looks like to the outside: no stack, no SQL. */
export function faultResponse(error: unknown, log: (line: string) => void): Response {
  if (error instanceof Abandoned) return new Response(null, { status: 499 });
  if (error instanceof TooSlow)
    return problemResponse({
      name: "too-slow",
      cause: "The desk took too long to answer.",
      next: "Ask for a shorter period.",
    });
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return problemResponse({
    name: "fault",
    cause: "The program failed at this.",
    next: "What it was stands in the program's log.",
  });
}

function describe<Q extends z.ZodType, B extends z.ZodType>(api: Api, route: Route<Q, B>): void {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const params = z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
  const json = (schema: z.ZodType) => ({ content: { "application/json": { schema } } });
  api.openAPIRegistry.registerPath({
    method: route.method,
    path: route.path,
    summary: route.summary,
    request: {
      ...(names.length === 0 ? {} : { params }),
      ...(route.query === undefined ? {} : { query: route.query as unknown as z.ZodObject }),
      ...(route.body === undefined ? {} : { body: json(route.body) }),
    },
    responses: {
      [route.status ?? 200]: { description: "The answer.", ...json(route.answer) },
      default: {
        description: "What went wrong (RFC 9457).",
        content: { "application/problem+json": { schema: problemSchema } },
      },
    },
  });
}
