import { describe, expect, it } from "vitest";
import { draftedBy as drafted } from "./drafted-by.ts";

describe("who is behind a thing that does something", () => {
  it.each([
    ["The Iranian tanker was hit by a missile fired by Israel.", "ASSAULT ISR IRN"],
    ["The Turkish drone was shot down by a missile launched by Syrian forces.", "ASSAULT SYR TUR"],
    ["A Brazilian freighter was struck by a torpedo launched by Argentina.", "ASSAULT ARG BRA"],
    ["A report released by the Chadian government accused Sudan of arming rebels.", "ACCUSE TCD SDN"],
    ["A statement issued by the Peruvian foreign ministry condemned Chile.", "ACCUSE PER CHL"],
  ])("is the doer: %s", (text, event) => {
    expect(drafted(text)).toContain(event);
  });

  it.each([
    ["A militia backed by Rwanda attacked Burundi.", "ASSAULT RWA BDI"],
    ["A man sought by France attacked Belgium.", "ASSAULT FRA BEL"],
  ])("is not whoever stands with it: %s", (text, event) => {
    expect(drafted(text)).not.toContain(event);
  });
});

describe("victims without a state", () => {
  it.each([
    [
      "Three women and a boy were killed in Saudi shelling in the north of Yemen on Friday.",
      "ASSAULT SAU YEM",
    ],
    ["Four villagers were killed in Ethiopian drone strikes in Eritrea.", "ASSAULT ETH ERI"],
    ["Two farmers died in Pakistani shelling in Afghanistan.", "ASSAULT PAK AFG"],
    ["Six people were killed in a Turkish air raid in northern Iraq.", "ASSAULT TUR IRQ"],
    ["Five civilians were wounded in Myanmar air strikes in Thailand.", "ASSAULT MMR THA"],
  ])("are of the place before they are weighed: %s", (text, event) => {
    expect(drafted(text)).toContain(event);
  });

  it.each([
    "Nine people were killed in a Turkish road accident in Bulgaria.",
    "Eleven miners died in a Polish mine collapse.",
    "Six Greeks were killed in a Spanish avalanche.",
  ])("of a mishap are nobody's: %s", (text) => {
    expect(drafted(text)).toEqual([]);
  });
});

describe("what belongs to an act beside it", () => {
  it.each([
    ["Kenya's premier met the Ugandan president on Tuesday to discuss trade.", ["CONSULT KEN UGA"]],
    ["Envoys of Mali and Niger held talks in Accra to negotiate a truce.", ["CONSULT MLI NER"]],
    ["Sudan shelled the Ethiopian town of Metema, killing six people.", ["ASSAULT SDN ETH"]],
    ["Peru dropped a bid to oust the president of Chile.", ["CONCEDE PER CHL"]],
  ])("is that act: %s", (text, events) => {
    expect(drafted(text)).toEqual(events);
  });

  it.each([
    ["Serbia's premier met Kosovo's president and discussed plates with Albania.", "CONSULT SRB ALB"],
    ["Kenyan soldiers bombed a Somali village, killing three Ethiopians.", "ASSAULT KEN ETH"],
  ])("is not, where it has a side of its own: %s", (text, event) => {
    expect(drafted(text)).toContain(event);
  });
});

describe("words that have one meaning with this companion and another without", () => {
  it.each([
    ["Chad received wheat from Mali.", "AID MLI TCD"],
    ["The Nigerian army received helicopters from Turkey.", "AID TUR NGA"],
    ["Peru received an apology from Chile.", "CONCEDE CHL PER"],
    ["Norway and Iceland agreed that herring quotas must fall.", "SUPPORT NOR ISL"],
    ["Latvia and Estonia agreed to share the port.", "AGREE LVA EST"],
    ["Cuba adopted a joint declaration with Venezuela.", "SUPPORT CUB VEN"],
    ["Norwegian soldiers engaged Russian troops in a firefight near Kirkenes.", "ASSAULT NOR RUS"],
    ["Kenya clashed with Tanzania over maize quotas.", "ACCUSE KEN TZA"],
    ["Kenyan troops clashed with Somali rebels over the well.", "ASSAULT KEN SOM"],
    ["Canada advised against travel to Mali after the kidnapping.", "SANCTION CAN MLI"],
    ["Australia issued a travel warning for Fiji.", "SANCTION AUS FJI"],
  ])("%s", (text, event) => {
    expect(drafted(text)).toContain(event);
  });
});

