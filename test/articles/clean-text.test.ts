import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFrom } from "../../src/articles/article.ts";
import { readPlainText } from "../../src/articles/plain-text.ts";
import { tidyCharacters } from "../../src/articles/tidy.ts";
import { articleOf } from "./fake-effects.ts";

describe("characters", () => {
  it.each([
    ["off\u00adice", "office"],
    ["the\u00a0two\u2009of\u202fthem", "the two of them"],
    ["e\ufb03cient \ufb01gures", "efficient figures"],
    ["zero\u200bwidth\ufeff", "zerowidth"],
    ["cafe\u0301", "café"],
    ["it\u0092s \u0093so\u0094", "it’s “so”"],
    ["“curly” ‘quotes’ – and — dashes…", "“curly” ‘quotes’ – and — dashes…"],
    ["a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["bell\u0007 and \u202eturned\u202c", "bell and turned"],
  ])("%j becomes %j", (given, expected) => expect(tidyCharacters(given)).toBe(expected));

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(tidyCharacters(tidyCharacters(text))).toBe(tidyCharacters(text));
      }),
    );
  });
});

const words = fc.constantFrom(
  "The",
  "minister",
  "of",
  "Ruritania",
  "said",
  "that",
  "North",
  "Korea",
  "met.",
  "Talks",
  "By",
  "Photo:",
  "failed,",
  "and",
  "2014",
  "—",
  "\u00a0",
  "Image Credit:",
  "\u200b",
  "©",
  "#",
  "U.S.",
  "Reed",
);
const texts = fc
  .array(
    fc.tuple(
      fc.array(words, { minLength: 1, maxLength: 12 }),
      fc.constantFrom("\n", "\n\n", "\r\n", "\n   "),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((lines) => lines.map(([line, end]) => line.join(" ") + end).join(""));

describe("any text", () => {
  const given = { origin: "a.txt", readAt: new Date(0), published: null, publication: null };
  const read = (text: string) =>
    readPlainText(tidyCharacters(text)).map((draft) => articleFrom(draft, given));

  it("becomes paragraphs without control characters, doubled blanks or empty ones", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const result of read(text)) {
          if (!result.ok) continue;
          const { value } = result;
          expect(value.text).toBe(tidyCharacters(value.text));
          for (const paragraph of value.text.split("\n\n")) expect(paragraph).toMatch(/^\S(?:[^\n]*\S)?$/);
          expect(value.text).not.toMatch(/ {2}|\p{Cc}(?<!\n)/u);
        }
      }),
    );
  });

  it("gives the same ids each time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ids = read(text).map((result) => result.ok && result.value.id);
        expect(read(text).map((result) => result.ok && result.value.id)).toEqual(ids);
      }),
    );
  });

  it("keeps the words of prose in their order", () => {
    const sentence = fc
      .array(fc.constantFrom("minister", "envoy", "border", "treaty", "river"), {
        minLength: 9,
        maxLength: 20,
      })
      .map((list) => `The ${list.join(" ")} met.`);
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 40, max: 90 }),
        (sentences, width) => {
          const wrapped: string[] = [""];
          for (const word of sentences.join(" ").split(" ")) {
            const last = wrapped.at(-1)!;
            if (last.length + 1 + word.length > width) wrapped.push(word);
            else wrapped[wrapped.length - 1] = `${last} ${word}`.trim();
          }
          const [result] = read(wrapped.join("\n"));
          expect(result?.ok && result.value.text.replace(/\s+/g, " ")).toBe(sentences.join(" "));
        },
      ),
    );
  });
});

it("gives one text one id, wherever it was found", async () => {
  const prose =
    "The two ministers met for an hour at the border post and agreed to meet again in the spring of next year.";
  const plain = await articleOf("a.txt", prose);
  const page = await articleOf(
    "b.html",
    `<!doctype html><html><head><title>Talks</title></head><body><p>${prose}</p></body></html>`,
  );
  expect(page.id).toBe(plain.id);
  expect(plain.id).toMatch(/^[0-9a-f]{64}$/);
});
