/** First halves that keep their hyphen when a line ends after it. */
const KEPT =
  /^(?:anti|cross|ex|far|half|high|ill|inter|large|long|low|mid|multi|near|non|off|on|one|post|pre|pro|quasi|self|semi|short|single|small|so|three|two|trans|vice|well)$/i;

/** The longest end of a line that can matter to the next. */
const TAIL = 80;

/** How two lines of one paragraph meet: whether the first loses its hyphen, and whether a space comes between. */
interface Seam {
  readonly dropHyphen: boolean;
  readonly space: boolean;
}

const SPACE: Seam = { dropHyphen: false, space: true };
const NOTHING: Seam = { dropHyphen: false, space: false };

function seamOf(before: string, after: string, known: ReadonlySet<string>): Seam {
  const tail = before.slice(-TAIL);
  if (/[—/]$/.test(tail) && !/\s[—/]$/.test(tail)) return NOTHING;
  const first = tail.endsWith("-") ? /[\p{L}-]*$/u.exec(tail.slice(0, -1))![0] : "";
  const rest = /^\p{L}+/u.exec(after.slice(0, TAIL))?.[0];
  if (first === "" || rest === undefined) return SPACE;
  if (known.has(`${first}-${rest}`.toLowerCase())) return NOTHING;
  if (known.has((first + rest).toLowerCase())) return { dropHyphen: true, space: false };
  // "infra- and superstructure" keeps hyphen and space.
  if (/^(?:and|or|to)$/.test(rest)) return SPACE;
  const isName = /^\p{Lu}/u.test(rest) || /^\p{Lu}\p{Ll}{1,3}$/u.test(first);
  return isName || first.includes("-") || KEPT.test(first) ? NOTHING : { dropHyphen: true, space: false };
}

/** The words of a text in lower case, those with hyphens among them, by which divided words are judged. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((text) => text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []));
}

/**
 * The lines of one paragraph as one string. A word divided at a line's end is put together again; its
 * hyphen stays where the text elsewhere writes it so (`known`), or where it belongs to the word
 * ("high-level", "Jean-Luc").
 */
export function joinLines(lines: readonly string[], known: ReadonlySet<string>): string {
  const parts: string[] = [];
  lines.forEach((line, i) => {
    const after = lines[i + 1];
    if (after === undefined) parts.push(line);
    else {
      const { dropHyphen, space } = seamOf(line, after, known);
      parts.push((dropHyphen ? line.slice(0, -1) : line) + (space ? " " : ""));
    }
  });
  return parts.join("");
}
