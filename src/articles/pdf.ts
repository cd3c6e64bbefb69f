import { fail, ok, type Result } from "../model/problem.ts";
import { cleanAuthor } from "./byline.ts";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { inReadingOrder, linesFromPieces, type PdfLine, type PdfPiece } from "./pdf-lines.ts";
import { type PdfParagraph, pdfParagraphs, withoutRunningHeads } from "./pdf-paragraphs.ts";
import { draftFromBlocks } from "./plain-text.ts";
import { truncatedInput } from "./problems.ts";
import { foldSpaces, tidyCharacters } from "./tidy.ts";

type PdfModule = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
type PdfDocument = Awaited<ReturnType<PdfModule["getDocument"]>["promise"]>;

let loading: Promise<PdfModule> | null = null;

/** pdfjs speaks of missing drawing canvases when it loads; nothing is drawn here. */
function pdfjs(): Promise<PdfModule> {
  loading ??= (async () => {
    const { warn, log } = console;
    console.warn = () => {};
    console.log = () => {};
    try {
      return await import("pdfjs-dist/legacy/build/pdf.mjs");
    } finally {
      console.warn = warn;
      console.log = log;
    }
  })();
  return loading;
}

async function piecesOf(document: PdfDocument, number: number): Promise<readonly PdfPiece[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    // Blanks stand for gaps, of any width: the gaps themselves are measured.
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
    // Upright text alone: what stands sideways is a watermark or a margin note.
    if (Math.abs(d) < Math.abs(c)) return [];
    return [{ text: tidyCharacters(item.str), x, y, width: item.width, size: Math.abs(d) || item.height }];
  });
}

/** The title that the file names, unless a program put its own words there; else the largest type above the prose. */
function titleIn(info: Record<string, unknown>, paragraphs: readonly PdfParagraph[]): string | null {
  const named = typeof info.Title === "string" ? foldSpaces(tidyCharacters(info.Title)) : "";
  const usual = [...paragraphs].sort((a, b) => b.text.length - a.text.length)[0]?.size ?? 0;
  const top = paragraphs.slice(0, 6).filter(({ text, size }) => size > usual * 1.15 && text.length <= 200);
  const largest = top.sort((a, b) => b.size - a.size)[0]?.text ?? null;
  const byProgram = /^(?:untitled|microsoft|document\d*|.*\.(?:docx?|pdf|indd|rtf|odt|qxd|tex)$)/i.test(
    named,
  );
  return named === "" || byProgram || !/\s/.test(named) ? largest : named;
}

async function draftOf(document: PdfDocument, name: string): Promise<Result<Draft>> {
  const pages: (readonly PdfLine[])[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(linesFromPieces(await piecesOf(document, number)));
  }
  const lines = withoutRunningHeads(pages).flatMap(inReadingOrder);
  if (!lines.some(({ text }) => /\p{L}{2}/u.test(text))) {
    return fail(
      "no-text-layer",
      `${name} is a PDF of pictures without a text layer.`,
      "Run text recognition on it first, for example ocrmypdf.",
    );
  }
  const { info } = await document.getMetadata();
  const paragraphs = pdfParagraphs(lines);
  const title = titleIn(info as Record<string, unknown>, paragraphs);
  const author = cleanAuthor(
    typeof (info as { Author?: unknown }).Author === "string" ? (info as { Author: string }).Author : null,
  );
  const rest = paragraphs.filter(
    ({ text }, i) => i > 5 || title === null || foldSpaces(text).toLowerCase() !== title.toLowerCase(),
  );
  const draft = draftFromBlocks(
    rest.map(({ text }) => text),
    { ...EMPTY_DRAFT, title },
  );
  return ok({ ...draft, author: draft.author ?? author });
}

/**
 * The article of a PDF with a text layer: columns in order, running heads off, divided words mended. The
 * day on which the file was made is not taken for a publication date. Problems: `encrypted`, `truncated`,
 * `no-text-layer`, `broken-pdf`.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Result<Draft>> {
  if (!Buffer.from(bytes.subarray(-2048)).includes("%%EOF")) return truncatedInput(name);
  const { getDocument, VerbosityLevel } = await pdfjs();
  const task = getDocument({
    // pdfjs takes possession of the array that it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await draftOf(await task.promise, name);
  } catch (error) {
    const called = error instanceof Error ? error.name : "";
    if (called === "PasswordException") {
      return fail("encrypted", `${name} is an encrypted PDF.`, "Save it without its password and read that.");
    }
    return fail("broken-pdf", `${name} is a damaged PDF.`, "Copy or download it again.");
  } finally {
    await task.destroy();
  }
}
