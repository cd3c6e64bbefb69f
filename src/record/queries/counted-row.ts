import type { FocalCount, Singles } from "./focal-counts.ts";

/** How many ids a count tells. */
export const MOST_IDS = 8;

/** Where a count's events stand among the singles: anywhere, or, as a number, one after another from there on. */
type Places = readonly number[] | number;

/**
 * A count whose ids are taken over from the engine when they are asked for: of some hundred thousand events few
 * are ever shown. A class, because the getters of a hundred thousand literals would weigh more than the ids.
 */
export class CountedRow implements FocalCount {
  readonly partner: string | null;
  readonly direction: FocalCount["direction"];
  readonly kind: string;
  readonly status: string;
  readonly rank: string | null;
  readonly day: number | null;
  readonly last: number | null;
  readonly count: number;
  readonly #singles: Singles;
  readonly #places: Places;

  /** `places` are those of its events among the singles: a list, or the first of as many as are told. */
  constructor(
    singles: Singles,
    combination: number,
    day: number | null,
    last: number | null,
    count: number,
    places: Places,
  ) {
    const { partner, direction, kind, status, rank } = singles.combinations[combination]!;
    this.partner = partner;
    this.direction = direction;
    this.kind = kind;
    this.status = status;
    this.rank = rank;
    this.day = day;
    this.last = last;
    this.count = count;
    this.#singles = singles;
    this.#places = places;
  }

  get events(): readonly string[] {
    const places = this.#places;
    const told =
      typeof places === "number"
        ? Array.from({ length: Math.min(this.count, MOST_IDS) }, (_, k) => places + k)
        : places;
    return told.map((place) => this.#singles.idAt(place));
  }

  get event(): string {
    const places = this.#places;
    return this.#singles.idAt(typeof places === "number" ? places : places[0]!);
  }
}
