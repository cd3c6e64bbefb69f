import type { Desk, Row } from "../../record/desk.ts";
import type { FromThread, Parameters, ToThread } from "./messages.ts";

interface Answer {
  readonly names: readonly string[];
  readonly columns: readonly (readonly unknown[])[];
}

interface Waiting {
  readonly parts: (readonly (readonly unknown[])[])[];
  readonly settle: (answer: Answer) => void;
  readonly refuse: (error: Error) => void;
}

export interface PostedDesk {
  readonly desk: Desk;
  /** Takes what the other side sends; false where the message is of another kind. */
  readonly take: (message: ToThread) => boolean;
}

/**
 * A desk whose connection another thread holds: queries go there by post, their answers come back column by
 * column. It reads; it has no transactions and no connections of its own.
 */
export function postedDesk(path: string, post: (message: FromThread) => void): PostedDesk {
  const waiting = new Map<number, Waiting>();
  let sent = 0;
  const ask = (sql: string, parameters: Parameters = []): Promise<Answer> =>
    new Promise((settle, refuse) => {
      const id = sent++;
      waiting.set(id, { parts: [], settle, refuse });
      post({ kind: "query", id, sql, parameters });
    });
  const reader = async (sql: string, parameters?: Parameters) => {
    const answer = await ask(sql, parameters);
    return {
      getColumnsObjectJS: () =>
        Object.fromEntries(answer.names.map((name, at) => [name, answer.columns[at] ?? []])),
    };
  };
  const desk: Desk = {
    path,
    connection: { runAndReadAll: reader } as unknown as Desk["connection"],
    columns: async (sql, parameters) => {
      const { columns } = await ask(sql, parameters);
      return {
        rows: columns[0]?.length ?? 0,
        integers: (column) => (columns[column] ?? []) as readonly (number | null)[],
        text: (column, row) => (columns[column]?.[row] as string | null | undefined) ?? null,
      };
    },
    query: async (sql, parameters = []) => rowsOf(await ask(sql, parameters)),
    again: async (sql) => rowsOf(await ask(sql)),
    run: async (sql, parameters = []) => {
      await ask(sql, parameters);
    },
    transaction: () => Promise.reject(new Error("A posted desk cannot be written to.")),
    connect: () => Promise.reject(new Error("A posted desk has one connection.")),
    close: () => undefined,
  };
  return {
    desk,
    take: (message) => {
      if (message.kind === "question") return false;
      const one = waiting.get(message.id);
      if (message.kind === "columns") one?.parts.push(message.columns);
      else {
        waiting.delete(message.id);
        if (message.kind === "failed") one?.refuse(new Error(message.message));
        else one?.settle({ names: message.names, columns: joined(message.names.length, one.parts) });
      }
      return true;
    },
  };
}

function joined(columns: number, parts: Waiting["parts"]): readonly (readonly unknown[])[] {
  if (parts.length === 1) return parts[0]!;
  return Array.from({ length: columns }, (_, at) => parts.flatMap((part) => part[at] ?? []));
}

function rowsOf({ names, columns }: Answer): readonly Row[] {
  return (columns[0] ?? []).map((_, row) =>
    Object.fromEntries(names.map((name, at) => [name, columns[at]![row]])),
  );
}
