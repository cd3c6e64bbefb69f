import { describe, expect, it } from "vitest";
import { articleOf } from "./fake-effects.ts";

const PROSE =
  "The two ministers met for an hour at the border post and agreed to meet again in the spring of next year.\n\nNeither of them took a question from the journalists who had come.";
const withEnd = (end: string) =>
  articleOf("a.txt", `A Bridge to Nowhere\n\nBy Anna Reed\n\n${PROSE}\n\n${end}`);

describe("what stands below the prose", () => {
  it.each([
    "Search in Site",
    "Share this:\nTwitter\nFacebook",
    "Follow us on Twitter",
    "© 2012 Example Media Group. All rights reserved.",
    "Related articles\nThe harbour that nobody uses\nWhy the ferry stopped",
    "Sign up for our weekly newsletter and never miss a story",
    "Tags: Ruritania, Strelsau, trade",
    "Leave a comment",
    "3 comments",
    "Photo: Jan Okker",
    "* * *",
  ])("takes %j off", async (end) => {
    expect((await withEnd(end)).text).toBe(PROSE);
  });

  it("finds the publication in a closing notice", async () => {
    const article = await withEnd(
      "Anna Reed is a fellow at the Harbour Institute. This article was first published in The Lantern, the institute's blog, and is reprinted with kind permission.",
    );
    expect(article.publication).toBe("The Lantern");
    expect(article.text).toBe(PROSE);
  });

  it.each([
    ["This piece originally appeared on Harbour Watch.", "Harbour Watch"],
    ["Republished with permission from the Strelsau Review.", "The Strelsau Review"],
    ["© 2012 The Strelsau Review", "The Strelsau Review"],
  ])("finds it in %j", async (end, publication) => {
    expect((await withEnd(end)).publication).toBe(publication);
  });

  it("takes no publication from a book that the article tells of", async () => {
    expect(
      (await withEnd("His memoir, which was first published in Vienna, sold four copies.")).publication,
    ).toBeNull();
  });

  it("keeps a last sentence that is short", async () => {
    expect((await withEnd("Nobody came.")).text).toBe(`${PROSE}\n\nNobody came.`);
  });

  it("keeps a person who is not the author", async () => {
    expect((await withEnd("Otto Strel is a fellow at the Harbour Institute.")).text).toContain(
      "Otto Strel is",
    );
  });
});
