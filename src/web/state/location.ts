import { useEffect, useState } from "preact/hooks";

/** Where the reader is: the address says all of it, so that a link can be shared. */
export interface Place {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();

export function placeNow(): Place {
  const path = window.location.pathname.split("/").filter((part) => part !== "");
  return { path: path.map(decodeURIComponent), query: new URLSearchParams(window.location.search) };
}

export function usePlace(): Place {
  const [place, setPlace] = useState(placeNow);
  useEffect(() => {
    const changed = (): void => setPlace(placeNow());
    listeners.add(changed);
    window.addEventListener("popstate", changed);
    return () => {
      listeners.delete(changed);
      window.removeEventListener("popstate", changed);
    };
  }, []);
  return place;
}

export function goTo(href: string, replace = false): void {
  if (replace) window.history.replaceState(null, "", href);
  else window.history.pushState(null, "", href);
  for (const listener of listeners) listener();
}

export type Changes = Readonly<Record<string, string | null>>;

/** The present address with some parameters changed; null takes one out. */
export function hrefWith(changes: Changes, path: string = window.location.pathname): string {
  const query = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** The address of another view, with the filters that hold there too. */
export function hrefTo(path: string, more: Readonly<Record<string, string>> = {}): string {
  const now = new URLSearchParams(window.location.search);
  const query = new URLSearchParams();
  for (const name of ["from", "to", "sure"]) {
    const value = now.get(name);
    if (value !== null) query.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Follows links within the page without loading it anew. */
export function followLinks(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.("a");
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.origin !== window.location.origin || link.target !== "" || link.hasAttribute("download")) return;
  if (link.pathname.startsWith("/api")) return;
  event.preventDefault();
  const leaves = link.pathname !== window.location.pathname;
  goTo(link.pathname + link.search + link.hash);
  if (leaves) {
    window.scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
  }
}
