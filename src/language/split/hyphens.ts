import { adjoin, join, type Token } from "./token.ts";

const HYPHEN = new Set(["-", "\u2010", "\u2011"]);
const CAPITAL = /^\p{Lu}/u;
const WORD = /^\p{L}[\p{L}\p{M}'’.]*$/u;
/** Small words inside or in front of names: Jamiat-i-Islami, al-Zaman, Stratford-upon-Avon. */
const PARTICLE =
  /^(?:a[lndstzr]|el|ul|ol|i|e|o|de|du|des|la|le|les|sur|upon|on|in|bin|ibn|von|der|den|den|ad|us|as|ez|eh|ud|uz)$/u;
/** What follows a name's hyphen without being part of the name: Chinese-led, China-based. */
const DESCRIBES =
  /(?:ed|ing|ly|ish|en)$|^(?:led|run|held|made|born|based|wide|style|era|like|to|bound|bred|free|friendly|own|speak|prone|heavy|rich|poor|age|day|year|type|level|long|old|new|only|plus|and|or|vs|backed|built|grown|bank|bloc|brand|man|term)$/u;
const ARTICLE = /^(?:A[lnrstzd]|As[hs]|El|Ul|Abu|Abd|Ibn)$/u;
/** States, peoples and abbreviations: what stands on both sides of "Franco-German" or "U.S.-China". */
const STATE_LIKE = /\p{L}{3,}(?:ia|ian|ean|can|ese|ish|stan|land|rea|[qdltnm]i)$|^[\p{Lu}.]+$/u;
const NAME_PARTICLE = /^(?:al|el|bin|ibn|van|von|de|da|dos|ul)$/u;

function isName(parts: readonly Token[], before: Token | undefined, after: Token | undefined): boolean {
  const words = parts.map((part) => part.text);
  const last = words[words.length - 1]!;
  if (!CAPITAL.test(last)) {
    const named = CAPITAL.test(words[0]!) && before !== undefined && CAPITAL.test(before.text);
    // Ban Ki-moon, Kim Jong-un: a short tail after a name, never at the front of a compound modifier.
    return (
      named && words.length === 2 && last.length <= 5 && !DESCRIBES.test(last) && !STATE_LIKE.test(words[0]!)
    );
  }
  const inner = words.slice(0, -1);
  if (inner.some((word) => ARTICLE.test(word) || (!CAPITAL.test(word) && PARTICLE.test(word)))) return true;
  if (!inner.every((word) => CAPITAL.test(word)) || words.some((word) => STATE_LIKE.test(word))) return false;
  // Jean-Claude Juncker, Abdel-Fattah: a double name stands beside another name; Asia-Pacific alone is split.
  const beside = (token: Token | undefined): boolean =>
    token !== undefined &&
    (NAME_PARTICLE.test(token.text) || (CAPITAL.test(token.text) && /\p{Ll}/u.test(token.text)));
  return beside(after) || beside(before);
}

/**
 * The library cuts at every hyphen, as the treebanks do. Names are put together again, for a name in pieces
 * is found by nobody; compounds ("Saudi-led", "long-range") stay cut, for their parts have relations.
 */
export function joinHyphenatedNames(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let end = i;
    while (
      HYPHEN.has(tokens[end + 1]?.text ?? "") &&
      adjoin(tokens[end], tokens[end + 1]) &&
      adjoin(tokens[end + 1], tokens[end + 2]) &&
      WORD.test(tokens[end]!.text) &&
      WORD.test(tokens[end + 2]!.text)
    ) {
      end += 2;
    }
    const words = tokens.slice(i, end + 1).filter((_, k) => k % 2 === 0);
    if (end > i && isName(words, result[result.length - 1], tokens[end + 1]))
      result.push(join(tokens.slice(i, end + 1)));
    else result.push(...tokens.slice(i, end + 1));
    i = end;
  }
  return result;
}
