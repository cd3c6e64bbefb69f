import { expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";

const coder = createCoder();

function from(text: string, type: string): string | null | undefined {
  const published = { from: "2024-06-01", to: "2024-06-01" };
  return codeText(coder, text, { published }).events.find((event) => event.type === type)?.date?.from;
}

it("a date of a thing does not date what was done with it", () => {
  expect(from("In May 2023 Kenya condemned the elections of 2019 in Uganda.", "ACCUSE")).toBe("2023-05-01");
  expect(from("Kenya condemned the elections of 2019 in Uganda.", "ACCUSE")).toBeUndefined();
});

it("dates the act itself where the act is the noun", () => {
  const told = "The visit of 2019 by Uganda's president to Kigali is still spoken of in Rwanda.";
  expect(from(told, "CONSULT")).toBe("2019-01-01");
});
