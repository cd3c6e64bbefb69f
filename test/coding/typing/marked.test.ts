import { describe, expect, it } from "vitest";
import { readMarks } from "../../../src/coding/typing/marked.ts";

describe("marks of a pair", () => {
  it("are taken out, with their places kept", () => {
    const { text, actor, recipient } = readMarks("On Monday <s>Ghana</s> thanked <t>Togo</t>.");
    expect(text).toBe("On Monday Ghana thanked Togo.");
    expect(text.slice(actor?.start, actor?.end)).toBe("Ghana");
    expect(text.slice(recipient?.start, recipient?.end)).toBe("Togo");
  });

  it("may stand in either order, and the recipient's may be missing", () => {
    const passive = readMarks("<t>Togo</t> was thanked by <s>Ghana</s>.");
    expect(passive.actor?.start).toBeGreaterThan(passive.recipient?.end ?? 99);
    expect(readMarks("<s>Ghana</s> mobilised.").recipient).toBeNull();
  });

  it("leaves other angle brackets alone", () => {
    expect(readMarks("a <b>bold</b> x < y").text).toBe("a <b>bold</b> x < y");
  });
});
