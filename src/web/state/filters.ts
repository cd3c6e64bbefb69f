import { usePlace } from "./location.ts";

/** The filters of every view, as they stand in the address. */
export interface Filters {
  readonly from: string | null;
  readonly to: string | null;
  /** How sure a reading has to be, 0 to 1; null is the measures' default of 0.5. */
  readonly sure: string | null;
}

export function useFilters(): Filters {
  const { query } = usePlace();
  return { from: query.get("from"), to: query.get("to"), sure: query.get("sure") };
}

/** The same as parameters of the API. */
export function filterParameters(filters: Filters): Readonly<Record<string, string | null>> {
  return { from: filters.from, to: filters.to, minConfidence: filters.sure };
}
