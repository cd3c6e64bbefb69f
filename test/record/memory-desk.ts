import { type Desk, openDesk } from "../../src/record/desk.ts";

/** A desk in memory; close it after use. */
export async function memoryDesk(): Promise<Desk> {
  const opened = await openDesk(":memory:");
  if (!opened.ok) throw new Error(opened.problem.cause);
  return opened.value;
}
