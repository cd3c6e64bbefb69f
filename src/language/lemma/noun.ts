/** The singular of a regular plural. Irregular ones are in the list of exceptions. */
export function nounLemma(form: string, xpos: string): string {
  if (xpos !== "NNS" && xpos !== "NNPS") return form;
  if (/[^aeiou]ies$/u.test(form)) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (/(?:sses|shes|[^a]ches|xes|zzes|(?:[^aeiou]o|ir)es)$/u.test(form)) return form.slice(0, -2);
  if (/(?:li|wi|kni)ves$/u.test(form)) return `${form.slice(0, -3)}fe`;
  if (/(?:[^aeio]l|hie|lea|oa)ves$/u.test(form)) return `${form.slice(0, -3)}f`;
  if (/men$/u.test(form)) return `${form.slice(0, -2)}an`;
  if (/(?:ss|us|is|[^s]ics)$/u.test(form)) return form;
  return form.endsWith("s") ? form.slice(0, -1) : form;
}
