import type { FocalCount, Singles } from "./focal-counts.ts";

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
  readonly #places: readonly number[];

  /** `places` are those of its events among the singles. */
  constructor(
    singles: Singles,
    combination: number,
    day: number | null,
    last: number | null,
    count: number,
    places: readonly number[],
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
    return this.#places.map((place) => this.#singles.idAt(place));
  }

  get event(): string {
    return this.#singles.idAt(this.#places[0]!);
  }
}
