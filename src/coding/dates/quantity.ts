import { NUMBER_WORDS } from "../../model/number-words.ts";

const NUMBER =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|\\d{1,3})";

/** "two", "a few", "two or three", "a couple of", "half a dozen". */
export const QUANTITY = `(?:(?:nearly|almost|about|around|some|roughly|more\\s+than|over)\\s+)?(?:${NUMBER}(?:\\s+(?:or|to)\\s+${NUMBER})?|(?:the\\s+)?(?:a\\s+)?(?:few|couple(?:\\s+of)?|dozen)|half\\s+a\\s+dozen|several|an?)`;

/** A number of units as vague as its words: `usual` is what a span that reaches back so far is given. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly usual: number;
}

export function quantityOf(text: string): Quantity {
  const words = text.trim().toLowerCase();
  if (/few/.test(words)) return { low: 2, high: 4, usual: 3 };
  if (/several/.test(words)) return { low: 3, high: 7, usual: 5 };
  if (/couple/.test(words)) return exactly(2);
  if (/half\s+a\s+dozen/.test(words)) return exactly(6);
  if (/dozen/.test(words)) return exactly(12);
  const numbers = words.split(/\s+/).flatMap((word) => {
    const value = /^\d+$/.test(word) ? Number(word) : NUMBER_WORDS[word];
    return value === undefined ? [] : [value];
  });
  if (numbers.length === 0) return exactly(1);
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  return { low, high, usual: high };
}

function exactly(value: number): Quantity {
  return { low: value, high: value, usual: value };
}
