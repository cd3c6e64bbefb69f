import type { Sentence } from "./word.ts";

/** A sentence as a CoNLL-U block, ending in an empty line. The MISC column has offsets and certainty. */
export function formatConllu(sentence: Sentence, id?: string): string {
  const lines = id === undefined ? [] : [`# sent_id = ${id}`];
  lines.push(`# text = ${sentence.text.replace(/\s+/gu, " ")}`);
  if (sentence.dateline) {
    const { start, end } = sentence.dateline;
    lines.push(`# dateline = ${sentence.text.slice(start - sentence.start, end - sentence.start)}`);
  }
  sentence.words.forEach((word, i) => {
    const next = sentence.words[i + 1];
    const misc = [`Start=${word.start}`, `End=${word.end}`, `Sure=${word.sure.toFixed(2)}`];
    if (next !== undefined && next.start === word.end) misc.unshift("SpaceAfter=No");
    const head = word.head === null ? 0 : word.head.index + 1;
    lines.push(
      [
        i + 1,
        word.text,
        word.lemma,
        word.upos,
        word.xpos,
        "_",
        head,
        word.relation,
        "_",
        misc.join("|"),
      ].join("\t"),
    );
  });
  return `${lines.join("\n")}\n\n`;
}
