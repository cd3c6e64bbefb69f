/** Units and names of the calendar that take a preposition: "in March", "since the spring". */
export const CALENDAR =
  /^(?:spring|summer|autumn|fall|winter|year|month|week|day|decade|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
export const YEAR = /^(?:1[6-9]|20)\d\d$/;

export function isTimeWord(text: string): boolean {
  return CALENDAR.test(text) || WEEKDAY.test(text) || YEAR.test(text);
}
