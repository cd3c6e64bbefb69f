import { formatTree } from "../language/format-tree.ts";
import type { SentenceReading } from "./code-text.ts";
import type { Coder } from "./coder.ts";
import { actorsOf } from "./events/actors-of.ts";
import { findTriggers } from "./events/find-triggers.ts";
import type { Party } from "./events/parties.ts";
import { recipientsOf } from "./events/recipients-of.ts";
import { realityOf } from "./reality/reality.ts";

/** How a sentence was read, for people who write rules: tree, names, triggers with their parties, results. */
export function explain(one: SentenceReading, coder: Coder): string {
  const { reading } = one;
  const lines = [formatTree(reading.sentence).trimEnd(), ""];
  for (const name of reading.names) {
    const { candidate } = name;
    lines.push(
      `name      ${candidate.name} = ${candidate.code} (${candidate.kind}, ${candidate.detail || candidate.use}, ${name.certainty.toFixed(2)})${name.attached ? " attached" : ""}`,
    );
  }
  for (const agent of reading.agents)
    lines.push(`agent     ${agent.text} = ${agent.sector ?? "-"} ${agent.rank ?? ""}`);
  for (const { word, triggers } of findTriggers(reading.sentence, coder.triggers)) {
    const reality = realityOf(word, coder.embedders);
    const mood = `${reality.status}${reality.negated ? ", negated" : ""}${reality.by === null ? "" : ` by ${reality.by.word.text}`}`;
    for (const trigger of triggers) {
      const actors = actorsOf(word, trigger, reading);
      const recipients = recipientsOf(word, trigger, actors, reading);
      lines.push(
        `trigger   ${word.text}: ${trigger.rule} (${mood}) ${parties(actors)} -> ${parties(recipients)}`,
      );
    }
  }
  for (const event of one.events) {
    lines.push(
      `event     ${event.type}${event.mode === null ? "" : `-${event.mode}`} ${event.actor.code ?? event.actor.name} -> ${event.recipient?.code ?? event.recipient?.name ?? "-"} ${event.status} ${event.confidence} by ${event.rule}`,
    );
  }
  for (const statement of one.statements) {
    lines.push(
      `statement ${statement.kind} ${statement.subject ?? "-"} / ${statement.object ?? "-"} "${statement.value ?? ""}" by ${statement.rule}`,
    );
  }
  return `${lines.join("\n")}\n`;
}

function parties(list: readonly Party[]): string {
  if (list.length === 0) return "nobody";
  return list
    .map(({ reference, slot }) => `${reference.code ?? `"${reference.name}"`} (${reference.as}, ${slot})`)
    .join(", ");
}
