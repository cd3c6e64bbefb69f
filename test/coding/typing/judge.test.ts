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

describe("what the tree alone proposes", () => {
  it.each([
    ["Syrian rebels engaged Filipino peacekeepers in a firefight in Golan Heights.", "ASSAULT SYR ISR"],
    ["Malian rebels fought Nigerien troops near Gao in Burkina Faso.", "ASSAULT MLI BFA"],
    ["Washington said such a step enjoyed support from Moscow.", "SUPPORT USA RUS"],
    ["Two farmers died in Pakistani shelling in Afghanistan.", "ASSAULT Two farmers AFG"],
  ])("is no event where it is a scene or another's deed: %s", (text, event) => {
    expect(events(text)).not.toContain(event);
  });

  it("may be what a government does to its own country", () => {
    expect(events("The Bolivian government declared a state of siege in Bolivia.")).toContain(
      "COERCE BOL BOL",
    );
    expect(events("The French minister left Paris on Monday.")).toEqual([]);
  });
});

describe("members of a list", () => {
  it.each([
    [
      "The foreign minister of Vietnam toured Kenya, Burundi, Mozambique and Angola in May.",
      ["KEN", "BDI", "MOZ", "AGO"],
    ],
    ["Norway condemned Iran, Syria and Belarus on Friday.", ["IRN", "SYR", "BLR"]],
    ["Japan sent rice to Laos, Nepal and Bhutan last week.", ["LAO", "NPL", "BTN"]],
    ["Chad accused Sudan, Libya and Egypt of arming rebels.", ["SDN", "LBY", "EGY"]],
    ["Peru expelled the ambassadors of Cuba, Bolivia and Nicaragua.", ["CUB", "BOL", "NIC"]],
  ])("stand together: %s", (text, codes) => {
    const found = codeText(coder, text, { published: null }).events.map(({ recipient }) => recipient?.code);
    expect(found).toEqual(expect.arrayContaining(codes));
  });

  it("fall together", () => {
    expect(events("Ghana grows more cocoa than Togo, Benin and Nigeria.")).toEqual([]);
  });
});

describe("the classifier's type gives way to a rule's", () => {
  it.each([
    ["The German chancellor wants to help Serbia.", "REQUEST DEU SRB"],
    ["Norway wants to inspect the reactors in Finland.", "REQUEST NOR FIN"],
    ["Kenya intends to sanction Sudan.", "REQUEST KEN SDN"],
    ["Moroccan protesters burned down the Spanish consulate.", "ASSAULT MAR ESP"],
    ["The Russian bank was demolished by Ukrainian demonstrators.", "ASSAULT UKR RUS"],
  ])("where it mistakes an intention for a request, or a riot for an attack: %s", (text, event) => {
    expect(events(text)).not.toContain(event);
  });

  it("not where somebody else is wanted to act", () => {
    expect(events("The German chancellor wants Serbia to help Kosovo.")).toContain("REQUEST DEU SRB");
  });
});

describe("what rule and classifier agree on between two named states", () => {
  it.each([
    ["Kenya is about to resume diplomatic ties with Somalia.", "AGREE KEN SOM"],
    ["Saudi Arabia is about to resume relations with Iran.", "AGREE SAU IRN"],
    ["Honduras is set to restore relations with Taiwan.", "AGREE HND TWN"],
    ["China's foreign minister has urged Washington to lift sanctions.", "REQUEST CHN USA"],
    ["Uruguay wants to attack Paraguay.", "THREATEN URY PRY"],
  ])("stands: %s", (text, event) => {
    expect(events(text)).toContain(event);
  });

  it.each([
    "The ties of Kenya with Somalia are older than those with Sudan.",
    "Kenya has a longer border with Somalia than Uganda has.",
  ])("does not where nothing is told: %s", (text) => {
    expect(events(text)).toEqual([]);
  });
});
