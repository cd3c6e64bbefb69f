import { EVENT_TYPES, type EventType } from "../../model/plover.ts";
import { STATUSES, type Status } from "../../model/status.ts";
import {
  type Frame,
  type FramePos,
  parseCompanions,
  parseSlots,
  type SlotPath,
  type WordClasses,
} from "../frames/frame.ts";
import { readTable } from "./read-table.ts";

/** A word that tells of an event, with where its parties stand. */
export interface Trigger extends Frame {
  readonly type: EventType;
  /** Rows of the type NONE: an idiom that tells of no act, whatever its words tell elsewhere. */
  readonly silent: boolean;
  /** A turn of phrase: what it tells says little of its words where they stand otherwise. */
  readonly turn: boolean;
  readonly mode: string | null;
  readonly status: Status | null;
  readonly contexts: readonly string[];
  /** Where the recipient stands, in order of preference. */
  readonly recipient: readonly SlotPath[];
  /** Where the actor stands, where it is not the subject or possessor. */
  readonly actor: readonly SlotPath[];
  /** What the rule is called: the lemma and what it needs beside it. */
  readonly rule: string;
}

export type Triggers = ReadonlyMap<string, readonly Trigger[]>;

const TURNS = "triggers-wording.tsv";

const FILES = [
  "triggers-cooperation.tsv",
  "triggers-conflict.tsv",
  "triggers-outreach.tsv",
  "triggers-idioms.tsv",
  TURNS,
  "triggers-wording.tsv",
];

/** All triggers by lemma, those that ask for most first. */
export function loadTriggers(classes: WordClasses): Triggers {
  const byLemma = new Map<string, Trigger[]>();
  for (const { row, file } of FILES.flatMap((file) => readTable(file).map((row) => ({ row, file })))) {
    const trigger = triggerOf(row, classes, file === TURNS);
    if (trigger === null) continue;
    const list = byLemma.get(trigger.lemma);
    if (list === undefined) byLemma.set(trigger.lemma, [trigger]);
    else list.push(trigger);
  }
  for (const list of byLemma.values()) list.sort((a, b) => specificity(b) - specificity(a));
  return byLemma;
}

/** How much a frame asks for: what must stand beside the word counts before what must not. */
export function specificity({ companions }: Frame): number {
  const wanted = companions.filter((companion) => !companion.forbidden).length;
  return wanted * 10 + companions.length - wanted;
}

function triggerOf(
  row: Readonly<Record<string, string>>,
  classes: WordClasses,
  turn: boolean,
): Trigger | null {
  const silent = row.type === "NONE";
  const type = silent ? "CONSULT" : EVENT_TYPES.find((one) => one === row.type);
  const lemma = row.lemma ?? "";
  if (type === undefined || lemma === "") return null;
  const [recipient = "", ...rest] = (row.recipient ?? "").split(";");
  const actor = rest.map((part) => part.trim()).find((part) => part.startsWith("actor="));
  const pattern = row.pattern ?? "";
  return {
    lemma,
    pos: (row.pos ?? "V") as FramePos,
    companions: parseCompanions(pattern, classes),
    type,
    silent,
    turn,
    mode: row.mode === "" ? null : (row.mode ?? null),
    status: STATUSES.find((status) => status === row.status) ?? null,
    contexts: (row.contexts ?? "").split(/\s+/).filter((context) => context !== ""),
    recipient: parseSlots(recipient),
    actor: actor === undefined ? [] : parseSlots(actor.slice("actor=".length)),
    rule: ruleName(type, lemma, row.pos ?? "V", pattern),
  };
}

function ruleName(type: string, lemma: string, pos: string, pattern: string): string {
  const beside = pattern
    .split(";")
    .map((part) => part.trim().split("|")[0]?.replace(/=@?/, "-"))
    .filter((part) => part !== undefined && part !== "")
    .join(".");
  const kind = pos === "N" ? "noun" : pos === "A" ? "adjective" : "verb";
  return [type.toLowerCase(), kind, lemma.replaceAll(" ", "-"), beside]
    .filter((part) => part !== "")
    .join(".");
}
