import type { ComponentChildren } from "preact";
import { hrefWith } from "../state/location.ts";

/** Which events and statements a number rests on: their ids, or what to ask the API for. */
export type Behind =
  | { readonly ids: readonly string[] }
  | { readonly events: Readonly<Record<string, string | null | undefined>> };

const MOST_IDS = 60;

export function showParameter(behind: Behind): string | null {
  if ("ids" in behind) {
    const ids = [...new Set(behind.ids)].slice(0, MOST_IDS);
    return ids.length === 0 ? null : `ids:${ids.join(",")}`;
  }
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(behind.events))
    if (value !== null && value !== undefined && value !== "") query.set(name, value);
  return `events:${query.toString()}`;
}

/** A number or word that opens the events behind it. */
export function EvidenceLink(props: {
  readonly behind: Behind;
  /** What the list is of: the heading over it. */
  readonly about: string;
  readonly class?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}) {
  const show = showParameter(props.behind);
  if (show === null)
    return props.class === undefined ? (
      <>{props.children}</>
    ) : (
      <span class={props.class}>{props.children}</span>
    );
  const href = hrefWith({ show, about: props.about });
  return (
    <a class={`behind ${props.class ?? ""}`} href={href} aria-label={props.label} data-opens="evidence">
      {props.children}
    </a>
  );
}
