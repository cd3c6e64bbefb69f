import { phraseOf } from "../../language/tree/phrase.ts";
import type { Word } from "../../language/word.ts";
import { extent, isOfPhrase } from "./phrase-words.ts";
import type { Reference } from "./reference.ts";
import type { Surroundings } from "./surroundings.ts";

export function fromCode(code: string, head: Word, around: Surroundings, via: Reference["via"]): Reference {
  return {
    head,
    code,
    name: around.nameOfCode(code),
    sector: null,
    person: null,
    rank: null,
    as: "self",
    via,
    region: false,
    ...extent(
      phraseOf(head).filter((word) => isOfPhrase(word, head)),
      head,
    ),
    plural: false,
  };
}
