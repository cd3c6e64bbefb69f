import { subjectOf } from "../../language/tree/subject.ts";
import type { EventType } from "../../model/plover.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reference } from "../reading/reference.ts";
import { bareTrigger } from "./bare-trigger.ts";
import type { Draft } from "./draft.ts";
import type { Pair } from "./pair-up.ts";

/** Verbs that accuse whoever is said to have done something hostile. */
const ALLEGING = new Set(["allege", "charge", "claim", "contend", "maintain"]);
/** Verbs that do so where the speaker is the one it was done to. */
const SAYING = new Set([
  "add",
  "announce",
  "assert",
  "complain",
  "declare",
  "insist",
  "report",
  "say",
  "state",
]);

const HOSTILE: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE"]);

/**
 * Who says of another that he did violence accuses him: "Mali claimed that Chad had shelled a village", "Mali said Chad
 * had fired at it". The deed itself stays a draft of its own, in the speaker's view.
 */
export function accusationsIn(drafts: readonly Draft[], reading: Reading): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const { word, reality, outcome } = draft;
    if (!HOSTILE.has(outcome.type) || outcome.status !== "actual" || word.upos !== "VERB") return [];
    const telling = reality.governors.find(
      (governor) => ALLEGING.has(governor.word.lemma) || SAYING.has(governor.word.lemma),
    )?.word;
    if (telling === undefined || drafts.some((other) => other.word === telling)) return [];
    const subject = subjectOf(telling);
    const speaker = subject === undefined ? undefined : reading.refer(subject)[0];
    if (speaker === undefined || !isParty(speaker)) return [];
    const alleges = ALLEGING.has(telling.lemma) || isMonitor(speaker, reading);
    const accused = draft.pairs.find(([doer, victim]) => {
      const { code, sector } = doer.reference;
      if (code === null ? !isMonitor(speaker, reading) || sector === null : code === speaker.code)
        return false;
      return alleges || victim?.reference.code === speaker.code;
    })?.[0];
    if (accused === undefined) return [];
    const pair: Pair = [
      { reference: speaker, slot: "subj" },
      { ...accused, slot: "ccomp.subj" },
    ];
    return [
      {
        word: telling,
        trigger: bareTrigger(telling, "ACCUSE", "allege", `accuse.verb.${telling.lemma}.deed`),
        reality: { status: "actual", negated: false, by: null, governors: [] },
        outcome: { type: "ACCUSE", mode: "allege", status: "actual", by: null },
        pairs: [pair],
      },
    ];
  });
}

/** "Human Rights Watch said soldiers had shot prisoners": who keeps watch over rights accuses with what he reports. */
function isMonitor({ start, end, sector }: Reference, { names }: Reading): boolean {
  return (
    sector === "NGO" &&
    names.some(
      (name) => name.start < end && name.end > start && /\b(amnesty|rights)\b/i.test(name.candidate.name),
    )
  );
}

/** States and those who speak for them; an agency that reports does not accuse. */
function isParty({ code, as, region, sector }: Reference): boolean {
  return code !== null && !region && (as === "self" || as === "agent") && sector !== "JRN";
}
