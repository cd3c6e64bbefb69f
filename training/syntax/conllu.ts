import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A word of a treebank. `head` counts from 0; -1 is the root. */
export interface TreebankWord {
  text: string;
  lemma: string;
  upos: string;
  xpos: string;
  head: number;
  relation: string;
  spaceAfter: boolean;
}

export interface TreebankSentence {
  /** Identifier in the treebank; its genre can be read off it. */
  readonly id: string;
  readonly text: string;
  words: TreebankWord[];
}

/** Sentences of a CoNLL-U file, gzipped. Empty nodes and ranges of words are left out. */
export function readConllu(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of gunzipSync(readFileSync(file)).toString("utf8").split(/\n\n+/)) {
    const words: TreebankWord[] = [];
    let joinedUntil = 0;
    let spaceAfterJoined = true;
    let id = "";
    let text = "";
    for (const line of block.split("\n")) {
      if (line.startsWith("# sent_id = ")) id = line.slice(12);
      else if (line.startsWith("# text = ")) text = line.slice(9);
      const columns = line.split("\t");
      const range = /^(\d+)-(\d+)$/.exec(columns[0] ?? "");
      if (range) {
        joinedUntil = Number(range[2]);
        spaceAfterJoined = !columns[9]!.includes("SpaceAfter=No");
      }
      if (columns.length < 10 || !/^\d+$/.test(columns[0]!)) continue;
      const place = Number(columns[0]);
      const spaced =
        place < joinedUntil
          ? false
          : place === joinedUntil
            ? spaceAfterJoined
            : !columns[9]!.includes("SpaceAfter=No");
      words.push({
        text: columns[1]!,
        lemma: columns[2]!,
        upos: columns[3]!,
        xpos: columns[4]!,
        head: Number(columns[6]) - 1,
        relation: columns[7]!,
        spaceAfter: spaced,
      });
    }
    if (words.length > 0) sentences.push({ id, text, words });
  }
  return sentences;
}
