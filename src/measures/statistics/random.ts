/** A stream of numbers that a seed fixes: the same seed gives the same answer on every machine. */
export interface Random {
  /** Uniform on (0, 1): neither end is ever given. */
  readonly uniform: () => number;
  readonly normal: () => number;
  /** Gamma with the given shape and rate 1. */
  readonly gamma: (shape: number) => number;
  readonly beta: (a: number, b: number) => number;
  readonly poisson: (mean: number) => number;
  readonly below: (n: number) => number;
}

/** xoshiro128** (Blackman and Vigna 2018), its state filled from the seed by splitmix32. */
export function randomFrom(seed: number): Random {
  let mix = seed >>> 0;
  const split = (): number => {
    mix = (mix + 0x9e3779b9) >>> 0;
    let z = mix;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let a = split();
  let b = split();
  let c = split();
  let d = split();
  const next = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  const uniform = (): number => (next() + 0.5) / 4294967296;
  const normal = normalsFrom(uniform);
  const gamma = (shape: number): number => gammaDraw(shape, uniform, normal);
  return {
    uniform,
    normal,
    gamma,
    beta: (x, y) => {
      const left = gamma(x);
      const right = gamma(y);
      return left + right === 0 ? x / (x + y) : left / (left + right);
    },
    poisson: (mean) => poissonDraw(mean, uniform, gamma),
    below: (n) => Math.floor(uniform() * n),
  };
}

/** The polar method (Marsaglia and Bray 1964): points in the unit circle give normals two at a time, without angles. */
function normalsFrom(uniform: () => number): () => number {
  let spare = 0;
  let kept = false;
  return () => {
    if (kept) {
      kept = false;
      return spare;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      kept = true;
      return x * scale;
    }
  };
}

/** Marsaglia and Tsang (2000); shapes below 1 by the power of a uniform. */
function gammaDraw(shape: number, uniform: () => number, normal: () => number): number {
  if (shape < 1) {
    const lift = Math.exp(Math.log(uniform()) / shape);
    // So near to nothing, the factor of about 1 is not worth drawing: most of what small shapes give is there.
    return lift < 1e-12 ? lift : lift * gammaDraw(shape + 1, uniform, normal);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = uniform();
    // The squeeze of the paper: what it takes the exact test below would take too, but without logarithms.
    if (u < 1 - 0.0331 * x * x * x * x) return d * v;
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Multiplication of uniforms for small means; large means are halved through a gamma (Ahrens and Dieter 1974). */
function poissonDraw(mean: number, uniform: () => number, gamma: (shape: number) => number): number {
  let left = mean;
  let count = 0;
  while (left > 30) {
    const m = Math.floor(left * 0.875);
    const x = gamma(m);
    if (x > left) return count + binomialDraw(m - 1, left / x, uniform);
    left -= x;
    count += m;
  }
  let product = uniform();
  const floor = Math.exp(-left);
  while (product > floor) {
    count++;
    product *= uniform();
  }
  return count;
}

function binomialDraw(n: number, p: number, uniform: () => number): number {
  let hits = 0;
  for (let i = 0; i < n; i++) if (uniform() < p) hits++;
  return hits;
}
