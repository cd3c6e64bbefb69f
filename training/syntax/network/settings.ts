/** The network's measures. */
export interface Measures {
  /** Length of the vector that a word's features add up to. */
  readonly embedding: number;
  /** Units of a recurrent layer in one direction. */
  readonly units: number;
  readonly layers: number;
  /** After which recurrent layer tags are read off, counted from 0. */
  readonly tagLayer: number;
  readonly arc: number;
  readonly label: number;
}

export const MEASURES: Measures = { embedding: 160, units: 96, layers: 3, tagLayer: 1, arc: 96, label: 128 };

export interface Settings {
  readonly epochs: number;
  readonly tokensPerBatch: number;
  readonly rate: number;
  readonly clip: number;
  readonly averageDecay: number;
  readonly dropEmbedding: number;
  readonly dropLayer: number;
  readonly dropHead: number;
  readonly seed: number;
}

export const SETTINGS: Settings = {
  epochs: 16,
  tokensPerBatch: 300,
  rate: 0.004,
  clip: 5,
  averageDecay: 0.995,
  dropEmbedding: 0.15,
  dropLayer: 0.2,
  dropHead: 0.2,
  seed: 1,
};
