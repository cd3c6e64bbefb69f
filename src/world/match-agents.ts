import { fold, type Token } from "./atoms.ts";
import { type Agent, type Agents, singularOf } from "./load-agents.ts";

/** A token that may already have its lemma and part of speech; without them its ending is cut by rule. */
export interface AgentToken extends Token {
  readonly lemma?: string;
  readonly upos?: string;
}

export interface AgentMatch {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly agent: Agent;
  readonly plural: boolean;
}

const NOT_NOUNS = new Set(["VERB", "AUX", "ADV", "ADP", "PRON", "DET"]);

function parts(text: string): string[] {
  const small = fold(text);
  return small.includes("-") && small.length > 1 ? small.split("-").filter((part) => part !== "") : [small];
}

/**
 * The agent nouns of a sentence, the longest first: "deputy foreign minister" is one match, not three. A
 * hyphen within a phrase counts as a space ("vice-president"). Where `upos` is given, verbs ("to police",
 * "he leads") are no agents.
 */
export function matchAgents(agents: Agents, tokens: readonly AgentToken[]): AgentMatch[] {
  const words: string[] = [];
  const owner: number[] = [];
  for (let t = 0; t < tokens.length; t += 1) {
    const { text } = tokens[t]!;
    if (text === "-") continue;
    for (const part of parts(text)) {
      words.push(part);
      owner.push(t);
    }
  }
  const keys = words.map(singularOf);
  const matches: AgentMatch[] = [];
  let i = 0;
  while (i < keys.length) {
    const list = agents.byFirst.get(keys[i]!);
    const found = list?.find((agent) => agent.keys.every((key, k) => keys[i + k] === key));
    if (found === undefined) {
      i += 1;
      continue;
    }
    const to = i + found.keys.length - 1;
    const first = owner[i]!;
    const last = owner[to]!;
    const head = tokens[last]!;
    const small = found.capitals && !/^[A-Z]{2,}s?$/.test(head.text);
    if (!small && (head.upos === undefined || !NOT_NOUNS.has(head.upos))) {
      matches.push({
        first,
        last,
        start: tokens[first]!.start,
        end: head.end,
        agent: found,
        plural: words[to] !== keys[to] || found.number === "group",
      });
    }
    i = to + 1;
  }
  return matches;
}
