export interface Reason {
  readonly text: string;
  readonly evidence: readonly string[];
}

export interface Verdict {
  readonly diversifying: "yes" | "no" | "unclear";
  /** Probability that it is diversifying; null where nothing is known. */
  readonly probability: number | null;
  /** Which rule decided: `events` (two periods), `texts` (sources as votes), `nothing`. */
  readonly basis: "events" | "texts" | "nothing";
  readonly sentence: string;
  readonly rule: string;
  readonly patron: { readonly code: string; readonly share: number; readonly base: string } | null;
  readonly pro: readonly Reason[];
  readonly contra: readonly Reason[];
  readonly wouldTurn: readonly string[];
  readonly method: string;
  readonly notes: readonly string[];
}

/** The answer in a sentence, with what it rests on. */
export function sentenceFor(answer: Verdict["diversifying"], probability: number, on: string): string {
  const words = { yes: "Diversifying: yes", no: "Diversifying: no", unclear: "Diversifying: unclear" }[
    answer
  ];
  return `${words} (probability ${probability.toFixed(2)} on ${on}).`;
}
