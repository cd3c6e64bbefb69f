import type { OutreachRow } from "../../measures/outreach.ts";
import type { OverturePartnerRow } from "../../measures/overtures.ts";
import type { Outreach } from "../brief.ts";

/** Whom the country courts, with what its approaches met with. */
export function outreachOf(
  rows: readonly OutreachRow[],
  answers: readonly OverturePartnerRow[],
): readonly Outreach[] {
  return rows
    .filter((row) => row.count + row.promised > 0)
    .map((row) => ({
      partner: row.partner,
      count: row.count,
      promised: row.promised,
      visits: row.visits,
      share: row.share,
      interval: { low: row.interval.low, high: row.interval.high },
      answer: answerOf(answers.find((answer) => answer.partner === row.partner)),
      evidence: row.evidence,
    }));
}

function answerOf(row: OverturePartnerRow | undefined): string | null {
  if (row === undefined || row.answered + row.rebuffed + row.ignored === 0) return null;
  const parts = [
    row.answered > 0 ? `${row.answered} answered` : "",
    row.rebuffed > 0 ? `${row.rebuffed} rebuffed` : "",
    row.ignored > 0 ? `${row.ignored} without an answer that is told` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
