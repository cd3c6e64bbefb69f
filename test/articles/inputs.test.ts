import { describe, expect, it } from "vitest";
import { expandInputs } from "../../src/articles/expand-inputs.ts";
import { fakeEffects, readAll } from "./fake-effects.ts";

const PROSE =
  "The two ministers met for an hour at the border post and agreed to meet again in the spring of next year.";
const FILES = {
  "f/b.txt": PROSE,
  "f/a.md": PROSE,
  "f/.hidden": PROSE,
  "f/.git/x.txt": PROSE,
  "f/deep/c.txt": PROSE,
  "f/deep/[1].txt": PROSE,
};

const names = async (...inputs: readonly string[]) =>
  (await expandInputs(inputs, fakeEffects({ files: FILES }))).map((input) =>
    input.ok ? input.name : `${input.origin}: ${input.problem.name}`,
  );

describe("inputs", () => {
  it("walks a folder in order and skips what is hidden", async () => {
    expect(await names("f")).toEqual(["f/a.md", "f/b.txt", "f/deep/[1].txt", "f/deep/c.txt"]);
  });

  it("expands patterns", async () => {
    expect(await names("f/*.txt")).toEqual(["f/b.txt"]);
    expect(await names("f/**/*.txt")).toEqual(["f/b.txt", "f/deep/[1].txt", "f/deep/c.txt"]);
    expect(await names("f/*.{md,html}")).toEqual(["f/a.md"]);
    expect(await names("f/?.txt")).toEqual(["f/b.txt"]);
    expect(await names("./f/[a-b].*")).toEqual(["f/a.md", "f/b.txt"]);
  });

  it("takes a file whose name looks like a pattern for a file", async () => {
    expect(await names("f/deep/[1].txt")).toEqual(["f/deep/[1].txt"]);
  });

  it("counts each thing once, and names what leads nowhere", async () => {
    expect(await names("f/b.txt", "f/*.txt", "-", "https://a.example/x", "gone.txt", "f/*.pdf")).toEqual([
      "f/b.txt",
      "-",
      "https://a.example/x",
      "gone.txt: not-found",
      "f/*.pdf: nothing-found",
    ]);
  });

  it("names a folder without files", async () => {
    const [input] = await expandInputs(["f"], fakeEffects({ files: { "f/.keep": "" } }));
    expect(input).toMatchObject({ ok: false, problem: { name: "nothing-found" } });
  });

  it("reads standard input", async () => {
    const [read] = await readAll("-", { stdin: PROSE });
    expect(read).toMatchObject({
      ok: true,
      article: { origin: "-", text: PROSE, readAt: "2020-01-02T03:04:05.000Z" },
    });
  });

  it("reads a web page and names the site where the page does not", async () => {
    const body = `<!doctype html><html><head><title>T</title></head><body><p>${PROSE}</p></body></html>`;
    const [read] = await readAll("https://www.lantern.example/a", {
      pages: { "https://www.lantern.example/a": { body } },
    });
    expect(read).toMatchObject({
      ok: true,
      article: { origin: "https://www.lantern.example/a", publication: "lantern.example", text: PROSE },
    });
  });
});
