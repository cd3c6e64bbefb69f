import { z } from "zod";
import { spanSchema } from "./quote.ts";

/** PLOVER sectors (manual, draft 2.0): the institution or group for which an actor speaks. */
export const SECTORS = [
  "AGR",
  "BUS",
  "COP",
  "CRM",
  "CVL",
  "EDU",
  "ELI",
  "GOV",
  "IGO",
  "JRN",
  "JUD",
  "LAB",
  "LEG",
  "MED",
  "MIL",
  "NGO",
  "OPP",
  "PRE",
  "PRM",
  "PTY",
  "REB",
  "REF",
  "REL",
  "SPY",
  "UAF",
  "UNK",
] as const;
export type Sector = (typeof SECTORS)[number];

/**
 * Who acts or receives. `code` is an ISO 3166-1 alpha-3 state, a bloc or organisation (`EUR`, `UNO`, `ASEAN`,
 * `IGO`, `NGO`, `MNC`, `IMG`), or null for an actor whose state the text does not tell.
 */
export const actorSchema = z.object({
  code: z.string().nullable(),
  name: z.string(),
  sector: z.enum(SECTORS).nullable(),
  person: z.string().nullable(),
  rank: z.string().nullable(),
  mention: spanSchema.nullable(),
});
export type Actor = Readonly<z.infer<typeof actorSchema>>;
