import type { Failure } from "./read.ts";

/** Why a path could not be opened, out of Node's error code. */
export function openFailure(origin: string, error: unknown): Failure {
  const code = String((error as { code?: unknown }).code ?? "");
  const failure = (name: string, cause: string, next: string): Failure => ({
    ok: false,
    origin,
    problem: { name, cause, next },
  });
  if (code === "ENOENT" || code === "ENOTDIR") {
    return failure("not-found", `There is no file or folder ${origin}.`, "Check the spelling.");
  }
  if (code === "EACCES" || code === "EPERM") {
    return failure(
      "not-allowed",
      `${origin} may not be opened.`,
      "Change its permissions, or run as its owner.",
    );
  }
  if (code === "ELOOP")
    return failure("not-found", `${origin} is a link that leads back to itself.`, "Remove the link.");
  return failure(
    "not-readable",
    `${origin} could not be read (${code || "unknown cause"}).`,
    "Check the disk and try again.",
  );
}
