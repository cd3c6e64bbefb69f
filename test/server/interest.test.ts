import { expect, test } from "vitest";
import { answerCache } from "../../src/server/answer-cache.ts";
import { interest } from "../../src/server/interest.ts";

test("is wanted as long as one of those who wait is there", () => {
  const whose = interest();
  expect(whose.wanted()).toBe(false);
  const [one, two] = [new AbortController(), new AbortController()];
  let left = 0;
  whose.whenLeft(() => {
    left += 1;
  });
  whose.waitedFor(one.signal);
  whose.waitedFor(two.signal);
  one.abort();
  expect(whose.wanted()).toBe(true);
  expect(left).toBe(0);
  two.abort();
  expect(whose.wanted()).toBe(false);
  expect(left).toBe(1);
  whose.waitedFor(new AbortController().signal);
  expect(whose.wanted()).toBe(true);
});

test("who has gone already is not waited for", () => {
  const whose = interest();
  whose.waitedFor(AbortSignal.abort());
  expect(whose.wanted()).toBe(false);
});

test("an answer that failed is not kept, one of another revision neither", async () => {
  const cache = answerCache(10);
  const failed = cache.begin("/a", 1, () => Promise.reject(new Error("no")));
  await expect(failed.text).rejects.toThrow("no");
  expect(cache.get("/a", 1)).toBeUndefined();
  cache.begin("/a", 1, () => Promise.resolve("one"));
  expect(await cache.get("/a", 1)?.text).toBe("one");
  expect(cache.get("/a", 2)).toBeUndefined();
});

test("the longest unused answer is forgotten first", () => {
  const cache = answerCache(2);
  for (const key of ["/a", "/b"]) cache.begin(key, 1, () => Promise.resolve(key));
  cache.get("/a", 1);
  cache.begin("/c", 1, () => Promise.resolve("/c"));
  expect(cache.get("/b", 1)).toBeUndefined();
  expect(cache.get("/a", 1)).toBeDefined();
});
