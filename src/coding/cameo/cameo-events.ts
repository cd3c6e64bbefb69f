import type { CodedEvent } from "../../model/event.ts";
import type { SentenceReading } from "../code-text.ts";
import type { Coder } from "../coder.ts";
import { settledDrafts } from "../events/code-events.ts";
import type { Draft } from "../events/draft.ts";
import { companionsIn, matchesFrame } from "../frames/match-frame.ts";
import { CONSULTED, cameoRoot } from "./cameo-root.ts";
import { hostOf } from "./hosts.ts";
import { isInOwnMouth } from "./own-mouth.ts";
import { statementCode } from "./public-statements.ts";

/** What CAMEO would code of a sentence: who, to whom (null: nobody whom a table knows), and the two-digit root. */
export interface CameoEvent {
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly root: string;
  readonly rule: string;
}

/**
 * The CAMEO events of a sentence, from what the record holds of it and from statements, which it does not hold: CAMEO
 * has a root for words alone (01), PLOVER leaves them out or takes them for more, and so the classifier was taught to
 * drop them. What is denied or merely supposed is no event, nor is what nobody known does to nobody known.
 */
export function cameoEvents({ reading, events }: SentenceReading, coder: Coder): readonly CameoEvent[] {
  const drafts = settledDrafts(reading, coder);
  const statements = drafts.flatMap((draft) => {
    const code = statementCode(draft, reading);
    return code === null ? [] : [{ draft, root: code.slice(0, 2) }];
  });
  const acts = events
    .filter(({ status }) => status !== "denied" && status !== "hypothetical")
    .flatMap((event): readonly CameoEvent[] => {
      const draft = drafts.find((one) => isOf(event, one));
      if (statements.some((one) => one.draft === draft || tells(one.draft, event))) return [];
      const said = draft !== undefined && isInOwnMouth(draft, reading, ({ effect }) => effect === "report");
      const toMeet = draft !== undefined && isOfMeeting(draft, coder);
      const act = eventOf(event, cameoRoot(event, said, toMeet));
      const host = draft === undefined ? null : hostOf(event, draft, reading);
      const guests = host === null ? [] : [event.actor.code, event.recipient?.code ?? null];
      return [act, ...guests.map((actor) => ({ ...act, actor, recipient: host, root: CONSULTED }))];
    });
  const words = statements.flatMap(({ draft, root }) =>
    draft.pairs.map(
      ([actor, recipient]): CameoEvent => ({
        actor: actor.reference.code,
        recipient: recipient?.reference.code ?? null,
        root,
        rule: draft.trigger.rule,
      }),
    ),
  );
  return [...acts, ...words].filter(({ actor, recipient }) => actor !== null || recipient !== null);
}

function eventOf({ actor, recipient, rule }: CodedEvent, root: string): CameoEvent {
  return { actor: actor.code, recipient: recipient?.code ?? null, root, rule };
}

/** Whether a draft tells of the same type of act between the same two. */
function tells({ outcome, pairs }: Draft, { type, actor, recipient }: CodedEvent): boolean {
  return (
    outcome.type === type &&
    recipient !== null &&
    recipient.code !== null &&
    pairs.some(
      ([one, other]) => one.reference.code === actor.code && other?.reference.code === recipient.code,
    )
  );
}

/** "Prepared to attend the games": what the verb is about would be a meeting or a visit. */
function isOfMeeting({ word, trigger }: Draft, { triggers }: Coder): boolean {
  return companionsIn(word, trigger).some((about) =>
    (triggers.get(about.lemma.toLowerCase()) ?? []).some(
      (frame) => frame.type === "CONSULT" && about.upos === "VERB" && matchesFrame(about, frame),
    ),
  );
}

/** Whether an event was made of a draft. */
function isOf({ rule, actor }: CodedEvent, { trigger, pairs }: Draft): boolean {
  return (
    rule.startsWith(`${trigger.rule}/`) &&
    pairs.some(
      ([doer]) => doer.reference.code === actor.code && doer.reference.start === actor.mention?.start,
    )
  );
}
