import type { EventType } from "../../model/plover.ts";
import { parseSlots, type SlotPath } from "../frames/frame.ts";

/** Where the recipient of a type of event may still stand when its frame names nobody. */
const SLOTS: Partial<Record<EventType, readonly SlotPath[]>> = {
  AGREE: parseSlots("obj.nmod:in|obl:in|obj.nmod:for|obl:for|xcomp.obj|xcomp.obl:to|xcomp.obl:with"),
  AID: parseSlots("iobj|obj.nmod:in|obl:in|obj.nmod:for|obl:for|obl:to"),
  COOPERATE: parseSlots("obl:with|obj.nmod:with|obj.nmod:in|obl:in"),
  CONSULT: parseSlots("obl:with|obj.nmod:with|obl:to|obj.nmod:to"),
  ACCUSE: parseSlots("obj.poss|obj.nmod:of|obj.nmod:by|obj.nmod:in|obl:against"),
  REJECT: parseSlots("obj.poss|obj.nmod:of|obj.nmod:by|obj.nmod:from|obl:from|obj"),
  SUPPORT: parseSlots("obj.poss|obj.nmod:of|obj.nmod:with|obl:with|obj.nmod:in"),
  ASSAULT: parseSlots("obj.nmod:in|obl:in|obl:on|obl:against|obl:at|obj.nmod:from|obl:from"),
  COERCE: parseSlots("obj.nmod:in|obj.nmod:of|obj.nmod:from|obl:from|obl:in|obj"),
  CONCEDE: parseSlots("obj.nmod:from|obl:from"),
  RETREAT: parseSlots("obj.nmod:from|obl:from"),
  SANCTION: parseSlots("obl:on|obl:against|obl:from|obj.nmod:from|obj.nmod:to|obl:to|obj"),
};

export function fallbackSlots(type: EventType): readonly SlotPath[] {
  return SLOTS[type] ?? [];
}
