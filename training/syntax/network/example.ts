/** A sentence in numbers. Features are per word, in the order of the tables; heads count from 1, 0 is the root. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly treebank: number;
}
