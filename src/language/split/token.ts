/** A token with its place in the text: UTF-16 code units, end exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a token, cut by its own offsets. */
export function slice(token: Token, from: number, to: number = token.text.length): Token {
  return { text: token.text.slice(from, to), start: token.start + from, end: token.start + to };
}

/** Tokens that stand side by side without a gap, as one. */
export function join(tokens: readonly Token[]): Token {
  const first = tokens[0]!;
  const last = tokens[tokens.length - 1]!;
  return { text: tokens.map((token) => token.text).join(""), start: first.start, end: last.end };
}

export function adjoin(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}
