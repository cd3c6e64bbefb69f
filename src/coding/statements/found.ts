import type { Word } from "../../language/word.ts";
import type { StatementKind } from "../../model/statement.ts";

/** A statement that a sentence makes by its shape, which no frame of a word could tell. */
export interface Found {
  readonly kind: StatementKind;
  readonly rule: string;
  /** The word whose date and hedges are the statement's. */
  readonly word: Word;
  readonly subject: string;
  readonly others: readonly string[];
  readonly value: string | number | null;
  readonly unit: string | null;
  readonly confidence: number;
}
