import { splitMix } from "./random.ts";

/** Parts numbers 0 to `count` - 1 among texts at random; the same text is always in the same part. */
export function foldsOf(texts: readonly string[], count: number, seed: number): readonly number[] {
  const random = splitMix(seed);
  const distinct = [...new Set(texts)].sort();
  for (let last = distinct.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [distinct[last], distinct[other]] = [distinct[other]!, distinct[last]!];
  }
  const fold = new Map(distinct.map((text, index) => [text, index % count]));
  return texts.map((text) => fold.get(text)!);
}
