import { voiceOf } from "../../model/voice.ts";
import type { Desk } from "../desk.ts";

/** Tells whose word a source is: an article's voice by its id; a dataset is its own. */
export async function readVoices(desk: Desk): Promise<(source: string) => string> {
  const text = (value: unknown): string | null => (value === null ? null : String(value));
  const rows = await desk.query("select id, author, publication, origin from article");
  const voices = new Map(
    rows.map((row) => [
      String(row.id),
      voiceOf({ author: text(row.author), publication: text(row.publication), origin: String(row.origin) }),
    ]),
  );
  return (source) => voices.get(source) ?? source;
}
