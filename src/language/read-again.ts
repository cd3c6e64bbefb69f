import type { Prompt } from "./missed-verb.ts";
import type { Network, Reading } from "./network/network.ts";

/** A sentence read with the words of a prompt, and told in places of the sentence without them. */
export function readAgain(
  texts: readonly string[],
  { at, put, form }: Prompt,
  network: Network,
  treebank: number,
): Reading {
  const reading = network([...texts.slice(0, at), put, form, ...texts.slice(at + 1)], treebank);
  const own = <T extends Int32Array | Float32Array>(values: T): T =>
    values.filter((_: number, i: number) => i !== at) as T;
  const heads = own(reading.heads).map((head) => {
    const kept = head === at ? reading.heads[at]! : head;
    return kept > at ? kept - 1 : kept;
  });
  return { tags: own(reading.tags), heads, labels: own(reading.labels), sure: own(reading.sure) };
}
