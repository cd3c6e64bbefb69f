/** What is mended: relations; heads are places (-1 the root), and with the words are only looked at. */
export interface Mended {
  readonly texts: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: ArrayLike<number>;
  readonly relations: string[];
}
