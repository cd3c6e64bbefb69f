import { z } from "zod";
import { STEPS } from "../model/period.ts";
import { fail, ok, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import type { FocalFilter } from "../record/queries/focal-counts.ts";

/** What every measure may be asked with. */
export const commonParameters = z.object({
  from: z.iso.date().nullable().default(null),
  to: z.iso.date().nullable().default(null),
  by: z.enum(STEPS).nullable().default(null),
  /** `happenings`: reports of one happening count once. `reports`: each report counts. */
  unit: z.enum(["reports", "happenings"]).default("happenings"),
  minConfidence: z.number().min(0).max(1).default(0.5),
  /** Articles or datasets to leave out. */
  exclude: z.array(z.string()).readonly().default([]),
  /** A fixed list of partners; null takes those that the desk knows. */
  partners: z.array(z.string()).readonly().nullable().default(null),
  seed: z.number().int().default(1),
});
export type CommonParameters = Readonly<z.infer<typeof commonParameters>>;

export interface Evidence {
  /** Ids of events, capped. */
  readonly events: readonly string[];
  readonly statements: readonly string[];
  /** The commands that list all of them. */
  readonly filter: string;
}

export interface MeasureAnswer<Row = Readonly<Record<string, unknown>>> {
  readonly measure: string;
  readonly country: string;
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly by: string | null;
  /** The page that says how the numbers are made. */
  readonly method: string;
  readonly rows: readonly Row[];
  /** Gaps in the material, too few events, what was left out. */
  readonly notes: readonly string[];
  readonly evidence: Evidence;
}

export interface Measure<P extends z.ZodType = z.ZodType, Row = Readonly<Record<string, unknown>>> {
  readonly id: string;
  readonly title: string;
  readonly parameters: P;
  /** Parameters as given; what is missing takes its default. Errors: `bad-parameter`. */
  readonly run: (desk: Desk, country: string, parameters?: z.input<P>) => Promise<Result<MeasureAnswer<Row>>>;
}

/** The part of an answer that a measure computes; the rest is filled in for it. */
export interface Computed<Row> {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly events: readonly string[];
  readonly statements?: readonly string[];
  readonly period?: { readonly from: string | null; readonly to: string | null };
}

export function defineMeasure<P extends z.ZodType<CommonParameters>, Row extends object>(
  id: string,
  title: string,
  parameters: P,
  compute: (desk: Desk, country: string, parameters: z.output<P>) => Promise<Computed<Row>>,
): Measure<P, Row> {
  return {
    id,
    title,
    parameters,
    run: async (desk, country, given) => {
      const parsed = parameters.safeParse(given ?? {});
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const where = issue?.path.join(".") ?? "";
        return fail("bad-parameter", `${where === "" ? id : where}: ${issue?.message ?? "not understood"}.`);
      }
      const asked = parsed.data as CommonParameters;
      if (asked.from !== null && asked.to !== null && asked.from > asked.to)
        return fail("bad-parameter", `The period begins on ${asked.from}, after it ends on ${asked.to}.`);
      const computed = await compute(desk, country, parsed.data);
      return ok({
        measure: id,
        country,
        period: computed.period ?? { from: asked.from, to: asked.to },
        by: asked.by,
        method: `docs/methods/${id}.md`,
        rows: computed.rows,
        notes: computed.notes,
        evidence: {
          events: firstDistinct(computed.events),
          statements: firstDistinct(computed.statements ?? []),
          filter: eventsCommand(country, asked),
        },
      });
    },
  };
}

/** So many ids of each sort stand behind an answer as a whole; its rows have their own. */
export const EVIDENCE_CAP = 50;

function firstDistinct(ids: readonly string[]): readonly string[] {
  const distinct = new Set<string>();
  for (const id of ids) {
    if (distinct.size === EVIDENCE_CAP) break;
    distinct.add(id);
  }
  return [...distinct];
}

/** Both, because a meeting or a visit told by the host stands with the country as recipient. */
function eventsCommand(country: string, asked: CommonParameters): string {
  const bounds = `${asked.from === null ? "" : ` --from ${asked.from}`}${asked.to === null ? "" : ` --to ${asked.to}`}`;
  return ["--actor", "--recipient"]
    .map((side) => `demarche events ${side} ${country}${bounds} --min-confidence ${asked.minConfidence}`)
    .join(" && ");
}

export function filterOf(asked: CommonParameters): FocalFilter {
  return {
    from: asked.from,
    to: asked.to,
    unit: asked.unit,
    minConfidence: asked.minConfidence,
    exclude: asked.exclude,
  };
}
