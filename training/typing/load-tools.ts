import type { Coder } from "../../src/coding/coder.ts";
import { loadContextWords } from "../../src/coding/contexts/find-contexts.ts";
import { loadEmbedders } from "../../src/coding/lexicon/embedders.ts";
import { loadHedges } from "../../src/coding/lexicon/hedges.ts";
import { loadStatementFrames } from "../../src/coding/lexicon/statement-frames.ts";
import { loadStatementPhrases } from "../../src/coding/lexicon/statement-phrases.ts";
import { loadTriggers } from "../../src/coding/lexicon/triggers.ts";
import { loadWordClasses } from "../../src/coding/lexicon/word-classes.ts";
import { loadVectors } from "../../src/coding/typing/vectors.ts";
import { createReader } from "../../src/language/reader.ts";
import { loadWorld } from "../../src/world/load.ts";
import { loadAgents } from "../../src/world/load-agents.ts";
import type { Tools } from "./prepare.ts";

export type { Tools };

/** A coder that does not weigh its claims. */
export type RawCoder = Omit<Coder, "judgement">;

export function rawCoder({ reader, lexicon }: Tools): RawCoder {
  return {
    reader,
    world: loadWorld(),
    agents: loadAgents(),
    ...lexicon,
    frames: loadStatementFrames(loadWordClasses()),
    phrases: loadStatementPhrases(loadWordClasses()),
    hedges: loadHedges(),
    contexts: loadContextWords(),
  };
}

export function loadTools(): Tools {
  return {
    reader: createReader(),
    lexicon: { triggers: loadTriggers(loadWordClasses()), embedders: loadEmbedders() },
    vectors: loadVectors(),
  };
}
