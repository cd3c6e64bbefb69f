import { describe, expect, it } from "vitest";
import { readSentences } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";
import { draftEvents } from "../../../src/coding/events/code-events.ts";
import { isOfOneMind } from "../../../src/coding/events/one-mind.ts";
import { CLASSES } from "../../../src/coding/typing/labels.ts";
import type { Probabilities } from "../../../src/coding/typing/typing.ts";
import { toldBy } from "./told-by.ts";

const coder = createCoder();

const sure = (type: string, share: number, none: number): Probabilities => {
  const rest = (1 - share - none) / (CLASSES.length - 2);
  return Object.fromEntries(
    CLASSES.map((one) => [one, one === type ? share : one === "NONE" ? none : rest]),
  ) as Probabilities;
};

/** Whether the first draft of a type in a text is of one mind with a classifier that says so. */
function agreed(text: string, type: string, probabilities: Probabilities): boolean {
  for (const { reading } of readSentences(coder, text, { published: null })) {
    const draft = draftEvents(reading, coder).find(({ outcome }) => outcome.type === type);
    const pair = draft?.pairs[0];
    if (draft === undefined || pair === undefined) continue;
    const [actor, recipient] = pair;
    return isOfOneMind({
      predicate: draft.word,
      actor: actor.reference,
      recipient: recipient?.reference ?? null,
      slot: `rule.${recipient?.slot ?? "none"}`,
      ruled: draft.outcome.type,
      draft,
      probabilities,
      features: () => new Set<string>(),
      dense: new Float32Array(),
      rows: null,
    });
  }
  throw new Error(`no ${type} in: ${text}`);
}

describe("rule and classifier", () => {
  it("are of one mind where both see the act between two states", () => {
    expect(agreed("Chad accused Niger of theft.", "ACCUSE", sure("ACCUSE", 0.9, 0.01))).toBe(true);
  });

  it.each([
    ["the classifier sees another", "Chad accused Niger of theft.", "ACCUSE", sure("THREATEN", 0.9, 0.01)],
    ["the classifier hesitates", "Chad accused Niger of theft.", "ACCUSE", sure("ACCUSE", 0.5, 0.01)],
    ["there may be none", "Chad accused Niger of theft.", "ACCUSE", sure("ACCUSE", 0.8, 0.15)],
    ["one of the two is no state", "Chad accused two farmers.", "ACCUSE", sure("ACCUSE", 0.9, 0.01)],
    ["label sets differ", "Chad urged Niger to pay.", "REQUEST", sure("REQUEST", 0.9, 0.01)],
    ["somebody only hopes for it", "Mali hoped that Chad would help Niger.", "AGREE", sure("AGREE", 0.9, 0)],
    ["somebody only tells it", "Mali said Chad had shelled Niger.", "ASSAULT", sure("ASSAULT", 0.9, 0.01)],
  ])("are not where %s", (_, text, type, probabilities) => {
    expect(agreed(text, type, probabilities)).toBe(false);
  });
});

describe("what is hoped for from others", () => {
  it.each([
    "Kenya's minister said he hoped Ugandan officers would be indicted for fraud.",
    "Kenya's minister said she hoped several Ugandan officials accused of fraud would be indicted.",
  ])("is nothing done to them: %s", (text) => {
    expect(toldBy(text).filter((event) => /^(ACCUSE|COERCE|THREATEN) KEN/.test(event))).toEqual([]);
  });
});
