import { useRef, useState } from "preact/hooks";
import { ApiError, ask, send } from "../../state/api.ts";
import { watchJob } from "./watch.ts";

const DATASETS = [
  ["articles", "articles"],
  ["icews", "an ICEWS dataset"],
  ["gdelt", "a GDELT dataset"],
  ["polecat", "a POLECAT dataset"],
  ["plover", "PLOVER JSON"],
  ["events", "events of another desk"],
  ["trade", "a trade table"],
] as const;

interface Started {
  readonly id: string;
}

/** Drop files, paste a text, give an address: each becomes a job with its progress. */
export function GiveMore() {
  const [kind, setKind] = useState<string>("articles");
  const [reporter, setReporter] = useState("");
  const [over, setOver] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const begun = async (start: Promise<Started>): Promise<void> => {
    setTold(null);
    try {
      watchJob((await start).id);
    } catch (error) {
      setTold(
        error instanceof ApiError
          ? `${error.problem.detail} ${error.problem.next ?? ""}`
          : "It could not be sent.",
      );
    }
  };
  const sendFiles = (files: readonly File[]): void => {
    if (files.length === 0) return;
    const form = new FormData();
    if (kind !== "articles") form.set("kind", kind);
    if (kind === "trade" && reporter !== "") form.set("reporter", reporter);
    for (const file of files) form.append("file", file);
    void begun(
      ask<Started>(kind === "articles" ? "/api/read/files" : "/api/import", { method: "POST", body: form }),
    );
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    sendFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <section aria-labelledby="more-title">
      <h2 id="more-title">Give it more to read</h2>
      <div
        class={over ? "drop over" : "drop"}
        role="group"
        aria-label="Drop files here"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <p>
          Drop files here, or{" "}
          <button type="button" class="linklike" onClick={() => input.current?.click()}>
            choose them
          </button>
          .
        </p>
        <input
          ref={input}
          class="unseen"
          type="file"
          multiple
          tabIndex={-1}
          aria-label="Files to read"
          onChange={(event) => {
            sendFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
        />
        <label>
          They are{" "}
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            {DATASETS.map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </select>
        </label>
        {kind === "trade" ? (
          <label>
            {" "}
            of{" "}
            <input
              value={reporter}
              placeholder="country"
              onInput={(event) => setReporter(event.currentTarget.value)}
            />
          </label>
        ) : null}
        <p class="quiet">
          {kind === "articles"
            ? "Text, Markdown, HTML, PDF, feeds."
            : "As they came, plain, gzip or zip. Known rows are not doubled."}
        </p>
      </div>
      {told === null ? null : (
        <p class="trouble" role="alert">
          {told}
        </p>
      )}
      <AddressForm begun={begun} />
      <PasteForm begun={begun} />
    </section>
  );
}

interface FormProps {
  readonly begun: (start: Promise<Started>) => Promise<void>;
}

function AddressForm({ begun }: FormProps) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const url = String(new FormData(form).get("url") ?? "").trim();
    if (url !== "")
      void begun(
        send<Started>("/api/read", { url }).then((job) => {
          form.reset();
          return job;
        }),
      );
  };
  return (
    <form class="address-form" onSubmit={submit}>
      <label>
        An address <input name="url" type="url" placeholder="https://" required />
      </label>
      <button type="submit">Read it</button>
    </form>
  );
}

function PasteForm({ begun }: FormProps) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const field = (name: string): string | null => {
      const value = data.get(name);
      return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
    };
    const text = field("text");
    if (text === null) return;
    void begun(
      send<Started>("/api/read", {
        text,
        title: field("title"),
        published: field("published"),
        publication: field("publication"),
      }).then((job) => {
        form.reset();
        return job;
      }),
    );
  };
  return (
    <form class="paste-form" onSubmit={submit}>
      <label>
        A text
        <textarea name="text" rows={5} required placeholder="Paste an article here" />
      </label>
      <div class="fields">
        <label>
          Title <input name="title" />
        </label>
        <label>
          Published on <input name="published" type="date" />
        </label>
        <label>
          Where <input name="publication" />
        </label>
      </div>
      <button type="submit">Read it</button>
    </form>
  );
}
