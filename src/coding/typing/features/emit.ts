/** Takes a feature in parts: what kind it is, and up to three things that its name joins by "_". */
export type Emit = (kind: string, a: string, b?: string, c?: string) => void;

/** A feature's name, as weights and training know it. */
export function featureName(kind: string, a: string, b?: string, c?: string): string {
  if (b === undefined) return kind + a;
  return c === undefined ? `${kind}${a}_${b}` : `${kind}${a}_${b}_${c}`;
}
