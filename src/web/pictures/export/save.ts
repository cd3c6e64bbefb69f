import type { Still } from "./still.ts";

export type Cell = string | number | null;
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** RFC 4180, with the citation in a column of its own so that no row is parted from it. */
export function csvOf(table: Table, citation: string): string {
  const line = (cells: readonly Cell[]): string => cells.map(quoted).join(",");
  return `${[line([...table.columns, "citation"]), ...table.rows.map((row) => line([...row, citation]))].join("\r\n")}\r\n`;
}

function quoted(cell: Cell): string {
  // A cell that a spreadsheet would run as a formula is kept a text.
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The picture as pixels, twice as fine as on the screen. */
export async function pngOf(still: Still): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([still.text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = still.width * 2;
    canvas.height = still.height * 2;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((settle, refuse) =>
      canvas.toBlob((blob) => (blob === null ? refuse(new Error("no picture")) : settle(blob)), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

export function saveAs(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
