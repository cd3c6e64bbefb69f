import { adjectiveLemma } from "./adjective.ts";
import { nounLemma } from "./noun.ts";
import { verbLemma } from "./verb.ts";

/** A word, its universal and its Penn tag to its lemma. Names keep their capitals; everything else is lower case. */
export type Lemmatize = (text: string, upos: string, xpos: string) => string;

/** What the rules alone say. */
export function lemmaByRule(lower: string, upos: string, xpos: string): string {
  if (upos === "VERB" || upos === "AUX") return verbLemma(lower, xpos);
  if (upos === "NOUN") return nounLemma(lower, xpos);
  if (upos === "ADJ" || upos === "ADV") return adjectiveLemma(lower, xpos);
  return lower;
}

/** Key of a form in the list of exceptions. */
export function exceptionKey(lower: string, upos: string): string {
  return `${lower}\t${upos}`;
}

const PREFIX = /^(?:over|under|with|fore|out|mis|un|up|re)(?=\p{L}{2})/u;

/** Lemmas of recent words are kept, and forgotten all at once when too many. */
const KEPT = 20_000;

/** Rules, and before them a list of exceptions: lines of form, universal tag, lemma. */
export function createLemmatize(exceptionLines: string): Lemmatize {
  const exceptions = new Map<string, string>();
  for (const line of exceptionLines.split("\n")) {
    const [form, upos, lemma] = line.split("\t");
    if (lemma !== undefined && !line.startsWith("#")) exceptions.set(exceptionKey(form!, upos!), lemma);
  }
  const find: Lemmatize = (text, upos, xpos) => {
    const lower = text.toLowerCase().replaceAll("’", "'");
    const known = exceptions.get(exceptionKey(lower, upos));
    if (known !== undefined) return known;
    const prefix = xpos === "VBD" || xpos === "VBN" ? PREFIX.exec(lower)?.[0] : undefined;
    // "overran", "withdrew": as irregular as the verb inside.
    const inner =
      prefix === undefined ? undefined : exceptions.get(exceptionKey(lower.slice(prefix.length), upos));
    return inner === undefined ? lemmaByRule(lower, upos, xpos) : prefix + inner;
  };
  const kept = new Map<string, string>();
  return (text, upos, xpos) => {
    if (upos === "PROPN" || upos === "PUNCT") return text;
    const key = `${text}/${upos}/${xpos}`;
    let lemma = kept.get(key);
    if (lemma === undefined) {
      lemma = find(text, upos, xpos);
      if (kept.size >= KEPT) kept.clear();
      kept.set(key, lemma);
    }
    return lemma;
  };
}
