import { rm } from "node:fs/promises";
import { basename } from "node:path";
import type { Kind } from "../../exchange/import-report.ts";
import { sentenceOf } from "../../model/problem.ts";
import type { ServerContext } from "../context.ts";
import type { JobBody } from "./job-queue.ts";

export interface ToImport {
  readonly kind: Kind;
  /** Files put down for the import, in a folder that is removed afterwards. */
  readonly folder: string;
  readonly paths: readonly string[];
  readonly reporter: string | null;
}

/** Takes datasets into the desk. Each file is one transaction. */
export function importJob(context: ServerContext, { kind, folder, paths, reporter }: ToImport): JobBody {
  return async (change) => {
    try {
      // Loaded when first needed: most servers never import.
      const { importDataset } = await import("../../exchange/import-dataset.ts");
      for (const path of paths) {
        const report = await context.write((desk) =>
          importDataset(
            desk,
            kind,
            [path],
            { reporter },
            {
              now: () => context.now().toISOString(),
              progress: ({ percent }) =>
                change({ current: { name: basename(path), part: (percent ?? 0) / 100 } }),
            },
          ),
        );
        const failures = report.ok ? report.value.failures : [{ origin: path, problem: report.problem }];
        for (const { origin, problem } of failures)
          change({
            item: { name: basename(origin), state: "failed", detail: sentenceOf(problem), article: null },
          });
        for (const file of report.ok ? report.value.files : [])
          change({
            item: {
              name: basename(file.name),
              state: file.state,
              detail: `${file.rowsIn} rows: ${file.kept} kept, ${file.rejected} rejected`,
              article: null,
            },
          });
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
