/** A piece of text as the PDF places it; `y` grows upwards, all in points. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line of one column. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

interface OpenLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/**
 * Pieces become lines: those on one height go together from left to right unless a gap as wide as a
 * column's gutter lies between them.
 */
export function linesFromPieces(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const rows: PdfPiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row[0]!.y - piece.y) <= Math.max(row[0]!.size, piece.size) * 0.4)
      row.push(piece);
    else rows.push([piece]);
  }
  const lines: OpenLine[] = [];
  for (const row of rows) {
    let open: OpenLine | null = null;
    for (const { text, x, y, width, size } of row.sort((a, b) => a.x - b.x)) {
      const gap: number = open === null ? 0 : x - open.right;
      if (open === null || gap > size * 1.3) {
        open = { text, left: x, right: x + width, y, size };
        lines.push(open);
        continue;
      }
      const spaced = gap > size * 0.15 && !/\s$/.test(open.text) && !/^\s/.test(text);
      open.text += (spaced ? " " : "") + text;
      open.right = Math.max(open.right, x + width);
      open.size = Math.max(open.size, size);
    }
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
}

/** The x of a gutter that divides the lines into two columns, or null. Few lines may cross it. */
function gutterOf(lines: readonly PdfLine[]): number | null {
  if (lines.length < 8) return null;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  let best: { x: number; crossing: number } | null = null;
  for (let x = left + (right - left) * 0.25; x < left + (right - left) * 0.75; x += 3) {
    const crossing = lines.filter((line) => line.left < x && line.right > x).length;
    const before = lines.filter((line) => line.right <= x).length;
    const after = lines.length - crossing - before;
    if (crossing > lines.length * 0.25 || Math.min(before, after) < lines.length * 0.2) continue;
    if (best === null || crossing < best.crossing) best = { x, crossing };
  }
  return best?.x ?? null;
}

/**
 * Lines in reading order: where a page has columns, the left one first; a line across both (a heading, an
 * abstract) ends the columns above it.
 */
export function inReadingOrder(lines: readonly PdfLine[]): readonly PdfLine[] {
  const gutter = gutterOf(lines);
  if (gutter === null) return lines;
  const ordered: PdfLine[] = [];
  let band: PdfLine[] = [];
  const flush = () => {
    const first = band.filter((line) => line.right <= gutter);
    ordered.push(...inReadingOrder(first), ...inReadingOrder(band.filter((line) => line.right > gutter)));
    band = [];
  };
  for (const line of lines) {
    if (line.left < gutter && line.right > gutter) {
      flush();
      ordered.push(line);
    } else band.push(line);
  }
  flush();
  return ordered;
}
