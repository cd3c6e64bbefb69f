import type { Word } from "../word.ts";

/** The head, the head's head and so on up to the root; without the word itself. */
export function ancestorsOf(word: Word): readonly Word[] {
  const found: Word[] = [];
  for (let at = word.head; at !== null; at = at.head) found.push(at);
  return found;
}

/** Whether `above` is the word itself or stands over it. */
export function dominates(above: Word, word: Word): boolean {
  for (let at: Word | null = word; at !== null; at = at.head) if (at === above) return true;
  return false;
}

/** The way through the tree from one word to another of the same sentence. */
export interface Path {
  /** From the first word upwards, without `top`. */
  readonly up: readonly Word[];
  /** The lowest word that stands over both (it may be one of them). */
  readonly top: Word;
  /** From below `top` down to the second word. */
  readonly down: readonly Word[];
}

/** The shortest path between two words of one sentence. */
export function pathBetween(from: Word, to: Word): Path {
  const over = [from, ...ancestorsOf(from)];
  const down: Word[] = [];
  for (let at: Word | null = to; at !== null; at = at.head) {
    const met = over.indexOf(at);
    if (met >= 0) return { up: over.slice(0, met), top: at, down: down.reverse() };
    down.push(at);
  }
  throw new RangeError(`"${from.text}" and "${to.text}" are not in one sentence`);
}

/** A path as one line: relations upwards, the top's lemma, relations downwards: `nsubj<accuse>obl>nmod`. */
export function describePath({ up, top, down }: Path): string {
  const upwards = up.map((word) => `${word.relation}<`).join("");
  const downwards = down.map((word) => `>${word.relation}`).join("");
  return upwards + top.lemma + downwards;
}

/** Words that lie between two words on the surface: the fallback where the tree is doubtful. */
export function distanceBetween(a: Word, b: Word): number {
  return Math.abs(a.index - b.index);
}
