import type { Question } from "./questions.ts";

/** A query's parameters, as far as they can be posted. */
export type Parameters = readonly unknown[] | Readonly<Record<string, unknown>>;

/** To the thread: a question, or rows that it asked the desk for. `id` is the question's or the query's number. */
export type ToThread =
  | { readonly kind: "question"; readonly id: number; readonly question: Question }
  | { readonly kind: "columns"; readonly id: number; readonly columns: readonly (readonly unknown[])[] }
  | { readonly kind: "end"; readonly id: number; readonly names: readonly string[] }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** From the thread: a query to the desk, or the answer to a question, as JSON already. */
export type FromThread =
  | { readonly kind: "query"; readonly id: number; readonly sql: string; readonly parameters: Parameters }
  | { readonly kind: "answer"; readonly id: number; readonly result: Thought }
  | { readonly kind: "fault"; readonly id: number; readonly message: string };

export type Thought =
  | { readonly ok: true; readonly json: string }
  | {
      readonly ok: false;
      readonly problem: { readonly name: string; readonly cause: string; readonly next: string | null };
    };
