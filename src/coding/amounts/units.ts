const MEASURES: Readonly<Record<string, string>> = {
  tonne: "t",
  tonnes: "t",
  ton: "t",
  tons: "t",
  kilogram: "kg",
  kilograms: "kg",
  kg: "kg",
  kilos: "kg",
  kilometre: "km",
  kilometres: "km",
  kilometer: "km",
  kilometers: "km",
  km: "km",
  mile: "mi",
  miles: "mi",
  metres: "m",
  meters: "m",
  hectare: "ha",
  hectares: "ha",
  acres: "acre",
  barrels: "bbl",
  barrel: "bbl",
  megawatts: "MW",
  megawatt: "MW",
  MW: "MW",
  gigawatts: "GW",
  GW: "GW",
  litres: "l",
  liters: "l",
};

const PEOPLE = new Set(
  "people persons troops soldiers men women children civilians refugees migrants prisoners detainees inmates workers labourers laborers employees protesters protestors demonstrators marchers officers policemen fighters militants rebels gunmen guerrillas insurgents students pupils teachers residents villagers citizens nationals hostages captives peacekeepers observers diplomats officials lawmakers deputies victims passengers sailors fishermen farmers miners tourists pilgrims volunteers reservists conscripts casualties activists journalists doctors nurses lives".split(
    " ",
  ),
);

/** Plurals that numbers stand before without counting out an amount of anything. */
const NO_AMOUNT = new Set(
  "days weeks months years hours minutes seconds decades centuries times sides countries nations states parties leaders governments presidents ministers neighbours neighbors allies powers others points rounds ways parts pages articles koreas us is was has his its this years' percentage".split(
    " ",
  ),
);

/** Things that are counted even by small numbers in words. */
const GOODS = new Set(
  "companies firms banks ships warships vessels boats tankers aircraft planes jets helicopters drones tanks missiles rockets trucks lorries vehicles buses ambulances trains locomotives satellites reactors submarines frigates factories plants dams bridges ports airports schools hospitals clinics houses homes villages weapons rifles doses vaccines containers embassies consulates".split(
    " ",
  ),
);

export const MEASURE_WORDS: readonly string[] = Object.keys(MEASURES);

/** Whether a noun closes the search: "16 years as ..." counts time, which is a date's affair. */
export function countsNothing(noun: string): boolean {
  return NO_AMOUNT.has(noun.toLowerCase());
}

/** The unit that a counted noun gives, or null where the number is no amount. */
export function unitOfNoun(noun: string, value: number): string | null {
  const measure = MEASURES[noun];
  if (measure !== undefined) return measure;
  const word = noun.toLowerCase();
  if (PEOPLE.has(word) || /[a-z](?:men|women)$/.test(word)) return "people";
  if (
    NO_AMOUNT.has(word) ||
    word !== noun ||
    /(?:ss|us|is|as)$/.test(word) ||
    !(word.endsWith("s") || GOODS.has(word))
  )
    return null;
  return value >= 10 || GOODS.has(word) ? word : null;
}
