import { request as plainRequest } from "node:http";
import { request as tlsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import type { Address, WireAnswer } from "./web-effects.ts";

/**
 * One GET request over node:http or node:https. The socket goes to the address that was checked: the name
 * is not resolved a second time, so an answer that changes between check and connection has no effect.
 * Certificates are still held against the host name.
 */
export function requestOverHttp(url: URL, to: Address, signal: AbortSignal): Promise<WireAnswer> {
  const lookup: LookupFunction = (_host, options, done) => {
    if (options.all === true) done(null, [{ address: to.address, family: to.family }]);
    else done(null, to.address, to.family);
  };
  const send = url.protocol === "https:" ? tlsRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const headers = {
      "user-agent": "demarche (reads articles for an analyst)",
      accept: "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5",
      "accept-encoding": "gzip, deflate, br",
      "accept-language": "en",
    };
    const sent = send(url, { method: "GET", agent: false, lookup, signal, headers }, (answer) => {
      const found: Record<string, string> = {};
      for (const [name, value] of Object.entries(answer.headers)) {
        if (value !== undefined) found[name] = Array.isArray(value) ? value.join(", ") : value;
      }
      resolve({ status: answer.statusCode ?? 0, headers: found, body: answer });
    });
    sent.on("error", reject);
    sent.end();
  });
}
