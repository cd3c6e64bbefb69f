import { describe, expect, it } from "vitest";
import { readSentences } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";
import { settledDrafts } from "../../../src/coding/events/code-events.ts";
import { isPossible } from "../../../src/coding/events/plausible.ts";
import { propose } from "../../../src/coding/typing/propose.ts";

const coder = createCoder();

/** What the tree proposes of a sentence and the rules leave possible, each as "actor recipient". */
function possibleIn(text: string): readonly string[] {
  return [...readSentences(coder, text, { published: null })].flatMap(({ reading }) => {
    const drafts = settledDrafts(reading, coder);
    return propose(reading)
      .filter(({ predicate, actor, recipient, slot }) =>
        isPossible(predicate, actor, { reference: recipient, slot }, drafts),
      )
      .map(({ actor, recipient }) => `${actor.code} ${recipient.code}`);
  });
}

describe("what is possible beside a rule that names both sides", () => {
  it("is nothing that the doers do to their own people", () => {
    const text = "Norway and the government of Latvia warned their people about Belarus.";
    expect(possibleIn(text)).not.toContain("NOR LVA");
    expect(possibleIn(text)).not.toContain("LVA NOR");
  });

  it("may be what they do to another, or where no rule speaks", () => {
    expect(possibleIn("Norway warned Latvia about Belarus.")).toContain("NOR LVA");
    expect(possibleIn("Norway and Latvia counted their people.").length).toBeGreaterThan(0);
  });
});

describe("members of a list", () => {
  it("whose state is said but once do nothing to each other", () => {
    expect(possibleIn("Russian police and troops gathered in Georgia.")).not.toContain("RUS RUS");
    expect(possibleIn("Russian troops and Chinese troops gathered in Georgia.")).toContain("RUS CHN");
  });
});
