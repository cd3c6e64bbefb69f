import type { Kind } from "../../../src/exchange/import-report.ts";
import { openDesk } from "../../../src/record/desk.ts";
import { writeArticle } from "../../../src/record/write-article.ts";
import { articleOf, eventOf, party, statementOf } from "../../record/coded-fixture.ts";
import { quiet } from "../quiet.ts";

/** Waits for `go`, then does its work on the desk; the parent kills it somewhere on the way. */
const [work, path, ...files] = process.argv.slice(2) as [string, string, ...string[]];
// Loaded only where it is used: half of a child's time goes into its beginning.
const exchange = work === "import" ? await import("../../../src/exchange/import-dataset.ts") : null;

async function run(): Promise<void> {
  const opened = await openDesk(path);
  if (!opened.ok) throw new Error(opened.problem.cause);
  if (exchange !== null)
    for (const file of files) {
      const [kind, name] = file.split("=") as [Kind, string];
      const report = await exchange.importDataset(opened.value, kind, [name], { reporter: "PRK" }, quiet);
      if (!report.ok || report.value.failures.length > 0) throw new Error(JSON.stringify(report));
    }
  else
    for (let at = 0; at < 20; at += 1) {
      const day = `2014-10-${String(1 + (at % 28)).padStart(2, "0")}`;
      const date = { from: day, to: day, precision: "day", certainty: "stated" } as const;
      const events = [
        eventOf({ date }),
        eventOf({ date, type: "AID", mode: null, quad: 2, recipient: party("CHN") }),
      ];
      await writeArticle(
        opened.value,
        articleOf(`Article ${at}, of some length.`),
        { events, statements: [statementOf()] },
        "t",
      );
    }
  opened.value.close();
}

process.on("message", () => {
  run().then(
    () => process.send?.("done", () => process.exit(0)),
    (error: unknown) => process.send?.(String(error), () => process.exit(1)),
  );
});
process.send?.("ready");
