import { buildSentence } from "../../src/language/build-tree.ts";
import type { Sentence, Word } from "../../src/language/word.ts";

/** A sentence from lines of "text lemma upos xpos head relation", heads counted from 1. */
export function treeOf(lines: string): Sentence {
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u));
  let at = 0;
  const tokens = rows.map(([text]) => {
    const token = { text: text!, start: at, end: at + text!.length };
    at = token.end + 1;
    return token;
  });
  const text = tokens.map((token) => token.text).join(" ");
  return buildSentence(
    { text, start: 0, end: text.length, tokens, dateline: null },
    {
      lemmas: rows.map((row) => row[1]!),
      upos: rows.map((row) => row[2]!),
      xpos: rows.map((row) => row[3]!),
      heads: rows.map((row) => Number(row[4]) - 1),
      relations: rows.map((row) => row[5]!),
      sure: rows.map(() => 1),
    },
  );
}

/** The first word with this text. */
export function wordOf(sentence: Sentence, text: string): Word {
  const word = sentence.words.find((candidate) => candidate.text === text);
  if (word === undefined) throw new Error(`no word "${text}"`);
  return word;
}
