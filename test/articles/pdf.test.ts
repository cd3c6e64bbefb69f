import { describe, expect, it } from "vitest";
import { articleOf, problemOf } from "./fake-effects.ts";
import { column, makePdf } from "./make-pdf.ts";

const LEFT = [
  "The foreign minister of Ruritania came",
  "to Strelsau on Monday for talks with her",
  "counterpart. It was the first visit in ele-",
  "ven years, and the newspapers of both",
  "capitals spoke of little else for a week.",
  "The two governments agreed to open a",
  "border post at the bridge and to hold a",
  "second round of talks in the spring, offi-",
  "cials of both ministries said on Friday.",
];
const RIGHT = [
  "Strelia is thought to have asked for a",
  "loan of forty million crowns. Ruritania",
  "has not said whether it will grant one,",
  "and its minister took no question when",
  "she left the palace in the evening.",
  "The opposition called the visit a mis-",
  "take and said that much was given and",
  "nothing received for it, except for the",
  "photographs on the front pages.",
];

describe("PDF", () => {
  it("reads a page of one column, with its divided words mended", async () => {
    const pdf = makePdf([column(LEFT, 72, 700)], { title: "A visit to Strelsau", author: "Anna Reed" });
    const article = await articleOf("a.pdf", pdf);
    expect(article).toMatchObject({ title: "A visit to Strelsau", author: "Anna Reed", published: null });
    expect(article.text).toContain("the first visit in eleven years, and");
    expect(article.text).toContain("in the spring, officials of both");
  });

  it("reads two columns one after the other, below a title across both", async () => {
    const rows = LEFT.flatMap((text, i) => [
      { x: 72, y: 700 - i * 12, text },
      { x: 320, y: 700 - i * 12, text: RIGHT[i]! },
    ]);
    const title = { x: 72, y: 760, size: 20, text: "A visit to the capital of the neighbour" };
    const article = await articleOf("a.pdf", makePdf([[title, ...rows]]));
    expect(article.title).toBe("A visit to the capital of the neighbour");
    expect(article.text.indexOf("said on Friday.")).toBeLessThan(article.text.indexOf("Strelia is thought"));
    expect(article.text).toContain("called the visit a mistake and said");
  });

  it("leaves out running heads and page numbers and goes on over the page's end", async () => {
    const page = (number: number, lines: readonly string[]) => [
      { x: 72, y: 800, size: 8, text: "The Lantern Papers" },
      ...column(lines, 72, 740),
      { x: 290, y: 40, size: 8, text: String(number) },
    ];
    const article = await articleOf("a.pdf", makePdf([page(1, LEFT.slice(0, 7)), page(2, LEFT.slice(7))]));
    expect(article.text).not.toMatch(/Lantern|\b[12]\b/);
    expect(article.text).toContain("to hold a second round of talks");
  });

  it("divides paragraphs at a wider gap", async () => {
    const pdf = makePdf([[...column(LEFT, 72, 700), ...column(RIGHT, 72, 700 - LEFT.length * 12 - 12)]]);
    expect((await articleOf("a.pdf", pdf)).text.split("\n\n")).toHaveLength(2);
  });

  it("is known by its content", async () => {
    expect((await articleOf("letter.txt", makePdf([column(LEFT, 72, 700)]))).text).toContain("Ruritania");
  });

  it("names one that is encrypted, without text, cut or damaged", async () => {
    const whole = makePdf([column(LEFT, 72, 700)]);
    expect(await problemOf("a.pdf", makePdf([column(LEFT, 72, 700)], { locked: true }))).toMatchObject({
      name: "encrypted",
    });
    expect(await problemOf("a.pdf", makePdf([[]]))).toMatchObject({ name: "no-text-layer" });
    expect(await problemOf("a.pdf", whole.slice(0, whole.length / 2))).toMatchObject({ name: "truncated" });
    expect(await problemOf("a.pdf", Buffer.from("%PDF-1.4\nnothing of use\n%%EOF\n"))).toMatchObject({
      name: "broken-pdf",
    });
  });
});
