import { expect, it } from "vitest";
import { stated, statements } from "./stated-by.ts";

const ARTICLE = [
  "Kenya has courted many. Nairobi talks to Japan and to India, and Kenyan ministers travel widely.",
  "Japan has lent Kenya money for a port. Japanese engineers are building it.",
].join("\n\n");

it("says of an effort in general that it concerns nobody in particular", () => {
  expect(stated("conversion", `${ARTICLE} So far the effort has yielded little money.`)).toEqual(["KEN -"]);
});

it("takes no partner from the clause that another is joined to", () => {
  const text = `${ARTICLE}\n\nIndia is to deliver two ships to Kenya, and Sweden is wooing the Kenyan air force.`;
  expect(stated("outreach", text)).toContain("SWE KEN");
});

it("takes the friend for whom it is said to be", () => {
  expect(stated("receptivity", "Kenyan leaders consider Japan a friend that asks no questions.")).toContain(
    "JPN KEN",
  );
});

it("gives the president of a new paragraph to the article's own state", () => {
  const text = `${ARTICLE} \n\nKenya also needs roads. Australia has sent a ship.\n\nThe president has staked his future on Japan.`;
  expect(stated("aim", text)).toContain("KEN JPN");
});

it("keeps the no in what is not wanted", () => {
  const [aim] = statements("aim", "Kenya has no intention of joining India in the pact.");
  expect(aim?.value).toMatch(/no intention/);
});

it("gives a value without who said it", () => {
  const [obstacle] = statements("obstacle", "The deal with Japan is beyond Kenya's means, a banker said.");
  expect(obstacle?.value).not.toMatch(/banker/);
});
