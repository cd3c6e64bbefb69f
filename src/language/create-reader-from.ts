import { buildSentence } from "./build-tree.ts";
import { createLemmatize } from "./lemma/lemmatize.ts";
import { mendGardenPaths } from "./mend-garden-paths.ts";
import { mendLists } from "./mend-lists.ts";
import { mendListsWithTimes } from "./mend-lists-with-times.ts";
import { mendMissedObjects } from "./mend-missed-objects.ts";
import { mendParticles } from "./mend-particles.ts";
import { mendReducedRelatives } from "./mend-reduced-relatives.ts";
import { mendRelations } from "./mend-relations.ts";
import { mendReportedClauses } from "./mend-reported-clauses.ts";
import { mendSubjects, mendSubjectsOfAuxiliaries } from "./mend-subjects.ts";
import type { Unmended } from "./mended.ts";
import { missedVerb } from "./missed-verb.ts";
import { createNetwork, type Reading } from "./network/network.ts";
import type { Weights } from "./network/weights.ts";
import { readAgain } from "./read-again.ts";
import { createSplit } from "./split/split-text.ts";
import { inTreebankSpelling } from "./treebank-spelling.ts";
import type { Reader } from "./word.ts";

/** The guidelines that text is read by: those of the newer treebank, whose texts are edited, as news is. */
const NEWER = 1;

interface Named extends Unmended {
  readonly heads: Int32Array;
  readonly upos: string[];
  readonly xpos: string[];
  readonly sure: Float32Array;
}

/** Whether a reading with a prompt found what the prompt was for: a verb with somebody who does it. */
function findsVerb({ upos, heads, relations }: Named, verb: number): boolean {
  if (upos[verb] !== "VERB" || /^(amod|acl|compound)/.test(relations[verb]!)) return false;
  if (relations[verb] === "conj") return upos[heads[verb]!] === "VERB";
  return relations.some((relation, i) => heads[i] === verb && relation === "nsubj");
}

/** Whether the words of one reading are surer than those of another, all told. */
function isSurer(one: Named, other: Named): boolean {
  const of = ({ sure }: Named): number =>
    sure.reduce((sum, value) => sum + Math.log(Math.max(value, 1e-6)), 0);
  return of(one) > of(other);
}

/** A reader from weights and a list of lemmas that are at hand already. `treebank`: see `Network`. */
export function createReaderFrom(weights: Weights, lemmaLines: string, treebank: number = NEWER): Reader {
  const network = createNetwork(weights);
  const lemmatize = createLemmatize(lemmaLines);
  const { tags, labels } = weights.header;
  const pairs = tags.map((tag) => tag.split("/") as [string, string]);
  return {
    split: createSplit(),
    parse: (sentence) => {
      const texts = sentence.tokens.map((token) => token.text);
      const named = (reading: Reading): Named => ({
        texts,
        upos: Array.from(reading.tags, (tag) => pairs[tag]![0]),
        xpos: Array.from(reading.tags, (tag) => pairs[tag]![1]),
        heads: reading.heads,
        relations: Array.from(reading.labels, (label) => labels[label]!),
        sure: reading.sure,
      });
      const spelt = inTreebankSpelling(texts);
      const first = named(network(spelt, treebank));
      const prompt = missedVerb(first, (verb) => lemmatize(verb, "VERB", "VBZ"));
      const second = prompt === null ? first : named(readAgain(spelt, prompt, network, treebank));
      const better =
        prompt !== null && findsVerb(second, prompt.at) && (!prompt.open || isSurer(second, first));
      const taken = better ? second : first;
      if (prompt !== null && taken === second) second.xpos[prompt.at] = prompt.xpos;
      const { upos, xpos, relations } = taken;
      const lemmas = texts.map((text, i) => lemmatize(text, upos[i]!, xpos[i]!));
      const mended = { texts, lemmas, upos, xpos, heads: taken.heads, relations };
      mendGardenPaths(mended, taken.heads);
      mendReportedClauses(mended, taken.heads);
      mendMissedObjects(mended);
      mendParticles(mended, taken.heads);
      mendSubjectsOfAuxiliaries(mended, taken.heads);
      mendSubjects(mended, taken.heads);
      mendLists(mended, taken.heads);
      mendListsWithTimes(mended, taken.heads);
      mendRelations(mended);
      mendReducedRelatives(mended, taken.heads);
      return buildSentence(sentence, {
        upos,
        xpos,
        lemmas,
        heads: taken.heads,
        relations,
        sure: taken.sure,
      });
    },
  };
}
