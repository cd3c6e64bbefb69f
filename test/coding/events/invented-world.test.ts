import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";

const coder = createCoder({ world: fileURLToPath(new URL("../../worlds/invented", import.meta.url)) });
const seen = (text: string): readonly string[] =>
  codeText(coder, text, { published: { from: "1995-01-01", to: "1995-01-01" } }).events.map(
    (event) => `${event.actor.code}>${event.recipient?.code ?? "-"} ${event.type}`,
  );

describe("a world of invented countries", () => {
  it.each([
    ["The Calenardhon government condemned an attack by Osgiliath soldiers.", "CAL>OSG ACCUSE"],
    [
      "Dagolath's Deputy Prime Minister Telemar left for Minas Tirith on Wednesday for meetings.",
      "DAG>GON CONSULT",
    ],
    [
      "Arnor on Thursday signed a trade protocol with Dagolath, its biggest trading partner.",
      "ARN>DAG SUPPORT",
    ],
    ["Eriador threatened Gondor with sanctions.", "ERI>GON THREATEN"],
  ])("is read as the real one is: %s", (text, event) => {
    expect(seen(text)).toContain(event);
  });

  it("knows no state that its tables do not have", () => {
    expect(seen("Norway signed a trade protocol with Gondor.").some((event) => event.includes("NOR"))).toBe(
      false,
    );
  });
});
