/** A sum, a quantity or a share: offsets in UTF-16 units, the words, the value in whole units. */
export interface AmountMention {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly value: number;
  /** An ISO 4217 code, a measure (`t`, `km`), `people`, `%`, a counted noun, or null where none is given. */
  readonly unit: string | null;
}
