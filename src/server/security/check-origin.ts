import type { Problem } from "../../model/problem.ts";

export interface RequestFacts {
  readonly method: string;
  readonly host: string | null;
  readonly origin: string | null;
  readonly site: string | null;
  readonly mode: string | null;
  readonly api: boolean;
}

const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what another site sends through the reader's browser, and names that were pointed at this machine
 * (DNS rebinding): the Host has to be one of those on which the page is served. Programs, which send neither
 * `Origin` nor `Sec-Fetch-Site`, pass.
 */
export function checkOrigin(request: RequestFacts, hosts: ReadonlySet<string> | null): Problem | null {
  const { host, origin, site, mode, method, api } = request;
  if (host === null || (hosts !== null && !hosts.has(host.toLowerCase())))
    return {
      name: "wrong-host",
      cause: "This desk is not served under that name.",
      next: "Use the address that demarche serve printed.",
    };
  const own = site === null || site === "same-origin" || site === "none";
  const sameOrigin = origin === null || hostOf(origin) === host.toLowerCase();
  const navigates = SAFE.has(method) && mode === "navigate";
  if ((!own && !navigates && (api || !SAFE.has(method))) || (!SAFE.has(method) && !sameOrigin))
    return { name: "cross-site", cause: "The request came from another site.", next: null };
  return null;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host.toLowerCase() : null;
}

/** The names under which a loopback server may be addressed. */
export function loopbackHosts(port: number): ReadonlySet<string> {
  const names = ["localhost", "127.0.0.1", "[::1]"];
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));
}

export function isLoopback(address: string): boolean {
  return address === "localhost" || address === "::1" || /^127(\.\d{1,3}){3}$/.test(address);
}
