import { describe, expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";
import { datesInTurn } from "../../../src/coding/events/dates-in-turn.ts";

const coder = createCoder();
const day = { from: "2015-06-09", to: "2015-06-09" };
function told(text: string): Record<string, string | null> {
  const { events } = codeText(coder, text, { published: day });
  return Object.fromEntries(events.map((event) => [event.recipient?.code ?? "", event.date?.from ?? null]));
}

describe("dates told in turn", () => {
  it("belong each to its own recipient", () => {
    expect(told("President Xi visited Serbia on 7 May and Hungary on 9 May.")).toEqual({
      SRB: "2015-05-07",
      HUN: "2015-05-09",
    });
    expect(told("Ghana signed accords with Togo in 2011 and with Benin in 2013.")).toEqual({
      TGO: "2011-01-01",
      BEN: "2013-01-01",
    });
  });

  it("are one date for all where there is one", () => {
    expect(told("Chile's foreign minister flew to Peru and Bolivia on Thursday.")).toEqual({
      PER: "2015-06-04",
      BOL: "2015-06-04",
    });
  });

  it("are not told in turn where places and dates stand apart or differ in number", () => {
    const date = (start: number) => ({ start, when: { from: String(start) } as never });
    expect(datesInTurn([{ start: 1 }, { start: 5 }], [date(8), date(12)])).toBeNull();
    expect(datesInTurn([{ start: 1 }, { start: 5 }, { start: 9 }], [date(3), date(12)])).toBeNull();
    expect(datesInTurn([{ start: 1 }], [date(3)])).toBeNull();
    expect([...datesInTurn([{ start: 5 }, { start: 12 }], [date(3), date(9)])!.keys()]).toEqual([5, 12]);
  });
});
