import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readInput } from "../../src/articles/read-input.ts";
import { sentenceOf } from "../../src/model/problem.ts";
import { fakeEffects, problemOf, readAll } from "./fake-effects.ts";

const PROSE =
  "The two ministers met for an hour at the border post and agreed to meet again in the spring of next year.";
const PAGE = `<!doctype html><html><head><title>T</title></head><body><p>${PROSE}</p>`;
const zip = (inside: string) => Buffer.concat([Buffer.from("504b030414000000", "hex"), Buffer.from(inside)]);

describe("what cannot be read is named with the reason", () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ["nothing", "a.txt", "", "empty"],
    ["blanks alone", "a.txt", " \n\t\n", "empty"],
    ["a mark alone", "a.txt", Buffer.from("\ufeff"), "empty"],
    ["bytes without sense", "a.txt", Buffer.from([0, 1, 2, 3, 250, 0, 7, 0]), "binary"],
    ["a picture called text", "a.txt", Buffer.from("89504e470d0a1a0a0000000d", "hex"), "kind-not-read"],
    ["a Word document", "a.docx", zip("word/document.xml"), "kind-not-read"],
    ["an old Word document", "a.doc", Buffer.from("d0cf11e0a1b11ae100000000", "hex"), "kind-not-read"],
    ["an archive", "a.zip", zip("letters/1.txt"), "kind-not-read"],
    ["RTF", "a.rtf", "{\\rtf1 Words}", "kind-not-read"],
    ["JSON", "a.json", '{"a": 1}', "kind-not-read"],
    ["a table", "a.csv", "a,b\n1,2\n", "kind-not-read"],
    ["XML that is no feed", "a.xml", '<?xml version="1.0"?><letters><letter/></letters>', "kind-not-read"],
    ["a cut gzip file", "a.txt.gz", gzipSync(PROSE).subarray(0, 40), "truncated"],
    ["a gzip file in a gzip file", "a.gz", gzipSync(gzipSync(PROSE)), "binary"],
    ["a page cut inside a tag", "a.html", `${PAGE}<p>And then<a href="htt`, "truncated"],
    ["a page cut inside a script", "a.html", `${PAGE}<script>var a = 1;`, "truncated"],
    ["a page cut inside a sentence", "a.html", `${PAGE}<p>And then the`, "truncated"],
    [
      "a page without words",
      "a.html",
      "<!doctype html><html><body><div id=app></div></body></html>",
      "no-text",
    ],
    ["figures alone", "a.txt", "1 2 3\n4 5 6\n", "no-text"],
  ])("%s", async (_what, name, content, expected) => {
    const problem = await problemOf(name, content);
    expect(problem.name).toBe(expected);
    expect(problem.cause).toContain(name);
    expect(problem.next).not.toBeNull();
    expect(sentenceOf(problem)).not.toMatch(/\bat .*\.ts:\d+/);
  });

  it("names the kind", async () => {
    expect((await problemOf("a.docx", zip("word/document.xml"))).cause).toBe(
      "a.docx is a Word document (docx), which is not read.",
    );
  });

  it("reads the other files and lists what failed", async () => {
    const files = {
      "f/a.txt": PROSE,
      "f/b.docx": zip("word/"),
      "f/c.txt": "",
      "f/d.txt": null,
      "f/e.txt": PROSE.replace("two", "three"),
    };
    const reads = await readAll("f", { files });
    expect(reads.map((read) => (read.ok ? "read" : `${read.origin}: ${read.problem.name}`))).toEqual([
      "read",
      "f/b.docx: kind-not-read",
      "f/c.txt: empty",
      "f/d.txt: not-allowed",
      "read",
    ]);
  });

  it("refuses a file beyond the limit, also one that unpacks beyond it", async () => {
    expect((await problemOf("a.txt", PROSE, { limit: 50 })).name).toBe("too-large");
    expect((await problemOf("a.txt.gz", gzipSync("a".repeat(100_000)), { limit: 50_000 })).name).toBe(
      "too-large",
    );
    const [read] = await readAll("-", { stdin: PROSE }, { limit: 50 });
    expect(read).toMatchObject({ ok: false, origin: "-", problem: { name: "too-large" } });
  });

  it("does not take the file into memory to find it too large", async () => {
    const effects = fakeEffects({ files: { "a.txt": PROSE } });
    const bytes = () => Promise.reject(new Error("was read"));
    for await (const read of readInput(
      "a.txt",
      { limit: 5 },
      { ...effects, files: { ...effects.files, bytes } },
    )) {
      expect(read).toMatchObject({ ok: false, problem: { name: "too-large" } });
    }
  });

  it("reads a page whose body was left open but whose last sentence is whole", async () => {
    const [read] = await readAll("a.html", { files: { "a.html": PAGE } });
    expect(read?.ok).toBe(true);
  });

  it("reads a gzip file by what it holds", async () => {
    const [read] = await readAll("a.html.gz", { files: { "a.html.gz": gzipSync(`${PAGE}</body></html>`) } });
    expect(read?.ok && read.article.text).toBe(PROSE);
  });
});
