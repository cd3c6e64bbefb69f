/**
 * A simple recurrent unit in both directions over `rows` rows (Lei et al. 2018): c = f c' + (1 - f) z and
 * h = r c + (1 - r) x, where the gates f and r see the cell before, c', by weights of one number each (`peep`).
 * At `sums` lie z, f and r before their gates, first forwards, then backwards. h takes the place of x.
 */
export function runRecurrent(
  floats: Float32Array,
  x: number,
  sums: number,
  peep: Float32Array,
  rows: number,
  units: number,
  cell: Float64Array,
): void {
  const width = 2 * units;
  for (let direction = 0; direction < 2; direction++) {
    cell.fill(0);
    const own = direction * 2 * units;
    for (let k = 0; k < rows; k++) {
      const row = direction === 0 ? k : rows - 1 - k;
      const at = x + row * width + direction * units;
      const sum = sums + row * 3 * width + direction * 3 * units;
      for (let j = 0; j < units; j++) {
        const c = cell[j]!;
        const a = Math.max(-3, Math.min(3, 0.5 * (floats[sum + units + j]! + peep[own + j]! * c)));
        const b = Math.max(
          -3,
          Math.min(3, 0.5 * (floats[sum + 2 * units + j]! + peep[own + units + j]! * c)),
        );
        // A rational curve near 1/(1 + e^-x), the same in training and on every machine.
        const f = 0.5 + (0.5 * a * (27 + a * a)) / (27 + 9 * a * a);
        const r = 0.5 + (0.5 * b * (27 + b * b)) / (27 + 9 * b * b);
        const z = floats[sum + j]!;
        const next = z + f * (c - z);
        cell[j] = next;
        const old = floats[at + j]!;
        floats[at + j] = old + r * (next - old);
      }
    }
  }
}
