import { readFileSync } from "node:fs";
import type { AcceptanceModel } from "./acceptance.ts";
import type { Lexicon } from "./features/lexical.ts";
import { loadTyping, type Typing } from "./typing.ts";

/** All that weighing claims needs: the classifier, the acceptance model and its thresholds. */
export interface Judgement {
  readonly typing: Typing;
  readonly acceptance: AcceptanceModel;
  /** A rule's event stays from this probability on. */
  readonly keep: number;
  /** An event that no rule knows is added from this probability on. */
  readonly add: number;
  /** A rule's type goes where the classifier gives it less than `doubt` and another more than `certain`. */
  readonly doubt: number;
  readonly certain: number;
}

export const THRESHOLDS = { keep: 0.3, add: 0.5, doubt: 0.15, certain: 0.7 } as const;

export function loadJudgement(lexicon: Lexicon): Judgement {
  const text = readFileSync(new URL("../../../data/typing/acceptance.tsv", import.meta.url), "utf8");
  return { typing: loadTyping(lexicon), acceptance: parseAcceptance(text), ...THRESHOLDS };
}

/** Reads `feature, weight` a line. */
export function parseAcceptance(text: string): AcceptanceModel {
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line): [string, number] => {
        const [name = "", weight = "0"] = line.split("\t");
        return [name, Number(weight)];
      }),
  );
}
