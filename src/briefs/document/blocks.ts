/** A piece of running text. Numbers in `cite` point into the document's notes. */
export type Run =
  | string
  | { readonly strong: string }
  | { readonly em: string }
  | { readonly cite: readonly number[]; readonly more: number };

export type Line = readonly Run[];

export type Block =
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "list"; readonly items: readonly Line[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  /** A picture, for the forms that can show one. */
  | { readonly kind: "picture"; readonly svg: string; readonly title: string };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A sentence behind a number. */
export interface Note {
  readonly number: number;
  readonly id: string;
  readonly quote: string | null;
  readonly what: string;
  readonly source: string;
  readonly date: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly view: string | null;
}

/** A brief as a reader meets it, before it is Markdown or HTML. */
export interface Document {
  readonly title: string;
  readonly lead: Line;
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
}
