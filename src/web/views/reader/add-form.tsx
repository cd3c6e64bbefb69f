import { useState } from "preact/hooks";
import { Fields, type Values } from "./fields.tsx";
import { sentencesOf } from "./items.ts";
import { selectedSpan } from "./marked-text.tsx";
import type { Say } from "./say.ts";

/** What the coder missed: the sentence, selected in the text or from the list, and what it tells. */
export function AddForm({
  article,
  say,
  onCancel,
}: {
  readonly article: { readonly id: string; readonly text: string };
  readonly say: Say;
  readonly onCancel: () => void;
}) {
  const sentences = sentencesOf(article.text);
  const [selected] = useState(() => selectedSpan(article.text));
  const [kind, setKind] = useState<"event" | "statement">("event");
  const [values, setValues] = useState<Values>({ type: "CONSULT", kind: "obstacle", status: "actual" });
  const [at, setAt] = useState(selected === null ? 0 : -1);
  const quote = at === -1 && selected !== null ? selected : sentences[Math.max(0, at)];
  const submit = (event: Event): void => {
    event.preventDefault();
    if (quote === undefined) return;
    const wanted =
      kind === "event"
        ? ["type", "mode", "status", "actor", "recipient", "from", "to"]
        : ["kind", "subject", "object", "value", "status", "holder"];
    const fields = Object.fromEntries(wanted.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
    void say(
      "add",
      { ...fields, article: article.id, quote: { start: quote.start, end: quote.end, exact: quote.exact } },
      kind,
    );
  };
  return (
    <form class="add-form" onSubmit={submit} aria-label="Add what was missed">
      <label>
        The sentence
        <select value={String(at)} onChange={(event) => setAt(Number(event.currentTarget.value))}>
          {selected === null ? null : <option value="-1">{selected.exact}</option>}
          {sentences.map((sentence, index) => (
            <option key={sentence.start} value={String(index)}>
              {sentence.exact}
            </option>
          ))}
        </select>
      </label>
      <label>
        tells of
        <select
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as "event" | "statement")}
        >
          <option value="event">an event</option>
          <option value="statement">a statement</option>
        </select>
      </label>
      <Fields
        kind={kind}
        values={values}
        onChange={(name, value) => setValues({ ...values, [name]: value })}
      />
      <div class="buttons">
        <button type="submit" class="primary">
          Add
        </button>
        <button type="button" onClick={onCancel}>
          Leave it
        </button>
      </div>
    </form>
  );
}
