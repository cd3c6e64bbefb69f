import { STATEMENT_KINDS, type StatementKind } from "../../model/statement.ts";
import {
  type Frame,
  type FramePos,
  parseCompanions,
  parseSlots,
  type SlotPath,
  type WordClasses,
} from "../frames/frame.ts";
import { readTable } from "./read-table.ts";

/** A word that makes a statement of a relation, with where its parties and its value stand. */
export interface StatementFrame extends Frame {
  readonly kind: StatementKind;
  readonly rule: string;
  readonly subject: readonly SlotPath[];
  /** Whether the subject's slot must name a state: without it the frame says nothing. */
  readonly strict: boolean;
  readonly object: readonly SlotPath[];
  /** The same for the object's slot. */
  readonly strictObject: boolean;
  /** Where the value stands, or the value itself. */
  readonly value: { readonly slots: readonly SlotPath[] } | { readonly text: string } | null;
}

export type StatementFrames = ReadonlyMap<string, readonly StatementFrame[]>;

/** All statement frames by the lemma that they hang on. */
export function loadStatementFrames(classes: WordClasses): StatementFrames {
  const byLemma = new Map<string, StatementFrame[]>();
  for (const row of readTable("statements.tsv")) {
    const kind = STATEMENT_KINDS.find((one) => one === row.kind);
    if (kind === undefined) continue;
    for (const lemma of (row.cue ?? "").split("|")) {
      const frame: StatementFrame = {
        kind,
        rule: row.rule ?? kind,
        lemma,
        pos: (row.pos ?? "V") as FramePos,
        companions: parseCompanions(row.with ?? "", classes),
        subject: parseSlots((row.subject ?? "").replace(/^!/, "")),
        strict: (row.subject ?? "").startsWith("!"),
        object: parseSlots((row.object ?? "").replace(/^!/, "")),
        strictObject: (row.object ?? "").startsWith("!"),
        value: parseValue(row.value ?? ""),
      };
      byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), frame]);
    }
  }
  return byLemma;
}

export function parseValue(text: string): StatementFrame["value"] {
  if (text === "") return null;
  return text.startsWith("=") ? { slots: parseSlots(text.slice(1)) } : { text };
}
