import type { Command } from "commander";
import { EVENT_TYPES } from "../model/plover.ts";
import { STATUSES } from "../model/status.ts";
import type { EventFilter } from "../record/queries/select-events.ts";
import { countryFor, periodFor } from "./options.ts";
import { askedWrongly } from "./outcome.ts";

export interface EventFlags {
  readonly actor?: string;
  readonly recipient?: string;
  readonly type?: string;
  readonly status?: string;
  readonly from?: string;
  readonly to?: string;
  readonly minConfidence: string;
}

/** The options that say which events are wanted. */
export function withEventOptions(command: Command): Command {
  return command
    .option("--actor <country>", "who acts: a code, name or demonym")
    .option("--recipient <country>", "to whom")
    .option("--type <type>", "a PLOVER type, such as CONSULT")
    .option(
      "--status <status>",
      "actual, promised, planned, asked, refused, denied, hypothetical or historical",
    )
    .option("--from <date>", "on or after this day, month or year")
    .option("--to <date>", "on or before it")
    .option("--min-confidence <p>", "leave out what the coder was less sure of, 0 to 1", "0.5");
}

/** Which events the options ask for; ends the command where one of them asks for what there is not. */
export function eventFilterFor(flags: EventFlags): EventFilter {
  const minConfidence = Number(flags.minConfidence);
  if (!(minConfidence >= 0 && minConfidence <= 1))
    askedWrongly(`--min-confidence takes a number from 0 to 1, not ${flags.minConfidence}.`);
  return {
    actor: flags.actor === undefined ? null : countryFor(flags.actor),
    recipient: flags.recipient === undefined ? null : countryFor(flags.recipient),
    type: oneOf(flags.type?.toUpperCase(), EVENT_TYPES, "type"),
    status: oneOf(flags.status, STATUSES, "status"),
    minConfidence,
    ...periodFor(flags),
  };
}

export function oneOf<T extends string>(
  given: string | undefined,
  known: readonly T[],
  what: string,
): T | null {
  if (given === undefined) return null;
  return (
    known.find((one) => one === given) ??
    askedWrongly(`There is no ${what} "${given}". It is one of ${known.join(", ")}.`)
  );
}
