export interface Forecasted {
  readonly probability: number;
  readonly happened: boolean;
}

/** Mean squared error of probabilities (Brier 1950): 0 is perfect, 0.25 is what always saying one half earns. */
export function brierScore(list: readonly Forecasted[]): number {
  return mean(list.map(({ probability, happened }) => (probability - Number(happened)) ** 2));
}

/** Mean negative log-likelihood in nats; probabilities are kept 0.001 away from 0 and 1. */
export function logScore(list: readonly Forecasted[]): number {
  return mean(
    list.map(({ probability, happened }) => {
      const p = Math.min(0.999, Math.max(0.001, probability));
      return -Math.log(happened ? p : 1 - p);
    }),
  );
}

/** Forecasts in tenths of probability against how often they came true. */
export function reliability(
  list: readonly Forecasted[],
): readonly { from: number; said: number; came: number; n: number }[] {
  return Array.from({ length: 10 }, (_, i) => {
    const inside = list.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === i);
    return {
      from: i / 10,
      said: mean(inside.map((one) => one.probability)),
      came: mean(inside.map((one) => Number(one.happened))),
      n: inside.length,
    };
  }).filter((bin) => bin.n > 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, x) => sum + x, 0) / values.length;
}
