/** A piece of text on a page: points from the lower left, type size, words in Latin-1. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

export interface PdfWish {
  readonly title?: string;
  readonly author?: string;
  readonly locked?: boolean;
}

const literal = (text: string) => `(${text.replace(/[\\()]/g, "\\$&")})`;

/** A PDF with these pages in Helvetica. `locked` asks for a password that nobody knows. */
export function makePdf(pages: readonly (readonly Placed[])[], wish: PdfWish = {}): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ");
  objects.push("<< /Type /Catalog /Pages 2 0 R >>");
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  pages.forEach((pieces, i) => {
    const content = pieces
      .map(({ x, y, size = 10, text }) => `BT /F1 ${size} Tf ${x} ${y} Td ${literal(text)} Tj ET`)
      .join("\n");
    const resources = "/Resources << /Font << /F1 3 0 R >> >>";
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${5 + i * 2} 0 R >>`,
    );
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  const info = objects.length + 1;
  objects.push(`<< /Title ${literal(wish.title ?? "")} /Author ${literal(wish.author ?? "")} >>`);
  const hex = "ab".repeat(32);
  const lock = objects.length + 1;
  if (wish.locked === true) objects.push(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${hex}> /U <${hex}> >>`);
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const encrypt = wish.locked === true ? ` /Encrypt ${lock} 0 R /ID [<${hex}> <${hex}>]` : "";
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

/** Lines under one another, `step` points apart. */
export function column(
  lines: readonly string[],
  x: number,
  top: number,
  step = 12,
  size = 10,
): readonly Placed[] {
  return lines.map((text, i) => ({ x, y: top - i * step, size, text }));
}
