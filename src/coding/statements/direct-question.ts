import { focusOf } from "../reading/discourse.ts";
import type { Reading } from "../reading/reading.ts";
import type { Found } from "./found.ts";
import { codesBelow } from "./named-codes.ts";

/** "Can it ...?", "How long will it ...?": asked of what is to come or cannot be known. "What is he looking for?" is answered next. */
const OPEN =
  /^(?:(?:but|and|yet|so|then)\s+)?(?:(?:how|what|who|when|where|why|which)\b[^?]*?\s)?(?:can|could|will|would|should)\s[^?]*\?$/i;

/** "Who is to pay?", "Is it serious?": as open as what is asked of the future. */
const STANDING =
  /^(?:(?:but|and|yet|so|then)\s+)?(?:(?:how|what|who|when|where|which)\b[^?]*?\s(?:is|are)\s(?:[^?]*?\s)?to\s|(?:is|are|does|do)\s)[^?]*\?$/i;

/** "What has all this brought?": an account drawn up, which the author leaves to what follows. */
const BALANCE =
  /^(?:(?:but|and|yet|so|then)\s+)?what\s+(?:has|have|had|did|does|do)\s[^?]*?\b(?:brought|bring|achieved?|gain(?:ed)?|won|win|yield(?:ed)?|earn(?:ed)?|produced?|deliver(?:ed)?|amount(?:ed)? to|come of|got|gotten)\b[^?]*\?$/i;

/** A question that the author asks and leaves open; one in quotation marks is somebody else's. */
export function findQuestion(reading: Reading, text: string): Found | null {
  const { sentence } = reading;
  const asked = text.slice(sentence.start, sentence.end).replace(/\s+/g, " ").trim();
  if (!(OPEN.test(asked) || STANDING.test(asked) || BALANCE.test(asked)) || /["“”]/.test(asked)) return null;
  const [subject, ...others] = codesBelow(sentence.root, reading);
  const about = subject ?? focusOf(reading.discourse);
  if (about === null) return null;
  return {
    kind: "open-question",
    rule: "question.asked",
    word: sentence.root,
    subject: about,
    others,
    value: asked,
    unit: null,
    confidence: 0.65,
  };
}
