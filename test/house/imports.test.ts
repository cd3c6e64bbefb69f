import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SRC = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "src");

/** A folder may import those before it, never those after. */
const ORDER = [
  "model",
  "language",
  "articles",
  "world",
  "coding",
  "record",
  "exchange",
  "measures",
  "checks",
  "outlook",
  "briefs",
  "library",
  "cluster",
  "server",
  "web",
  "cli",
  "mcp",
  "index.ts",
];

interface Edge {
  readonly from: string;
  readonly to: string;
}

function sourceFiles(folder: string = SRC): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): readonly Edge[] {
  const text = readFileSync(file, "utf8");
  const found = [...text.matchAll(/(?:from|import)\s+"(\.[^"]+)"/g)].map((match) => match[1] ?? "");
  return found.map((target) => ({
    from: relative(SRC, file),
    to: relative(SRC, resolve(dirname(file), target)),
  }));
}

const folderOf = (file: string): string => file.split("/")[0] ?? file;
const files = sourceFiles();
const edges = files.flatMap((file) => importsOf(file)).filter((edge) => /\.tsx?$/.test(edge.to));

describe("the house plan", () => {
  it("knows every folder", () => {
    expect(
      [...new Set(files.map((file) => folderOf(relative(SRC, file))))].filter(
        (folder) => !ORDER.includes(folder),
      ),
    ).toEqual([]);
  });

  it("imports downwards only", () => {
    const upwards = edges.filter(
      (edge) => ORDER.indexOf(folderOf(edge.to)) > ORDER.indexOf(folderOf(edge.from)),
    );
    expect(upwards.map((edge) => `${edge.from} imports ${edge.to}`)).toEqual([]);
  });

  it("has no cycles", () => {
    expect(cycles(edges)).toEqual([]);
  });

  it("has no utils, no default exports, no barrels but one", () => {
    expect(files.filter((file) => /\/utils?[./]/.test(file))).toEqual([]);
    const texts = files.map((file) => ({ file: relative(SRC, file), text: readFileSync(file, "utf8") }));
    expect(texts.filter(({ text }) => /^export default/m.test(text)).map(({ file }) => file)).toEqual([]);
    const barrels = texts.filter(
      ({ file, text }) =>
        file !== "index.ts" &&
        /^export (\*|\{[^}]*\}) from/m.test(text) &&
        !/^(export )?(async )?(function|const|interface|type)/m.test(text),
    );
    expect(barrels.map(({ file }) => file)).toEqual([]);
  });
});

/** Files that lead back to themselves, each as the way round. Imports of types alone count as well. */
function cycles(all: readonly Edge[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of all) next.set(from, [...(next.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      found.push([...way.slice(at), file].join(" > "));
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
