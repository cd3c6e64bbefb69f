import { loadEmbedders } from "../../src/coding/lexicon/embedders.ts";
import { loadTriggers } from "../../src/coding/lexicon/triggers.ts";
import { loadWordClasses } from "../../src/coding/lexicon/word-classes.ts";
import { loadVectors } from "../../src/coding/typing/vectors.ts";
import { createReader } from "../../src/language/reader.ts";
import type { Tools } from "./prepare.ts";

export function loadTools(): Tools {
  return {
    reader: createReader(),
    lexicon: { triggers: loadTriggers(loadWordClasses()), embedders: loadEmbedders() },
    vectors: loadVectors(),
  };
}
