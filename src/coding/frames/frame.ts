/**
 * A frame is one way in which the lexicon expects a word to be used: "hold" with the object "talks" and a
 * partner after "with". Lexicon files write frames as text; here they are parsed once.
 */

/** The way from the word to a filler, step by step: `obj.nmod:with` is ["obj", "nmod:with"]. */
export type SlotPath = readonly string[];

/**
 * What must (or must not) stand beside the word: `obj=talk|meeting`, `prt=off`, `!neg`, `prep:in|prep:into`
 * (one of several ways), `obl:on=agenda`, `obj=@asset` (a class of words).
 */
export interface Companion {
  readonly paths: readonly SlotPath[];
  /** Lemmas, one of which must fill the slot; empty where anything will do. */
  readonly lemmas: ReadonlySet<string>;
  readonly forbidden: boolean;
}

export type FramePos = "V" | "N" | "A" | "R" | "Q";

export interface Frame {
  readonly lemma: string;
  readonly pos: FramePos;
  readonly companions: readonly Companion[];
}

export type WordClasses = ReadonlyMap<string, ReadonlySet<string>>;

export function parseCompanions(text: string, classes: WordClasses = new Map()): readonly Companion[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => parseCompanion(part, classes));
}

function parseCompanion(part: string, classes: WordClasses): Companion {
  const forbidden = part.startsWith("!");
  const body = forbidden ? part.slice(1) : part;
  const equals = body.indexOf("=");
  const paths = parseSlots(equals < 0 ? body : body.slice(0, equals));
  const lemmas = new Set<string>();
  if (equals >= 0) {
    for (const word of body.slice(equals + 1).split("|")) {
      if (word.startsWith("@")) for (const member of classes.get(word.slice(1)) ?? []) lemmas.add(member);
      else if (word.trim() !== "") lemmas.add(word.trim());
    }
  }
  return { paths, lemmas, forbidden };
}

/** Parses `obl:to|obj.nmod:with` into paths in order of preference; `-` gives none. */
export function parseSlots(text: string): readonly SlotPath[] {
  return text
    .split("|")
    .map((slot) => slot.trim())
    .filter((slot) => slot !== "" && slot !== "-")
    .map((slot) => slot.split("."));
}
