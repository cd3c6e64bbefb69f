/**
 * PLOVER sectors from the sector lists of ICEWS ("Government,Executive,Foreign Ministry"), the most telling
 * entry first: an actor of several sectors is read as the one that acts.
 */
const ICEWS_SECTORS: readonly (readonly [string, string])[] = [
  ["Police", "COP"],
  ["Intelligence", "SPY"],
  ["Military", "MIL"],
  ["Army", "MIL"],
  ["Navy", "MIL"],
  ["Marines", "MIL"],
  ["Air Force", "MIL"],
  ["Executive", "GOV"],
  ["Ministry", "GOV"],
  ["Cabinet", "GOV"],
  ["Legislative", "LEG"],
  ["Parliamentary", "LEG"],
  ["Judicial", "JUD"],
  ["Government,", "GOV"],
  ["Foreign Affairs", "GOV"],
  ["Head of", "GOV"],
  ["Defense", "GOV"],
  ["Lawmaker", "LEG"],
  ["Member of Parliament", "LEG"],
  ["Court", "JUD"],
  ["Citizen", "CVL"],
  ["Protester", "CVL"],
  ["Student", "CVL"],
  ["Rebel", "REB"],
  ["Militant", "REB"],
  ["Employee", "LAB"],
  ["Insurgents", "REB"],
  ["Separatists", "REB"],
  ["Unidentified Forces", "UAF"],
  ["Criminals", "CRM"],
  ["International Government Organization", "IGO"],
  ["Nongovernmental Organization", "NGO"],
  ["Parties", "PTY"],
  ["Dissident", "OPP"],
  ["Opposition", "OPP"],
  ["Media", "JRN"],
  ["News", "JRN"],
  ["Medical", "MED"],
  ["Education", "EDU"],
  ["Refugees", "REF"],
  ["Labor", "LAB"],
  ["Agricultur", "AGR"],
  ["Business", "BUS"],
  ["Corporation", "BUS"],
  ["Religious", "REL"],
  ["Protestors", "CVL"],
  ["Civilian", "CVL"],
  ["Elite", "ELI"],
  ["Government", "GOV"],
];

/** CAMEO's role codes, as GDELT has them in Type1Code, that PLOVER calls by another name or does not have. */
const CAMEO_TYPES: Readonly<Record<string, string>> = {
  HLH: "MED",
  INS: "REB",
  MED: "JRN",
  MNC: "BUS",
  NGM: "NGO",
  RAD: "REB",
  SEP: "REB",
};
const SAME_IN_CAMEO =
  "AGR BUS COP CRM CVL EDU ELI GOV IGO JUD LAB LEG MIL NGO OPP PTY REB REF REL SPY UAF UNK".split(" ");

/** The PLOVER sector of an ICEWS sector list, as SQL. */
export function icewsSector(column: string): string {
  const cases = ICEWS_SECTORS.map(([word, sector]) => `when contains(${column}, '${word}') then '${sector}'`);
  return `case when ${column} is null then null ${cases.join(" ")} end`;
}

/** The PLOVER sector of a CAMEO role code, as SQL. */
export function cameoSector(column: string): string {
  const cases = Object.entries(CAMEO_TYPES).map(([code, sector]) => `when '${code}' then '${sector}'`);
  const same = SAME_IN_CAMEO.map((code) => `when '${code}' then '${code}'`);
  return `case ${column} ${[...cases, ...same].join(" ")} end`;
}
