import { dataFile } from "../data-folder.ts";
import { readConllu, type TreebankSentence } from "./conllu.ts";
import { harmonise } from "./harmonise.ts";

/** The treebanks by the number under which the network knows them. */
export const TREEBANKS = ["ewt", "gum"] as const;

export function readTreebank(name: string, part: "train" | "dev" | "test"): TreebankSentence[] {
  return readConllu(dataFile(`treebank/${name}-${part}.conllu.gz`)).map(harmonise);
}
