import { createHash } from "node:crypto";

/** Sixteen hexadecimal digits that depend on the parts and their order alone. */
export function identityOf(...parts: readonly (string | number | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
