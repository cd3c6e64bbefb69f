/** A sentence as the network named its parts; heads are places, -1 the root. */
export interface Unmended {
  readonly texts: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: ArrayLike<number>;
  readonly relations: string[];
}

/** What is mended: relations, and now and then a head; all else is only looked at. */
export interface Mended extends Unmended {
  readonly heads: Heads;
  readonly lemmas: readonly string[];
}

interface Heads {
  [place: number]: number;
  readonly length: number;
}
