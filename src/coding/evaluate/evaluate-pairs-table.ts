/** A tab-separated table as records by its header; cells may be quoted, with quotes doubled inside. */
export function parseTable(text: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...lines] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const columns = (header ?? "").split("\t").map(unquote);
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, unquote(cells[index] ?? "")]));
  });
}

function unquote(cell: string): string {
  const body = /^"(.*)"$/.exec(cell)?.[1];
  return body === undefined ? cell : body.replaceAll('""', '"');
}
