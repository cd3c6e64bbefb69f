/** Where an export goes: a file, standard output, a response. Resolves when more can be taken. */
export interface Sink {
  readonly write: (chunk: string | Uint8Array) => Promise<void>;
}

/** Keeps what is written, for small exports and tests. */
export function memorySink(): Sink & { readonly bytes: () => Buffer; readonly text: () => string } {
  const chunks: Buffer[] = [];
  return {
    write: async (chunk) => {
      chunks.push(Buffer.from(chunk));
    },
    bytes: () => Buffer.concat(chunks),
    text: () => Buffer.concat(chunks).toString("utf8"),
  };
}
