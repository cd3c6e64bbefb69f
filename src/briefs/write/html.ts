import type { Block, Document, Line, Run } from "../document/blocks.ts";
import { escapeText } from "../pictures/escape.ts";
import { STYLE } from "./style.ts";

/** A brief as one HTML file that needs nothing else: pictures inside, no script, fit for print. */
export function writeHtml(document: Document): string {
  const sections = document.sections.map(
    (section) =>
      `<section><h2>${escapeText(section.title)}</h2>${section.blocks.map(blockHtml).join("")}</section>`,
  );
  const notes = document.notes.map((note) => {
    const quote =
      note.quote === null
        ? escapeText(note.what)
        : `<q>${escapeText(note.quote.replace(/\s+/g, " ").trim())}</q>`;
    return `<li id="n${note.number}" value="${note.number}">${quote} <span class="from">${escapeText(note.source)}${note.date === null ? "" : `, ${escapeText(note.date)}`} · read by ${escapeText(note.rule)}, ${note.confidence.toFixed(2)}</span></li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeText(document.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeText(document.title)}</h1>
<p class="lead">${lineHtml(document.lead)}</p>
${sections.join("\n")}
${notes.length === 0 ? "" : `<section class="notes"><h2>The sentences</h2><ol>${notes.join("")}</ol></section>`}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${lineHtml(block.line)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join("")}</ul>`;
    case "table":
      return `<div class="wide"><table><thead><tr>${block.head.map((cell) => `<th scope="col">${escapeText(cell)}</th>`).join("")}</tr></thead><tbody>${block.rows
        .map(
          (row) =>
            `<tr>${row.map((cell, index) => (index === 0 ? `<th scope="row">${lineHtml(cell)}</th>` : `<td>${lineHtml(cell)}</td>`)).join("")}</tr>`,
        )
        .join("")}</tbody></table></div>`;
    case "picture":
      return `<figure>${block.svg}<figcaption>${escapeText(block.title)}</figcaption></figure>`;
  }
}

function lineHtml(runs: Line): string {
  return runs.map(runHtml).join("");
}

function runHtml(part: Run): string {
  if (typeof part === "string") return escapeText(part);
  if ("strong" in part) return `<strong>${escapeText(part.strong)}</strong>`;
  if ("em" in part) return `<em>${escapeText(part.em)}</em>`;
  if (part.cite.length === 0) return "";
  const links = part.cite.map((number) => `<a href="#n${number}">${number}</a>`).join(", ");
  return `<span class="cite">[${links}${part.more > 0 ? ` +${part.more}` : ""}]</span>`;
}
