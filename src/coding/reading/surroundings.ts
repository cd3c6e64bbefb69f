import type { Word } from "../../language/word.ts";
import type { Discourse } from "./discourse.ts";
import type { AgentHit, NameHit } from "./reading.ts";
import type { Reference } from "./reference.ts";

export interface Surroundings {
  readonly names: readonly NameHit[];
  readonly agents: readonly AgentHit[];
  readonly discourse: Discourse;
  readonly nameOfCode: (code: string) => string;
}

/** What the noun phrase with this head refers to. */
export type Refer = (head: Word) => readonly Reference[];
