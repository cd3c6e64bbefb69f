import type { Event } from "../../model/event.ts";
import type { SourceLine, ToldEvent, ToldStatement } from "../../server/answers.ts";
import { hrefTo } from "../state/location.ts";
import { nameIn, useNames } from "../state/names.ts";
import { day, KIND_WORDS, percent, statusWord, typeWord } from "../state/words.ts";

/** Blue for cooperation, orange for conflict, full for deeds and hollow for words. */
export function QuadMark({ quad }: { readonly quad: number | null }) {
  const label = ["", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];
  if (quad === null) return null;
  return <span class={`quad quad-${quad}`} role="img" aria-label={label[quad]} title={label[quad]} />;
}

/** Who does what to whom, in one line. */
export function whatOf(event: Event, names: Parameters<typeof nameIn>[0]): string {
  const party = (one: Event["actor"]): string => (one.code === null ? one.name : nameIn(names, one.code));
  const recipient = event.recipient === null ? "" : party(event.recipient);
  return `${party(event.actor) || "somebody"} ${typeWord(event.type, event.mode, recipient === "")} ${recipient}`.trim();
}

export function EventLine({ event }: { readonly event: ToldEvent }) {
  const names = useNames();
  const quote = event.quotes[0];
  const status = statusWord(event.status);
  const actor = event.actor.code === null ? event.actor.name || "somebody" : nameIn(names, event.actor.code);
  const recipient =
    event.recipient === null
      ? null
      : event.recipient.code === null
        ? event.recipient.name
        : nameIn(names, event.recipient.code);
  return (
    <article class="line" data-event={event.id}>
      <header>
        <QuadMark quad={event.quad} />
        <span class="what">
          {actor} <b>{typeWord(event.type, event.mode, recipient === null)}</b> {recipient ?? ""}
        </span>
        {status === null ? null : <span class="tag">{status}</span>}
        {event.hedged ? <span class="tag">hedged</span> : null}
        {event.corrections.length > 0 ? (
          <span class="tag reviewed">
            {event.corrections[0]!.action}ed by {event.corrections[0]!.author}
          </span>
        ) : null}
        <time>{day(event.date?.from)}</time>
      </header>
      {quote === undefined ? (
        <p class="row-told">
          {event.actor.name.replaceAll("_", " ")}
          {event.recipient === null ? "" : ` → ${event.recipient.name.replaceAll("_", " ")}`}
          <span class="quiet"> · a dataset's row: it has no sentence</span>
        </p>
      ) : (
        <blockquote>
          <a href={hrefTo(`/article/${quote.article}`, { mark: event.id })} data-opens="sentence">
            {quote.exact}
          </a>
        </blockquote>
      )}
      <SourceFooter
        from={event.from}
        id={event.id}
        rule={event.rule}
        confidence={event.confidence}
        dataset={quote === undefined}
        holder={event.holder}
      />
    </article>
  );
}

export function StatementLine({ statement }: { readonly statement: ToldStatement }) {
  const names = useNames();
  const quote = statement.quotes[0];
  return (
    <article class="line" data-statement={statement.id}>
      <header>
        <span class="what">
          <b>{KIND_WORDS[statement.kind]}</b> {nameIn(names, statement.subject)}
          {statement.object === null ? "" : ` – ${nameIn(names, statement.object)}`}
          {statement.value === null ? "" : `: ${statement.value}`}
        </span>
        {statement.hedged ? <span class="tag">hedged</span> : null}
      </header>
      {quote === undefined ? null : (
        <blockquote>
          <a href={hrefTo(`/article/${quote.article}`, { mark: statement.id })} data-opens="sentence">
            {quote.exact}
          </a>
        </blockquote>
      )}
      <SourceFooter
        from={statement.from}
        id={statement.id}
        rule={statement.rule}
        confidence={statement.confidence}
        dataset={false}
        holder={statement.holder}
      />
    </article>
  );
}

function SourceFooter(props: {
  readonly from: SourceLine | null;
  readonly id: string;
  readonly rule: string;
  readonly confidence: number;
  readonly dataset: boolean;
  readonly holder: string | null;
}) {
  return (
    <footer>
      <span>
        {props.from?.title ?? "source not known"}
        {props.from?.publication ? `, ${props.from.publication}` : ""}
        {props.from?.date ? `, ${day(props.from.date)}` : ""}
      </span>
      <span class="quiet">
        {props.holder === null ? "" : `as ${props.holder} sees it · `}
        {props.dataset ? props.id : `${props.rule} · ${percent(props.confidence)} sure`}
      </span>
    </footer>
  );
}
