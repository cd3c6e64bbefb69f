/** Stems left by -ed and -ing that want their e back; the first pattern that fits decides. */
const STEMS: readonly (readonly [RegExp, (stem: string) => string])[] = [
  // signall-ed, controll-ed: one l after a weak syllable; kill-ed, call-ed keep both.
  [/[aeiouy][^aeiouy]+[aeiou]ll$/u, (stem) => stem.slice(0, -1)],
  [/(?:[^aeiou]|^)(?:[aeiou]|qu[ai])([bdgkmnprtv])\1$/u, (stem) => stem.slice(0, -1)],
  [
    /(?:ss|zz|ff|ll|rr|ck|sh|ch|th|[hwxy])$/u,
    (stem) => (/(?:breath|bath|cloth|sooth|loath)$/u.test(stem) ? `${stem}e` : stem),
  ],
  [/[^aeiouy][bcdfgkptz]l$/u, (stem) => `${stem}e`],
  [/[aeiouy](?:b|d|g|k|p|t|c|f|z)l$/u, (stem) => `${stem}e`],
  [/(?:[aeiour]s|[np]s|[cuvz])$/u, (stem) => `${stem}e`],
  [
    /(?:[ae]ng|rg|dg|[^aeiou]ag|[^aeiou]eg|lleg|ieg|[^n]g)$/u,
    (stem) =>
      /(?:^h|[^c]h|b|g|sl|f)ang$|[^aeiou][aeiou]g$/u.test(stem) && !/[^aeiou]ag$/u.test(stem)
        ? stem
        : `${stem}e`,
  ],
  [/(?:quir|lung|fring|ping)$/u, (stem) => `${stem}e`],
  [
    /(?:ea|oa|ou|oi|ai|ee|oo|ie|au|ui)[a-z]$/u,
    (stem) => (/(?:lea[sv]|rea[sv]|ai[s]|ou[s]|ei[v]|ie[v]|oi[s]|au[s])$/u.test(stem) ? `${stem}e` : stem),
  ],
  [/(?:[^aeiou]|^)iat$|(?:[^aeo]|^)at$|(?:[^aeiou]|^|[iu])uat$/u, (stem) => `${stem}e`],
  [
    /(?:er|en|on|el|al|ow|or|et|it|op|om|ol|od|em|im|in|ip|id|im|ab|ib|ob|ad|ed|ar|ir|ur|am|um|an|un|ak|ok|ik|uk|ek|ut|ot|up|ap|ep|ud|ul|il|yl|yp|ub)$/u,
    vowelAndConsonant,
  ],
];

/** One vowel and one consonant at the end: mostly "make", "provide", "require"; some endings are words' own. */
function vowelAndConsonant(stem: string): string {
  const plain =
    /(?:[^h]er|[^v]en|liven|uel|[^hp]on|[^p]hon|el|al|[^l]ow|[^lntdc]or|[^s]tor|[^p]lor|[^g]nor|ador|[^pl]et|[^cvnr]it|[^l]imit|rofit|erit|visit|velop|llop|[^cs]om|rol|[^hr]em|[^ptm]im|[^fbcmlrgtdh]in|[^rpw]ip|ead|sh?ed|[^lpcshtq]ar|ccur|[^nltm]am|lum|[^l]an|eak|ook|[iao][lv]ot|iot|oot|llot|up|[^hcrt]ap|il|[^t]yp|nvil)$/u;
  const vowels = stem.match(/[aeiouy]+/gu)?.length ?? 0;
  if (vowels === 1)
    return /^(?:\w?[aeiou](?:dd|gg)|aid|aim|act|eat|own|ow|ad|vet)$/u.test(stem) ? stem : `${stem}e`;
  return plain.test(stem) ? stem : `${stem}e`;
}

function base(stem: string): string {
  for (const [pattern, mend] of STEMS) if (pattern.test(stem)) return mend(stem);
  return stem;
}

/** The plain form of a regular verb, by its Penn tag. Irregular ones are in the list of exceptions. */
export function verbLemma(form: string, xpos: string): string {
  if (xpos === "VBZ") {
    if (/[^aeiou]ies$/u.test(form)) return `${form.slice(0, -3)}y`;
    if (/(?:sses|shes|ches|xes|zzes|oes)$/u.test(form)) return form.slice(0, -2);
    return form.endsWith("s") && !form.endsWith("ss") ? form.slice(0, -1) : form;
  }
  if (xpos === "VBG" && form.endsWith("ing") && form.length > 4) return base(form.slice(0, -3));
  if ((xpos === "VBD" || xpos === "VBN") && form.endsWith("ed") && form.length > 3) {
    if (/[^aeiou]ied$/u.test(form)) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
    if (form.endsWith("eed")) return form.slice(0, -1);
    return base(form.slice(0, -2));
  }
  return form;
}
