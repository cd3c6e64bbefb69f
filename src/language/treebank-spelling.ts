const TITLES = new Set(["Mr", "Mrs", "Ms", "Messrs", "Dr", "Prof", "Gen", "Sen", "St"]);

/**
 * Words as the treebanks write them, to be read in place of a text's own: British papers leave out the point of "Mr",
 * and a bare "Mr" before a name that the network has never seen is taken for a person beside it.
 */
export function inTreebankSpelling(texts: readonly string[]): readonly string[] {
  return texts.some((text) => TITLES.has(text))
    ? texts.map((text, at) => (TITLES.has(text) && texts[at + 1] !== "." ? `${text}.` : text))
    : texts;
}
