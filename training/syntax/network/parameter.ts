/** A trained matrix with its gradient, its moments (Kingma & Ba 2015) and its running average. */
export interface Parameter {
  readonly rows: number;
  readonly columns: number;
  readonly value: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
  readonly average: Float32Array;
  /** Rows touched since the last step, for tables of which a batch sees little; null for matrices. */
  readonly touched: Set<number> | null;
}

export function createParameter(
  rows: number,
  columns: number,
  spread: number,
  random: () => number,
  table = false,
): Parameter {
  const size = rows * columns;
  const value = new Float32Array(size);
  for (let i = 0; i < size; i++) value[i] = (random() * 2 - 1) * spread;
  const zeros = (): Float32Array => new Float32Array(size);
  return {
    rows,
    columns,
    value,
    gradient: zeros(),
    mean: zeros(),
    square: zeros(),
    average: Float32Array.from(value),
    touched: table ? new Set() : null,
  };
}

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.98;

function stepRange(p: Parameter, from: number, to: number, rate: number, scale: number): void {
  const { value, gradient, mean, square } = p;
  for (let i = from; i < to; i++) {
    const g = gradient[i]! * scale;
    gradient[i] = 0;
    const m = MEAN_DECAY * mean[i]! + (1 - MEAN_DECAY) * g;
    const s = SQUARE_DECAY * square[i]! + (1 - SQUARE_DECAY) * g * g;
    mean[i] = m;
    square[i] = s;
    value[i] = value[i]! - (rate * m) / (Math.sqrt(s) + 1e-8);
  }
}

function sumOfSquares(values: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i]! * values[i]!;
  return sum;
}

/** One step of Adam, gradients clipped together to a norm; gradients are zeroed. */
export function step(parameters: readonly Parameter[], time: number, rate: number, norm: number): void {
  let sum = 0;
  for (const p of parameters) {
    if (p.touched === null) sum += sumOfSquares(p.gradient, 0, p.gradient.length);
    else for (const row of p.touched) sum += sumOfSquares(p.gradient, row * p.columns, (row + 1) * p.columns);
  }
  const scale = Math.min(1, norm / (Math.sqrt(sum) + 1e-6));
  const corrected = (rate * Math.sqrt(1 - SQUARE_DECAY ** time)) / (1 - MEAN_DECAY ** time);
  for (const p of parameters) {
    if (p.touched === null) stepRange(p, 0, p.value.length, corrected, scale);
    else {
      for (const row of p.touched) stepRange(p, row * p.columns, (row + 1) * p.columns, corrected, scale);
      p.touched.clear();
    }
  }
}

export function updateAverage(parameters: readonly Parameter[], decay: number): void {
  for (const { value, average } of parameters) {
    for (let i = 0; i < value.length; i++) average[i] = average[i]! + (1 - decay) * (value[i]! - average[i]!);
  }
}
