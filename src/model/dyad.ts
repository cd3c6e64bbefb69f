import { z } from "zod";

/** A directed pair: who approaches whom. Codes as in `Actor.code`. */
export const dyadSchema = z.object({ actor: z.string(), recipient: z.string() });
export type Dyad = Readonly<z.infer<typeof dyadSchema>>;
