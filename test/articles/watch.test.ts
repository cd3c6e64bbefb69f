import { describe, expect, it } from "vitest";
import type { ReadOptions } from "../../src/articles/read.ts";
import { watch } from "../../src/articles/watch.ts";
import { fakeEffects, type Page } from "./fake-effects.ts";

const prose = (what: string) =>
  `The two ministers met for an hour at the ${what} and agreed to meet again in the spring of next year.`;

/** Watches until the script of changes (one before each further round) is used up. */
async function follow(
  inputs: readonly string[],
  world: { files?: Record<string, string>; pages?: Record<string, Page>; stdin?: string },
  script: readonly (() => void)[],
  known: readonly string[] = [],
  options: ReadOptions = {},
) {
  const stop = new AbortController();
  const effects = fakeEffects(world);
  let round = 0;
  const opened: string[] = [];
  const bytes = (path: string) => {
    opened.push(path);
    return effects.files.bytes(path);
  };
  const files = { ...effects.files, bytes };
  const sleep = async () => {
    const change = script[round++];
    if (change === undefined) stop.abort();
    else change();
  };
  const seen: string[] = [];
  for await (const read of watch(
    inputs,
    { ...options, every: 1000, signal: stop.signal },
    { ...effects, files, sleep },
    known,
  )) {
    seen.push(read.ok ? read.article.origin : `${read.origin}: ${read.problem.name}`);
  }
  return { seen, opened, rounds: round };
}

describe("watching", () => {
  it("takes the files that are new in a folder, and opens no other again", async () => {
    const files: Record<string, string> = { "f/a.txt": prose("bridge") };
    const { seen, opened } = await follow(["f"], { files }, [
      () => {},
      () => {
        files["f/b.txt"] = prose("harbour");
      },
    ]);
    expect(seen).toEqual(["f/a.txt", "f/b.txt"]);
    expect(opened).toEqual(["f/a.txt", "f/b.txt"]);
  });

  it("takes a file that changed, and not a copy of what it has", async () => {
    const files: Record<string, string> = { "f/a.txt": prose("bridge") };
    const change = () => {
      files["f/a.txt"] = prose("old harbour");
    };
    const copy = () => {
      files["f/c.txt"] = prose("old harbour");
    };
    expect((await follow(["f"], { files }, [change, copy])).seen).toEqual(["f/a.txt", "f/a.txt"]);
  });

  it("takes the new entries of a feed", async () => {
    const item = (name: string) =>
      `<item><title>${name}</title><link>https://a.example/${name}</link><description>${prose(name)}</description></item>`;
    const feed = (...names: readonly string[]) => ({
      body: `<rss version="2.0"><channel><title>T</title>${names.map(item).join("")}</channel></rss>`,
    });
    const pages: Record<string, Page> = { "https://a.example/feed": feed("one") };
    const { seen } = await follow(["https://a.example/feed"], { pages }, [
      () => {
        pages["https://a.example/feed"] = feed("two", "one");
      },
    ]);
    expect(seen).toEqual(["https://a.example/one", "https://a.example/two"]);
  });

  it("tells a failure once, and goes on", async () => {
    const pages: Record<string, Page> = {};
    const heal = () => {
      pages["https://a.example/"] = { body: prose("bridge") };
    };
    const { seen } = await follow(["https://a.example/", "gone.txt"], { pages }, [() => {}, heal]);
    expect(seen).toEqual(["https://a.example/: http-error", "gone.txt: not-found", "https://a.example/"]);
  });

  it("leaves out what is known already", async () => {
    const files = { "f/a.txt": prose("bridge") };
    const effects = fakeEffects({ files });
    const ids: string[] = [];
    for await (const read of watch(
      ["f"],
      { every: 1, signal: AbortSignal.timeout(60_000) },
      { ...effects, sleep: async () => {} },
    )) {
      if (read.ok) ids.push(read.article.id);
      break;
    }
    expect((await follow(["f"], { files }, [], ids)).seen).toEqual([]);
  });

  it("reads standard input once and ends", async () => {
    expect(await follow(["-"], { stdin: prose("bridge") }, [() => {}])).toMatchObject({
      seen: ["-"],
      rounds: 0,
    });
  });
});
