import type { Sentence, Word } from "./word.ts";

/**
 * A sentence as an indented tree for people, the root first and dependents in surface order below it.
 *
 *     met  VBD  root
 *     ├─ Lavrov  NNP  nsubj
 *     └─ Kerry  NNP  obj
 */
export function formatTree(sentence: Sentence): string {
  const lines = [sentence.text.replace(/\s+/gu, " ")];
  const visit = (word: Word, indent: string, branch: string, below: string): void => {
    const doubt = word.sure < 0.5 ? `  (unsure: ${word.sure.toFixed(2)})` : "";
    const lemma = word.lemma === word.text ? "" : ` [${word.lemma}]`;
    lines.push(`${indent}${branch}${word.text}${lemma}  ${word.upos}/${word.xpos}  ${word.relation}${doubt}`);
    word.children.forEach((child, i) => {
      const last = i === word.children.length - 1;
      visit(child, indent + below, last ? "└─ " : "├─ ", last ? "   " : "│  ");
    });
  };
  visit(sentence.root, "", "", "");
  lines.push(`sure of the tree: ${sentence.sure.toFixed(2)}`);
  return `${lines.join("\n")}\n`;
}
