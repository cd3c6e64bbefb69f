/** An address that a host name stands for. `family` is 4 or 6. */
export interface Address {
  readonly address: string;
  readonly family: number;
}

/** What a web server answered. Header names are in lower case; `body` is as sent, perhaps compressed. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Sends one GET request, without following redirects, to the given address and to no other. */
export type Transport = (url: URL, to: Address, signal: AbortSignal) => Promise<WireAnswer>;

export interface WebEffects {
  readonly lookup: (host: string) => Promise<readonly Address[]>;
  readonly transport: Transport;
}

export interface FileStat {
  readonly kind: "file" | "folder" | "other";
  readonly size: number;
  readonly modified: number;
}

/** The file system as far as reading needs it. Every function rejects with Node's errors (`code`). */
export interface FileEffects {
  readonly stat: (path: string) => Promise<FileStat>;
  readonly bytes: (path: string) => Promise<Uint8Array>;
  readonly names: (folder: string) => Promise<readonly string[]>;
  readonly realPath: (path: string) => Promise<string>;
}

/** Everything outside the program that reading touches. */
export interface ReadingEffects {
  readonly now: () => Date;
  readonly files: FileEffects;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly web: WebEffects;
}
