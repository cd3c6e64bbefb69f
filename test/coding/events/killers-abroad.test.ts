import { expect, it } from "vitest";
import { eventsOf } from "./told-by.ts";

const told = (text: string): readonly string[] =>
  eventsOf(text).map(
    ({ type, actor, recipient }) => `${type} ${actor.code} ${actor.sector} ${recipient?.code ?? "-"}`,
  );

it("finds soldiers who fall in another state killed by armed people there", () => {
  expect(told("Four Chadian soldiers were killed in Mali on Sunday.")).toEqual(["ASSAULT MLI UAF TCD"]);
});

it.each([
  "Four Chadian soldiers were killed in a helicopter crash in Mali on Sunday.",
  "Four Chadian soldiers were killed in Chad on Sunday.",
  "Four Chadian tourists were killed in Mali on Sunday.",
])("blames nobody for mishaps, at home, or where no soldiers fall: %s", (text) => {
  expect(told(text)).toEqual([]);
});

it("takes the attacker who is named with the attack", () => {
  expect(told("Five villagers were killed in a raid by Ugandan troops.")).toContain("ASSAULT UGA MIL -");
});
