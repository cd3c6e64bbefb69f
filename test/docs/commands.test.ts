import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { program } from "../../src/cli/program.ts";
import { MEASURES } from "../../src/measures/list.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

function pages(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(ROOT, folder, name), "utf8") }));
}

const docs = [...pages("docs"), { name: "README.md", text: readFileSync(join(ROOT, "README.md"), "utf8") }];
const commands = program("0").commands;

/** Every `demarche NAME ...` line of the docs, as words. */
function calls(): readonly { readonly page: string; readonly words: readonly string[] }[] {
  return docs.flatMap(({ name, text }) =>
    [...text.matchAll(/(?:^|[|`$\s])(?:npx )?demarche ([a-z-]+)((?:[ \t]+[^\n|`#>]+)?)/gm)].map((match) => ({
      page: name,
      words: [match[1] ?? "", ...(match[2] ?? "").trim().split(/\s+/)],
    })),
  );
}

function optionsOf(command: Command): readonly string[] {
  return ["--help", ...command.options.map((option) => option.long ?? "")];
}

describe("the docs", () => {
  it("show only commands and options that exist", () => {
    const wrong = calls().flatMap(({ page, words }) => {
      const command = commands.find((one) => one.name() === words[0]);
      if (command === undefined) return words[0] === "is" ? [] : [`${page}: demarche ${words[0]}`];
      const known = optionsOf(command);
      return words
        .filter((word) => /^--[a-z-]+/.test(word))
        .map((word) => word.replace(/[=,.)].*$/, ""))
        .filter((word) => !known.includes(word))
        .map((word) => `${page}: demarche ${words[0]} ${word}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(commands.map((command) => [command.name(), command] as const))("name the command %s", (name) => {
    expect(docs.some(({ text }) => text.includes(`demarche ${name}`))).toBe(true);
  });

  it.each(MEASURES.map((measure) => measure.id))("have a page on the measure %s", (id) => {
    const page = docs.find(({ name }) => name === join("docs", "methods", `${id}.md`));
    expect(page?.text.length ?? 0).toBeGreaterThan(400);
  });

  it("link to pages that are there", () => {
    const broken = docs.flatMap(({ name, text }) =>
      [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map((match) => match[1] ?? "")
        .filter((target) => {
          try {
            readdirSync(dirname(join(ROOT, dirname(name), target)));
            readFileSync(join(ROOT, dirname(name), target));
            return false;
          } catch (error) {
            return (error as NodeJS.ErrnoException).code !== "EISDIR";
          }
        })
        .map((target) => `${name}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

describe("help", () => {
  it.each(commands.map((command) => [command.name(), command] as const))(
    "of %s has an example",
    (name, command) => {
      let text = "";
      command.configureOutput({
        writeOut: (part) => {
          text += part;
        },
      });
      command.outputHelp();
      expect(text).toMatch(new RegExp(`Examples?:[\\s\\S]*demarche ${name}`));
    },
  );
});
