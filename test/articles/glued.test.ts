import { expect, it } from "vitest";
import { readAll } from "./fake-effects.ts";

const BODY = (name: string) =>
  `The minister of ${name} met his guest at the border post and agreed to meet again in the spring.\nNeither of them took a question from the journalists who had come from the capital of ${name}.`;

it("divides two articles that stand behind one another", async () => {
  const first = `A Bridge to Nowhere\nBy Anna Reed\nMay 4, 2012\n${BODY("Ruritania")}`;
  const second = `The Road Not Built\n\nBy Jan Okker\n\n${BODY("Strelia")}`;
  for (const between of ["\n\n", "\n", ""]) {
    const reads = await readAll("-", { stdin: first + between + second });
    expect(
      reads.map(
        (read) => read.ok && [read.article.title, read.article.author, read.article.published?.from ?? null],
      ),
    ).toEqual([
      ["A Bridge to Nowhere", "Anna Reed", "2012-05-04"],
      ["The Road Not Built", "Jan Okker", null],
    ]);
  }
});

it("does not divide an article with headings", async () => {
  const reads = await readAll("-", {
    stdin: `A Bridge to Nowhere\nBy Anna Reed\n\n${BODY("Ruritania")}\n\nThe other side\n\n${BODY("Strelia")}`,
  });
  expect(reads).toHaveLength(1);
});
