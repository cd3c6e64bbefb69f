import { useState } from "preact/hooks";
import { Fields, type Values } from "./fields.tsx";
import type { Item } from "./items.ts";
import type { Say } from "./say.ts";

export function CorrectForm({
  item,
  say,
  onCancel,
}: {
  readonly item: Item;
  readonly say: Say;
  readonly onCancel: () => void;
}) {
  const before = valuesOf(item);
  const [values, setValues] = useState<Values>(before);
  const submit = (event: Event): void => {
    event.preventDefault();
    void say("correct", changed(before, values, item));
  };
  return (
    <form class="correct-form" onSubmit={submit} aria-label="Correct this reading">
      <Fields
        kind={item.kind}
        values={values}
        onChange={(name, value) => setValues({ ...values, [name]: value })}
      />
      <div class="buttons">
        <button type="submit" class="primary">
          Write the correction
        </button>
        <button type="button" onClick={onCancel}>
          Leave it
        </button>
      </div>
    </form>
  );
}

function valuesOf(item: Item): Values {
  const { event, statement, read } = item;
  if (event !== null)
    return {
      type: event.type,
      mode: event.mode ?? "",
      status: event.status,
      actor: event.actor.code ?? "",
      recipient: event.recipient?.code ?? "",
      from: event.date?.from ?? "",
      to: event.date?.to ?? "",
    };
  if (statement !== null)
    return {
      kind: statement.kind,
      subject: statement.subject ?? "",
      object: statement.object ?? "",
      value: statement.value === null ? "" : String(statement.value),
      status: statement.status,
      holder: statement.holder ?? "",
    };
  const text = (name: string): string => String(read?.[name] ?? "");
  return item.kind === "event"
    ? {
        type: text("type"),
        mode: text("mode"),
        status: text("status"),
        actor: text("actor_code"),
        recipient: text("recipient_code"),
        from: text("date_from"),
        to: text("date_to"),
      }
    : {
        kind: text("kind"),
        subject: text("subject"),
        object: text("object"),
        value: text("value"),
        status: text("status"),
        holder: text("holder"),
      };
}

/** Earlier corrections of other fields hold on: a correction is of the reading, and the latest one counts alone. */
function changed(before: Values, values: Values, item: Item): Readonly<Record<string, unknown>> {
  const held = item.corrections.find((one) => one.action === "correct");
  const fields: Record<string, unknown> =
    item.state === "corrected" && held !== undefined ? { ...held.fields } : {};
  for (const [name, value] of Object.entries(values))
    if (value !== before[name]) fields[name] = value === "" ? null : value;
  return fields;
}
