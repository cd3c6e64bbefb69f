import { slice, type Token } from "./token.ts";

/** "signalleda warming": a past form run into the small word after it. */
const RUN_ON = /^(\p{Ll}{3,}ed)(an?|the|to|its|his|her|their|that|by|in)$/u;
/** "deal.In": a full stop without the space after it. */
const GLUED_STOP = /^(\p{L}*\p{Ll}{2,})([.?!])(\p{Lu}\p{Ll}+)$/u;
const CLITIC = /^(.*\p{L})(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const GLUED_MARK = /^(.*[\p{L}\p{N}])([—–…]|--+)(.+)$/u;
const EDGE_MARK = /^([—–…“”‘’"([]|--+)(.+)$/u;
/** "UN-brokered": the library takes UN- for a prefix. */
const ABBREVIATION_FIRST = /^(\p{Lu}{2,})(-)(\p{Ll}{3,})$/u;
const SLASHED = /^(\p{L}+)(\/)(\p{L}+)$/u;
const WORDS_ENDING_LIKE_RUN_ONS = /^(?:embedded|needed|andromeda|exceedthe)$/u;

/** Words that the library takes for a state of the union: "iron and ore." is the end of a sentence, "Portland, Ore." is none; "say no." is no number. */
export const NO_ABBREVIATION = /^(?:in|ill|ore|wash|mass|me|miss|ark|or|no)\.?$/u;

function cut(token: Token, ...lengths: readonly number[]): Token[] {
  const parts: Token[] = [];
  let from = 0;
  for (const length of lengths) {
    parts.push(slice(token, from, from + length));
    from += length;
  }
  if (from < token.text.length) parts.push(slice(token, from));
  return parts;
}

/** A token as the treebanks would have it: one or more. */
export function repairToken(token: Token): Token[] {
  const { text } = token;
  if (text.length < 3 || /^(?:https?:|www\.)|@/u.test(text)) return [token];
  if (text.endsWith(".") && NO_ABBREVIATION.test(text)) return cut(token, text.length - 1);
  const runOn = RUN_ON.exec(text);
  if (runOn && !WORDS_ENDING_LIKE_RUN_ONS.test(text)) return cut(token, runOn[1]!.length);
  const stop = GLUED_STOP.exec(text);
  if (stop) return cut(token, stop[1]!.length, 1);
  const clitic = CLITIC.exec(text);
  if (clitic && !/^(?:o|d|l)['’]/iu.test(text)) return cut(token, clitic[1]!.length);
  const mark = GLUED_MARK.exec(text);
  if (mark)
    return [
      ...repairToken(slice(token, 0, mark[1]!.length)),
      slice(token, mark[1]!.length, mark[1]!.length + mark[2]!.length),
      ...repairToken(slice(token, mark[1]!.length + mark[2]!.length)),
    ];
  const edge = EDGE_MARK.exec(text);
  if (edge && /[\p{L}\p{N}]/u.test(edge[2]!) && !/^['’](?:s|re|ve|ll|d|m|\d\ds?)$/iu.test(text))
    return [slice(token, 0, edge[1]!.length), ...repairToken(slice(token, edge[1]!.length))];
  const abbreviation = ABBREVIATION_FIRST.exec(text);
  if (abbreviation) return cut(token, abbreviation[1]!.length, 1);
  const slashed = SLASHED.exec(text);
  if (slashed) return cut(token, slashed[1]!.length, 1);
  return [token];
}
