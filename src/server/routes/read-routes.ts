import { z } from "zod";
import { isAddress } from "../../articles/expand-inputs.ts";
import type { ReadOptions } from "../../articles/read.ts";
import { KINDS } from "../../exchange/import-report.ts";
import { fail, ok, type Result } from "../../model/problem.ts";
import type { ServerContext } from "../context.ts";
import { importJob } from "../jobs/import-job.ts";
import type { Job, JobBody } from "../jobs/job-queue.ts";
import { readJob, type ToRead } from "../jobs/read-job.ts";
import { pastedText, putDown, safeName, uploadedFiles } from "../jobs/uploads.ts";
import { type Api, addRoute, answerOf } from "../route.ts";
import { countryAsked } from "./country.ts";

const given = {
  published: z.iso.date().nullable().optional(),
  publication: z.string().trim().max(200).nullable().optional(),
};
const readBody = z.union([
  z.object({ url: z.string().trim().min(4).max(4000), followLinks: z.boolean().optional(), ...given }),
  z.object({ text: z.string().min(1), title: z.string().max(300).nullable().optional(), ...given }),
]);
const jobSchema = z
  .object({ id: z.string(), title: z.string(), state: z.enum(["waiting", "running", "done"]) })
  .loose();
const MOST_FILES = 200;

/** More to read: an address, a text, files, datasets. */
export function readRoutes(api: Api, context: ServerContext): void {
  addRoute(api, context, {
    method: "post",
    path: "/api/read",
    summary: "Read an address or a text (JSON), as demarche read does; answers with a job",
    body: readBody,
    answer: jobSchema,
    status: 202,
    handle: async ({ body }) => {
      const options = optionsOf(body.published ?? null, body.publication ?? null);
      if ("url" in body) {
        if (!isAddress(body.url) || !/^https?:/i.test(body.url) || !URL.canParse(body.url))
          return fail(
            "bad-address",
            `${body.url.slice(0, 200)} is not a web address.`,
            "Write it as https://host/path.",
          );
        const input = { ok: true, kind: "url", name: body.url } as const;
        const effects = context.reading;
        return started(
          context,
          body.url,
          1,
          readJob(context, [
            { input, options: { ...options, followLinks: body.followLinks ?? false }, effects },
          ]),
        );
      }
      const text = body.title ? `${body.title}\n\n${body.text}` : body.text;
      const effects = pastedText(text, context.reading);
      const one: ToRead = { input: { ok: true, kind: "stdin", name: "-" }, options, effects };
      return started(context, body.title ?? "Pasted text", 1, readJob(context, [one]));
    },
  });
  uploadRoute(
    api,
    "/api/read/files",
    "Read files (multipart field `file`); answers with a job",
    async (form, files) => {
      const published = form.get("published");
      const date = z.iso.date().safeParse(published);
      const options = optionsOf(date.success ? date.data : null, textField(form, "publication"));
      const held = new Map<string, Uint8Array>();
      for (const file of files)
        held.set(freshName(held, safeName(file.name)), new Uint8Array(await file.arrayBuffer()));
      const effects = uploadedFiles(held, context.reading);
      const inputs = [...held.keys()].map(
        (name): ToRead => ({ input: { ok: true, kind: "file", name }, options, effects }),
      );
      return started(context, titleOf(files), inputs.length, readJob(context, inputs));
    },
  );
  uploadRoute(
    api,
    "/api/import",
    "Import datasets (multipart fields `kind`, `file`); answers with a job",
    async (form, files) => {
      const kind = z.enum(KINDS).safeParse(form.get("kind"));
      if (!kind.success) return fail("bad-parameter", `kind is one of ${KINDS.join(", ")}.`);
      const asked = textField(form, "reporter");
      const reporter = asked === null ? ok(null) : countryAsked(context, asked);
      if (!reporter.ok) return reporter;
      const { folder, paths } = await putDown(files);
      return started(
        context,
        titleOf(files),
        paths.length,
        importJob(context, { kind: kind.data, folder, paths, reporter: reporter.value }),
      );
    },
  );
}

type Upload = (form: FormData, files: readonly File[]) => Promise<Result<unknown>>;

function uploadRoute(api: Api, path: string, summary: string, take: Upload): void {
  api.openAPIRegistry.registerPath({
    method: "post",
    path,
    summary,
    request: {
      body: { content: { "multipart/form-data": { schema: z.object({ file: z.string() }).loose() } } },
    },
    responses: { 202: { description: "The job.", content: { "application/json": { schema: jobSchema } } } },
  });
  api.post(path, async (c) => {
    if (!/^multipart\/form-data/i.test(c.req.header("content-type") ?? ""))
      return answerOf(fail("kind-not-taken", "Files are expected here, as multipart/form-data."));
    const form = await c.req.formData().catch(() => null);
    const files = (form?.getAll("file") ?? []).filter((part) => part instanceof File);
    if (form === null || files.length === 0) return answerOf(fail("bad-parameter", "No file was sent."));
    if (files.length > MOST_FILES) return answerOf(fail("too-large", `At most ${MOST_FILES} files at once.`));
    return answerOf(await take(form, files), 202);
  });
}

function started(context: ServerContext, title: string, total: number, body: JobBody): Result<Job> {
  const job = context.jobs.add(title, total, body);
  return job === null
    ? fail("too-many", "Many jobs are waiting already.", "Wait until some are done.")
    : ok(job);
}

function optionsOf(published: string | null, publication: string | null): ReadOptions {
  const date =
    published === null
      ? null
      : ({ from: published, to: published, precision: "day", source: "given" } as const);
  return { published: date, publication: publication || null, limit: 20_000_000, timeout: 30_000 };
}

function textField(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 200) : null;
}

function titleOf(files: readonly File[]): string {
  return files.length === 1 ? safeName(files[0]!.name) : `${files.length} files`;
}

function freshName(held: ReadonlyMap<string, unknown>, name: string): string {
  let fresh = name;
  for (let i = 2; held.has(fresh); i += 1) fresh = name.replace(/(\.[^.]*)?$/, (end) => ` (${i})${end}`);
  return fresh;
}
