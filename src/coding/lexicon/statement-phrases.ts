import { STATEMENT_KINDS } from "../../model/statement.ts";
import { parseSlots, type WordClasses } from "../frames/frame.ts";
import { readTable } from "./read-table.ts";
import { parseValue, type StatementFrame } from "./statement-frames.ts";

/** A place of a phrase: words of which one must stand there, words of some kind, or any few words. */
export interface PhrasePart {
  /** Lemmas or forms in lower case. */
  readonly words: ReadonlySet<string>;
  /** Kinds of words that will do as well. */
  readonly kinds: readonly PhraseKind[];
  readonly optional: boolean;
}

/** `~` is a gap of up to three words, `<np>` a noun phrase, `<not>` any negation. */
export type PhraseKind = "gap" | "np" | "num" | "adj" | "verb" | "name" | "not" | "poss";

const KINDS: ReadonlyMap<string, PhraseKind> = new Map([
  ["~", "gap"],
  ["<np>", "np"],
  ["<num>", "num"],
  ["<adj>", "adj"],
  ["<verb>", "verb"],
  ["<name>", "name"],
  ["<not>", "not"],
  ["<poss>", "poss"],
]);

/** A set phrase that makes a statement wherever it stands: "go from bad to worse", "no choice but to". */
export interface StatementPhrase {
  readonly frame: StatementFrame;
  readonly parts: readonly PhrasePart[];
  /** Which of the parts is the word that the slots of subject, object and value are counted from. */
  readonly anchor: number;
  /** By which part the phrase is looked up: the anchor or, where that is any word of a kind, the first. */
  readonly key: number;
  /** Whether the phrase says its own "not", so that one in the tree does not turn it round. */
  readonly negative: boolean;
}

export type StatementPhrases = ReadonlyMap<string, readonly StatementPhrase[]>;

/** All set phrases by the words of their anchor, which are rarer than those that they begin with. */
export function loadStatementPhrases(classes: WordClasses): StatementPhrases {
  const byWord = new Map<string, StatementPhrase[]>();
  for (const row of readTable("phrases.tsv")) {
    const phrase = parsePhrase(row, classes);
    if (phrase === null) continue;
    for (const word of phrase.parts[phrase.key]!.words)
      byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  return byWord;
}

function parsePhrase(row: Readonly<Record<string, string>>, classes: WordClasses): StatementPhrase | null {
  const kind = STATEMENT_KINDS.find((one) => one === row.kind);
  const words = (row.phrase ?? "").split(" ").filter((token) => token !== "");
  // A phrase that begins with a plus holds under a "not" as well: "will not go as long as he rules".
  const isProof = words[0] === "+";
  const tokens = isProof ? words.slice(1) : words;
  if (kind === undefined || tokens.length === 0) return null;
  const parts = tokens.map((token) => parsePart(token, classes));
  const marked = tokens.findIndex((token) => token.startsWith("^"));
  const anchor = Math.max(marked, 0);
  const [subject, object] = [row.subject ?? "", row.object ?? ""];
  return {
    frame: {
      kind,
      rule: row.rule ?? kind,
      lemma: tokens.join(" "),
      pos: "N",
      companions: [],
      subject: parseSlots(subject.replace(/^!/, "")),
      strict: subject.startsWith("!"),
      object: parseSlots(object.replace(/^!/, "")),
      strictObject: object.startsWith("!"),
      value: parseValue(row.value ?? ""),
    },
    parts,
    anchor,
    key: parts[anchor]!.words.size > 0 ? anchor : 0,
    negative:
      isProof ||
      parts.some(({ kinds, words: all }) => kinds.includes("not") || [...all].some((word) => NOT.has(word))),
  };
}

export const NOT: ReadonlySet<string> = new Set(
  "not n't n’t never no neither nor none nobody nothing nowhere hardly scarcely barely little without cannot few".split(
    " ",
  ),
);

function parsePart(token: string, classes: WordClasses): PhrasePart {
  const body = token.replace(/^\^/, "");
  const optional = body.endsWith("?");
  const text = optional ? body.slice(0, -1) : body;
  const words = text
    .split("|")
    .flatMap((word) => (word.startsWith("@") ? [...(classes.get(word.slice(1)) ?? [])] : [word]));
  const kinds = words.flatMap((word) => KINDS.get(word) ?? []);
  return { words: new Set(words.filter((word) => !KINDS.has(word))), kinds, optional };
}
