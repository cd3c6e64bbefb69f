/** The answer to all questions about one country, as data. Keys are a contract: people script against them. */
export interface Brief {
  readonly focal: string;
  readonly name: string;
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly made: { readonly by: string; readonly on: string };
  readonly material: Material;
  readonly verdict: BriefVerdict;
  readonly outreach: readonly Outreach[];
  readonly exceptions: readonly Exception[];
  readonly dependence: readonly Dependence[];
  readonly concentration: readonly Concentration[];
  readonly overtures: readonly OvertureEntry[];
  /** How many overtures met with what. */
  readonly responses: readonly ResponseCount[];
  readonly visits: readonly Visit[];
  /** The newest acts of articles, of either side, cooperative and hostile. */
  readonly events: readonly Act[];
  readonly obstacles: readonly Obstacle[];
  readonly receptivity: readonly Stated[];
  readonly exchanges: readonly Stated[];
  readonly drivers: readonly Stated[];
  readonly conversions: readonly Stated[];
  readonly assets: readonly Stated[];
  readonly figures: readonly Stated[];
  /** Efforts towards several partners that sources tell of. */
  readonly efforts: readonly Stated[];
  readonly aims: readonly Stated[];
  readonly perceptions: readonly Stated[];
  readonly playbook: Playbook;
  readonly precedents: readonly Stated[];
  readonly openQuestions: readonly Stated[];
  readonly outlooks: readonly Stated[];
  readonly disagreements: readonly Disagreement[];
  readonly checks: readonly Check[];
  readonly sources: readonly Source[];
  /** What measures had to say of gaps and thin material. */
  readonly notes: readonly string[];
  /** Every id that an entry names, with the sentence behind it. */
  readonly evidence: Readonly<Record<string, EvidenceItem>>;
}

export interface Material {
  readonly articles: number;
  readonly undated: number;
  readonly events: number;
  readonly statements: number;
  readonly datasets: number;
  readonly trade: number;
  /** Below this confidence items were left out. */
  readonly minConfidence: number;
  readonly leftOut: number;
}

interface Backed {
  /** Ids of events and statements, in `evidence`. */
  readonly evidence: readonly string[];
}

export interface BriefVerdict extends Backed {
  readonly diversifying: "yes" | "no" | "unclear";
  readonly confidence: number | null;
  readonly sentence: string;
  readonly rule: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly wouldTurn: readonly string[];
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface Outreach extends Backed {
  readonly partner: string;
  readonly count: number;
  readonly promised: number;
  readonly visits: number;
  readonly share: number;
  readonly interval: Range;
  /** What the approaches met with, in words; null where it is not told. */
  readonly answer: string | null;
}

export interface Exception extends Backed {
  readonly partner: string;
  readonly observed: number;
  readonly expected: number | null;
  readonly probability: number | null;
  readonly base: string;
  /** The days within which approaches were counted; null where none are dated. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  /** Whether a source says so itself. */
  readonly stated: boolean;
}

export interface Dependence extends Backed {
  readonly partner: string;
  readonly dimension: string;
  readonly base: string;
  readonly period: string;
  readonly share: number | null;
  readonly interval: Range | null;
  readonly trend: string | null;
  /** Of how many events it is a share; null for shares of money and of words. */
  readonly total: number | null;
  readonly text: string | null;
}

export interface Concentration extends Backed {
  readonly dimension: string;
  readonly base: string;
  readonly period: string;
  readonly hhi: number | null;
  readonly effectivePartners: number | null;
  readonly interval: Range | null;
}

export interface OvertureEntry extends Backed {
  readonly event: string;
  readonly partner: string;
  readonly date: string | null;
  readonly what: string;
  readonly response: string;
  readonly responseEvent: string | null;
}

export interface ResponseCount {
  readonly response: string;
  readonly count: number;
  /** Ids of the newest such overtures, at most sixty. */
  readonly events: readonly string[];
}

export interface Act extends Backed {
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly type: string;
  readonly mode: string | null;
  readonly status: string;
  readonly date: {
    readonly from: string | null;
    readonly to: string | null;
    readonly expression: string | null;
  } | null;
  readonly amount: { readonly value: number; readonly unit: string | null } | null;
}

export interface Visit extends Backed {
  readonly direction: "made" | "received";
  readonly partner: string;
  readonly person: string | null;
  readonly rank: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly standing: string;
  readonly tour: readonly string[];
}

export interface Obstacle extends Backed {
  readonly partner: string | null;
  readonly obstacle: string;
  readonly holder: string | null;
  readonly hedged: boolean;
}

/** A statement of a source, with whose view it is. */
export interface Stated extends Backed {
  readonly kind: string;
  readonly subject: string | null;
  readonly object: string | null;
  readonly others: readonly string[];
  readonly value: string | number | null;
  readonly unit: string | null;
  readonly holder: string | null;
  readonly hedged: boolean;
  readonly status: string;
  readonly date: {
    readonly from: string | null;
    readonly to: string | null;
    readonly expression: string | null;
  } | null;
}

export interface Playbook extends Backed {
  readonly before: string | null;
  readonly now: string | null;
  readonly since: { readonly from: string; readonly to: string } | null;
  readonly probability: number | null;
  readonly stated: readonly Stated[];
}

export interface Disagreement extends Backed {
  readonly partner: string;
  readonly topic: string;
  readonly one: { readonly source: string; readonly says: string; readonly evidence: readonly string[] };
  readonly other: { readonly source: string; readonly says: string; readonly evidence: readonly string[] };
}

export interface Check extends Backed {
  readonly statement: string;
  readonly verdict: "borne-out" | "contradicted" | "partly" | "cannot-be-tested";
  readonly sentence: string;
}

export interface Source {
  readonly id: string;
  readonly kind: "article" | "dataset";
  readonly title: string | null;
  readonly author: string | null;
  readonly publication: string | null;
  readonly published: string | null;
  readonly origin: string;
  readonly events: number;
  readonly statements: number;
}

export interface EvidenceItem {
  readonly id: string;
  readonly kind: "event" | "statement";
  readonly what: string;
  readonly quote: string | null;
  readonly article: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly source: string;
  readonly date: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly hedged: boolean;
  readonly holder: string | null;
}
