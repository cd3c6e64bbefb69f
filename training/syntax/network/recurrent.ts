import type { Matrix } from "./arena.ts";

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How much is let through: from 0 to 1, a rational curve near 1/(1 + e^-x), the same on every machine. */
export function gate(x: number): number {
  const t = Math.max(-3, Math.min(3, x * 0.5));
  return 0.5 + (0.5 * t * (27 + t * t)) / (27 + 9 * t * t);
}

function gateSlope(x: number): number {
  const square = Math.min(9, x * x * 0.25);
  const q = (9 - square) / (9 + 3 * square);
  return 0.25 * q * q;
}

/**
 * A simple recurrent unit in both directions (Lei et al. 2018): c = f c' + (1 - f) z, h = r c + (1 - r) x, where f
 * and r see the cell before, c', by weights of one number each. `sums` holds z, f and r before their gates,
 * first forwards, then backwards, `units` columns each; the cell's part is added to it in place.
 */
export function runRecurrent(
  x: Matrix,
  sums: Matrix,
  cells: Matrix,
  out: Matrix,
  peep: Float32Array,
  units: number,
  ranges: readonly Range[],
): void {
  const width = 2 * units;
  for (const { from, to } of ranges) {
    for (let direction = 0; direction < 2; direction++) {
      const forwards = direction === 0;
      const own = direction * 2 * units;
      for (let k = 0; k < to - from; k++) {
        const row = forwards ? from + k : to - 1 - k;
        const before = (forwards ? row - 1 : row + 1) * width + direction * units;
        const at = row * width + direction * units;
        const sum = row * 3 * width + direction * 3 * units;
        for (let j = 0; j < units; j++) {
          const old = k === 0 ? 0 : cells.data[before + j]!;
          const fSum = sums.data[sum + units + j]! + peep[own + j]! * old;
          const rSum = sums.data[sum + 2 * units + j]! + peep[own + units + j]! * old;
          sums.data[sum + units + j] = fSum;
          sums.data[sum + 2 * units + j] = rSum;
          const f = gate(fSum);
          const r = gate(rSum);
          const c = f * old + (1 - f) * sums.data[sum + j]!;
          cells.data[at + j] = c;
          out.data[at + j] = r * c + (1 - r) * x.data[at + j]!;
        }
      }
    }
  }
}

/** Gradients of the above: `dSums` is set, `dX` and `dPeep` added to. */
export function backRecurrent(
  x: Matrix,
  sums: Matrix,
  cells: Matrix,
  dOut: Matrix,
  dSums: Matrix,
  dX: Matrix,
  peep: Float32Array,
  dPeep: Float32Array,
  units: number,
  ranges: readonly Range[],
): void {
  const width = 2 * units;
  const carry = new Float32Array(units);
  for (const { from, to } of ranges) {
    for (let direction = 0; direction < 2; direction++) {
      const forwards = direction === 0;
      const own = direction * 2 * units;
      carry.fill(0);
      for (let k = to - from - 1; k >= 0; k--) {
        const row = forwards ? from + k : to - 1 - k;
        const before = (forwards ? row - 1 : row + 1) * width + direction * units;
        const at = row * width + direction * units;
        const sum = row * 3 * width + direction * 3 * units;
        for (let j = 0; j < units; j++) {
          const fSum = sums.data[sum + units + j]!;
          const rSum = sums.data[sum + 2 * units + j]!;
          const f = gate(fSum);
          const r = gate(rSum);
          const d = dOut.data[at + j]!;
          const old = k === 0 ? 0 : cells.data[before + j]!;
          const dc = d * r + carry[j]!;
          const df = dc * (old - sums.data[sum + j]!) * gateSlope(fSum);
          const dr = d * (cells.data[at + j]! - x.data[at + j]!) * gateSlope(rSum);
          dSums.data[sum + j] = dc * (1 - f);
          dSums.data[sum + units + j] = df;
          dSums.data[sum + 2 * units + j] = dr;
          dX.data[at + j] = dX.data[at + j]! + d * (1 - r);
          dPeep[own + j] = dPeep[own + j]! + df * old;
          dPeep[own + units + j] = dPeep[own + units + j]! + dr * old;
          carry[j] = dc * f + df * peep[own + j]! + dr * peep[own + units + j]!;
        }
      }
    }
  }
}
