import { EVENT_TYPES, type EventType } from "../../model/plover.ts";

/** What the classifier tells apart: PLOVER's types, and that nothing passed from the one to the other. */
export const CLASSES = [...EVENT_TYPES, "NONE"] as const;
export type TypeClass = EventType | "NONE";

export const CLASS_COUNT = CLASSES.length;

/** Some label sets know CONCEDE and RETREAT as one. */
export const JOINED = "YIELD";
export const PAIR_TYPES: readonly string[] = [
  ...EVENT_TYPES.filter((type) => type !== "CONCEDE" && type !== "RETREAT"),
  JOINED,
];

/** The classes that a written label stands for, as indices; empty where the label is unknown. */
export function classesOf(label: string): readonly number[] {
  const names: readonly string[] = label === JOINED ? ["CONCEDE", "RETREAT"] : [label];
  return names.map((name) => (CLASSES as readonly string[]).indexOf(name)).filter((index) => index >= 0);
}

/** A PLOVER type by the name it has where CONCEDE and RETREAT are one. */
export function joinedName(type: string): string {
  return type === "CONCEDE" || type === "RETREAT" ? JOINED : type;
}
