import type { MeasureAnswer } from "../measures/measure.ts";

/** A measure for reading: what was asked, a table with rounded numbers, what is to be known of it, where it comes from. */
export function measureText(title: string, answer: MeasureAnswer): string {
  const { from, to } = answer.period;
  const period =
    from === null && to === null ? "all that is known" : `${from ?? "the beginning"} to ${to ?? "the end"}`;
  const lines = [
    `${title}: ${answer.country}, ${period}${answer.by === null ? "" : `, by ${answer.by}`}`,
    "",
    ...tables(answer.rows),
    ...(answer.notes.length > 0 ? ["Notes", ...answer.notes.map((note) => `- ${note}`), ""] : []),
    `Intervals hold 90% of the probability unless a note says otherwise. How it is computed: ${answer.method}`,
    `Events behind it: ${answer.evidence.filter}`,
  ];
  return `${lines.join("\n")}\n`;
}

type Row = Readonly<Record<string, unknown>>;

/** Rows of one shape make one table; columns in which nothing stands are left out. */
function tables(rows: readonly Row[]): readonly string[] {
  const shapes = new Map<string, Row[]>();
  for (const row of rows) {
    const name =
      "called" in row ? "changes" : String(row.row ?? row.series ?? row.definition ?? row.dimension ?? "");
    shapes.set(name, [...(shapes.get(name) ?? []), row]);
  }
  return [...shapes].flatMap(([name, list]) => [
    ...(shapes.size > 1 ? [`[${name}]`] : []),
    ...table(list),
    "",
  ]);
}

function table(rows: readonly Row[]): readonly string[] {
  const flat = rows.map(flattened);
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))].filter((column) =>
    flat.some((row) => (row.get(column) ?? "") !== ""),
  );
  const cells = [columns, ...flat.map((row) => columns.map((column) => row.get(column) ?? ""))];
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => line[i]!.length)));
  const numeric = columns.map((_, i) => cells.slice(1).every((line) => /^[-\d.,%]*$/.test(line[i]!)));
  return cells.map((line) =>
    line
      .map((text, i) => (numeric[i] ? text.padStart(widths[i]!) : text.padEnd(widths[i]!)))
      .join("  ")
      .trimEnd(),
  );
}

/** Columns whose numbers are parts of a whole: given as percentages. */
const PARTS: ReadonlySet<string> = new Set([
  "share",
  "mean",
  "answeredShare",
  "madeShare",
  "putsInShare",
  "getsShare",
]);
/** What is a share only beside one of these. */
const BESIDE: Readonly<Record<string, string>> = { byChance: "answeredShare", difference: "getsShare" };
const LEFT_OUT: ReadonlySet<string> = new Set(["row", "evidence", "responseEvent"]);
const LONGEST = 60;

function flattened(row: Row): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(row)) put(flat, name, value, row);
  const [first] = Array.isArray(row.evidence) ? row.evidence : [];
  if (first !== undefined && !flat.has("event")) flat.set("event", String(first));
  return flat;
}

function put(flat: Map<string, string>, column: string, value: unknown, row: Row): void {
  const name = column.split(" ").at(-1)!;
  if (LEFT_OUT.has(name)) return;
  if (value === null || value === undefined) flat.set(column, "");
  else if (typeof value === "number") flat.set(column, isPart(name, row) ? percent(value) : rounded(value));
  else if (Array.isArray(value)) flat.set(column, shortened(value.map(worded).join(" ")));
  else if (typeof value === "object") putObject(flat, column, value as Row, row);
  else flat.set(column, shortened(String(value)));
}

function putObject(flat: Map<string, string>, column: string, value: Row, row: Row): void {
  const { low, high, from, to, direction } = value;
  if (typeof low === "number" && typeof high === "number") {
    const show = [...Object.keys(row)].some((name) => isPart(name, row)) ? percent : rounded;
    flat.set(column, `${show(low)} to ${show(high)}`);
  } else if (typeof from === "string" && typeof to === "string") flat.set(column, `${from} to ${to}`);
  else if (typeof direction === "string") flat.set(column, direction);
  else for (const [name, inner] of Object.entries(value)) put(flat, `${column} ${name}`, inner, value);
}

function isPart(name: string, row: Row): boolean {
  return PARTS.has(name) || (BESIDE[name] !== undefined && BESIDE[name] in row);
}

function worded(value: unknown): string {
  return typeof value === "object" && value !== null && "value" in value
    ? String(value.value)
    : String(value);
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function rounded(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 100
    ? value.toFixed(0)
    : Math.abs(value) >= 10
      ? value.toFixed(1)
      : value.toPrecision(3);
}
