import type { Desk } from "../record/desk.ts";
import { TooSlow } from "./too-slow.ts";

/** Asks a desk and interrupts it after `patience` milliseconds. Errors: `TooSlow` then. */
export async function inTime<T>(
  reader: Desk,
  question: (desk: Desk) => Promise<T>,
  patience: number,
): Promise<T> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    reader.connection.interrupt();
  }, patience);
  try {
    return await question(reader);
  } catch (error) {
    throw late ? new TooSlow() : error;
  } finally {
    clearTimeout(timer);
  }
}
