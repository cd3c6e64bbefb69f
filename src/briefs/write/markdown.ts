import type { Block, Document, Line, Run } from "../document/blocks.ts";

/** A brief as Markdown. Pictures are left out; every [n] leads to its sentence at the end. */
export function writeMarkdown(document: Document): string {
  const parts = [`# ${escapeMarkdown(document.title)}`, "", line(document.lead)];
  for (const section of document.sections) {
    parts.push("", `## ${section.title}`);
    for (const block of section.blocks) {
      const text = blockText(block);
      if (text !== "") parts.push("", text);
    }
  }
  if (document.notes.length > 0) {
    parts.push("", "## The sentences", "");
    for (const note of document.notes) {
      const quote = note.quote === null ? note.what : `“${note.quote.replace(/\s+/g, " ").trim()}”`;
      parts.push(
        `${note.number}. ${escapeMarkdown(quote)} — ${escapeMarkdown(note.source)}${note.date === null ? "" : `, ${note.date}`}`,
      );
    }
  }
  return `${parts.join("\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return line(block.line);
    case "list":
      return block.items.map((item) => `- ${line(item)}`).join("\n");
    case "table":
      return [
        `| ${block.head.join(" | ")} |`,
        `|${block.head.map(() => " --- |").join("")}`,
        ...block.rows.map((row) => `| ${row.map((cell) => line(cell).replaceAll("|", "\\|")).join(" | ")} |`),
      ].join("\n");
    case "picture":
      return "";
  }
}

function line(runs: Line): string {
  return runs.map(run).join("").replace(/ +/g, " ").trim();
}

function run(part: Run): string {
  if (typeof part === "string") return escapeMarkdown(part);
  if ("strong" in part) return `**${escapeMarkdown(part.strong)}**`;
  if ("em" in part) return `*${escapeMarkdown(part.em)}*`;
  if (part.cite.length === 0) return "";
  return `[${part.cite.join(", ")}${part.more > 0 ? ` and ${part.more} more` : ""}]`;
}

/** Article text must not become markup: links, emphasis and HTML in it are shown as they are. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);
}
