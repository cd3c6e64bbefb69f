import { fail, ok, type Result } from "../model/problem.ts";
import { collect } from "./collect.ts";
import { decompressStream } from "./decompress.ts";
import { isPublicAddress } from "./public-address.ts";
import { parseAddress, resolveChecked } from "./web-address.ts";
import type { WebEffects, WireAnswer } from "./web-effects.ts";

export interface FetchOptions {
  /** Bytes, after decompression. */
  readonly limit: number;
  /** Milliseconds for the whole fetch, redirects included. */
  readonly timeout: number;
  /** Which addresses may be reached. The public internet alone unless told otherwise. */
  readonly permitted?: (address: string) => boolean;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  /** Where the last redirect led. */
  readonly url: string;
  /** The media type without parameters, in lower case; empty when the server gave none. */
  readonly type: string;
  readonly charset: string | null;
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

async function bodyOf(answer: WireAnswer, url: URL, options: FetchOptions): Promise<Result<Fetched>> {
  const got = await collect(
    decompressStream(answer.body, answer.headers["content-encoding"] ?? ""),
    options.limit,
    url.href,
  );
  if (!got.ok) return got;
  const header = answer.headers["content-type"] ?? "";
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(header)?.[1]?.toLowerCase() ?? null;
  const type = header.split(";", 1)[0]!.trim().toLowerCase();
  return ok({ bytes: got.value, url: url.href, type, charset });
}

function causeOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" ? code : error instanceof Error ? error.message : String(error);
}

function failureOf(error: unknown, url: URL, signal: AbortSignal, seconds: number): Result<never> {
  if (signal.aborted)
    return fail("timed-out", `${url.href} did not answer within ${seconds} seconds.`, "Try again later.");
  const cause = causeOf(error);
  if (/ECONNRESET|aborted|Z_BUF_ERROR|unexpected end/i.test(cause)) {
    return fail("truncated", `${url.href} broke off before its end.`, "Try again later.");
  }
  if (/^(Z_|ERR_(?:__ZLIB|BROTLI)|incorrect header)/i.test(cause)) {
    return fail(
      "unreachable",
      `${url.href} sent a compressed body that cannot be unpacked.`,
      "Save the page as a file and read that.",
    );
  }
  return fail(
    "unreachable",
    `${url.href} cannot be reached (${cause}).`,
    "Check the address and the network.",
  );
}

async function follow(
  start: URL,
  web: WebEffects,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Result<Fetched>> {
  let url = start;
  const permitted = options.permitted ?? isPublicAddress;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    try {
      const to = await resolveChecked(url, web, permitted);
      if (!to.ok) return to;
      const answer = await web.transport(url, to.value, signal);
      const target = answer.headers.location;
      if (REDIRECTS.has(answer.status) && target !== undefined) {
        await discard(answer.body);
        const next = parseAddress(target, url.href);
        if (!next.ok) return next;
        url = next.value;
        continue;
      }
      if (answer.status < 200 || answer.status > 299) {
        await discard(answer.body);
        return fail("http-error", `${url.href} answered ${answer.status}.`, adviceFor(answer.status));
      }
      return await bodyOf(answer, url, options);
    } catch (error) {
      return failureOf(error, url, signal, options.timeout / 1000);
    }
  }
  return fail(
    "too-many-redirects",
    `${start.href} was redirected more than ${MOST_REDIRECTS} times.`,
    "Give the final address.",
  );
}

/** Leaves the rest of a body unread and frees its connection. */
async function discard(body: AsyncIterable<Uint8Array>): Promise<void> {
  await body[Symbol.asyncIterator]().return?.();
}

function adviceFor(status: number): string {
  if (status === 401 || status === 403 || status === 402)
    return "Open it in a browser, save the page and read the file.";
  if (status === 404 || status === 410) return "Check the address.";
  return "Try again later.";
}

/**
 * Fetches a page for reading. Only http and https, only addresses that `permitted` allows: every address
 * that the host's name stands for is checked, again after each redirect, and the connection goes to the
 * checked address. Problems: `bad-address`, `address-refused`, `unreachable`, `http-error`,
 * `too-many-redirects`, `too-large`, `timed-out`, `truncated`.
 */
export async function fetchGuarded(
  address: string,
  web: WebEffects,
  options: FetchOptions,
): Promise<Result<Fetched>> {
  const url = parseAddress(address);
  if (!url.ok) return url;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), options.timeout);
  const late = new Promise<Result<Fetched>>((settle) => {
    controller.signal.addEventListener("abort", () =>
      settle(failureOf(null, url.value, controller.signal, options.timeout / 1000)),
    );
  });
  try {
    return await Promise.race([follow(url.value, web, options, controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
