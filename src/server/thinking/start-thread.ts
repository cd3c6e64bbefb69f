import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** Starts the thread that thinks. Run from source, it first has to learn to read TypeScript, as Node's threads do not inherit that. */
export function startThread(path: string): Worker {
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("./thread.js", import.meta.url), { workerData: path });
  const resolved = createRequire(import.meta.url).resolve("tsx/esm/api");
  const reader = pathToFileURL(resolved.replace(/\.cjs$/, ".mjs")).href;
  const thread = new URL("./thread.ts", import.meta.url).href;
  return new Worker(
    `import(${JSON.stringify(reader)}).then(({ register }) => { register(); return import(${JSON.stringify(thread)}); })`,
    { eval: true, workerData: path },
  );
}
