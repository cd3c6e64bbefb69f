import { findAmounts } from "../../../src/coding/amounts/find-amounts.ts";

/** "words = value unit" of every amount, for short expectations. */
export function seen(text: string): readonly string[] {
  return findAmounts(text).map(({ exact, value, unit }) => `${exact} = ${value} ${unit ?? "-"}`);
}
