import { type ChangeRow, playbook } from "../measures/playbook.ts";
import { dayOfIso, isoOf } from "../model/day.ts";
import { NUMBER_WORDS } from "../model/number-words.ts";
import type { Claim } from "./claim.ts";
import { type CheckContext, RECENT_DAYS } from "./context.ts";
import { type Finding, untestable } from "./finding.ts";

const YEARS_BEFORE = /\b(?:previous|past|last|preceding) (two|three|four|five|\d+) years\b/i;
/** Below this posterior probability a change is taken as absent, not as overlooked. */
const UNLIKELY = 0.1;

/** A claimed turn in how a country deals with others, against the change points of its events. */
export async function checkPlaybook(claim: Claim, context: CheckContext): Promise<Finding | null> {
  if (claim.kind !== "playbook-shift" || claim.subject === null) return null;
  const end = claim.to ?? context.published?.to ?? null;
  if (end === null || context.span === null)
    return untestable(
      "The shift is not dated, or the desk has no events.",
      "the article's date (--published) and event data",
      "playbook",
    );
  const years = YEARS_BEFORE.exec(claim.exact);
  const wanted = years === null ? 1 : (NUMBER_WORDS[years[1]!.toLowerCase()] ?? Number(years[1]));
  const from = isoOf(dayOfIso(end) - RECENT_DAYS - 365 * wanted);
  const changes = await changesUpTo(claim.subject, end, context);
  if (changes.length === 0)
    return untestable(
      `The desk's events of ${claim.subject} from ${from} to ${end} are too few or too short for change points.`,
      `event data from ${from}`,
      "playbook",
    );
  const begins = changes[0]!.from;
  const covered = begins <= isoOf(dayOfIso(from) + 31);
  const told = changes
    .map((row) =>
      row.called
        ? `${row.series} went from ${row.before!.toFixed(2)} to ${row.after!.toFixed(2)} ${row.exposure} between ${row.since!.from} and ${row.since!.to} (probability ${row.probability.toFixed(2)})`
        : `no turn in ${row.series} (probability ${row.probability.toFixed(2)}, shuffle p ${row.pValue.toFixed(2)})`,
    )
    .join("; ");
  const turns = changes.filter((row) => row.called && row.since!.to >= from);
  const towards = turns.filter((row) => row.after! > row.before! === (row.series === "cooperation"));
  const away = turns.filter((row) => !towards.includes(row));
  const whole = `Over all that steady sources tell, from ${begins} to ${changes[0]!.to}: ${told}.`;
  const numbers = Object.fromEntries(
    changes.flatMap((row) => [
      [`${row.series} probability`, row.probability] as const,
      [`${row.series} before`, row.before] as const,
      [`${row.series} after`, row.after] as const,
    ]),
  );
  const events = changes.flatMap((row) => row.evidence);
  if (!covered)
    return {
      ...untestable(
        `${whole} The claim compares with the time from ${from}, which steady event data do not cover.`,
        `event data from ${from} to ${begins}`,
        "playbook",
      ),
      numbers,
      events,
    };
  if (turns.length === 0 && changes.some((row) => row.probability > UNLIKELY))
    return {
      ...untestable(
        `${whole} No turn is called in the time that is meant, and a small one may be missed.`,
        "more events, or a longer record",
        "playbook",
      ),
      numbers,
      events,
    };
  const verdict = towards.length === 2 ? "borne-out" : towards.length === 0 ? "contradicted" : "partly";
  return {
    verdict,
    sentence:
      whole +
      (turns.length === 0 ? " A turn is unlikely in both." : "") +
      (towards.length > 0 && away.length > 0 ? " One speaks for the turn, the other against it." : ""),
    numbers,
    events,
    needs: null,
    against: "playbook",
  };
}

/**
 * The change points of the whole record, as the brief gives them; where the last of them lies after the text,
 * those of the record up to it.
 */
async function changesUpTo(
  country: string,
  end: string,
  context: CheckContext,
): Promise<readonly ChangeRow[]> {
  const read = async (to: string | null): Promise<readonly ChangeRow[]> => {
    const answer = await playbook.run(context.desk, country, { to, exclude: [...context.exclude] });
    return answer.ok ? answer.value.rows.filter((row): row is ChangeRow => row.series !== "mix") : [];
  };
  const whole = await read(null);
  return whole.some((row) => row.called && row.since!.from > end) ? read(end) : whole;
}
