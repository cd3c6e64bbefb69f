import { describe, expect, it } from "vitest";
import { articleOf } from "./fake-effects.ts";

const PROSE =
  "The foreign minister of Ruritania arrived in Strelsau on Monday for talks with her counterpart, the first in eleven years.\n" +
  "She said on March 3, 2011 that the two governments had agreed to open a border post before the end of the year.\n";

const day = (iso: string) => ({ from: iso, to: iso, precision: "day", source: "text" });

describe("what stands above the prose", () => {
  it("takes title, byline and date off", async () => {
    const article = await articleOf("a.txt", `A Bridge to Nowhere\nBy Anna Reed\nMay 4, 2012\n${PROSE}`);
    expect(article).toMatchObject({
      title: "A Bridge to Nowhere",
      author: "Anna Reed",
      published: day("2012-05-04"),
    });
    expect(article.text.startsWith("The foreign minister")).toBe(true);
  });

  it.each([
    ["By Anna Reed, 4 May 2012", "Anna Reed", "2012-05-04"],
    ["BY ANNA REED | May 4, 2012", "Anna Reed", "2012-05-04"],
    [
      "By Anna Reed and Jan de Vries\nPublished: Friday, May 4th, 2012, 10:15 GMT",
      "Anna Reed and Jan de Vries",
      "2012-05-04",
    ],
    ["Written by Anna Reed in Strelsau\n2012-05-04", "Anna Reed", "2012-05-04"],
    ["Author: Anna Reed\nDate: 2012-05-04\nSource: The Lantern", "Anna Reed", "2012-05-04"],
    ["Updated on 4 May 2012", null, "2012-05-04"],
    ["Friday 4 May 2012 by Anna Reed", "Anna Reed", "2012-05-04"],
  ])("reads %j", async (lines, author, date) => {
    const article = await articleOf("a.txt", `A Bridge to Nowhere\n\n${lines}\n\n${PROSE}`);
    expect(article).toMatchObject({ title: "A Bridge to Nowhere", author, published: day(date) });
    expect(article.text.startsWith("The foreign minister")).toBe(true);
  });

  it("takes a month alone for a month", async () => {
    const { published } = await articleOf("a.txt", `A Bridge to Nowhere\n\nFebruary 2012\n\n${PROSE}`);
    expect(published).toEqual({ from: "2012-02-01", to: "2012-02-29", precision: "month", source: "text" });
  });

  it("takes no date out of the prose", async () => {
    expect((await articleOf("a.txt", PROSE)).published).toBeNull();
    expect(
      (await articleOf("a.txt", `May 4, 2012 was a cold day in Strelsau, and nobody came.\n${PROSE}`))
        .published,
    ).toBeNull();
  });

  it("does not read a date whose order depends on the country, nor one that cannot be", async () => {
    expect((await articleOf("a.txt", `A Bridge to Nowhere\n\n04/05/2012\n\n${PROSE}`)).published).toBeNull();
    expect(
      (await articleOf("a.txt", `A Bridge to Nowhere\n\nFebruary 30, 2012\n\n${PROSE}`)).published,
    ).toBeNull();
  });

  it("takes the date of a dateline with a year and a dash, and leaves the dateline to the reader of sentences", async () => {
    const wire = `STRELSAU, May 4, 2012 (Example) -- The envoy met the minister.\n${PROSE}`;
    const article = await articleOf("a.txt", wire);
    expect(article.published).toEqual(day("2012-05-04"));
    expect(article.text.startsWith("STRELSAU, May 4, 2012 (Example) --")).toBe(true);
    expect((await articleOf("a.txt", `May 4 -- The envoy met the minister.\n${PROSE}`)).published).toBeNull();
  });

  it("keeps a standfirst in the text", async () => {
    const article = await articleOf(
      "a.txt",
      `A Bridge to Nowhere\nTwo neighbours are building it, and only one of them wants to cross.\nBy Anna Reed\n${PROSE}`,
    );
    expect(article.text.startsWith("Two neighbours are building it")).toBe(true);
    expect(article.author).toBe("Anna Reed");
  });

  it("takes the caption above the prose off", async () => {
    const article = await articleOf(
      "a.txt",
      `A Bridge to Nowhere\nBy Anna Reed\nMay 4, 2012\nThe old harbour at dusk\nImage Credit:\nJan Okker\n${PROSE}`,
    );
    expect(article.text.startsWith("The foreign minister")).toBe(true);
  });

  it("finds no title where the text begins with prose", async () => {
    expect((await articleOf("a.txt", PROSE)).title).toBeNull();
    const wrapped =
      "The foreign minister of Ruritania arrived in Strelsau on Monday for\ntalks with her counterpart, the first in eleven years, and was met\nat the station by nobody at all.";
    expect((await articleOf("a.txt", wrapped)).title).toBeNull();
  });

  it("takes no sentence that begins with By for a byline", async () => {
    const article = await articleOf(
      "a.txt",
      `A Bridge to Nowhere\n\nBy Friday Ruritania had recalled its envoy, and by Sunday the embassy was shut.\n${PROSE}`,
    );
    expect(article.author).toBeNull();
    expect(article.text.startsWith("By Friday")).toBe(true);
  });

  it("uses the given date only where the article tells none", async () => {
    const published = { from: "2013-01-01", to: "2013-01-31", precision: "month", source: "given" } as const;
    expect((await articleOf("a.txt", PROSE, { published })).published).toEqual(published);
    expect(
      (await articleOf("a.txt", `A Bridge to Nowhere\nMay 4, 2012\n${PROSE}`, { published })).published,
    ).toEqual(day("2012-05-04"));
  });

  it("prefers the given publication", async () => {
    const article = await articleOf("a.txt", `A Bridge to Nowhere\nSource: The Lantern\n${PROSE}`, {
      publication: "Other",
    });
    expect(article.publication).toBe("Other");
  });
});
