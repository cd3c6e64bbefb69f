import { beforeAll, describe, expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { type Coder, createCoder } from "../../../src/coding/coder.ts";

let coder: Coder;

beforeAll(() => {
  coder = createCoder();
});

function events(text: string): readonly string[] {
  return codeText(coder, text, { published: null }).events.map(
    (event) => `${event.type} ${event.actor.code ?? event.actor.name} ${event.recipient?.code ?? "-"}`,
  );
}

describe("events that are weighed", () => {
  it("keep what a rule rightly reads", () => {
    expect(events("Turkey condemned Israel on Tuesday over the raid.")).toContain("ACCUSE TUR ISR");
  });

  it("are not read out of a comparison or a forecast of the weather", () => {
    expect(events("Ghana grows more cocoa than Togo.")).toEqual([]);
    expect(events("Rain is expected in Kenya and Uganda this week.")).toEqual([]);
  });

  it("never pair a party with itself", () => {
    for (const event of codeText(coder, "Kenya asked Uganda to help Kenya.", { published: null }).events)
      expect(event.actor.mention?.start).not.toBe(event.recipient?.mention?.start);
  });
});
