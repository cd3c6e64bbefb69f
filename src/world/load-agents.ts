import type { Sector } from "../model/actor.ts";
import { fold } from "./atoms.ts";
import { dataPath, readTable } from "./table.ts";

/** A generic word for somebody who acts: "foreign minister", "rebels". */
export interface Agent {
  readonly phrase: string;
  readonly sector: Sector;
  /** PLOVER's second sector, such as OPP; null without. */
  readonly secondary: Sector | null;
  /** The level that the word tells: head-of-state, minister, envoy, delegation, ...; null without. */
  readonly rank: string | null;
  /** `person` may be one of many; `group` and `institution` act as a body. */
  readonly number: "person" | "group" | "institution";
  /** Words, folded and in the singular. */
  readonly keys: readonly string[];
  /** An abbreviation that counts only in capitals: "PM", "MP". */
  readonly capitals: boolean;
}

export interface Agents {
  readonly byFirst: ReadonlyMap<string, readonly Agent[]>;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  people: "people",
  children: "child",
  police: "police",
  clergy: "clergy",
  wives: "wife",
  thieves: "thief",
  forces: "force",
  news: "news",
  services: "service",
  corps: "corps",
  headquarters: "headquarters",
};

/** A noun's singular, near enough to look agents up: "ministries", "forces", "policemen". */
export function singularOf(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith("s")) {
    if (word.endsWith("men") && word.length > 4) return `${word.slice(0, -3)}man`;
    return word;
  }
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
    return word.slice(0, -2);
  }
  if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
  return word.slice(0, -1);
}

const loaded = new Map<string, Agents>();

/** Reads the agent nouns from `data/lexicon/agents.tsv` or another file of that form, once a process. */
export function loadAgents(file: string = dataPath("lexicon/agents.tsv")): Agents {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const byFirst = new Map<string, Agent[]>();
  for (const row of readTable(file)) {
    const phrase = row("phrase");
    const keys = fold(phrase)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((key) => key !== "")
      .map(singularOf);
    const first = keys[0];
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push({
      phrase,
      sector: row("sector") as Sector,
      secondary: (row("secondary") || null) as Sector | null,
      rank: row("rank") || null,
      number: (row("number") || "person") as Agent["number"],
      keys,
      capitals: phrase === phrase.toUpperCase(),
    });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  const agents = { byFirst };
  loaded.set(file, agents);
  return agents;
}
