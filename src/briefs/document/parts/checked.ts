import type { Brief } from "../../brief.ts";
import type { Line, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { withNames } from "../words.ts";
import { count } from "./lists.ts";

/** Which statements the rest of the record bears out. */
export function checked(brief: Brief, cites: Citing): Section {
  const tested = brief.checks.filter((check) => check.verdict !== "cannot-be-tested");
  const rest = brief.checks.length - tested.length;
  if (brief.checks.length === 0) return { title: "What the data bear out", blocks: [] };
  return {
    title: "What the data bear out",
    blocks: [
      {
        kind: "list",
        items: tested.map(
          (check): Line => [
            { strong: `${check.verdict.replace("-", " ")}:` },
            ` ${withNames(check.sentence)} `,
            cites.cite([check.statement, ...check.evidence]),
          ],
        ),
      },
      ...(rest === 0
        ? []
        : [
            {
              kind: "paragraph" as const,
              line: [
                `${count(rest, "further claim")} of the texts could not be tested with what this desk holds.`,
              ],
            },
          ]),
    ],
  };
}