describe("a crowd that wrecks things", () => {
  it.each([
    ["Moroccan protesters burned down the Spanish consulate.", "PROTEST MAR ESP"],
    ["The Russian bank was demolished by Ukrainian demonstrators.", "PROTEST UKR RUS"],
    ["Iranian rioters torched the Saudi embassy.", "PROTEST IRN SAU"],
  ])("riots: %s", (text, event) => {
    expect(drafted(text)).toContain(event);
  });

  it.each([
    ["Cuban rioters killed a Haitian policeman.", "PROTEST CUB HTI"],
    ["Moroccan soldiers burned down the Spanish consulate.", "PROTEST MAR ESP"],
  ])("does not where it hurts people, or is none: %s", (text, event) => {
    expect(drafted(text)).not.toContain(event);
  });
});

describe("hostile acts that lie ahead", () => {
  it.each([
    ["Peru intends to attack Ecuador.", "THREATEN PER ECU"],
    ["Iran will sanction three Canadian banks.", "THREATEN IRN CAN"],
    ["Chad intends to expel the Sudanese ambassador.", "THREATEN TCD SDN"],
  ])("are threats: %s", (text, event) => {
    expect(drafted(text)).toContain(event);
  });

  it.each([
    ["Peru attacked Ecuador.", "THREATEN PER ECU"],
    ["Kenya will send troops to Somalia.", "THREATEN KEN SOM"],
    ["Togo intends to help Benin.", "THREATEN TGO BEN"],
  ])("alone: %s", (text, event) => {
    expect(drafted(text)).not.toContain(event);
  });
});

describe("journeys, tolls, taps and dangers", () => {
  it.each([
    ["The Kenyan president departed from Uganda on Tuesday.", "CONSULT KEN UGA"],
    ["Ghana's envoy is about to depart from Togo.", "AGREE GHA TGO"],
    ["The Peruvian journalist was freed from Chile on Monday.", "RETREAT CHL PER"],
    ["Poland promised strikes on Belarus.", "THREATEN POL BLR"],
    ["Kenya's death toll has risen in the war with Somalia.", "ASSAULT KEN SOM"],
    ["Serbian agents tapped the telephones of Kosovo's ministers.", "COERCE SRB XKX"],
    ["Estonia warned its citizens about Russia.", "THREATEN EST RUS"],
    ["Estonia warned of Russia.", "THREATEN EST RUS"],
    ["Peru abandoned efforts to block Chile.", "CONCEDE PER CHL"],
    ["Turkey celebrated Nowruz in Baku with Kazakhstan.", "SUPPORT TUR KAZ"],
    ["Peru fired missiles near a Chilean frigate.", "ASSAULT PER CHL"],
  ])("are told of: %s", (text, event) => {
    expect(drafted(text)).toContain(event);
  });

  it.each([
    ["A Kenyan plane departed from Uganda.", "CONSULT KEN UGA"],
    ["The Kenyan president departed from Kenya.", "CONSULT KEN KEN"],
    ["Chilean police freed the Peruvian journalist from a cellar.", "RETREAT ? PER"],
    ["Poland promised loans to Belarus.", "THREATEN POL BLR"],
    ["Kenya's death toll has risen in the floods with Somalia.", "ASSAULT KEN SOM"],
    ["Serbia tapped the markets of Germany.", "COERCE SRB DEU"],
    ["Turkey celebrated its victory over Kazakhstan.", "SUPPORT TUR KAZ"],
    ["Estonia warned Latvia about Russia.", "THREATEN EST RUS"],
  ])("are not: %s", (text, event) => {
    expect(drafted(text)).not.toContain(event);
  });
});
