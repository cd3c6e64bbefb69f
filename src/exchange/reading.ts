/** What became of one record of a file: a row, a reject with all its bytes, or nothing but a blank line. */
export type Reading<T> =
  | { readonly line: number; readonly row: T }
  | {
      readonly line: number;
      readonly reason: string;
      readonly bytes: Buffer | null;
      readonly file: string | null;
    }
  | { readonly line: number; readonly blank: true };
