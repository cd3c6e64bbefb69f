/** A name that fits: what is cut off is marked. */
export function cut(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
