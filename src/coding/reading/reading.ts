import type { Sentence, Word } from "../../language/word.ts";
import type { Sector } from "../../model/actor.ts";
import type { Candidate } from "../../world/world.ts";
import type { Discourse } from "./discourse.ts";
import type { Reference } from "./reference.ts";

/** A name of the world tables that was found in a sentence, with what it was taken to mean. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly candidate: Candidate;
  readonly certainty: number;
  /** The person no longer held the office when the article was written. */
  readonly former: boolean;
  /** Only describes something else: "Russian-backed", "anti-American". */
  readonly attached: boolean;
}

/** A generic agent ("foreign minister", "troops") that was found in a sentence. */
export interface AgentHit {
  readonly start: number;
  readonly end: number;
  readonly sector: Sector | null;
  readonly rank: string | null;
  readonly text: string;
}

/** A sentence with all that rules need to read it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly names: readonly NameHit[];
  readonly agents: readonly AgentHit[];
  readonly discourse: Discourse;
  /** What the noun phrase with this head refers to; several for "the two states". Empty where nothing. */
  readonly refer: (head: Word) => readonly Reference[];
}
