import type { Brief } from "../../../briefs/brief.ts";

/** Entries that rest on the same sentence once: a reader sees the sentence, not how often it was read. */
export function onceEach<Entry extends { readonly evidence: readonly string[] }>(
  brief: Brief,
  entries: readonly Entry[],
): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const first = brief.evidence[entry.evidence[0] ?? ""];
    const key = `${first?.article} ${first?.quote ?? entry.evidence.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}
