import { isIP } from "node:net";
import { fail, ok, type Result } from "../model/problem.ts";
import type { Address, WebEffects } from "./web-effects.ts";

/** An address that may be asked for at all: http or https, without a password. `base` is for redirects. */
export function parseAddress(text: string, base?: string): Result<URL> {
  if (!URL.canParse(text, base)) {
    return fail("bad-address", `${text} is not a web address.`, "Write it as https://host/path.");
  }
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return fail(
      "address-refused",
      `${text} is not fetched: only http and https are.`,
      "Save it as a file and read that.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    return fail(
      "address-refused",
      `${url.host} is not fetched: the address holds a user name or password.`,
      "Leave them out.",
    );
  }
  return ok(url);
}

/** The one IP address to connect to, after every address of the name was checked. */
export async function resolveChecked(
  url: URL,
  web: WebEffects,
  permitted: (address: string) => boolean,
): Promise<Result<Address>> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const version = isIP(host);
  let found: readonly Address[];
  try {
    found = version > 0 ? [{ address: host, family: version }] : await web.lookup(host);
  } catch {
    return fail("unreachable", `No host called ${host} was found.`, "Check the spelling and the network.");
  }
  const [first] = found;
  if (first === undefined) {
    return fail("unreachable", `No host called ${host} was found.`, "Check the spelling and the network.");
  }
  if (!found.every(({ address }) => permitted(address))) {
    return fail(
      "address-refused",
      `${url.href} is not fetched: ${host} lies inside this machine or a private network.`,
      "Save the page as a file and read that.",
    );
  }
  // IPv4 first: a host without IPv6 routes would otherwise fail on names that have both.
  return ok(found.find(({ family }) => family === 4) ?? first);
}
