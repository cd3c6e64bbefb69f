import { type BriefOptions, composeBrief } from "../../briefs/compose-brief.ts";
import { checksOf } from "../../briefs/sections/checks.ts";
import { measureNamed } from "../../measures/list.ts";
import { verdictOn } from "../../measures/verdict.ts";
import { fail, ok, type Result } from "../../model/problem.ts";
import type { Desk } from "../../record/desk.ts";
import { withClaims } from "./with-claims.ts";

type Parameters = Readonly<Record<string, unknown>>;

/** What takes long to think about. The input is plain data, so that it can be posted to a thread. */
export type Question =
  | {
      readonly name: "measure";
      readonly country: string;
      readonly measure: string;
      readonly parameters: Parameters;
    }
  | { readonly name: "verdict"; readonly country: string; readonly parameters: Parameters }
  | { readonly name: "brief"; readonly country: string; readonly options: BriefOptions }
  | { readonly name: "checks"; readonly country: string };

/** Answers a question from the desk. Errors: those of the measures, and `no-such-measure`. */
export async function answerTo(desk: Desk, question: Question): Promise<Result<unknown>> {
  switch (question.name) {
    case "measure": {
      const measure = measureNamed(question.measure);
      return measure === null
        ? fail("no-such-measure", "There is no such measure.", "They are listed at /api/measures.")
        : measure.run(desk, question.country, question.parameters as never);
    }
    case "verdict":
      return verdictOn(desk, question.country, question.parameters);
    case "brief":
      return composeBrief(desk, question.country, question.options);
    case "checks":
      return ok({ items: await withClaims(desk, await checksOf(desk, question.country)) });
  }
}
