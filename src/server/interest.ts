/** Whether anybody still waits for an answer. */
export interface Interest {
  readonly wanted: () => boolean;
  /** Calls back whenever the last one who waited has gone. They may come again: a page that is loaded anew. */
  readonly whenLeft: (listener: () => void) => void;
}

export interface Held extends Interest {
  /** Somebody waits, until the signal says that they have gone. */
  readonly waitedFor: (signal: AbortSignal) => void;
}

export function interest(): Held {
  let waiting = 0;
  const listeners: (() => void)[] = [];
  return {
    wanted: () => waiting > 0,
    whenLeft: (listener) => {
      listeners.push(listener);
    },
    waitedFor: (signal) => {
      if (signal.aborted) return;
      waiting += 1;
      signal.addEventListener(
        "abort",
        () => {
          waiting -= 1;
          if (waiting === 0) for (const listener of listeners) listener();
        },
        { once: true },
      );
    },
  };
}
