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
