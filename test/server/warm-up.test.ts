import { expect, test } from "vitest";
import { firstView } from "../../src/server/first-view.ts";
import { warmUp } from "../../src/server/warm-up.ts";
import { running } from "./running.ts";

test("has the desk and the first view of the country it knows most of ready before anybody asks", async () => {
  const one = await running();
  const asked: string[] = [];
  const { context } = one.server;
  await warmUp(context, async (path) => asked.push(path));
  expect(asked).toEqual(firstView("PRK"));
  expect(JSON.parse((await context.cache.get("/api/desk", context.revision())?.text) ?? "null")).toEqual(
    await one.json("/api/desk"),
  );
  await one.close();
});

test("warms through the guard of its own server, with a token or without", async () => {
  for (const token of [null, "a-token-of-sixteen"]) {
    const one = await running({ token });
    const { context } = one.server;
    const path = firstView("PRK")[2]!;
    await expect.poll(() => context.cache.get(path, context.revision()) !== undefined).toBe(true);
    await one.close();
  }
});
