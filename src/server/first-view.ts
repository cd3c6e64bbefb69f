/** For so many partners the page asks the counts through time: those that it shows first are sure to be among them. */
export const PARTNERS_ASKED = 36;

/** What the page asks about a country before it can draw anything. */
export function firstView(country: string): readonly string[] {
  return [
    `/api/timeline/${country}`,
    `/api/measure/outreach/${country}`,
    `/api/partners/${country}?dimension=outreach&most=${PARTNERS_ASKED}`,
  ];
}
