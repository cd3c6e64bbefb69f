import { QuadMark } from "../../parts/event-line.tsx";
import { EvidenceLink } from "../../parts/evidence-link.tsx";
import { hrefWith } from "../../state/location.ts";
import { nameIn, useNames } from "../../state/names.ts";
import { chance, day, KIND_WORDS, period, typeWord } from "../../state/words.ts";
import type { Item } from "./items.ts";

/** One reading in the margin; the current one tells how it was read and what was said of it. */
export function ItemCard({ item, current }: { readonly item: Item; readonly current: boolean }) {
  const names = useNames();
  return (
    <li class={`card ${item.tone}${current ? " current" : ""}`} id={`card-${item.id}`}>
      <a href={hrefWith({ mark: item.id })} class="card-head" aria-current={current ? "true" : undefined}>
        <QuadMark quad={item.event?.quad ?? null} />
        <span>{headOf(item, names)}</span>
        {item.state === "open" ? (
          <span class="sure">{chance(item.event?.confidence ?? item.statement?.confidence)}</span>
        ) : (
          <span class={`tag state-${item.state}`}>{item.state}</span>
        )}
      </a>
      {current ? <Details item={item} /> : null}
    </li>
  );
}

function headOf(item: Item, names: Parameters<typeof nameIn>[0]): string {
  const { event, statement, read } = item;
  if (event !== null) {
    const actor =
      event.actor.code === null ? event.actor.name || "somebody" : nameIn(names, event.actor.code);
    const recipient =
      event.recipient === null
        ? ""
        : event.recipient.code === null
          ? event.recipient.name
          : nameIn(names, event.recipient.code);
    return `${actor} ${typeWord(event.type, event.mode, event.recipient === null)} ${recipient}`.trim();
  }
  if (statement !== null) {
    const of = [statement.subject, statement.object]
      .filter((code) => code !== null)
      .map((code) => nameIn(names, code));
    return `${KIND_WORDS[statement.kind]}: ${of.join(" – ") || "nobody named"}`;
  }
  return item.kind === "event"
    ? `${nameIn(names, read?.actor_code as string | null)} ${typeWord(String(read?.type ?? ""))} ${nameIn(names, read?.recipient_code as string | null)}`
    : `${KIND_WORDS[String(read?.kind)] ?? "statement"}: ${nameIn(names, read?.subject as string | null)}`;
}

function Details({ item }: { readonly item: Item }) {
  const names = useNames();
  const { event, statement } = item;
  const date = event?.date ?? statement?.date ?? null;
  const rows: (readonly [string, string | null])[] =
    event !== null
      ? [
          ["type", [event.type, event.mode].filter((part) => part !== null).join(" · ")],
          ["status", event.status + (event.hedged ? ", hedged" : "")],
          ["who", partyText(event.actor, names)],
          ["to whom", event.recipient === null ? null : partyText(event.recipient, names)],
          [
            "when",
            date === null
              ? null
              : date.from === null
                ? (date.expression ?? "not dated")
                : `${period(date.from, date.to)} (${date.certainty})`,
          ],
          ["place", event.place],
          ["amount", event.amount === null ? null : `${event.amount.value} ${event.amount.unit ?? ""}`],
          ["whose view", event.holder],
        ]
      : statement !== null
        ? [
            ["kind", KIND_WORDS[statement.kind] ?? statement.kind],
            ["subject", nameIn(names, statement.subject)],
            ["object", statement.object === null ? null : nameIn(names, statement.object)],
            ["value", statement.value === null ? null : `${statement.value} ${statement.unit ?? ""}`],
            ["status", statement.status + (statement.hedged ? ", hedged" : "")],
            ["whose view", statement.holder],
          ]
        : [];
  const how = event ?? statement;
  return (
    <div class="card-body">
      <dl>
        {rows
          .filter(([, value]) => value !== null && value !== "")
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {how === null ? null : (
          <div>
            <dt>read by</dt>
            <dd>
              <code>{how.rule}</code>, {chance(how.confidence)} sure
            </dd>
          </div>
        )}
      </dl>
      {item.read !== null && item.state === "corrected" ? <AsRead item={item} /> : null}
      {event !== null && event.happening !== null && event.happening !== event.id ? (
        <p class="quiet">
          One of several reports of a happening.{" "}
          <EvidenceLink
            behind={{ ids: [event.happening] }}
            about="The first report of this happening"
            class="cite"
          >
            the other
          </EvidenceLink>
        </p>
      ) : null}
      {item.corrections.length === 0 ? null : (
        <ol class="history">
          {item.corrections.map((one) => (
            <li key={one.id}>
              {PAST[one.action]} by {one.author}, {day(one.at)} {one.at.slice(11, 16)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const PAST = {
  accept: "accepted",
  correct: "corrected",
  reject: "rejected",
  merge: "merged",
  add: "added",
  withdraw: "taken back",
} as const;

function AsRead({ item }: { readonly item: Item }) {
  const names = useNames();
  const { read } = item;
  if (read === null) return null;
  const text =
    item.kind === "event"
      ? `${nameIn(names, read.actor_code as string | null)} ${typeWord(String(read.type), read.mode as string | null)} ${nameIn(names, read.recipient_code as string | null)}, ${String(read.status)}, ${day(read.date_from as string | null)}`
      : `${String(read.kind)}: ${nameIn(names, read.subject as string | null)} – ${nameIn(names, read.object as string | null)}`;
  return (
    <p class="as-read">
      <span class="quiet">As it was read:</span> {text} <code>{String(read.rule)}</code>
    </p>
  );
}

function partyText(
  party: {
    readonly code: string | null;
    readonly name: string;
    readonly person: string | null;
    readonly rank: string | null;
    readonly sector: string | null;
  },
  names: Parameters<typeof nameIn>[0],
): string {
  const more = [party.person, party.rank, party.sector].filter((part) => part !== null && part !== "");
  const name = party.code === null ? party.name : nameIn(names, party.code);
  return more.length === 0 ? name : `${name} (${more.join(", ")})`;
}
