import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import type { AgentHit, NameHit } from "./reading.ts";

export function covers(span: { readonly start: number; readonly end: number }, word: Word): boolean {
  return span.start < word.end && span.end > word.start;
}

export function hitOn(words: readonly Word[], names: readonly NameHit[]): NameHit | null {
  for (const word of words) {
    const hit = names.find((name) => !name.attached && covers(name, word));
    if (hit !== undefined) return hit;
  }
  return null;
}

export function hitsIn(words: readonly Word[], names: readonly NameHit[]): readonly NameHit[] {
  return names.filter((name) => !name.attached && words.some((word) => covers(name, word)));
}

/** The generic agent that heads a phrase: it must end on the head or stand before a name ("President Chirac"). */
export function agentOn(phrase: readonly Word[], head: Word, agents: readonly AgentHit[]): AgentHit | null {
  const onHead = agents.find((agent) => covers(agent, head));
  if (onHead !== undefined) return onHead;
  if (head.upos !== "PROPN") return null;
  return (
    agents.find((agent) =>
      phrase.some(
        (word) => covers(agent, word) && hasRelation(word, "compound", "flat", "appos", "nmod:desc"),
      ),
    ) ?? null
  );
}
