import { type OverturePartnerRow, type OvertureRow, overtures } from "../measures/overtures.ts";
import { isoOf } from "../model/day.ts";
import { type Claim, partnersOf } from "./claim.ts";
import { type CheckContext, countsOf, gapSentence, ratioOf, rowOf, windowsFor } from "./context.ts";
import { type Finding, untestable } from "./finding.ts";

const NEGATIVE =
  /unreceptive|critical|unwilling|inflexible|not (particularly |especially )?(flexible|eager|willing|receptive|prepared|ready)|wary|suspicio|reluctan|cool|ignore|refus|reject|quite unwilling/i;
const FEWEST = 5;
/** A text that compares with an earlier government speaks of a time before the one that is counted here. */
const COMPARES = /\b(?:compared (?:to|with)|than) (?:its|his|their|the) predecessors?\b/i;
const CONCESSION = /\bconcessions?\b/i;
/** Answers that give something: the others are words and meetings. */
const GIVING: ReadonlySet<string> = new Set(["CONCEDE", "AID", "RETREAT"]);
/** Above this the answers are as many as the partner's acts would give on any days. */
const BY_CHANCE = 0.1;

/** How receptive a partner is said to be, against what the country's approaches to it met with. */
export async function checkReceptivity(claim: Claim, context: CheckContext): Promise<Finding | null> {
  if (claim.kind !== "receptivity" || claim.subject === null) return null;
  const other = partnersOf(claim, claim.subject)[0];
  if (other === undefined) return untestable("The statement names one state only.", "the other state");
  if (COMPARES.test(claim.exact))
    return untestable(
      "The text compares with an earlier government.",
      `event data from the years of that government${context.span === null ? "" : ` (the desk's begin on ${context.span.from})`}`,
      "overtures",
    );
  const negative = NEGATIVE.test(`${claim.value} ${claim.exact}`);
  return against(other, claim.subject, negative ? "unreceptive" : "receptive", claim, context);
}

/** A standstill between two states: few contacts, or approaches that are not answered. */
export async function checkStalemate(claim: Claim, context: CheckContext): Promise<Finding | null> {
  if (claim.kind !== "stalemate" || claim.subject === null) return null;
  const other = partnersOf(claim, claim.subject)[0];
  if (other === undefined) return untestable("The statement names one state only.", "the other state");
  return against(claim.subject, other, "standstill", claim, context);
}

/** `asker` approaches, `asked` responds. */
async function against(
  asker: string,
  asked: string,
  stance: "receptive" | "unreceptive" | "standstill",
  claim: Claim,
  context: CheckContext,
): Promise<Finding> {
  const windows = windowsFor(claim, context);
  if (windows === null)
    return untestable(
      "Neither the text nor the statement is dated, or the desk has no events of that time.",
      context.published === null ? "the article's date (--published)" : "event data of that time",
      "overtures",
    );
  // A year's responses where the desk has them: four months hold too few.
  const from = isoOf(Math.max(context.span!.first, windows.now.last - 364));
  const answer = await overtures.run(context.desk, asker, {
    from,
    to: windows.now.to,
    partners: [asked],
    exclude: [...context.exclude],
  });
  const row = answer.ok
    ? answer.value.rows.find((one): one is OverturePartnerRow => one.row === "partner")
    : undefined;
  const decided = row === undefined ? 0 : row.answered + row.rebuffed + row.ignored;
  const change =
    windows.before === null
      ? undefined
      : rowOf(await context.compare(asker, [asked], windows.now, windows.before), asked, "contacts");
  if (row === undefined || decided < FEWEST) {
    const gap = context.gaps.has(asked) ? ` ${gapSentence(asked)}` : "";
    return {
      ...untestable(
        `${decided} approaches of ${asker} to ${asked} with a known answer from ${from} to ${windows.now.to}: too few.${gap}`,
        gap === "" ? "more event data on this pair" : `a dataset that names ${asked} itself`,
        "overtures",
      ),
      numbers: { decided },
    };
  }
  if (context.gaps.has(asked) && row.answered === 0)
    return untestable(
      `None of ${decided} approaches of ${asker} to ${asked} has an answer in the desk. ${gapSentence(asked)}`,
      `a dataset that names ${asked} itself`,
      "overtures",
    );
  const { low, high } = row.interval!;
  const chancy = row.pValue !== null && row.pValue > BY_CHANCE;
  const given = CONCESSION.test(claim.exact) ? givenAmong(answer.ok ? answer.value.rows : []) : null;
  // Neither answers that any days would have brought nor words where concessions are meant show willingness.
  const good = low > 0.5 && !chancy && (given === null || given > row.answered / 2);
  const bad = high < 0.5;
  const falling = change?.verdict === "less";
  const rising = change?.verdict === "more";
  const verdict =
    stance === "receptive"
      ? good
        ? "borne-out"
        : bad
          ? "contradicted"
          : "partly"
      : stance === "unreceptive"
        ? bad
          ? "borne-out"
          : good
            ? "contradicted"
            : "partly"
        : bad || falling
          ? good || rising
            ? "partly"
            : "borne-out"
          : good || rising
            ? "contradicted"
            : "partly";
  const hidden = [asker, asked].find((code) => context.gaps.has(code));
  if (hidden !== undefined && verdict !== "borne-out")
    return {
      ...untestable(
        `Of ${decided} approaches of ${asker} to ${asked} ${row.answered} have an answer in the desk. ${gapSentence(hidden)}`,
        `a dataset that names ${hidden} itself`,
        "overtures",
      ),
      numbers: { decided, answered: row.answered },
      events: row.evidence,
    };
  const contacts =
    change === undefined || change.ratio === null
      ? ""
      : ` Contacts of either side: ${countsOf(change)}, ${ratioOf(change)}.`;
  return {
    verdict,
    sentence:
      `Of ${decided} approaches of ${asker} to ${asked} from ${from} to ${windows.now.to}, ${row.answered} were answered, ${row.rebuffed} rebuffed and ${row.ignored} ignored ` +
      `(answered: 90% interval ${low.toFixed(2)} to ${high.toFixed(2)}${row.byChance === null ? "" : `; by chance ${row.byChance.toFixed(2)}, p ${row.pValue!.toFixed(2)}`}).` +
      `${chancy && low > 0.5 ? " So many answers would fall on any days." : ""}${given === null ? "" : ` Of the answers ${given} gave something (a concession, aid, a release); the others were words and meetings.`}${contacts}`,
    numbers: {
      decided,
      answered: row.answered,
      rebuffed: row.rebuffed,
      ignored: row.ignored,
      low,
      high,
      byChance: row.byChance,
      contactRatio: change?.ratio ?? null,
    },
    events: [...row.evidence, ...(change?.evidence ?? [])].slice(0, 12),
    needs: null,
    against: "overtures",
  };
}

function givenAmong(rows: readonly (OverturePartnerRow | OvertureRow)[]): number {
  return rows.filter(
    (row) => row.row === "overture" && row.response === "answered" && GIVING.has(row.responseKind ?? ""),
  ).length;
}
