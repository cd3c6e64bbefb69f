import { describe, expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";

const coder = createCoder();
const seen = (text: string): readonly string[] =>
  codeText(coder, text, { published: { from: "2024-05-06", to: "2024-05-06" } }).events.map(
    (event) => `${event.actor.code}>${event.recipient?.code ?? "-"} ${event.type}`,
  );

describe("what somebody says that somebody will do", () => {
  it.each([
    ["The Russian foreign ministry said it will supply wheat to Egypt.", "RUS>EGY AGREE"],
    ["Obama said he would not provide support to Israel.", "USA>ISR REJECT"],
    ["Poland said it would not attend talks with Belarus.", "POL>BLR REJECT"],
    ["Israel announced it would free 150 Palestinian prisoners.", "ISR>PSE AGREE"],
  ])("is a promise or a refusal of the speaker: %s", (text, event) => {
    expect(seen(text)).toEqual([event]);
  });

  it("is not the speaker's promise where another acts", () => {
    expect(seen("Turkey said Greece would send troops to Cyprus.")).not.toContain("TUR>CYP AGREE");
  });
});

describe("acts told from the victim's side", () => {
  it.each([
    ["Rockets were fired at Israel from Lebanon on Monday.", "LBN>ISR ASSAULT"],
    ["Rwandan troops crossed into Congo on Monday.", "RWA>COD MOBILIZE"],
    ["Evidence against Syria was presented by France.", "FRA>SYR ACCUSE"],
  ])("keep their direction: %s", (text, event) => {
    expect(seen(text)).toContain(event);
    expect(seen(text)).not.toContain(event.replace(/^(\w+)>(\w+)/, "$2>$1"));
  });

  it("are not the deeds of who speaks of them", () => {
    expect(seen("The UN said Rwandan troops had crossed into Congo.")).not.toContain("UNO>COD MOBILIZE");
  });

  it("never turn on the victim who tells of them", () => {
    expect(seen("Armenia said shells were fired at it from Azerbaijan.")).not.toContain("ARM>AZE ASSAULT");
  });
});
