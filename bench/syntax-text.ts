/** Plain news prose for timing, varied by names and numbers so that no word cache does the work. */
const FRAMES = [
  "The foreign minister of {a}, {p}, told reporters in {b} on Monday that his government would not accept the conditions set by {c}.",
  "{a} and {b} agreed to reopen {n} border crossings that had been closed since the fighting began last year.",
  "Troops backed by {a} attacked a convoy near the capital of {b}, killing at least {n} people, officials said.",
  "“We reject the claims made by {c},” {p} said after talks with a delegation from {a}.",
  "In {n} days, the president of {b} has met leaders from {a}, {c} and several smaller states to discuss trade, debt and the release of prisoners.",
  "{c} accused {a} of violating the ceasefire, but observers said that neither side had moved its heavy weapons.",
  "The ambassador was summoned by the ministry after remarks that {b} called unacceptable.",
  "It was the first visit to {a} by a prime minister of {c} in more than {n} years, and it ended without a joint statement.",
];
const PLACES =
  "Chad,Norway,Peru,Vietnam,Qatar,Kenya,Serbia,Japan,Bolivia,Mali,Turkey,Cuba,Oman,Nepal,Ghana,Latvia".split(
    ",",
  );
const PEOPLE =
  "Lavrov,Okonjo,Fernandez,Tanaka,Ibrahim,Novak,Haddad,Mbeki,Sorensen,Rahman,Castillo,Petrov".split(",");

/** So many paragraphs of four sentences; invented words come in at a steady rate, as in real text. */
export function newsText(paragraphs: number): string[] {
  let state = 12345;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const name = (): string =>
    `${PEOPLE[next(PEOPLE.length)]!}${next(4) === 0 ? `-${String.fromCharCode(65 + next(26))}${"aeiou"[next(5)]}${next(900)}` : ""}`;
  const fill = (frame: string): string =>
    frame.replace(/\{([abcpn])\}/gu, (_, kind: string) =>
      kind === "n" ? String(2 + next(90)) : kind === "p" ? name() : PLACES[next(PLACES.length)]!,
    );
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: 4 }, () => fill(FRAMES[next(FRAMES.length)]!)).join(" "),
  );
}
