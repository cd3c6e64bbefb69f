import { describe, expect, it } from "vitest";
import { eventsOf, toldBy } from "./told-by.ts";

const BEFORE = "Peru and Chile have quarrelled over water since the spring of last year. ";

describe("visits and ruptures that are told plainly", () => {
  it.each([
    ["President William Ruto went to Kigali in May.", "CONSULT KEN RWA"],
    ["President William Ruto has been to Kigali.", "CONSULT KEN RWA"],
    ["President Paul Kagame spent two days in Nairobi.", "CONSULT RWA KEN"],
    ["Kenya ordered the diplomats of Sudan to leave.", "SANCTION KEN SDN"],
    ["Kenya put relations with Sudan on hold.", "SANCTION KEN SDN"],
    ["France froze its aid to Mali.", "SANCTION FRA MLI"],
    ["Japan lent three billion dollars to Kenya.", "AID JPN KEN"],
    ["They spoke of India, whose prime minister cancelled a visit to Canada in July.", "REJECT IND CAN"],
  ])("%s", (text, expected) => {
    expect(toldBy(BEFORE + text)).toContain(expected);
  });

  it.each([
    ["The minister called Kenya a friend.", "CONSULT"],
    ["Kenya let the agreement with Sudan lapse.", "CONCEDE"],
    ["President Paul Kagame went to court.", "CONSULT"],
    ["Kenya is said to have wheat.", "CONSULT"],
    ["China met Chad. Japan gave Kenya money in May and has supplied it with drones.", "AID JPN CHN"],
    ["President Paul Kagame repaid the visit of William Ruto.", "AID"],
  ])("%s is no %s", (text, type) => {
    expect(toldBy(BEFORE + text).filter((one) => one.startsWith(type))).toEqual([]);
  });
});

it("takes who leaves his own capital for a tour to visit its stops, and nothing else", () => {
  const told =
    "Foreign Minister Sergei Lavrov left Moscow on Monday for a tour of Kenya, Burundi and Mozambique.";
  expect(
    eventsOf(told)
      .map(({ type, mode, recipient }) => `${type} ${mode} ${recipient?.code}`)
      .sort(),
  ).toEqual(["CONSULT visit BDI", "CONSULT visit KEN", "CONSULT visit MOZ"]);
});
