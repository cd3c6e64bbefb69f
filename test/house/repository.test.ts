import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

function trackedText(): readonly { readonly file: string; readonly text: string }[] {
  const files = execFileSync("git", ["ls-files"], { cwd: ROOT, encoding: "utf8" })
    .split("\n")
    .filter((file) => file !== "");
  return files
    .filter(
      (file) =>
        /\.(ts|tsx|js|json|md|tsv|yaml|yml|css|html)$/.test(file) &&
        file !== "package-lock.json" &&
        !file.includes("/fixtures/"),
    )
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), "utf8") }));
}

describe("what the repository says", () => {
  it("names no path of one machine", () => {
    const found = trackedText().filter(({ text }) => /(^|[\s"'`(])\/(work|home|root|Users)\//m.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it("locks every dependency without naming a registry", () => {
    const lock = readFileSync(join(ROOT, "package-lock.json"), "utf8");
    expect(lock).not.toMatch(/"resolved": "https?:/);
  });

  it("pins every dependency", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });
});
