/**
 * A simple recurrent unit in both directions over `rows` rows (Lei et al. 2018): c = f c' + (1 - f) z and
 * h = r c + (1 - r) x, gates 1/2 + x / 2(1 + |x|). At `sums` lie z, f and r before their gates, first forwards,
 * then backwards. h takes the place of x.
 */
export function runRecurrent(
  floats: Float32Array,
  x: number,
  sums: number,
  rows: number,
  units: number,
  cell: Float64Array,
): void {
  const width = 2 * units;
  for (let direction = 0; direction < 2; direction++) {
    cell.fill(0);
    for (let k = 0; k < rows; k++) {
      const row = direction === 0 ? k : rows - 1 - k;
      const at = x + row * width + direction * units;
      const sum = sums + row * 3 * width + direction * 3 * units;
      for (let j = 0; j < units; j++) {
        const a = floats[sum + units + j]!;
        const b = floats[sum + 2 * units + j]!;
        const z = floats[sum + j]!;
        const f = 0.5 + (0.5 * a) / (1 + Math.abs(a));
        const r = 0.5 + (0.5 * b) / (1 + Math.abs(b));
        const c = z + f * (cell[j]! - z);
        cell[j] = c;
        const old = floats[at + j]!;
        floats[at + j] = old + r * (c - old);
      }
    }
  }
}
