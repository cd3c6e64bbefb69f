import { NO_ABBREVIATION } from "./repair-tokens.ts";
import type { Token } from "./token.ts";

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|gen|sen|rep|gov|lt|col|capt|cmdr|maj|sgt|adm|pres|hon|rev|st|amb|min|dep|sec|supt|messrs|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|art|fig|e\.g|i\.e|cf|al|approx|mt|ft)\.$/iu;
/** "No. 10" is a number; "could still say no." is the end of what is said. */
const NUMBER = /^nos?\.$/iu;
const INITIAL = /^\p{Lu}\.$/u;
const CLOSES = /^["”’')\]]+$/u;
const ENDS = /^(?:[.!?…]+|["”’')\]]+)$/u;

/** Whether what follows cannot begin a sentence, so that the cut before it was a mistake. */
function continues(before: readonly Token[], after: readonly Token[]): boolean {
  const last = before[before.length - 1]!;
  const first = after[0]!;
  if (CLOSES.test(first.text) && first.start === last.end) return true;
  if (ABBREVIATION.test(last.text)) return true;
  if (NUMBER.test(last.text) && /^\p{N}/u.test(first.text)) return true;
  if (INITIAL.test(last.text) && /^\p{Lu}/u.test(first.text)) {
    const previous = before[before.length - 2];
    return previous === undefined || !/^(?:plan|vitamin|class|type|group|part)$/iu.test(previous.text);
  }
  return /^\p{Ll}/u.test(first.text) || /^[,;:–—]/u.test(first.text);
}

/** Cuts at full stops that the library passed over, after "deal.In" was taken apart. */
function cutInside(sentence: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  let from = 0;
  for (let i = 1; i < sentence.length - 1; i++) {
    const [before, stop, after] = [sentence[i - 1]!, sentence[i]!, sentence[i + 1]!];
    const glued = before.end === stop.start && stop.end === after.start;
    const passedOver = stop.text === "." && NO_ABBREVIATION.test(before.text) && before.end === stop.start;
    if (
      (glued || passedOver) &&
      /^[.?!]$/u.test(stop.text) &&
      /^\p{Lu}\p{Ll}/u.test(after.text) &&
      /\p{Ll}{2}$/u.test(before.text)
    ) {
      parts.push(sentence.slice(from, i + 1));
      from = i + 1;
    }
  }
  parts.push(sentence.slice(from));
  return parts;
}

/** Sentences of one paragraph with wrong cuts taken back and missing cuts made. */
export function repairSentences(sentences: readonly (readonly Token[])[]): Token[][] {
  const result: Token[][] = [];
  for (const sentence of sentences.flatMap(cutInside)) {
    const before = result[result.length - 1];
    if (before !== undefined && continues(before, sentence)) before.push(...sentence);
    else result.push([...sentence]);
  }
  return result;
}

/** Whether a sentence has an end mark of its own. */
export function isEnded(sentence: readonly Token[]): boolean {
  return ENDS.test(sentence[sentence.length - 1]?.text ?? "");
}
