/** A matrix of the weights file, row by row, in eight bits: a value is `scales[column] * bytes[...]`. */
export interface WeightMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float32Array;
  readonly bytes: Int8Array;
}

/** A table of vectors kept in eight bits: a value is `scales[row] * bytes[...]`. */
export interface VectorTable {
  readonly columns: number;
  readonly scales: Float32Array;
  readonly bytes: Int8Array;
  readonly ids: ReadonlyMap<string, number>;
}

export interface Header {
  readonly measures: {
    readonly embedding: number;
    readonly units: number;
    readonly layers: number;
    readonly tagLayer: number;
    readonly arc: number;
    readonly label: number;
  };
  /** Universal and Penn tag with a slash between: "VERB/VBD". */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** For each feature kind the values that have vectors, after the reserved ones. */
  readonly vocabularies: readonly (readonly string[])[];
  /** Names, rows and columns of the matrices, in the file's order, after the tables. */
  readonly matrices: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
}

export interface Weights {
  readonly header: Header;
  readonly tables: readonly VectorTable[];
  readonly treebank: VectorTable;
  readonly matrix: (name: string) => WeightMatrix;
  /** Biases and the like: matrices of one row, kept in full. */
  readonly row: (name: string) => Float32Array;
}

/** Matrices are stored in eight bits with a scale per column, biases and other single rows in full. */
function quantiseColumns(rows: number, columns: number, values: Float32Array): Uint8Array[] {
  if (rows === 1) return [new Uint8Array(Float32Array.from(values).buffer)];
  const scales = new Float32Array(columns);
  for (let i = 0; i < values.length; i++) {
    const j = i % columns;
    scales[j] = Math.max(scales[j]!, Math.abs(values[i]!) / 127);
  }
  const bytes = new Int8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const scale = scales[i % columns]!;
    bytes[i] = scale === 0 ? 0 : Math.round(values[i]! / scale);
  }
  return [new Uint8Array(scales.buffer), new Uint8Array(bytes.buffer)];
}

function quantiseRows(rows: number, columns: number, values: Float32Array): Uint8Array[] {
  const scales = new Float32Array(rows);
  const bytes = new Int8Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let i = row * columns; i < (row + 1) * columns; i++)
      scales[row] = Math.max(scales[row]!, Math.abs(values[i]!) / 127);
    const scale = scales[row]!;
    for (let i = row * columns; i < (row + 1) * columns; i++)
      bytes[i] = scale === 0 ? 0 : Math.round(values[i]! / scale);
  }
  return [new Uint8Array(scales.buffer), new Uint8Array(bytes.buffer)];
}

const padded = (length: number): number => (length + 3) & ~3;

/** The file: length of the header, header as JSON, tables, matrices; every part on a boundary of four bytes. */
export function packWeights(
  header: Header,
  tables: readonly { readonly rows: number; readonly columns: number; readonly values: Float32Array }[],
  matrices: ReadonlyMap<string, Float32Array>,
): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const parts: Uint8Array[] = [new Uint8Array(Uint32Array.of(json.length).buffer), json];
  for (const { rows, columns, values } of tables) parts.push(...quantiseRows(rows, columns, values));
  for (const { name, rows, columns } of header.matrices)
    parts.push(...quantiseColumns(rows, columns, matrices.get(name)!));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.length), 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += padded(part.length);
  }
  return whole;
}

export function unpackWeights(file: Uint8Array): Weights {
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  let at = 0;
  const take = (length: number): number => {
    const start = at;
    at += padded(length);
    return start;
  };
  const headerLength = new Uint32Array(buffer, take(4), 1)[0]!;
  const header = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, take(headerLength), headerLength)),
  ) as Header;
  const { embedding } = header.measures;
  const readTable = (rows: number, ids: ReadonlyMap<string, number>): VectorTable => ({
    columns: embedding,
    scales: new Float32Array(buffer, take(rows * 4), rows),
    bytes: new Int8Array(buffer, take(rows * embedding), rows * embedding),
    ids,
  });
  const tables = header.vocabularies.map((values) =>
    readTable(values.length + 3, new Map(values.map((value, i) => [value, i + 3]))),
  );
  const treebank = readTable(3, new Map());
  const matrices = new Map<string, WeightMatrix>();
  const single = new Map<string, Float32Array>();
  for (const { name, rows, columns } of header.matrices) {
    const scales = new Float32Array(buffer, take(columns * 4), columns);
    if (rows === 1) single.set(name, scales);
    else {
      const bytes = new Int8Array(buffer, take(rows * columns), rows * columns);
      matrices.set(name, { rows, columns, scales, bytes });
    }
  }
  return {
    header,
    tables,
    treebank,
    matrix: (name) => matrices.get(name)!,
    row: (name) => single.get(name)!,
  };
}
