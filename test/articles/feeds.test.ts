import { describe, expect, it } from "vitest";
import { readAll } from "./fake-effects.ts";
import { fixture } from "./fixture.ts";

const summary = (reads: Awaited<ReturnType<typeof readAll>>) =>
  reads.map((read) =>
    read.ok
      ? [
          read.article.title,
          read.article.author,
          read.article.published?.from,
          read.article.publication,
          read.article.origin,
        ]
      : [read.problem.name, read.origin],
  );

describe("feeds", () => {
  it("reads each entry of an RSS feed, its full text before its summary", async () => {
    const reads = await readAll("feed.xml", { files: { "feed.xml": fixture("feed.rss.xml") } });
    expect(summary(reads)).toEqual([
      [
        "Minister & envoy meet",
        "Anna Reed",
        "2012-05-04",
        "The Lantern: World",
        "https://lantern.example/meet",
      ],
      ["Ferry stops", "Jan Okker", "2012-05-05", "The Lantern: World", "https://lantern.example/ferry"],
      ["empty", "https://lantern.example/title"],
    ]);
    const [first] = reads;
    expect(first?.ok && first.article.text).toBe(
      "The minister of Ruritania met the envoy of Strelia at the border post on Friday and agreed to a second round.\n\nNeither took a question from the journalists who had come.",
    );
  });

  it("reads an Atom feed by the day of publication, not of the update", async () => {
    const reads = await readAll("feed.atom", { files: { "feed.atom": fixture("feed.atom.xml") } });
    expect(summary(reads)).toEqual([
      ["Roads & bridges", "Jan Okker", "2013-02-11", "Harbour Watch", "https://harbourwatch.example/roads"],
    ]);
  });

  it("reads a JSON feed", async () => {
    const reads = await readAll("feed.json", { files: { "feed.json": fixture("feed.json") } });
    expect(summary(reads)).toEqual([
      ["A visit", "Otto Strel", "1999-03-09", "Strelsau Review", "https://review.example/1"],
    ]);
  });

  it("fetches the page behind an entry where asked to, and names what fails", async () => {
    const page =
      "<!doctype html><html><head><title>Ferry stops for good</title></head><body><p>The ferry between the two countries stopped on Saturday, and the harbour master said that it would not sail again. Nobody asked him why.</p></body></html>";
    const world = {
      files: { "feed.xml": fixture("feed.rss.xml") },
      pages: { "https://lantern.example/ferry": { body: page, headers: { "content-type": "text/html" } } },
    };
    const reads = await readAll("feed.xml", world, { followLinks: true });
    expect(summary(reads)).toEqual([
      ["http-error", "https://lantern.example/meet"],
      ["Ferry stops for good", "Jan Okker", "2012-05-05", "lantern.example", "https://lantern.example/ferry"],
      ["http-error", "https://lantern.example/title"],
    ]);
  });

  it("does not follow a link into the machine", async () => {
    const feed = fixture("feed.rss.xml").replaceAll("https://lantern.example/", "http://127.0.0.1/");
    const reads = await readAll("feed.xml", { files: { "feed.xml": feed } }, { followLinks: true });
    expect(reads.every((read) => !read.ok && read.problem.name === "address-refused")).toBe(true);
  });

  it("names a feed that breaks off and one without entries", async () => {
    const cut = await readAll("a.xml", { files: { "a.xml": fixture("feed.rss.xml").slice(0, 900) } });
    expect(summary(cut)).toEqual([["truncated", "a.xml"]]);
    const none = await readAll("a.xml", {
      files: { "a.xml": '<rss version="2.0"><channel><title>T</title></channel></rss>' },
    });
    expect(summary(none)).toEqual([["empty", "a.xml"]]);
  });
});
