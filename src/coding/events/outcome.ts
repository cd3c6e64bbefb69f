import type { EventType } from "../../model/plover.ts";
import { QUAD_OF } from "../../model/plover.ts";
import type { Status } from "../../model/status.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Reality } from "../reality/reality.ts";

/** What an act comes to, once it is known how real it is: PLOVER codes a refused visit as REJECT, mode meet. */
export interface Outcome {
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: Status;
  /** What is added to the rule's name. */
  readonly by: string | null;
}

/**
 * PLOVER manual, draft 2.0: the future of CONSULT, SUPPORT, COOPERATE and AID is AGREE, that of RETREAT is
 * CONCEDE, and who is about to attack, seize or sanction threatens with it. Readiness for a concession ("is willing to withdraw") is AGREE, as coders label it. What is refused is REJECT with the refused thing as mode; what is threatened is THREATEN. Null
 * where no event is left: the act is said not to be, or belongs to the word that governs it.
 */
export function outcomeOf(trigger: Trigger, reality: Reality): Outcome | null {
  const { type, mode } = trigger;
  const asIs = (status: Status): Outcome => ({
    type,
    mode,
    status: status === "actual" ? (trigger.status ?? status) : status,
    by: null,
  });
  const cooperative = QUAD_OF[type] <= 2;
  switch (reality.status) {
    case "refused":
      if (reality.negated) return asIs("hypothetical");
      if (reality.by?.effect === "stopped") return stopped(trigger);
      return cooperative ? { type: "REJECT", mode: rejectMode(type), status: "actual", by: "refused" } : null;
    case "promised":
    case "planned":
      if (reality.negated) {
        return cooperative
          ? { type: "REJECT", mode: rejectMode(type), status: "actual", by: "will-not" }
          : asIs("denied");
      }
      return future(trigger, reality.status, reality.by?.effect === "promised", reality.by?.word.lemma ?? "");
    case "hypothetical":
      if (reality.by?.effect === "threatened") return threatened(trigger);
      return reality.negated ? null : asIs("hypothetical");
    case "asked":
      return { type: "REQUEST", mode: requestMode(type), status: "actual", by: "asked" };
    case "denied":
      return asIs("denied");
    case "historical":
      return asIs("historical");
    case "actual":
      if (!reality.negated) return asIs("actual");
      return asIs("denied");
  }
}

/** Verbs by which somebody says what he is after; what is scheduled or about to happen goes further. */
const INTENTIONS = new Set(["aim", "hope", "intend", "plan", "seek", "strive", "try", "want", "wish"]);

/** Words that make a hostile act a threat; to agree or be ready to end something hostile is no threat. */
const VOWS = new Set(["vow", "pledge", "promise", "swear", "threaten", "warn"]);

function future(trigger: Trigger, status: "promised" | "planned", pledged: boolean, by: string): Outcome {
  const { type, mode } = trigger;
  if (type === "CONSULT" || type === "SUPPORT" || type === "COOPERATE" || type === "AID") {
    const how = pledged ? "promised" : INTENTIONS.has(by) ? "intended" : "planned";
    return { type: "AGREE", mode: null, status, by: how };
  }
  if (pledged && (type === "RETREAT" || type === "CONCEDE"))
    return { type: "AGREE", mode: null, status, by: "promised" };
  if (type === "RETREAT")
    return { type: "CONCEDE", mode: null, status, by: pledged ? "promised" : "planned" };
  if (type === "ASSAULT" || type === "COERCE" || type === "SANCTION" || type === "MOBILIZE") {
    if (VOWS.has(by)) return threatened(trigger);
    if (pledged) return { type: "AGREE", mode: null, status, by: "promised" };
    if (type !== "MOBILIZE") return { ...threatened(trigger), status, by: "planned" };
  }
  return { type, mode, status: trigger.status ?? status, by: null };
}

const THREAT_MODE: Partial<Record<EventType, string>> = {
  ASSAULT: "violence",
  MOBILIZE: "violence",
  SANCTION: "restrict",
  COERCE: "restrict",
  REJECT: "relations",
};

function threatened(trigger: Trigger): Outcome {
  const mode =
    trigger.mode === "arrest"
      ? "arrest"
      : trigger.mode === "expel"
        ? "expel"
        : (THREAT_MODE[trigger.type] ?? null);
  return { type: "THREATEN", mode, status: "actual", by: "threatened" };
}

/** What was stopped: help that ends is a sanction, fire that ends a retreat. */
function stopped(trigger: Trigger): Outcome | null {
  if (
    trigger.type === "ASSAULT" ||
    trigger.type === "MOBILIZE" ||
    trigger.type === "COERCE" ||
    trigger.type === "SANCTION"
  ) {
    return {
      type: trigger.type === "ASSAULT" ? "RETREAT" : "CONCEDE",
      mode: null,
      status: "actual",
      by: "stopped",
    };
  }
  if (trigger.type === "AID" || trigger.type === "COOPERATE" || trigger.type === "CONSULT") {
    return { type: "SANCTION", mode: "discontinue", status: "actual", by: "stopped" };
  }
  return null;
}

function rejectMode(type: EventType): string {
  if (type === "CONSULT") return "meet";
  if (type === "AID" || type === "COOPERATE") return "assist";
  if (type === "CONCEDE" || type === "RETREAT") return "yield";
  return "change";
}

function requestMode(type: EventType): string {
  if (type === "CONSULT") return "meet";
  if (type === "AID" || type === "COOPERATE" || type === "SUPPORT") return "assist";
  if (type === "CONCEDE" || type === "RETREAT") return "yield";
  return "change";
}
