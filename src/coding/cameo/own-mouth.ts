import { subjectOf } from "../../language/tree/subject.ts";
import type { Draft } from "../events/draft.ts";
import type { Reading } from "../reading/reading.ts";
import type { Governor } from "../reality/governor.ts";

/** Whether who does a thing is the subject of one of some verbs over it: "Chad said it would attend", "admitted that it had shelled". */
export function isInOwnMouth(
  { reality, pairs }: Draft,
  reading: Reading,
  isOne: (governor: Governor) => boolean,
): boolean {
  return reality.governors.some((governor) => {
    const { word } = governor;
    if (word.upos !== "VERB" || !isOne(governor)) return false;
    const subject = subjectOf(word);
    const speaker = subject === undefined ? null : (reading.refer(subject)[0]?.code ?? null);
    return speaker !== null && pairs.some(([doer]) => doer.reference.code === speaker);
  });
}
