/** Numbers and dates as the page writes them. */

export function percent(share: number | null | undefined): string {
  if (share === null || share === undefined) return "–";
  const value = share * 100;
  return `${value > 0 && value < 1 ? value.toFixed(1) : Math.round(value)}%`;
}

export function range(interval: { readonly low: number; readonly high: number } | null | undefined): string {
  return interval === null || interval === undefined
    ? ""
    : `${percent(interval.low)}–${percent(interval.high)}`;
}

export function number(value: number | null | undefined, digits = 1): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  return value.toFixed(digits);
}

const whole = new Intl.NumberFormat("en-GB");
export function count(value: number): string {
  return whole.format(value);
}

export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export function day(iso: string | null | undefined): string {
  const [year, month, date] = (iso ?? "").slice(0, 10).split("-");
  if (year === undefined || year === "") return "not dated";
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

export function period(from: string | null | undefined, to: string | null | undefined): string {
  if (!from && !to) return "all dates";
  if (!from) return `to ${day(to)}`;
  if (!to) return `from ${day(from)}`;
  return from === to ? day(from) : `${day(from)} – ${day(to)}`;
}

export function dollars(value: number | null): string {
  if (value === null) return "–";
  if (Math.abs(value) >= 1e9) return `$${(value / 1e9).toFixed(2)} bn`;
  if (Math.abs(value) >= 1e6) return `$${Math.round(value / 1e6)} m`;
  return `$${count(Math.round(value))}`;
}

/** A PLOVER type as a word, to stand between who acts and whom it meets. */
export function typeWord(type: string, mode: string | null = null, alone = false): string {
  if (alone) return ALONE[type] ?? typeWord(type, mode);
  if (type === "CONSULT" && mode === "visit") return "visits";
  if (type === "REQUEST" && mode === "assist") return "asks for help";
  if (type === "REQUEST" && mode === "meet") return "asks to meet";
  return TYPE_WORDS[type] ?? type.toLowerCase();
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  AGREE: "agrees with",
  CONSULT: "consults",
  SUPPORT: "supports",
  CONCEDE: "concedes to",
  COOPERATE: "cooperates with",
  AID: "aids",
  RETREAT: "gives way to",
  REQUEST: "makes a demand of",
  ACCUSE: "accuses",
  REJECT: "rejects",
  THREATEN: "threatens",
  PROTEST: "protests against",
  SANCTION: "sanctions",
  MOBILIZE: "mobilises against",
  COERCE: "coerces",
  ASSAULT: "attacks",
  VISIT: "visits",
  ASK: "asks",
};

/** Verbs that would be left hanging where nobody is met. */
const ALONE: Readonly<Record<string, string>> = {
  AGREE: "agrees",
  CONCEDE: "concedes",
  COOPERATE: "cooperates",
  RETREAT: "gives way",
  REQUEST: "makes a demand",
  PROTEST: "protests",
  MOBILIZE: "mobilises",
};

const NOUNS: Readonly<Record<string, string>> = {
  AGREE: "agreement",
  CONSULT: "talks",
  SUPPORT: "support",
  CONCEDE: "concession",
  COOPERATE: "cooperation",
  AID: "aid",
  RETREAT: "retreat",
  REQUEST: "request",
  ACCUSE: "accusation",
  REJECT: "rejection",
  THREATEN: "threat",
  PROTEST: "protest",
  SANCTION: "sanction",
  MOBILIZE: "mobilisation",
  COERCE: "coercion",
  ASSAULT: "attack",
  VISIT: "visit",
  ASK: "request",
};

/** A PLOVER type as a thing: a visit, talks, an agreement. */
export function typeNoun(type: string, mode: string | null = null): string {
  if (mode === "visit" || mode === "meet") return mode === "visit" ? "visit" : "request for a meeting";
  if (mode === "assist" && type === "REQUEST") return "request for help";
  return NOUNS[type] ?? type.toLowerCase().replaceAll("_", " ");
}

export const KIND_WORDS: Readonly<Record<string, string>> = {
  outreach: "outreach",
  exception: "exception",
  dependence: "dependence",
  aim: "aim",
  obstacle: "obstacle",
  receptivity: "receptivity",
  stalemate: "stalemate",
  driver: "driver",
  exchange: "exchange",
  conversion: "conversion",
  investment: "investment",
  asset: "asset",
  figure: "figure",
  perception: "perception",
  leverage: "leverage",
  "playbook-shift": "change of playbook",
  precedent: "precedent",
  "open-question": "open question",
  outlook: "outlook",
};

export function statusWord(status: string): string | null {
  return status === "actual" ? null : status;
}

/** A probability, never as certain as a rounded one would look. */
export function chance(value: number | null | undefined): string {
  if (value === null || value === undefined) return "–";
  if (value > 0.995) return "over 99%";
  return value < 0.005 ? "under 1%" : `${Math.round(value * 100)}%`;
}
