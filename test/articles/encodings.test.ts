import { describe, expect, it } from "vitest";
import { articleOf, problemOf, readAll } from "./fake-effects.ts";

const TEXT =
  "The envoy’s café in Zürich was closed on Monday, so he met the minister of Ruritania at the station.";
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};

describe("encodings", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-16, little end first", utf16(TEXT, false)],
    ["UTF-16, big end first", utf16(TEXT, true)],
  ])("reads %s", async (_name, bytes) => {
    expect((await articleOf("a.txt", bytes)).text).toBe(TEXT);
  });

  it("names a plain file that is not UTF-8", async () => {
    const problem = await problemOf(
      "a.txt",
      Buffer.from("The envoy's caf\u00e9 in Z\u00fcrich was closed.", "latin1"),
    );
    expect(problem).toMatchObject({ name: "not-utf8", cause: "a.txt is not UTF-8." });
    expect(problem.next).toContain("Save it as UTF-8");
  });

  it("names a file cut in the middle of a character", async () => {
    expect((await problemOf("a.txt", Buffer.from(TEXT.replace(/\.$/, "é")).subarray(0, -1))).name).toBe(
      "truncated",
    );
  });

  it("names a declared encoding that it does not know", async () => {
    const page =
      '<!doctype html><html><head><meta charset="klingon"></head><body><p>Words.</p></body></html>';
    expect((await problemOf("a.html", page)).name).toBe("not-utf8");
  });

  it("believes the server before the page", async () => {
    const body = Buffer.from(
      '<!doctype html><html><head><meta charset="utf-8"><title>T</title></head><body><p>The envoy sat in a caf\u00e9 and waited for the minister of Ruritania, who did not come.</p></body></html>',
      "latin1",
    );
    const pages = {
      "https://a.example/": { body, headers: { "content-type": "text/html; charset=ISO-8859-1" } },
    };
    const [read] = await readAll("https://a.example/", { pages });
    expect(read?.ok && read.article.text).toContain("in a café and waited");
  });
});
