import { createReader } from "../language/reader.ts";
import type { Reader } from "../language/word.ts";
import { loadWorld } from "../world/load.ts";
import { type Agents, loadAgents } from "../world/load-agents.ts";
import type { World } from "../world/world.ts";
import { type ContextWords, loadContextWords } from "./contexts/find-contexts.ts";
import { type Embedders, loadEmbedders } from "./lexicon/embedders.ts";
import { type Hedges, loadHedges } from "./lexicon/hedges.ts";
import { loadStatementFrames, type StatementFrames } from "./lexicon/statement-frames.ts";
import { loadStatementPhrases, type StatementPhrases } from "./lexicon/statement-phrases.ts";
import { loadTriggers, type Triggers } from "./lexicon/triggers.ts";
import { loadWordClasses } from "./lexicon/word-classes.ts";
import { type Judgement, loadJudgement } from "./typing/judgement.ts";

/** The version that every event and statement carries as its coder. */
export const CODER = "demarche 0.1.0";

/** All that reading needs, loaded once. */
export interface Coder {
  readonly reader: Reader;
  readonly world: World;
  readonly agents: Agents;
  readonly triggers: Triggers;
  readonly frames: StatementFrames;
  readonly phrases: StatementPhrases;
  readonly embedders: Embedders;
  readonly hedges: Hedges;
  readonly contexts: ContextWords;
  /** Weighs what the rules propose and adds what they do not know; where absent, the rules speak alone. */
  readonly judgement?: Judgement;
}

export interface CoderOptions {
  /** A folder of world tables to read instead of the built-in ones. */
  readonly world?: string;
}

/** Loads the parser, the world and the lexicon. Costs about half a second, once. */
export function createCoder(options: CoderOptions = {}): Coder {
  const classes = loadWordClasses();
  const lexicon = { triggers: loadTriggers(classes), embedders: loadEmbedders() };
  return {
    reader: createReader(),
    world: options.world === undefined ? loadWorld() : loadWorld(options.world),
    agents: loadAgents(),
    ...lexicon,
    frames: loadStatementFrames(classes),
    phrases: loadStatementPhrases(classes),
    hedges: loadHedges(),
    contexts: loadContextWords(),
    judgement: loadJudgement(lexicon),
  };
}
