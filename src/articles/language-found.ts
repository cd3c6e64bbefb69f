import { readFileSync } from "node:fs";

/** A language by its ISO 639-1 code, English name and the words that are most frequent in it. */
interface Profile {
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
}

export interface LanguageFound {
  /** ISO 639-1; `und` where there is too little to tell. */
  readonly code: string;
  readonly name: string;
}

const UNDETERMINED: LanguageFound = { code: "und", name: "undetermined" };
const FEWEST_WORDS = 12;

/** Scripts that one language alone uses in the news, or where letters tell the language. */
const SCRIPTS: readonly (readonly [RegExp, string, string])[] = [
  [/\p{Script=Hangul}/gu, "ko", "Korean"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja", "Japanese"],
  [/\p{Script=Han}/gu, "zh", "Chinese"],
  [/\p{Script=Greek}/gu, "el", "Greek"],
  [/\p{Script=Hebrew}/gu, "he", "Hebrew"],
  [/\p{Script=Thai}/gu, "th", "Thai"],
  [/\p{Script=Georgian}/gu, "ka", "Georgian"],
  [/\p{Script=Armenian}/gu, "hy", "Armenian"],
  [/\p{Script=Bengali}/gu, "bn", "Bengali"],
  [/\p{Script=Tamil}/gu, "ta", "Tamil"],
  [/\p{Script=Telugu}/gu, "te", "Telugu"],
  [/\p{Script=Myanmar}/gu, "my", "Burmese"],
  [/\p{Script=Khmer}/gu, "km", "Khmer"],
  [/\p{Script=Ethiopic}/gu, "am", "Amharic"],
  [/\p{Script=Devanagari}/gu, "hi", "Hindi"],
  [/\p{Script=Cyrillic}/gu, "ru", "Russian"],
  [/\p{Script=Arabic}/gu, "ar", "Arabic"],
];

let loaded: readonly Profile[] | null = null;

function profiles(): readonly Profile[] {
  if (loaded !== null) return loaded;
  const file = readFileSync(new URL("../../data/language/stopwords.tsv", import.meta.url), "utf8");
  loaded = file
    .split("\n")
    .slice(1)
    .filter((row) => row !== "")
    .map((row) => {
      const [code = "", name = "", words = ""] = row.split("\t");
      return { code, name, words: words.split(" ") };
    });
  return loaded;
}

/** The share of a text's words that a profile holds. A word that many languages share counts for less. */
function scores(words: readonly string[]): readonly { profile: Profile; share: number }[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const holders = new Map<string, number>();
  for (const { words: own } of profiles())
    for (const word of own) holders.set(word, (holders.get(word) ?? 0) + 1);
  return profiles()
    .map((profile) => {
      let sum = 0;
      for (const word of profile.words) sum += (counts.get(word) ?? 0) / Math.sqrt(holders.get(word)!);
      return { profile, share: sum / words.length };
    })
    .sort((a, b) => b.share - a.share);
}

function byScript(text: string): LanguageFound | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin >= letters / 2) return null;
  const found = SCRIPTS.map(([script, code, name]) => ({
    code,
    name,
    count: text.match(script)?.length ?? 0,
  }));
  // Japanese is known by its kana, though most of its signs may be Han.
  const kana = found.find(({ code }) => code === "ja")!;
  const best = kana.count > letters * 0.1 ? kana : found.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count === 0 ? UNDETERMINED : { code: best.code, name: best.name };
}

/**
 * The language of a text, from its script and its most frequent words. Reads at most the first 20,000
 * characters. Short texts in Latin letters are `und`.
 */
export function languageFound(text: string): LanguageFound {
  const sample = text.slice(0, 20_000);
  const script = byScript(sample);
  if (script !== null && !["ru", "ar", "hi"].includes(script.code)) return script;
  const words = sample.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return script ?? UNDETERMINED;
  const [best, second] = scores(words);
  if (script !== null) return best !== undefined && best.share > 0.03 ? best.profile : script;
  // Names and numbers dilute: a text with fewer small words than this has no sentences to go by.
  if (best === undefined || best.share < 0.06) return UNDETERMINED;
  if (best.profile.code !== "en" && second?.profile.code === "en" && second.share > best.share * 0.9)
    return second.profile;
  return { code: best.profile.code, name: best.profile.name };
}
