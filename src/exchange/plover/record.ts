import { z } from "zod";

/** One value or a list of them: writers differ. */
const listed = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((one) => [one])]).nullish();

const entitySchema = z.object({
  code: z.string().nullish(),
  sector: z.string().nullish(),
  entity_text: z.string().nullish(),
  identifier_text: z.string().nullish(),
  office: z.string().nullish(),
});

/**
 * A PLOVER record (manual, draft 2.0, "Interchange format"), as far as it is read. `demarche` is our own
 * addition: the columns of the record that PLOVER has no place for.
 */
export const ploverRecordSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  date: z.string(),
  enddate: z.string().nullish(),
  actor: listed(entitySchema),
  recipient: listed(entitySchema),
  event: listed(z.string()),
  mode: listed(z.string()),
  context: listed(z.string()),
  event_scale: z.number().nullish(),
  event_loc: z
    .object({ extracted_place: z.string().nullish(), resolved_place: z.string().nullish() })
    .nullish(),
  coder: z.string().nullish(),
  demarche: z.record(z.string(), z.unknown()).nullish(),
});
export type PloverRecord = z.infer<typeof ploverRecordSchema>;
