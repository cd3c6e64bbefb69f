import { isCredit, isCreditedCaption, isDebris, isLabel, isOpenCredit } from "./furniture.ts";
import { endsOpen, endsSentence, type Line } from "./line.ts";

/**
 * Takes captions, picture credits and site lines out from between the lines of prose. The line that names
 * the picture goes with its credit when it is a label of its own and not the open end of a sentence.
 */
export function dropCaptions(lines: readonly Line[]): readonly Line[] {
  const dropped = new Set<number>();
  lines.forEach((line, i) => {
    // A notice of rights names the publication: the footer's reader takes it.
    if (/^(?:©|\(c\)|copyright)\D{0,3}(?:19|20)\d\d/i.test(line.text)) return;
    if (isDebris(line.text) || isCreditedCaption(line.text)) dropped.add(i);
    if (!isCredit(line.text)) return;
    dropped.add(i);
    const after = lines[i + 1];
    if (isOpenCredit(line.text) && after !== undefined && isLabel(after.text, 6) && !endsOpen(after.text))
      dropped.add(i + 1);
    const before = lines[i - 1];
    const beforeThat = lines[i - 2];
    const closed = beforeThat === undefined || before?.blankBefore === true || endsSentence(beforeThat.text);
    if (before !== undefined && closed && isLabel(before.text, 16) && !endsOpen(before.text))
      dropped.add(i - 1);
  });
  if (dropped.size === 0) return lines;
  const kept: Line[] = [];
  lines.forEach((line, i) => {
    if (dropped.has(i)) return;
    // A paragraph that was whole before the picture ends there; one that was broken by it goes on.
    const cut = dropped.has(i - 1);
    const previous = kept.at(-1);
    const goesOn = cut && previous !== undefined && !endsSentence(previous.text);
    kept.push(cut ? { ...line, blankBefore: !goesOn } : line);
  });
  return kept;
}
