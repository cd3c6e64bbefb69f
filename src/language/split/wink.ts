import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Token } from "./token.ts";

/** Raw sentences of one paragraph: lists of tokens with offsets. */
export type SplitParagraph = (text: string, offset: number) => Token[][];

const PLAIN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** One sentence of words and marks, for the rare text that does not come back from the library unchanged. */
function plainSplit(text: string, offset: number): Token[][] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PLAIN)) {
    const start = offset + match.index;
    tokens.push({ text: match[0], start, end: start + match[0].length });
  }
  return tokens.length === 0 ? [] : [tokens];
}

/** The library remembers every new word for ever; after this many characters it is made anew. */
const CHARACTERS_BEFORE_RENEWAL = 8_000_000;

export function createSplitParagraph(): SplitParagraph {
  let nlp = winkNLP(model, ["sbd"]);
  let read = 0;
  return (text, offset) => {
    read += text.length;
    if (read > CHARACTERS_BEFORE_RENEWAL) {
      nlp = winkNLP(model, ["sbd"]);
      read = text.length;
    }
    const doc = nlp.readDoc(text);
    const words = doc.tokens().out();
    const spaces = doc.tokens().out(nlp.its.precedingSpaces);
    const spans = doc.sentences().out(nlp.its.span) as unknown as [number, number][];
    const tokens: Token[] = [];
    let at = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      at += spaces[i]!.length;
      if (!text.startsWith(word, at)) return plainSplit(text, offset);
      // Some marks carry their white space with them, and white space alone is no token.
      const trimmed = word.trim();
      const start = offset + at + word.indexOf(trimmed);
      tokens.push({ text: trimmed, start, end: start + trimmed.length });
      at += word.length;
    }
    const sentences = spans.map(([from, to]) => tokens.slice(from, to + 1).filter((t) => t.text !== ""));
    return sentences.filter((sentence) => sentence.length > 0);
  };
}
