/** Stretches of text between blank lines, with their offsets: a blank line always ends a sentence. */
export function paragraphsOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const found: { text: string; start: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+|\u2029|\f/g)) {
    found.push({ text: text.slice(start, gap.index), start });
    start = gap.index + gap[0].length;
  }
  found.push({ text: text.slice(start), start });
  return found.filter((paragraph) => paragraph.text.trim() !== "");
}
