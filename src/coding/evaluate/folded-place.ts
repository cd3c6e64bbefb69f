/** Where a quote stands in a text once runs of white space are folded into one space; null where it does not. */
export function foldedPlace(
  text: string,
  quote: string,
): { readonly start: number; readonly end: number } | null {
  const { folded, places } = fold(text);
  const wanted = fold(quote.trim()).folded;
  const at = folded.indexOf(wanted);
  if (at < 0 || wanted === "") return null;
  return { start: places[at] ?? 0, end: (places[at + wanted.length - 1] ?? 0) + 1 };
}

function fold(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = "";
  const places: number[] = [];
  let space = false;
  for (let index = 0; index < text.length; index += 1) {
    const isSpace = /\s/.test(text.charAt(index));
    if (isSpace && space) continue;
    space = isSpace;
    folded += isSpace ? " " : text.charAt(index);
    places.push(index);
  }
  return { folded, places };
}
