import { childrenOf } from "../../language/tree/children.ts";
import { casesOf, marksOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { modalOf } from "../../language/tree/verb.ts";
import type { Word } from "../../language/word.ts";
import type { Status } from "../../model/status.ts";
import type { Embedders } from "../lexicon/embedders.ts";
import { isSupposed } from "./condition.ts";
import { type Governor, governorsOf } from "./governor.ts";
import { isSaidNot } from "./said-not.ts";

/** How real an act is by its place in the sentence. */
export interface Reality {
  readonly status: Status;
  /** Whether the act is said not to be: "did not attack". */
  readonly negated: boolean;
  /** The governor that set the status, where a word above the act did. */
  readonly by: Governor | null;
  readonly governors: readonly Governor[];
}

const FUTURE = new Set(["will", "shall", "'ll", "’ll"]);
const POSSIBLE = new Set(["may", "might", "could", "can"]);
const DUTY = new Set(["should", "must", "ought"]);

const STATUS_OF: Readonly<Record<Governor["effect"], Status | null>> = {
  promised: "promised",
  planned: "planned",
  asked: "asked",
  refused: "refused",
  denied: "denied",
  threatened: "hypothetical",
  alleged: null,
  possible: "hypothetical",
  stopped: "refused",
  transparent: null,
  report: null,
};

/** Reads the mood, polarity and governors of an act. A noun takes those of the verb that carries it. */
export function realityOf(act: Word, embedders: Embedders): Reality {
  const governors = governorsOf(act, embedders);
  const carrier = carrierOf(act);
  const negated =
    isDenied(act, governors) || isSaidNot(act) || (carrier !== act && isSaidNot(carrier)) || hasNoObject(act);
  const condition: Status | null = isSupposed(carrier) ? "hypothetical" : null;
  for (const governor of governors) {
    const status = STATUS_OF[governor.effect];
    if (status === null) continue;
    if (isSaidNot(governor.word)) {
      const turned = flipped(status, governor);
      return {
        status: turned,
        negated: turned === "denied" || turned === "hypothetical",
        by: governor,
        governors,
      };
    }
    return { status: condition ?? status, negated, by: governor, governors };
  }
  const reporting = governors.some(
    (governor) => governor.effect === "report" || governor.effect === "alleged",
  );
  if (isUnwilling(carrier, negated, reporting, condition))
    return { status: "refused", negated: false, by: null, governors };
  const means =
    act.head !== null && hasRelation(act, "advcl") && marksOf(act).includes("by") ? act.head : act;
  const mood = moodOf(means, reporting) ?? moodOf(carrier, reporting) ?? moodOf(act, reporting);
  // "If they should fall out": what a condition supposes nobody asks for.
  const status = (mood === "asked" ? condition : null) ?? mood ?? condition ?? "actual";
  return { status, negated, by: null, governors };
}

/** "Would not receive him": who would not do a thing that was to be done refused it. */
function isUnwilling(verb: Word, negated: boolean, reporting: boolean, condition: Status | null): boolean {
  if (!negated || reporting || condition !== null || modalOf(verb) !== "would") return false;
  if (childrenOf(verb, "aux").some((child) => child.lemma === "have")) return false;
  return hasRelation(verb, "root", "conj", "acl:relcl") && !isConditional(verb);
}

/** "Would not help if", "without it Chad would not": what is only supposed is not refused. */
function isConditional(verb: Word): boolean {
  return verb.children.some(
    (child) =>
      (hasRelation(child, "advcl") &&
        marksOf(child).some((mark) => /^(if|unless|without|even if)$/.test(mark))) ||
      (hasRelation(child, "obl") && casesOf(child).includes("without")),
  );
}

/** Not to be ready is to refuse; not to promise is nothing. */
const READINESS = new Set(["agree", "consent", "prepared", "willing", "ready", "willingness", "readiness"]);

/** "did not refuse to meet" is a meeting that was not refused; "did not promise" promises nothing. */
function flipped(status: Status, governor: Governor): Status {
  const { word } = governor;
  if (
    READINESS.has(word.lemma) ||
    READINESS.has(word.text.toLowerCase()) ||
    (status === "promised" && word.upos === "ADJ")
  )
    return "refused";
  if (status === "refused" || status === "denied") return "hypothetical";
  return "denied";
}

/** "Without having met", "did not manage to meet", "has yet to ratify": not done, though no "not" stands at the act. */
function isDenied(act: Word, governors: readonly Governor[]): boolean {
  if (marksOf(act).some((mark) => mark === "without" || mark === "instead of" || mark === "rather than"))
    return true;
  if (childrenOf(act, "cc").some((child) => child.lemma === "rather")) return true;
  if (governors.some((governor) => governor.effect === "transparent" && isSaidNot(governor.word)))
    return true;
  const head = act.head;
  return head?.lemma === "have" && childrenOf(head, "advmod").some((child) => child.lemma === "yet");
}

/** "received no visitor": the act is said not to be by what it lacks. */
function hasNoObject(act: Word): boolean {
  const object = childrenOf(act, "obj")[0];
  return object !== undefined && childrenOf(object, "det").some((child) => child.text.toLowerCase() === "no");
}

function moodOf(verb: Word, reporting: boolean): Status | null {
  const modal = modalOf(verb);
  if (modal === null) return null;
  if (FUTURE.has(modal)) return "planned";
  if (modal === "would") return reporting ? "planned" : "hypothetical";
  // "May have allowed" guesses at what was done; "may allow" at what may be.
  if (POSSIBLE.has(modal))
    return childrenOf(verb, "aux").some((child) => child.lemma === "have") ? "actual" : "hypothetical";
  if (DUTY.has(modal)) return "asked";
  return null;
}

/** The verb that carries an act noun: "held" for the talks of "held talks". */
function carrierOf(act: Word): Word {
  if (act.upos === "VERB" || act.upos === "AUX") return act;
  if (childrenOf(act, "cop").length > 0) return act;
  const head = act.head;
  if (head !== null && head.upos === "VERB" && hasRelation(act, "obj", "nsubj", "nsubj:pass", "xcomp"))
    return head;
  return act;
}
