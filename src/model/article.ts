import { z } from "zod";

/** A publication date with where it was found. Never guessed: an article without one has `published: null`. */
export const publishedSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  precision: z.enum(["day", "month", "year"]),
  source: z.enum(["text", "metadata", "given"]),
});
export type Published = Readonly<z.infer<typeof publishedSchema>>;

export const articleSchema = z.object({
  /** The SHA-256 of `text`, in hexadecimal: the same words are the same article, wherever they were found. */
  id: z.string(),
  title: z.string().nullable(),
  author: z.string().nullable(),
  publication: z.string().nullable(),
  published: publishedSchema.nullable(),
  /** ISO 639-1, or `und` where the text is too short to tell. */
  language: z.string(),
  /** The clean text. Every offset in the record points into it. */
  text: z.string(),
  /** The path, address or `-` that it was read from. */
  origin: z.string(),
  readAt: z.iso.datetime(),
});
export type Article = Readonly<z.infer<typeof articleSchema>>;
