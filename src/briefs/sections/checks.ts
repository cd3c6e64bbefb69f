import { checkDesk } from "../../checks/check-desk.ts";
import type { Desk } from "../../record/desk.ts";
import type { Check } from "../brief.ts";

/** Statements of the desk's articles held against the rest of the record; what is about statements only. */
export async function checksOf(desk: Desk, focal: string): Promise<readonly Check[]> {
  const checks = await checkDesk(desk, focal);
  return checks.flatMap((check): Check[] =>
    check.id === null
      ? []
      : [{ statement: check.id, verdict: check.verdict, sentence: check.sentence, evidence: check.events }],
  );
}
