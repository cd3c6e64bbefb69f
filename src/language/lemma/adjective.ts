/** The positive of a regular comparative or superlative. */
export function adjectiveLemma(form: string, xpos: string): string {
  const ending = /R$/u.test(xpos) ? "er" : /S$/u.test(xpos) ? "est" : null;
  if (ending === null || !form.endsWith(ending)) return form;
  const stem = form.slice(0, -ending.length);
  if (/[^aeiou]i$/u.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/u.test(stem)) return stem.slice(0, -1);
  return /(?:[^aeiou][aeiou][cdgkmrstvz]|[cgst]|[aeiou]bl|[^aeiou]l)$/u.test(stem) &&
    !/(?:st|ght|rt|nt|ft|lt|ld|ss|ong|et|at)$/u.test(stem)
    ? `${stem}e`
    : stem;
}
