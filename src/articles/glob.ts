import { sep } from "node:path";

/** Whether a name holds wildcards. */
export function isGlob(input: string): boolean {
  return /[*?[{]/.test(input);
}

/** The deepest folder that a pattern names without wildcards. */
export function globRoot(pattern: string): string {
  const parts = pattern.split(/[/\\]/);
  const wild = parts.findIndex(isGlob);
  return parts.slice(0, wild).join("/") || (pattern.startsWith("/") ? "/" : ".");
}

const escaped = (sign: string) => sign.replace(/[.+^$()|\\{}[\]]/g, "\\$&");

/** A pattern of `*`, `?`, `**`, `[abc]` and `{one,two}` as a regular expression over paths with `/`. */
export function globPattern(pattern: string): RegExp {
  let source = "";
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i]!;
    const set = sign === "[" ? /^\[([!^]?)([^\]/]+)\]/.exec(pattern.slice(i)) : null;
    if (pattern.startsWith("**/", i)) {
      source += "(?:[^/]+/)*";
      i += 2;
    } else if (pattern.startsWith("**", i)) {
      source += ".*";
      i += 1;
    } else if (sign === "*") source += "[^/]*";
    else if (sign === "?") source += "[^/]";
    else if (set !== null) {
      source += `[${set[1] === "" ? "" : "^"}${set[2]!.replace(/[\\\]]/g, "\\$&")}]`;
      i += set[0].length - 1;
    } else if (sign === "{" && pattern.includes("}", i)) {
      source += "(?:";
      depth++;
    } else if (sign === "}" && depth > 0) {
      source += ")";
      depth--;
    } else if (sign === "," && depth > 0) source += "|";
    else source += escaped(sign);
  }
  return new RegExp(`^${source}$`, "u");
}

/** Whether a path as `walk` writes it matches. A leading `./` means nothing. */
export function globMatches(pattern: string): (path: string) => boolean {
  const plain = (path: string) =>
    path
      .split(sep)
      .join("/")
      .replace(/^(?:\.\/)+/, "");
  const compiled = globPattern(plain(pattern));
  return (path) => compiled.test(plain(path));
}
