import { createHash, timingSafeEqual } from "node:crypto";

export const TOKEN_COOKIE = "demarche-token";

/** Whether a request carries the token, as `Authorization: Bearer` or in the page's cookie. */
export function hasToken(token: string, authorization: string | null, cookies: string | null): boolean {
  const bearer = /^Bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  if (bearer !== undefined) return sameSecret(bearer, token);
  const cookie = (cookies ?? "")
    .split(";")
    .map((part) => part.trim().split("="))
    .find(([name]) => name === TOKEN_COOKIE)?.[1];
  return cookie !== undefined && sameSecret(decodeURIComponent(cookie), token);
}

/** Takes the same time whatever the difference. */
export function sameSecret(given: string, held: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(held));
}

export function tokenCookie(token: string): string {
  return `${TOKEN_COOKIE}=${encodeURIComponent(token)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000`;
}
