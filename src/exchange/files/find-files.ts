import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fail, ok, type Result } from "../../model/problem.ts";

/** The files that paths, folders (with what is below them) and globs (`*`, `?`, `**`) name, sorted, each once. */
export function findFiles(paths: readonly string[]): Result<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    if (existsSync(path)) {
      if (statSync(path).isDirectory()) for (const file of filesBelow(path)) found.add(file);
      else found.add(path);
      continue;
    }
    const matches = /[*?]/.test(path) ? matching(path) : [];
    if (matches.length === 0)
      return fail("no-such-file", `There is no file, folder or match for ${path}.`, "Check the path.");
    for (const file of matches) found.add(file);
  }
  return ok([...found].sort());
}

/** Hidden files and folders are passed over, and so are links, which could lead outside or round in a circle. */
function filesBelow(folder: string): readonly string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...filesBelow(path));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}

function matching(glob: string): readonly string[] {
  const whole = resolve(glob);
  let root = dirname(whole.slice(0, whole.search(/[*?]/) + 1));
  while (!existsSync(root) && root !== dirname(root)) root = dirname(root);
  if (!existsSync(root)) return [];
  const pattern = whole
    .split(sep)
    .join("/")
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("**/", "\u0000")
    .replaceAll("*", "[^/]*")
    .replaceAll("?", "[^/]")
    .replaceAll("\u0000", "(?:.*/)?");
  const expression = new RegExp(`^${pattern}$`);
  return filesBelow(root).filter((file) => expression.test(file.split(sep).join("/")));
}
