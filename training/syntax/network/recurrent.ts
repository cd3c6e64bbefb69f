import type { Matrix } from "./arena.ts";

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** 1/(1 + e^-x) would do; this has the same form, costs a division and is the same on every machine. */
export function gate(x: number): number {
  return 0.5 + (0.5 * x) / (1 + Math.abs(x));
}

function gateSlope(x: number): number {
  const below = 1 + Math.abs(x);
  return 0.5 / (below * below);
}

/**
 * A simple recurrent unit in both directions (Lei et al. 2018): c = f c' + (1 - f) z, h = r c + (1 - r) x. `sums`
 * holds z, f and r before their gates, first forwards, then backwards, `units` columns each.
 */
export function runRecurrent(
  x: Matrix,
  sums: Matrix,
  cells: Matrix,
  out: Matrix,
  units: number,
  ranges: readonly Range[],
): void {
  const width = 2 * units;
  for (const { from, to } of ranges) {
    for (let direction = 0; direction < 2; direction++) {
      const forwards = direction === 0;
      for (let k = 0; k < to - from; k++) {
        const row = forwards ? from + k : to - 1 - k;
        const before = (forwards ? row - 1 : row + 1) * width + direction * units;
        const at = row * width + direction * units;
        const sum = row * 3 * width + direction * 3 * units;
        for (let j = 0; j < units; j++) {
          const f = gate(sums.data[sum + units + j]!);
          const r = gate(sums.data[sum + 2 * units + j]!);
          const old = k === 0 ? 0 : cells.data[before + j]!;
          const c = f * old + (1 - f) * sums.data[sum + j]!;
          cells.data[at + j] = c;
          out.data[at + j] = r * c + (1 - r) * x.data[at + j]!;
        }
      }
    }
  }
}

/** Gradients of the above: `dSums` is set, `dX` added to. */
export function backRecurrent(
  x: Matrix,
  sums: Matrix,
  cells: Matrix,
  dOut: Matrix,
  dSums: Matrix,
  dX: Matrix,
  units: number,
  ranges: readonly Range[],
): void {
  const width = 2 * units;
  const carry = new Float32Array(units);
  for (const { from, to } of ranges) {
    for (let direction = 0; direction < 2; direction++) {
      const forwards = direction === 0;
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
          dSums.data[sum + j] = dc * (1 - f);
          dSums.data[sum + units + j] = dc * (old - sums.data[sum + j]!) * gateSlope(fSum);
          dSums.data[sum + 2 * units + j] = d * (cells.data[at + j]! - x.data[at + j]!) * gateSlope(rSum);
          dX.data[at + j] = dX.data[at + j]! + d * (1 - r);
          carry[j] = dc * f;
        }
      }
    }
  }
}
