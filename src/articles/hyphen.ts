/** First halves that keep their hyphen when a line ends after it. */
const KEPT =
  /(?:^|[\s(“"‘])(?:anti|cross|ex|far|half|high|ill|inter|large|long|low|mid|multi|near|non|off|on|one|post|pre|pro|quasi|self|semi|short|single|small|so|three|two|trans|vice|well)$/i;

/**
 * Two pieces of one paragraph. A word divided at the line's end is put together again; its hyphen stays
 * where the text elsewhere writes it so, or where it belongs to the word ("high-level", "Sok-ju").
 * `known` holds the text's words in lower case.
 */
export function joinBroken(before: string, after: string, known: ReadonlySet<string>): string {
  if (/[—/]$/.test(before) && !/\s[—/]$/.test(before)) return before + after;
  const halves = /([\p{L}-]*\p{L})-$/u.exec(before);
  const rest = /^\p{L}+/u.exec(after)?.[0];
  if (halves === null || rest === undefined) return `${before} ${after}`;
  const first = halves[1]!;
  const whole = (first + rest).toLowerCase();
  const hyphened = `${first}-${rest}`.toLowerCase();
  const bare = before.slice(0, -1);
  if (known.has(hyphened)) return before + after;
  if (known.has(whole)) return bare + after;
  // "infra- and superstructure" keeps hyphen and space.
  if (/^(?:and|or|to)$/.test(rest)) return `${before} ${after}`;
  if (/^\p{Lu}/u.test(rest) || /^\p{Lu}\p{Ll}{1,4}$/u.test(first) || first.includes("-") || KEPT.test(bare))
    return before + after;
  return bare + after;
}
