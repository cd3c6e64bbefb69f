import { describe, expect, it } from "vitest";
import { articleOf } from "./fake-effects.ts";

const BODY = `The *minister* of **Ruritania** met the [envoy](https://a.example/envoy) of Strelia at the
border post on Friday, and agreed to a second round.

![A bridge](bridge.jpg)

## A loan in return

> “We have spoken as neighbours do,” the minister said after the meeting at the post.

- A border post at the bridge
- A flight on Mondays, with snake_case_names kept

| a | b |
| - | - |
| 1 | 2 |

\`\`\`
code is no prose
\`\`\`

Neither of them took a question[^1] from the journalists who had come.`;

describe("Markdown", () => {
  it("leaves words and takes marks", async () => {
    const article = await articleOf(
      "a.md",
      `# Minister and envoy meet\n\nBy Anna Reed\n\n4 May 2012\n\n${BODY}\n`,
    );
    expect(article).toMatchObject({
      title: "Minister and envoy meet",
      author: "Anna Reed",
      published: { from: "2012-05-04" },
    });
    expect(article.text.split("\n\n")).toEqual([
      "The minister of Ruritania met the envoy of Strelia at the border post on Friday, and agreed to a second round.",
      "A loan in return",
      "“We have spoken as neighbours do,” the minister said after the meeting at the post.",
      "A border post at the bridge",
      "A flight on Mondays, with snake_case_names kept",
      "Neither of them took a question from the journalists who had come.",
    ]);
  });

  it("takes front matter for metadata", async () => {
    const front =
      "---\ntitle: Minister and envoy meet\nauthor: [Anna Reed, Jan Okker]\ndate: 2012-05-04\nsource: The Lantern\n---\n";
    expect(await articleOf("note", `${front}\n${BODY}`)).toMatchObject({
      title: "Minister and envoy meet",
      author: "Anna Reed, Jan Okker",
      publication: "The Lantern",
      published: { from: "2012-05-04", precision: "day", source: "metadata" },
    });
  });

  it("is not HTML because it begins with a tag", async () => {
    expect((await articleOf("a.md", `<p align="center">\n\n# Talks\n\n${BODY}`)).text).toContain(
      "A loan in return",
    );
  });

  it("survives front matter that is no YAML", async () => {
    expect((await articleOf("a.md", `---\n: [ :\n---\n${BODY}`)).text).toContain("The minister of Ruritania");
  });
});
