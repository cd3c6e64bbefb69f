/** How real an event is by the text that tells of it. Only `actual` and `historical` ones were done. */
export const STATUSES = [
  "actual",
  "promised",
  "planned",
  "asked",
  "refused",
  "denied",
  "hypothetical",
  "historical",
] as const;
export type Status = (typeof STATUSES)[number];
