import type { OutreachRow } from "../../measures/outreach.ts";
import type { OvertureRow } from "../../measures/overtures.ts";
import type { Outreach } from "../brief.ts";

/** Whom the country courts, with what its approaches met with. */
export function outreachOf(
  rows: readonly OutreachRow[],
  overtures: readonly OvertureRow[],
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
      answer: answerOf(overtures.filter((one) => one.partner === row.partner)),
      evidence: row.evidence,
    }));
}

/** Only what was done is counted among the approaches, so only its answers stand beside them. */
function answerOf(overtures: readonly OvertureRow[]): string | null {
  const met = (response: string): number =>
    overtures.filter((one) => one.standing === "done" && one.response === response).length;
  const parts = [
    met("answered") > 0 ? `${met("answered")} answered` : "",
    met("rebuffed") > 0 ? `${met("rebuffed")} rebuffed` : "",
    met("ignored") > 0 ? `${met("ignored")} without an answer that is told` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join(", ");
}
