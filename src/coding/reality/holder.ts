import { casesOf } from "../../language/tree/marker.ts";
import { phraseOf } from "../../language/tree/phrase.ts";
import { subjectOf } from "../../language/tree/subject.ts";
import type { Sentence, Word } from "../../language/word.ts";
import type { Embedders } from "../lexicon/embedders.ts";
import { governorsOf } from "./governor.ts";

const THOUGHT = new Set([
  "believe",
  "think",
  "see",
  "feel",
  "fear",
  "hope",
  "worry",
  "consider",
  "regard",
  "view",
  "suspect",
  "argue",
]);

/** "Through which nine-tenths of its oil passes, an official told reporters": no tenth tells. */
const AMOUNT =
  /^(?:percent|%|half|third|quarter|fifth|tenth|\w+-(?:thirds?|quarters?|fifths?|tenths?)|\d.*)$/i;

/** The word for whose view an act or statement is, where it is not the author's: who said or believes it. */
export function holderOf(act: Word, sentence: Sentence, embedders: Embedders): Word | null {
  for (const governor of governorsOf(act, embedders)) {
    if (governor.effect !== "report" && governor.effect !== "alleged" && !THOUGHT.has(governor.word.lemma))
      continue;
    if (governor.word.upos !== "VERB") continue;
    const subject = subjectOf(governor.word);
    if (subject !== undefined && subject.lemma !== "it" && !AMOUNT.test(subject.lemma)) return subject;
  }
  return accordingTo(sentence) ?? inquitOf(act, embedders);
}

function accordingTo(sentence: Sentence): Word | null {
  return (
    sentence.words.find((word) =>
      casesOf(word).some((preposition) => preposition === "according to" || preposition === "in the view of"),
    ) ?? null
  );
}

/** "..., the minister said": the speaker stands in a clause beside the one that is told. */
function inquitOf(act: Word, embedders: Embedders): Word | null {
  for (let word: Word | null = act; word !== null; word = word.head) {
    const aside = word.children.find(
      (child) => child.relation === "parataxis" && embedders.verbs.get(child.lemma) === "report",
    );
    if (aside !== undefined) return subjectOf(aside) ?? null;
  }
  return null;
}

/** A holder as the text names it; for a pronoun whom it stands for, and null where that is nobody ("we"). */
export function holderName(
  word: Word,
  refer: (head: Word) => readonly { readonly name: string; readonly person: string | null }[],
): string | null {
  if (word.upos === "PRON") {
    const [reference] = refer(word);
    return reference === undefined ? null : (reference.person ?? reference.name);
  }
  return phraseOf(word)
    .map((part) => part.text)
    .join(" ");
}
