import type { Act, Brief, Stated } from "../../brief.ts";
import type { Block, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { name, sumText } from "../words.ts";
import { nothing, statedList } from "./lists.ts";

/** Acts that hand something over, or give way. */
const GIVING: ReadonlySet<string> = new Set(["AID", "CONCEDE", "COOPERATE", "RETREAT"]);
const MOST_GIVEN = 15;

/** Responses that the material tells; silence and missing dates are no answer. */
const TOLD: ReadonlySet<string> = new Set(["answered", "rebuffed"]);

export function givenAndAsked(brief: Brief, cites: Citing): Section {
  const blocks: Block[] = [];
  const part = (title: string, entries: readonly Stated[]): void => {
    if (entries.length > 0)
      blocks.push({ kind: "paragraph", line: [{ strong: title }] }, statedList(entries, cites));
  };
  const answered = brief.overtures.filter((row) => TOLD.has(row.response)).slice(-12);
  if (answered.length > 0) {
    blocks.push({
      kind: "table",
      head: ["approach", "to", "when", "met with"],
      rows: answered.map((row) => [
        [`${row.what} `, cites.cite([row.event])],
        [name(row.partner)],
        [row.date ?? "–"],
        [`${row.response} `, cites.cite(row.responseEvent === null ? [] : [row.responseEvent])],
      ]),
    });
  }
  const given = brief.events.filter((act) => isGift(act, brief.focal));
  if (given.length > 0) {
    blocks.push({
      kind: "table",
      head: ["who gave", "to whom", "what", "how much", "how real"],
      rows: given
        .slice(0, MOST_GIVEN)
        .map((act) => [
          [name(act.actor)],
          [name(act.recipient)],
          [`${act.type}${act.mode === null ? "" : ` (${act.mode})`} `, cites.cite(act.evidence)],
          [sumText(act.amount)],
          [act.status],
        ]),
    });
  }
  part("Given in expectation of something", brief.exchanges);
  part("What drives it", brief.drivers);
  part("What effort and money turned into", brief.conversions);
  part("Investment and assets", brief.assets);
  if (blocks.length === 0) blocks.push(nothing("Nothing was found on what was given, asked or expected."));
  return { title: "What was given, asked and expected", blocks };
}

/** Between the country and another state; a sum that is promised counts, whatever the promise is called. */
function isGift({ type, actor, recipient, amount, status }: Act, focal: string): boolean {
  if (actor === null || recipient === null || actor === recipient) return false;
  if (actor !== focal && recipient !== focal) return false;
  if (status === "denied" || status === "hypothetical") return false;
  return GIVING.has(type) || (type === "AGREE" && amount !== null);
}
