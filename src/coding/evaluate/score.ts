/** Precision, recall and their harmonic mean, each 0 to 1, with the counts behind them. */
export interface Score {
  readonly gold: number;
  readonly coded: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Counts {
  readonly gold: number;
  readonly coded: number;
  /** Gold items that were found. */
  readonly found: number;
  /** Coded items that are right, whether in the gold or judged so. */
  readonly right: number;
}

export function scoreOf({ gold, coded, found, right }: Counts): Score {
  const precision = coded === 0 ? 0 : right / coded;
  const recall = gold === 0 ? 0 : found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, coded, found, precision: round(precision), recall: round(recall), f1: round(f1) };
}

export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
