import type { TokenizedSentence } from "../word.ts";
import { datelineLength, withoutDateline } from "./dateline.ts";
import { joinHyphenatedNames } from "./hyphens.ts";
import { cutOverlong } from "./overlong.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { repairToken } from "./repair-tokens.ts";
import { repairSentences } from "./sentences.ts";
import type { Token } from "./token.ts";
import { createSplitParagraph } from "./wink.ts";

function toSentence(text: string, tokens: readonly Token[]): TokenizedSentence {
  const start = tokens[0]!.start;
  const end = tokens[tokens.length - 1]!.end;
  const length = datelineLength(text.slice(start, end));
  const kept = length === 0 ? tokens : withoutDateline(tokens, start + length);
  const dateline = kept.length === tokens.length || kept.length === 0 ? null : { start, end: start + length };
  return { text: text.slice(start, end), start, end, tokens: dateline ? kept : tokens, dateline };
}

/** Text to sentences and tokens, every offset exact in the given text. */
export function createSplit(): (text: string) => readonly TokenizedSentence[] {
  const splitParagraph = createSplitParagraph();
  return (text) => {
    const found: TokenizedSentence[] = [];
    for (const paragraph of paragraphsOf(text)) {
      const raw = splitParagraph(paragraph.text, paragraph.start);
      for (const sentence of repairSentences(raw.map((tokens) => tokens.flatMap(repairToken)))) {
        for (const part of cutOverlong(joinHyphenatedNames(sentence))) found.push(toSentence(text, part));
      }
    }
    return found;
  };
}
