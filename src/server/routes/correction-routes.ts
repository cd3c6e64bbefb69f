import { z } from "zod";
import {
  CORRECTION_ACTIONS,
  correctionSchema,
  eventFieldsSchema,
  statementFieldsSchema,
} from "../../model/correction.ts";
import { fail, ok } from "../../model/problem.ts";
import { labelledItems } from "../../record/queries/labelled-items.ts";
import { readCorrections } from "../../record/queries/read-corrections.ts";
import { reviewQueue } from "../../record/queries/review-queue.ts";
import { writeCorrection } from "../../record/write-correction.ts";
import type { ServerContext } from "../context.ts";
import { type Api, addRoute } from "../route.ts";
import { paging } from "./queries.ts";

const author = z.string().trim().min(1, "Say who you are").max(120);
const common = { target: z.string().min(1).max(200).nullable(), action: z.enum(CORRECTION_ACTIONS), author };
const body = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("event"), ...common, fields: eventFieldsSchema.default({}) }),
  z.object({ kind: z.literal("statement"), ...common, fields: statementFieldsSchema.default({}) }),
]);

/** The queue for review, and what analysts say of readings. */
export function correctionRoutes(api: Api, context: ServerContext): void {
  addRoute(api, context, {
    method: "get",
    path: "/api/review",
    summary: "What was read and not yet reviewed, the least sure first",
    query: z.object({
      article: z.string().max(100).optional(),
      country: z.string().max(12).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(50),
    }),
    answer: z.object({ items: z.array(z.unknown()), open: z.number(), done: z.number() }),
    handle: async ({ query: { article, country, limit } }) =>
      ok(
        await context.ask((desk) =>
          reviewQueue(desk, { article: article ?? null, country: country ?? null, limit }),
        ),
      ),
  });
  addRoute(api, context, {
    method: "get",
    path: "/api/corrections",
    summary:
      "Corrections, the latest first; format=labelled gives reviewed sentences as labelled data (JSON lines)",
    query: paging.extend({
      target: z.string().max(200).optional(),
      format: z.enum(["json", "labelled"]).default("json"),
    }),
    answer: z.object({ items: z.array(correctionSchema) }),
    handle: async ({ query: { target, limit, offset, format } }) => {
      if (format === "labelled") {
        const items = await context.ask(labelledItems);
        const text = items.map((item) => `${JSON.stringify(item)}\n`).join("");
        return new Response(text, {
          headers: {
            "content-type": "application/x-ndjson; charset=utf-8",
            "content-disposition": 'attachment; filename="reviewed.jsonl"',
          },
        });
      }
      const items = await context.ask((desk) =>
        readCorrections(desk, { ...(target === undefined ? {} : { target }), limit, offset }),
      );
      return ok({ items });
    },
  });
  addRoute(api, context, {
    method: "post",
    path: "/api/corrections",
    summary: "Accept, correct, reject, merge, add or withdraw: one more record beside the reading",
    body,
    answer: correctionSchema,
    status: 201,
    handle: async ({ body: said }) => {
      const fault = unknownState(context, said.fields as Record<string, unknown>);
      if (fault !== null)
        return fail(
          "unknown-country",
          `There is no country or bloc "${fault}".`,
          "Give an ISO 3166 alpha-3 code.",
        );
      const { kind, target, action, fields, author: by } = said;
      return context.write((desk) =>
        writeCorrection(
          desk,
          { kind, target, action, fields: fields as Record<string, unknown>, author: by },
          context.now(),
        ),
      );
    },
  });
}

function unknownState(context: ServerContext, fields: Record<string, unknown>): string | null {
  for (const key of ["actor", "recipient", "subject", "object"]) {
    const code = fields[key];
    if (typeof code !== "string") continue;
    const known = context.world.states.has(code) || context.world.organisations.has(code) || OTHERS.has(code);
    if (!known) return code;
  }
  return null;
}

const OTHERS: ReadonlySet<string> = new Set(["EUR", "UNO", "IGO", "NGO", "MNC", "IMG"]);
