import type { Reader } from "../../language/word.ts";
import { fail, ok, type Result } from "../../model/problem.ts";
import { PAIR_TYPES } from "../typing/labels.ts";
import { parseWhole, readMarks } from "../typing/marked.ts";
import { likeliestJoined, type Typing } from "../typing/typing.ts";
import { type PairScores, scorePairs } from "./evaluate-pairs-score.ts";
import { parseTable } from "./evaluate-pairs-table.ts";
import { round } from "./score.ts";

export interface PairReport extends PairScores {
  /** Pairs whose marks hold no word; they count as wrong. */
  readonly unread: number;
  /** Parsing and classifying, one thread. */
  readonly sentencesPerSecond: number;
}

/**
 * Types every marked pair of a table and holds the types against the table's. Errors: `bad-pairs` where the
 * columns `marked_sentence` and `gold_root` are missing or a label is none of the 15 names.
 */
export function evaluatePairs(
  table: string,
  reader: Reader,
  typing: Typing,
  clock: () => number,
): Result<PairReport> {
  const rows = parseTable(table);
  const [first] = rows;
  if (first === undefined || first.marked_sentence === undefined || first.gold_root === undefined)
    return fail("bad-pairs", "The table needs the columns marked_sentence and gold_root.");
  const stranger = rows.findIndex((row) => !PAIR_TYPES.includes(goldOf(row)));
  if (stranger >= 0)
    return fail(
      "bad-pairs",
      `Row ${stranger + 1}: "${rows[stranger]?.gold_root}" is none of ${PAIR_TYPES.join(", ")}.`,
    );
  const began = clock();
  const coded = rows.map((row) => typePair(row.marked_sentence ?? "", reader, typing));
  const seconds = (clock() - began) / 1000;
  const judged = rows.map((row, index) => ({
    gold: goldOf(row),
    goldQuad: row.gold_penta || null,
    coded: coded[index] ?? "-",
  }));
  return ok({
    ...scorePairs(judged),
    unread: coded.filter((type) => type === null).length,
    sentencesPerSecond: round(rows.length / Math.max(seconds, 1e-6)),
  });
}

function goldOf(row: Readonly<Record<string, string>>): string {
  const label = (row.gold_root ?? "").trim().toUpperCase();
  return label === "CONCEDE" || label === "RETREAT" ? "YIELD" : label;
}

/** Where no actor is marked, as in a passive without its agent, the main verb stands in for it. */
function typePair(marked: string, reader: Reader, typing: Typing): string | null {
  const { text, actor, recipient } = readMarks(marked);
  const sentence = parseWhole(reader, text);
  const probabilities =
    sentence === null ? null : typing.classify(sentence, actor ?? sentence.root, recipient);
  return probabilities === null ? null : likeliestJoined(probabilities).type;
}
