/** The fields of a record in which quotes mean nothing. */
export function splitPlain(text: string, delimiter: string): string[] {
  return text.split(delimiter);
}

/**
 * The fields of a record with quoting as in RFC 4180 (`"a ""b"""`), or null where a quote is not closed or
 * text follows a closing quote.
 */
export function splitQuoted(text: string, delimiter: string): string[] | null {
  if (!text.includes('"')) return text.split(delimiter);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      let field = "";
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1) return null;
        field += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
      fields.push(field);
      if (at < text.length && !text.startsWith(delimiter, at)) return null;
    } else {
      const next = text.indexOf(delimiter, at);
      const end = next === -1 ? text.length : next;
      fields.push(text.slice(at, end));
      at = end;
    }
    if (at >= text.length) return fields;
    at += delimiter.length;
    if (at === text.length) {
      fields.push("");
      return fields;
    }
  }
}
