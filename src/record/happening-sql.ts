/** Columns of a dataset row, as SQL. */
export interface RowTerms {
  readonly identity: string;
  readonly date: string;
  readonly type: string;
  readonly mode: string;
  readonly code: string;
  readonly actor: string;
  readonly recipient: string;
  readonly actorName: string;
  readonly recipientName: string;
}

/**
 * The happening of a dataset row, as SQL. Rows tell of one happening when they give the same day, the same two
 * states (in either order for a meeting that is no visit) and the same type family; a visit has to have the
 * same visitor and host by name, and what happens within one state the same two names and code. The id is
 * made of these alone, so that rows of different datasets meet in it and importing costs nothing.
 */
export function happeningKey(row: RowTerms): string {
  const { identity, date, type, mode, code, actor, recipient, actorName, recipientName } = row;
  const visit = `(coalesce(${mode}, '') = 'visit' or ${code} = '043')`;
  const either = (a: string, b: string): string =>
    `if(${type} = 'CONSULT', least(${a}, ${b}), ${a}), if(${type} = 'CONSULT', greatest(${a}, ${b}), ${b})`;
  const family = `case ${type} when 'RETREAT' then 'CONCEDE' when 'ASSAULT' then 'COERCE' else ${type} end`;
  const id = (...terms: string[]): string => `'h' || left(md5(concat_ws('|', ${terms.join(", ")})), 15)`;
  const guest = `lower(if(${code} = '043', ${recipientName}, ${actorName}))`;
  const host = `lower(if(${code} = '043', ${actorName}, ${recipientName}))`;
  return `case
    when ${type} is null or ${date} is null then ${identity}
    when ${actor} <> ${recipient} and not ${visit} then ${id(date, either(actor, recipient), family)}
    when coalesce(${actorName}, '') = '' or coalesce(${recipientName}, '') = '' then ${identity}
    when ${visit} then ${id(date, guest, host, "'visit'")}
    else ${id(date, either(`lower(${actorName})`, `lower(${recipientName})`), code)} end`;
}
