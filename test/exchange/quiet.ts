import type { ImportEffects } from "../../src/exchange/import-report.ts";

/** A still clock and nobody to tell. */
export const quiet: ImportEffects = { now: () => "2026-01-02T03:04:05.000Z", progress: () => undefined };
