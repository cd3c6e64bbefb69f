import { beforeAll, describe, expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { type Coder, createCoder } from "../../../src/coding/coder.ts";

let coder: Coder;

beforeAll(() => {
  coder = createCoder();
});

/** Events of a text, as "TYPE actor recipient status". */
function events(text: string): readonly string[] {
  return codeText(coder, text, { published: null }).events.map(
    (event) => `${event.type} ${event.actor.code} ${event.recipient?.code ?? "-"} ${event.status}`,
  );
}

/** An article on Kenya that last spoke of Kenya and Chad together. */
const BEFORE =
  "Kenya has been busy abroad. Kenya's neighbours watch it with care. President William Ruto of Kenya flew to Chad in May. ";

describe("the other side of an act", () => {
  it.each([
    ["Chad recalled its ambassador.", "SANCTION CHD KEN actual"],
    ["Kenya broke off diplomatic relations.", "SANCTION KEN CHD actual"],
    ["Peru called its ambassador home.", "SANCTION PER KEN actual"],
    ["Peru's foreign minister paid a visit a year later.", "CONSULT PER KEN actual"],
    ["Exports to Peru were banned.", "SANCTION KEN PER actual"],
    ["Peru, Chile and Bolivia demanded compensation.", "REQUEST CHL KEN asked"],
    ["Peru joined in with travel bans on five ministers.", "SANCTION PER KEN actual"],
    ["Peruvian hauliers have been granted more permits.", "CONCEDE KEN PER actual"],
    ["William Ruto went to Tehran, a trip that drew a rebuke from Peru.", "ACCUSE PER KEN actual"],
    ["No Kenyan was invited to the inauguration of Peru's president.", "REJECT PER KEN actual"],
  ])("is understood: %s", (text, expected) => {
    expect(events(BEFORE + text)).toContain(expected.replace("CHD", "TCD"));
  });

  it.each([
    "Peru sold cement.",
    "Peru published a book on five ministers.",
    "If they should fall out, Peru will suffer.",
    "Peru's economy worked well.",
    "Peru is open on Sundays.",
    "President William Ruto went to court.",
    "Peru let the matter rest.",
  ])("is not made up: %s", (text) => {
    expect(events(BEFORE + text).filter((event) => !event.includes("KEN TCD"))).toEqual([]);
  });

  it("is nobody where nobody was named before", () => {
    expect(events("Peru recalled its ambassador.")).toEqual([]);
  });
});

describe("of a word that governs an act and the act", () => {
  it("that one is told which names the other side", () => {
    const text =
      "The week was a busy one.\n\nAfter Portugal closed the office, Kenya's president planned to give a speech and meet dissidents from Chad.";
    expect(events(text)).toContain("AGREE KEN TCD planned");
  });
});

describe("people without a state beside them", () => {
  it("are of the state that the article gave them before", () => {
    const text =
      "Peruvian Interior Minister Aldo Quiroga met Chadian officials. Quiroga accused Chad of theft.";
    expect(events(text)).toContain("ACCUSE PER TCD actual");
  });

  it("are of the article's own state where they hold an office of state", () => {
    expect(events(`${BEFORE}Interior Minister Juma Odinga met Chadian officials.`)).toContain(
      "CONSULT KEN TCD actual",
    );
  });

  it("are strangers otherwise", () => {
    expect(events(`${BEFORE}Juma Odinga accused Chad of theft.`)).not.toContain("ACCUSE KEN TCD actual");
  });

  it("stand across from their owner: a host is not his guest's", () => {
    expect(events(`${BEFORE}Ruto congratulated his host.`)).toContain("SUPPORT KEN TCD actual");
  });
});

describe("acts told side by side", () => {
  it("are two where each verb has an object of its own", () => {
    const told = events(
      `${BEFORE}Kenya froze the assets of Chadian officials and suspended flights to Chad.`,
    );
    expect(told.filter((event) => event === "SANCTION KEN TCD actual")).toHaveLength(2);
  });

  it("are one where one act is told twice", () => {
    const told = events(`${BEFORE}Ruto paid a visit to Chad, and the visit to Chad went well.`);
    expect(told.filter((event) => event.startsWith("CONSULT KEN TCD"))).toHaveLength(2);
  });

  it("are both told where one is the scene of the other", () => {
    const told = events(`${BEFORE}Xi Jinping came to Nairobi, where the two sides signed an agreement.`);
    expect(told).toContain("CONSULT CHN KEN actual");
  });
});

describe("a refusal told with a negation", () => {
  it("is done, not denied", () => {
    expect(events(`${BEFORE}Chad does not recognise Kosovo.`)).toContain("REJECT TCD XKX actual");
  });

  it("is nothing where something else is done instead of it", () => {
    expect(events(`${BEFORE}Kenya freed two men rather than extradite them to Peru.`)).not.toContain(
      "COOPERATE KEN PER actual",
    );
  });
});

describe("idioms", () => {
  it.each([
    ["Kenya found fault with Peruvian grain.", "ACCUSE KEN PER actual"],
    ["Kenya knocked on Peru's door.", "AGREE KEN PER actual"],
    ["Peru turned its back on Kenya.", "REJECT PER KEN actual"],
    ["Peru's president was received by William Ruto in Nairobi.", "CONSULT PER KEN actual"],
    ["Peru had said no.", "REJECT PER KEN actual"],
    ["Kenya and Peru patched things up.", "SUPPORT KEN PER actual"],
    ["Ruto decorated the Peruvian president.", "SUPPORT KEN PER actual"],
    ["Peru answered with tariffs on Kenyan tea.", "SANCTION PER KEN actual"],
    ["Peru made it clear that concessions were not in the offing.", "REJECT PER KEN actual"],
    ["Ruto hugged the emir of Qatar and lifted the boycott.", "RETREAT KEN QAT actual"],
    ["Kenya broke with Peru over fish.", "SANCTION KEN PER actual"],
    ["Peru's president was given a warm welcome.", "CONSULT PER KEN actual"],
  ])("%s", (text, expected) => {
    expect(events(BEFORE + text)).toContain(expected);
  });

  it.each([
    "Peru knocked on the door.",
    "Ruto turned his back.",
    "Peru answered with a smile.",
    "Ruto reached the summit of Mount Kenya.",
  ])("are none here: %s", (text) => {
    expect(events(BEFORE + text).filter((event) => !event.includes("KEN TCD"))).toEqual([]);
  });
});

describe("those who acted together", () => {
  it("are meant by they", () => {
    expect(events("Chad and Mali were at odds for years. They signed a treaty in May.")).toContain(
      "SUPPORT TCD MLI actual",
    );
    expect(events(`${BEFORE}Mali and Niger said on Monday that they had resumed talks.`)).toContain(
      "CONSULT MLI NER actual",
    );
  });

  it("are not where somebody else was named since", () => {
    const told = events(
      "Chad and Mali were at odds for years. Kenya's ministers said that they signed a treaty.",
    );
    expect(told).not.toContain("SUPPORT TCD MLI actual");
  });
});

describe("states' acts in an article", () => {
  it("stand where nobody has spoken of the states before", () => {
    expect(events(`${BEFORE}Peru's junta withdrew Bolivia's licence.`)).toContain("SANCTION PER BOL actual");
  });

  it("are no openness where something was opened", () => {
    const told = events(`${BEFORE}Peru opened shelters for Bolivian refugees.`);
    expect(told.filter((event) => event.startsWith("AGREE PER"))).toEqual([]);
  });
});

describe("acts told in one breath", () => {
  it("are done to the side that one of them names", () => {
    const told = events(`${BEFORE}Kenya severed ties with Peru, and refused to renew the contract.`);
    expect(told).toContain("REJECT KEN PER actual");
  });

  it("are not where one is friendly and the other hostile", () => {
    const told = events(`${BEFORE}Kenya thanked Peru and condemned the raid.`);
    expect(told).not.toContain("ACCUSE KEN PER actual");
  });

  it("of a verb beside the subject's own are the subject's", () => {
    expect(events(`${BEFORE}Chad first dithered, then gave in to Kenyan pressure.`)).toContain(
      "CONCEDE TCD KEN actual",
    );
  });
});

describe("who would not do a thing", () => {
  it("refused it", () => {
    expect(events(`${BEFORE}Ruto would not meet the Peruvian president.`)).toContain("REJECT KEN PER actual");
  });

  it("did not where it is only supposed", () => {
    const told = events(`${BEFORE}Ruto would not meet the Peruvian president if he were asked.`);
    expect(told).not.toContain("REJECT KEN PER actual");
  });
});

describe("a state that protests", () => {
  it("complains", () => {
    expect(events(`${BEFORE}Chad protested.`)).toContain("ACCUSE TCD KEN actual");
  });

  it("is not its people", () => {
    const told = events(`${BEFORE}Kenyan students protested in Nairobi.`);
    expect(told.some((event) => event.startsWith("PROTEST"))).toBe(true);
    expect(told.some((event) => event.startsWith("ACCUSE"))).toBe(false);
  });
});

describe("descriptions without a name", () => {
  it("take the government for the article's own, not for who speaks to it", () => {
    expect(events(`${BEFORE}Peru urged the government to repeal the law.`)).toContain(
      "REQUEST PER KEN asked",
    );
  });

  it("take two strangers for strangers", () => {
    const told = events(`${BEFORE}Canada imposed sanctions on two former presidents.`);
    expect(told).not.toContain("SANCTION CAN TCD actual");
  });

  it("take an offer for the other side's", () => {
    expect(events(`${BEFORE}Peru offered Kenya a loan. Kenya declined the offer.`)).toContain(
      "REJECT KEN PER actual",
    );
  });
});

describe("whom an act is done to where the article's own state acts", () => {
  it("is whom it dealt with last, not who was merely named", () => {
    const text = `${BEFORE}Peru's envoy, a friend of Bolivia, thanked Kenya. Kenya broke off diplomatic relations.`;
    expect(events(text)).toContain("SANCTION KEN PER actual");
  });

  it("is who acted before in the sentence, not who was merely named in it", () => {
    const text = `${BEFORE}After Mali endorsed Niger's plan, Kenya recalled its ambassador.`;
    expect(events(text)).toContain("SANCTION KEN MLI actual");
    expect(events(text)).not.toContain("SANCTION KEN NER actual");
  });

  it("is not one of two that acted together on somebody else", () => {
    const text = `${BEFORE}Mali and Niger have been reserved. Mali demanded compensation.`;
    expect(events(text)).toContain("REQUEST MLI KEN asked");
  });

  it("is nobody where it wants something of itself", () => {
    const told = events(`${BEFORE}Kenya wants to build a railway.`);
    expect(told.some((event) => event.startsWith("REQUEST"))).toBe(false);
  });
});

describe("words that tell little by themselves", () => {
  it.each(["Peru gave an answer.", "Peru guarded the road.", "Peru has not asked for help."])(
    "get no other side: %s",
    (text) => {
      expect(events(BEFORE + text).filter((event) => event.includes("PER KEN"))).toEqual([]);
    },
  );

  it("are done by whom they are about", () => {
    const told = events(`${BEFORE}France praised Peru for refusing Chilean aid.`);
    expect(told.some((event) => event.startsWith("REJECT FRA"))).toBe(false);
  });

  it("are as likely as what they are the means of", () => {
    expect(events(`${BEFORE}Peru could hurt Kenya by closing its border to Kenya.`)).not.toContain(
      "SANCTION PER KEN actual",
    );
  });
});
