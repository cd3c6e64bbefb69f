import { once } from "node:events";

/** Writes data to standard output, waiting where the reader is slower than we are. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Says something that is not data. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
