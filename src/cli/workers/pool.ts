import { Tinypool } from "tinypool";
import type { CodedText } from "../../coding/code-text.ts";
import { codeText } from "../../coding/code-text.ts";
import { type Coder, createCoder } from "../../coding/coder.ts";
import type { TextContext } from "../../coding/text-context.ts";
import type { CodeTask } from "./code-worker.ts";

export interface TextToCode {
  readonly text: string;
  readonly context: TextContext;
}

/** Codes texts on one core or several; batches come back in the order they were asked. */
export interface CodingPool {
  readonly jobs: number;
  readonly code: (texts: readonly TextToCode[]) => Promise<readonly CodedText[]>;
  readonly close: () => Promise<void>;
}

/** One job codes in this process: no worker has to load the coder again. */
export function openPool(jobs: number, world: string | null = null): CodingPool {
  if (jobs <= 1) return inProcess(world);
  const pool = new Tinypool({
    filename: new URL(`./code-worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url).href,
    name: "codeBatch",
    minThreads: jobs,
    maxThreads: jobs,
  });
  return {
    jobs,
    code: (texts) => pool.run({ texts, world } satisfies CodeTask),
    close: () => pool.destroy(),
  };
}

function inProcess(world: string | null): CodingPool {
  let coder: Coder | null = null;
  return {
    jobs: 1,
    code: async (texts) => {
      coder ??= createCoder(world === null ? {} : { world });
      const loaded = coder;
      return texts.map(({ text, context }) => codeText(loaded, text, context));
    },
    close: async () => undefined,
  };
}
