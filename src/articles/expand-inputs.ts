import type { ReadingEffects } from "./effects.ts";
import { globMatches, globRoot, isGlob } from "./glob.ts";
import { openFailure } from "./open-failure.ts";
import { type Failure, failureAt } from "./read.ts";
import { walk } from "./walk.ts";

/** One thing to read, or an input that leads nowhere. */
export type Input =
  | { readonly ok: true; readonly kind: "file" | "url" | "stdin"; readonly name: string }
  | Failure;

/** Whether an input is a web address: it has a scheme of more than one letter, as Windows drives have not. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input) || /^(?:data|javascript|mailto):/i.test(input);
}

async function* filesUnder(
  folder: string,
  effects: ReadingEffects,
  matches: (path: string) => boolean,
): AsyncGenerator<Input> {
  for await (const found of walk(folder, effects.files)) {
    if (!found.ok) yield found;
    else if (matches(found.path)) yield { ok: true, kind: "file", name: found.path };
  }
}

async function* expandFolder(folder: string, effects: ReadingEffects): AsyncGenerator<Input> {
  let any = false;
  for await (const input of filesUnder(folder, effects, () => true)) {
    any = true;
    yield input;
  }
  if (!any)
    yield failureAt(folder, {
      name: "nothing-found",
      cause: `${folder} holds no files.`,
      next: "Name another folder.",
    });
}

async function* expandGlob(pattern: string, effects: ReadingEffects): AsyncGenerator<Input> {
  let any = false;
  for await (const input of filesUnder(globRoot(pattern), effects, globMatches(pattern))) {
    if (input.ok) any = true;
    // A folder that does not exist holds no match; one that may not be opened is named.
    if (input.ok || input.problem.name !== "not-found") yield input;
  }
  if (!any)
    yield failureAt(pattern, {
      name: "nothing-found",
      cause: `Nothing matches ${pattern}.`,
      next: "Check the pattern.",
    });
}

/** One input as the single things it stands for: a folder and a pattern are many, all else is one. */
export async function* expandInput(input: string, effects: ReadingEffects): AsyncGenerator<Input> {
  if (input === "-") yield { ok: true, kind: "stdin", name: "-" };
  else if (isAddress(input)) yield { ok: true, kind: "url", name: input };
  else {
    try {
      const { kind } = await effects.files.stat(input);
      if (kind === "folder") yield* expandFolder(input, effects);
      else yield { ok: true, kind: "file", name: input };
    } catch (error) {
      // A file may well be called "a[1].txt": the pattern is the second reading.
      if (isGlob(input)) yield* expandGlob(input, effects);
      else yield openFailure(input, error);
    }
  }
}

/** All inputs expanded, each thing once, in the order given: what there is to do, for a total. */
export async function expandInputs(
  inputs: readonly string[],
  effects: ReadingEffects,
): Promise<readonly Input[]> {
  const all: Input[] = [];
  const seen = new Set<string>();
  for (const input of inputs) {
    for await (const found of expandInput(input, effects)) {
      const key = found.ok ? `${found.kind} ${found.name}` : `failure ${found.origin}`;
      if (seen.has(key)) continue;
      seen.add(key);
      all.push(found);
    }
  }
  return all;
}
