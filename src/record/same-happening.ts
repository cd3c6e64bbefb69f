import type { EventType } from "../model/plover.ts";

/** What has to be known of an event to tell whether another speaks of the same happening. */
export interface Report {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: string;
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly actorPerson: string | null;
  readonly recipientPerson: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** When the article was published, where known. */
  readonly published: string | null;
  readonly amount: number | null;
}

/** Days that two dates of one happening may lie apart: one is often when it was told, not when it was. */
const NEAR = 1;
/** Longer than this, an interval says too little to tell two happenings apart. */
const SHARP = 8;
/** Days between two publications that speak of the same undated news. */
const SAME_NEWS = 3;

/** Types that different coders give to one act: giving way in words or in deeds, coercion with or without violence. */
const FAMILY: Partial<Record<EventType, string>> = { RETREAT: "CONCEDE", ASSAULT: "COERCE" };

export function familyOf(type: EventType): string {
  return FAMILY[type] ?? type;
}

/**
 * The rule by which two events tell of one happening, or null. They have the same two states (in either
 * order for a meeting that is no visit), the same type family, status, and nothing that speaks against it: no
 * other mode, person or amount. Then `same-days`: sharp dates at most a day apart; `same-person`: dates that
 * overlap, one of them vague, and the same named person; `same-news`: no date in either, and publications at
 * most three days apart. A vague date without a person links nothing: two visits in a month stay two.
 */
export function sameHappening(a: Report, b: Report): string | null {
  if (!samePair(a, b) || familyOf(a.type) !== familyOf(b.type)) return null;
  if (done(a.status) !== done(b.status)) return null;
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode) return null;
  if (a.amount !== null && b.amount !== null && Math.abs(a.amount - b.amount) > 0.01 * Math.abs(a.amount))
    return null;
  const sides = turned(a, b)
    ? ([b.recipientPerson, b.actorPerson] as const)
    : ([b.actorPerson, b.recipientPerson] as const);
  const actors = samePerson(a.actorPerson, sides[0]);
  const recipients = samePerson(a.recipientPerson, sides[1]);
  if (actors === false || recipients === false) return null;
  if (a.from === null && b.from === null && a.to === null && b.to === null) {
    if (a.published === null || b.published === null || a.mode !== b.mode) return null;
    return Math.abs(daysBetween(a.published, b.published)) <= SAME_NEWS ? "same-news" : null;
  }
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null;
  const sharp = daysBetween(a.from, a.to) < SHARP && daysBetween(b.from, b.to) < SHARP;
  const gap = Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from));
  if (sharp) return gap <= NEAR ? "same-days" : null;
  return gap <= 0 && (actors === true || recipients === true) ? "same-person" : null;
}

function samePair(a: Report, b: Report): boolean {
  if (a.actor === null || a.recipient === null) return false;
  return (a.actor === b.actor && a.recipient === b.recipient) || turned(a, b);
}

/** A meeting told from the other side. A visit has a direction. */
function turned(a: Report, b: Report): boolean {
  const meeting = a.type === "CONSULT" && a.mode !== "visit" && b.mode !== "visit";
  return meeting && a.actor === b.recipient && a.recipient === b.actor && a.actor !== a.recipient;
}

function done(status: string): string {
  return status === "historical" ? "actual" : status;
}

/** Whether two names mean one person; null where one of them is not given. */
function samePerson(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  const left = partsOf(a);
  const right = partsOf(b);
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return few.length > 0 && few.every((part) => many.includes(part));
}

function partsOf(name: string): readonly string[] {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}]+/u).filter((part) => part !== "");
}

/** Days from one ISO day to another; negative where the second is earlier. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
