import { describe, expect, it } from "vitest";
import { articleOf } from "./fake-effects.ts";

const FIRST =
  "The two ministers met for an hour at the border post and agreed to meet again in the spring of next year.";
const LAST =
  "Neither of them took a question from the journalists who had come all the way from the capital.";

describe("captions between paragraphs", () => {
  it.each([
    "The border post at noon\nImage Credit:\nJan Okker",
    "Photo: Jan Okker",
    "The ministers shake hands at the border post on Monday. (AP Photo/Jan Okker)",
    "The border post at noon. Source: Reuters",
    "Advertisement",
    "Story continues below advertisement",
    "[Image: the border post]",
  ])("takes %j out", async (caption) => {
    expect((await articleOf("a.txt", `${FIRST}\n${caption}\n${LAST}`)).text).toBe(`${FIRST}\n\n${LAST}`);
    expect((await articleOf("a.txt", `${FIRST}\n\n${caption}\n\n${LAST}`)).text).toBe(`${FIRST}\n\n${LAST}`);
  });

  it("mends the sentence that a caption divided", async () => {
    const content = `${FIRST}\nThe younger of the two said that the\nPhoto: Jan Okker\nbridge would be open by May, whatever the weather.`;
    expect((await articleOf("a.txt", content)).text).toBe(
      `${FIRST}\n\nThe younger of the two said that the bridge would be open by May, whatever the weather.`,
    );
  });

  it("keeps prose that speaks of pictures", async () => {
    const prose =
      "Photos of the meeting show the two ministers at a table without a flag, which many took for a sign.";
    expect((await articleOf("a.txt", `${FIRST}\n\n${prose}\n\n${LAST}`)).text).toContain(prose);
  });
});
