import { useEffect, useState } from "preact/hooks";
import type { CorrectionAction } from "../../../model/correction.ts";
import { ApiError, refresh, send } from "../../state/api.ts";
import { AddForm } from "./add-form.tsx";
import { useAuthor } from "./author.ts";
import { CorrectForm } from "./correct-form.tsx";
import type { Item } from "./items.ts";
import { MergeForm } from "./merge-form.tsx";
import type { Say } from "./say.ts";

interface Props {
  readonly item: Item | null;
  readonly article: { readonly id: string; readonly text: string };
  readonly onDone: (moved: boolean) => void;
  readonly onStep: (by: number) => void;
}

const KEYS = { a: "accept", r: "reject", c: "correct", m: "merge", n: "add", u: "withdraw" } as const;

/** What an analyst can say of the current reading; every word has a key. */
export function Actions({ item, article, onDone, onStep }: Props) {
  const [author, setAuthor] = useAuthor();
  const [form, setForm] = useState<"correct" | "merge" | "add" | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const say: Say = async (action, fields, kind = item?.kind ?? "event") => {
    if (author.trim() === "") {
      setTold("Say first who you are: a correction carries its author's name.");
      document.getElementById("author")?.focus();
      return;
    }
    try {
      await send("/api/corrections", {
        kind,
        target: action === "add" ? null : (item?.id ?? null),
        action,
        fields,
        author,
      });
      setForm(null);
      setTold(SAID[action]);
      refresh();
      onDone(action === "accept" || action === "reject");
    } catch (error) {
      setTold(
        error instanceof ApiError
          ? `${error.problem.detail} ${error.problem.next ?? ""}`
          : "It was not written down.",
      );
    }
  };
  const act = (action: (typeof KEYS)[keyof typeof KEYS]): void => {
    setTold(null);
    if (action === "add") setForm("add");
    else if (item === null) return;
    else if (action === "correct" || (action === "merge" && item.kind === "event")) setForm(action);
    else if (action !== "merge") void say(action, {});
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") {
        setForm(null);
        return;
      }
      if ((event.target as Element | null)?.closest?.("input, select, textarea, [role=slider]")) return;
      if (event.key === "j" || event.key === "k") {
        event.preventDefault();
        setForm(null);
        onStep(event.key === "j" ? 1 : -1);
        return;
      }
      const action = KEYS[event.key as keyof typeof KEYS];
      if (action === undefined) return;
      event.preventDefault();
      act(action);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  });
  const button = (key: keyof typeof KEYS, label: string, off = false) => (
    <button
      type="button"
      disabled={off}
      onClick={() => act(KEYS[key])}
      aria-keyshortcuts={key}
      data-action={KEYS[key]}
    >
      {label} <kbd>{key}</kbd>
    </button>
  );
  const none = item === null;
  return (
    <div class="actions" role="group" aria-label="Review">
      <div class="buttons">
        {button("a", "Accept", none)}
        {button("c", "Correct", none)}
        {button("r", "Reject", none)}
        {button("m", "Merge", none || item.kind !== "event" || item.event === null)}
        {button("n", "Add")}
        {none || item.corrections.length === 0 ? null : button("u", "Take back")}
      </div>
      <label class="author">
        You are{" "}
        <input
          id="author"
          value={author}
          placeholder="name or initials"
          autocomplete="name"
          onInput={(event) => setAuthor(event.currentTarget.value)}
        />
      </label>
      <p class="said" role="status">
        {told}
      </p>
      {form === "correct" && item !== null ? (
        <CorrectForm key={item.id} item={item} say={say} onCancel={() => setForm(null)} />
      ) : null}
      {form === "merge" && item !== null ? (
        <MergeForm key={item.id} item={item} say={say} onCancel={() => setForm(null)} />
      ) : null}
      {form === "add" ? <AddForm article={article} say={say} onCancel={() => setForm(null)} /> : null}
    </div>
  );
}

const SAID: Readonly<Record<CorrectionAction, string>> = {
  accept: "Accepted.",
  correct: "Corrected; measures follow.",
  reject: "Rejected; measures leave it out.",
  merge: "Merged: it now counts once.",
  add: "Added.",
  withdraw: "Taken back.",
};
