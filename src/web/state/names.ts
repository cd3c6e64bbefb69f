import { useApi } from "./api.ts";
import { chance, day, typeNoun } from "./words.ts";

export interface CountryName {
  readonly code: string;
  readonly name: string;
  readonly numeric: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly region: string;
}

const EMPTY: ReadonlyMap<string, CountryName> = new Map();
let held: ReadonlyMap<string, CountryName> = EMPTY;

/** Who is who, by code. Empty until the answer is there: codes are shown meanwhile. */
export function useNames(): ReadonlyMap<string, CountryName> {
  const { data } = useApi<{ readonly items: readonly CountryName[] }>("/api/countries");
  if (data !== null && held === EMPTY) held = new Map(data.items.map((one) => [one.code, one]));
  return held;
}

export function nameIn(names: ReadonlyMap<string, CountryName>, code: string | null | undefined): string {
  if (code === null || code === undefined || code === "") return "nobody named";
  return names.get(code)?.name ?? SPECIAL[code] ?? code;
}

const SPECIAL: Readonly<Record<string, string>> = {
  EUR: "European Union",
  UNO: "United Nations",
  IGO: "an international organisation",
  NGO: "a non-governmental organisation",
  MNC: "a company",
  IMG: "an international militant group",
};

const TYPES =
  /\b(?:AGREE|CONCEDE|RETREAT|REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|ASSAULT)\b/g;

/** A measure's sentence as a person would write it: codes as names, ISO days as dates. */
export function spelled(names: ReadonlyMap<string, CountryName>, text: string): string {
  return text
    .replace(/\b(?:a )?\b(AID|SUPPORT|COOPERATE|COERCE)\b/g, (_, type: string) => typeNoun(type))
    .replace(/\bCONSULT\b/g, "meeting")
    .replace(TYPES, (type) => typeNoun(type))
    .replace(/\ba (?=(?:accusation|agreement|attack)\b)/g, "an ")
    .replace(
      /\b(probability) (\d\.\d+)/gi,
      (_, word: string, value: string) => `${word} ${chance(Number(value))}`,
    )
    .replace(/\b[A-Z]{3}\b/g, (code) => names.get(code)?.name ?? SPECIAL[code] ?? code)
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => day(iso));
}
