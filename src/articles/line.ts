/** A line of a plain text, trimmed, with what its surroundings looked like. */
export interface Line {
  readonly text: string;
  /** Whether an empty line (or the beginning) comes before it. */
  readonly blankBefore: boolean;
  /** Spaces before the first sign. */
  readonly indent: number;
}

/** The lines that hold something. `text` must be tidy. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (const raw of text.split("\n")) {
    const trimmed = raw.replace(/\s+/g, " ").trim();
    if (trimmed !== "")
      lines.push({ text: trimmed, blankBefore, indent: raw.length - raw.trimStart().length });
    blankBefore = trimmed === "";
  }
  return lines;
}

/** Ends as a sentence does: a full stop, question or exclamation mark, ellipsis, with closing quotes. */
export function endsSentence(text: string): boolean {
  return /[.!?…:][)\]"'”’»]*(?:\[\d+\])?$/.test(text);
}

/** Ends in a word that cannot end a sentence or heading: something must follow. */
export function endsOpen(text: string): boolean {
  return /(?:[,;–—-]|(?:^|\s)(?:the|a|an|of|to|and|or|in|on|at|by|for|with|from|as|that|than|but|nor|into|between|its|his|her|their|our|this|these|was|were|is|are|has|have|had|be|been|will|would|not|which|who|whose|over|under|against|about|said|per|via))$/.test(
    text,
  );
}

export function beginsLower(text: string): boolean {
  return /^["'“‘(]?\p{Ll}/u.test(text);
}

export function beginsUpper(text: string): boolean {
  return /^["'“‘([«]?[\p{Lu}\d]/u.test(text);
}

/** An item of a list: a bullet, or a number with a full stop or bracket. */
export function isListItem(text: string): boolean {
  return /^(?:[•▪●◦*·–-]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s)/.test(text);
}

export function wordCount(text: string): number {
  return text === "" ? 0 : text.split(" ").length;
}

/** Written the Way That Headings Are: every longer word begins with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.split(" ").filter((word) => word.length > 3);
  return words.length >= 2 && words.every((word) => /^["'“‘(]?[\p{Lu}\d]/u.test(word));
}
