import { describe, expect, it } from "vitest";
import { articleOf } from "./fake-effects.ts";
import { fixture } from "./fixture.ts";

describe("a news page", () => {
  const read = () => articleOf("news.html", fixture("news-page.html"));

  it("gives what its data say of it, the day in its own time zone", async () => {
    expect(await read()).toMatchObject({
      title: "Ruritania sends minister to Strelsau for first talks in eleven years",
      author: "Anna Reed, Jan Okker",
      publication: "The Lantern",
      published: { from: "2012-05-04", to: "2012-05-04", precision: "day", source: "metadata" },
    });
  });

  it("gives the prose and nothing of what stands around it", async () => {
    const { text } = await read();
    expect(text.startsWith("The foreign minister of Ruritania arrived")).toBe(true);
    expect(text.endsWith("except photographs.")).toBe(true);
    expect(text).not.toMatch(
      /Home|Most read|newsletter|rights|Privacy|tracker|Advertisement|Photo:|Anna Reed/,
    );
  });

  it("shows characters as a reader sees them", async () => {
    const { text } = await read();
    expect(text).toContain("crowns. Ruritania has not said");
    expect(text).toContain("and to hold a second round");
    expect(text).toContain("“We have spoken as neighbours do,”");
  });
});

it("reads a blog whose date and author stand in the page alone", async () => {
  const article = await articleOf("blog.html", fixture("blog-page.html"));
  expect(article).toMatchObject({
    title: "The Road Not Built",
    author: "Jan Okker",
    publication: "harbourwatch.example",
    published: { from: "2013-02-11", to: "2013-02-11", precision: "day" },
  });
  expect(article.text.startsWith("For twenty years")).toBe(true);
  expect(article.text.endsWith("every one of the maps.")).toBe(true);
  expect(article.text).not.toMatch(/Share|comments|powered|Recent/);
});

it("reads an old page of tables and line breaks in windows-1252", async () => {
  const bytes = Buffer.from(fixture("old-page.html").replace("@", "\u0092").replace("{", "\u00e9"), "latin1");
  const article = await articleOf("old.htm", bytes);
  expect(article.author).toBe("Otto Strel");
  expect(article.published?.from).toBe("1999-03-09");
  expect(article.text).toContain("The envoy’s visit to the capital");
  expect(article.text).toContain("because the café in which");
  expect(article.text.split("\n\n")).toHaveLength(3);
});

it("knows a page by its content, whatever it is called", async () => {
  const article = await articleOf("news.txt", fixture("news-page.html"));
  expect(article.title).toBe("Ruritania sends minister to Strelsau for first talks in eleven years");
});

it("takes the date in a page's address, and no other number in it", async () => {
  const page = (address: string) =>
    `<!doctype html><html><head><title>A visit</title><link rel="canonical" href="${address}"></head><body><p>The envoy waited a week for the minister, who did not come, and was handed a letter on the eighth day.</p></body></html>`;
  expect((await articleOf("a.html", page("https://r.example/2011/04/02/visit"))).published?.from).toBe(
    "2011-04-02",
  );
  expect((await articleOf("a.html", page("https://r.example/story/20110402/55"))).published).toBeNull();
});
