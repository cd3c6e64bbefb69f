import { type EventType, QUAD_OF } from "../../model/plover.ts";
import { PAIR_TYPES } from "../typing/labels.ts";
import { round } from "./score.ts";

export interface ClassScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}

export interface PairScores {
  readonly pairs: number;
  readonly macroF1: number;
  readonly microF1: number;
  readonly accuracy: number;
  readonly perType: Readonly<Record<string, ClassScore>>;
  readonly quads: {
    readonly macroF1: number;
    readonly accuracy: number;
    readonly perQuad: Readonly<Record<string, ClassScore>>;
  };
  /** Gold type, then coded type, then how often; only what occurs. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A pair's gold label and quad (null: the type's own) and the label it was given. */
export interface JudgedPair {
  readonly gold: string;
  readonly goldQuad: string | null;
  readonly coded: string;
}

/** The quad of a pair label. CONCEDE and RETREAT taken as one are material cooperation, as such sets label it. */
export function quadOfLabel(label: string): string {
  return label === "YIELD" ? "2" : String(QUAD_OF[label as EventType] ?? 0);
}

/** Macro F1 is the mean over the types that occur in the gold. Where each pair has one label, micro F1 is accuracy. */
export function scorePairs(judged: readonly JudgedPair[]): PairScores {
  const names = PAIR_TYPES.filter((name) => judged.some((pair) => pair.gold === name));
  const perType = scoresOf(
    judged.map(({ gold, coded }) => [gold, coded]),
    names,
  );
  const byQuad = judged.map(
    ({ gold, goldQuad, coded }) => [goldQuad ?? quadOfLabel(gold), quadOfLabel(coded)] as const,
  );
  const quads = ["1", "2", "3", "4"].filter((quad) => byQuad.some(([gold]) => gold === quad));
  const perQuad = scoresOf(byQuad, quads);
  const accuracy = share(judged.map(({ gold, coded }) => gold === coded));
  return {
    pairs: judged.length,
    macroF1: meanF1(perType),
    microF1: accuracy,
    accuracy,
    perType,
    quads: {
      macroF1: meanF1(perQuad),
      accuracy: share(byQuad.map(([gold, coded]) => gold === coded)),
      perQuad,
    },
    confusion: confusionOf(judged, names),
  };
}

function scoresOf(
  pairs: readonly (readonly [string, string])[],
  names: readonly string[],
): Readonly<Record<string, ClassScore>> {
  return Object.fromEntries(
    names.map((name) => {
      const support = pairs.filter(([gold]) => gold === name).length;
      const coded = pairs.filter(([, given]) => given === name).length;
      const right = pairs.filter(([gold, given]) => gold === name && given === name).length;
      return [
        name,
        {
          precision: round(coded === 0 ? 0 : right / coded),
          recall: round(support === 0 ? 0 : right / support),
          f1: round(coded + support === 0 ? 0 : (2 * right) / (coded + support)),
          support,
        },
      ];
    }),
  );
}

function confusionOf(judged: readonly JudgedPair[], names: readonly string[]): PairScores["confusion"] {
  return Object.fromEntries(
    names.map((name) => {
      const counts: Record<string, number> = {};
      for (const { gold, coded } of judged) if (gold === name) counts[coded] = (counts[coded] ?? 0) + 1;
      return [name, Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a))];
    }),
  );
}

function meanF1(scores: Readonly<Record<string, ClassScore>>): number {
  const values = Object.values(scores);
  return round(values.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, values.length));
}

function share(hits: readonly boolean[]): number {
  return round(hits.filter(Boolean).length / Math.max(1, hits.length));
}
