const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** From here on five terms of Stirling's series are exact to the last digits. */
const LARGE = 16;
const LN_ROOT_TAU = 0.5 * Math.log(2 * Math.PI);

/** The logarithm of the gamma function for x > 0 (Lanczos, g = 7; Stirling's series for large x; about 14 correct digits). */
export function lnGamma(x: number): number {
  if (x >= LARGE) {
    const square = 1 / (x * x);
    const series =
      (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / x;
    return LN_ROOT_TAU + (x - 0.5) * Math.log(x) - x + series;
  }
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  let sum = 0.99999999999980993;
  for (let index = 0; index < LANCZOS.length; index++) sum += LANCZOS[index]! / (x + index);
  const t = x + 6.5;
  return LN_ROOT_TAU + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The regularised incomplete beta function: the probability that a Beta(a, b) is at most x. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** Lentz's continued fraction for the incomplete beta function. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < tiny ? tiny : d);
  let h = d;
  for (let m = 1; m <= 500; m++) {
    let term = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    for (let half = 0; half < 2; half++) {
      d = 1 + term * d;
      d = 1 / (Math.abs(d) < tiny ? tiny : d);
      c = 1 + term / c;
      if (Math.abs(c) < tiny) c = tiny;
      h *= d * c;
      term = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    }
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return h;
}

/** The regularised lower incomplete gamma function: the probability that a Gamma(shape, rate 1) is at most x. */
export function gammaCdf(x: number, shape: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(-x + shape * Math.log(x) - lnGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; n < 10_000 && Math.abs(term) > Math.abs(sum) * 1e-15; n++) {
      term *= x / (shape + n);
      sum += term;
    }
    return sum * front;
  }
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 10_000; i++) {
    const an = -i * (i - shape);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return 1 - front * h;
}

/**
 * The x at which a rising function of x reaches p, between two bounds, by Brent's method (1973): steps along
 * the curve where they gain, halves where they do not.
 */
export function invert(cdf: (x: number) => number, p: number, low: number, high: number): number {
  let [a, fa] = [low, cdf(low) - p];
  let [b, fb] = [high, cdf(high) - p];
  if (fa >= 0) return low;
  if (fb <= 0) return high;
  let [c, fc] = [a, fa];
  let step = b - a;
  let before = step;
  for (let i = 0; i < 200; i++) {
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      step = b - a;
      before = step;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const near = 0.5e-13 * Math.abs(b);
    const half = (c - b) / 2;
    if (Math.abs(half) <= near || fb === 0) return b;
    const tried = Math.abs(before) < near || Math.abs(fa) <= Math.abs(fb) ? null : along(a, b, c, fa, fb, fc);
    if (
      tried !== null &&
      2 * Math.abs(tried) < Math.min(3 * Math.abs(half) - near, Math.abs(before)) &&
      tried * half > 0
    ) {
      before = step;
      step = tried;
    } else {
      step = half;
      before = half;
    }
    [a, fa] = [b, fb];
    b += Math.abs(step) > near ? step : Math.sign(half) * near;
    fb = cdf(b) - p;
  }
  return b;
}

/** The step from b to where a parabola (or, where a is c, a line) through the points is 0. */
function along(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return (s * (c - b)) / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  return (s * ((c - b) * q * (q - r) - (b - a) * (r - 1))) / -((q - 1) * (r - 1) * (s - 1));
}
