/** A selection, ready to be run on an object: what can be refused without reading it is refused here. */
import type { Instant } from "../../../base/instant.ts";
import type { InputSerialization, SelectObjectContentRequest } from "../../../gen/s3.ts";
import { CsvBinding, type CsvFormat, CsvReader, type CsvRecord, csvFormat } from "./csv.ts";
import { decompressor } from "./decompress.ts";
import { selectError } from "./errors.ts";
import type { Binding } from "./evaluator.ts";
import { columnsOf, JSON_BINDING, JsonDocuments, JsonLines, unnested } from "./json.ts";
import { writerFor } from "./output.ts";
import { parseQuery } from "./parser.ts";
import type { Query } from "./query.ts";
import { Selection } from "./selection.ts";

/** Takes an object's text, answers what of it was selected. */
export interface Selector {
  /** The selected records of more text, written out. */
  read(text: string): Iterable<string>;
  end(): Iterable<string>;
  /** Nothing further will be selected. */
  readonly done: boolean;
}

/** Takes rows that were read already. */
export interface RowSelector {
  take(rows: Iterable<unknown>): Iterable<string>;
  end(): Iterable<string>;
  readonly done: boolean;
}

export interface Plan {
  readonly selector: Selector;
  /** For Parquet, instead of `selector`. */
  readonly rows: RowSelector | undefined;
  readonly decompress: (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  readonly progress: boolean;
}

export function planSelection(input: SelectObjectContentRequest, now: Instant): Plan {
  if (input.ExpressionType !== "SQL") throw selectError("InvalidExpressionType");
  const { InputSerialization: source, OutputSerialization: output } = input;
  const query = parseQuery(input.Expression);
  const write = writerFor(output);
  const select: Select = (binding, columns) => new Selection(query, binding, columns, write, now);
  const selector = selectorFor(source, query, select);
  const rows = source.Parquet === undefined ? undefined : new JsonSelector(new JsonLines(), query, select);
  if (rows !== undefined && (source.CompressionType ?? "NONE") !== "NONE")
    throw selectError("InvalidCompressionFormat");
  const progress = input.RequestProgress?.Enabled === true;
  return { selector, rows, decompress: decompressor(source.CompressionType), progress };
}

type Select = <R>(binding: Binding<R>, columns: (record: R) => ReturnType<typeof columnsOf>) => Selection<R>;

function selectorFor(source: InputSerialization, query: Query, select: Select): Selector {
  const { CSV, JSON: json, Parquet } = source;
  if ([CSV, json, Parquet].filter((format) => format !== undefined).length > 1)
    throw selectError("ObjectSerializationConflict");
  if (Parquet !== undefined) return new JsonSelector(new JsonLines(), query, select);
  if (json !== undefined) {
    if (json.Type !== "LINES" && json.Type !== "DOCUMENT") throw selectError("InvalidJsonType");
    return new JsonSelector(json.Type === "LINES" ? new JsonLines() : new JsonDocuments(), query, select);
  }
  if (CSV === undefined) throw selectError("MissingRequiredParameter");
  if (query.from.length > 0) throw selectError("UnsupportedSqlStructure", "CSV has no paths.");
  const header = CSV.FileHeaderInfo ?? "NONE";
  if (header !== "NONE" && header !== "USE" && header !== "IGNORE")
    throw selectError("InvalidFileHeaderInfo");
  return new CsvSelector(csvFormat(CSV), header, select);
}

class JsonSelector implements Selector, RowSelector {
  readonly #reader: JsonLines | JsonDocuments;
  readonly #query: Query;
  readonly #selection: Selection<unknown>;

  constructor(reader: JsonLines | JsonDocuments, query: Query, select: Select) {
    this.#reader = reader;
    this.#query = query;
    const { alias } = query;
    this.#selection = select(JSON_BINDING, (record) =>
      typeof record === "object" || alias === undefined ? columnsOf(record) : columnsOf({ [alias]: record }),
    );
  }

  get done(): boolean {
    return this.#selection.done;
  }

  *read(text: string): Generator<string> {
    yield* this.#select(this.#reader.read(text));
  }

  take(rows: Iterable<unknown>): Generator<string> {
    return this.#select(rows);
  }

  *end(): Generator<string> {
    yield* this.#select(this.#reader.end());
    yield* this.#selection.end();
  }

  *#select(records: Iterable<unknown>): Generator<string> {
    for (const record of records)
      for (const each of unnested(record, this.#query.from)) {
        if (this.done) return;
        yield* this.#selection.take(each);
      }
  }
}

/** Any name will do: finds fault with a query before the header is known. */
const ANY_NAME: Binding<CsvRecord> = { path: () => () => undefined };

class CsvSelector implements Selector {
  readonly #reader: CsvReader;
  readonly #header: "NONE" | "USE" | "IGNORE";
  readonly #select: Select;
  #selection: Selection<CsvRecord> | undefined;

  constructor(format: CsvFormat, header: "NONE" | "USE" | "IGNORE", select: Select) {
    this.#reader = new CsvReader(format);
    this.#header = header;
    this.#select = select;
    if (header === "NONE") this.#begin(undefined);
    else select(header === "USE" ? ANY_NAME : new CsvBinding(undefined), () => []);
  }

  get done(): boolean {
    return this.#selection?.done === true;
  }

  #begin(header: CsvRecord | undefined): Selection<CsvRecord> {
    const binding = new CsvBinding(header);
    this.#selection = this.#select(binding, (record) =>
      record.map((field, index) => [binding.columnName(index), field] as const),
    );
    return this.#selection;
  }

  *read(text: string): Generator<string> {
    yield* this.#take(this.#reader.read(text));
  }

  *end(): Generator<string> {
    yield* this.#take(this.#reader.end());
    yield* (this.#selection ?? this.#begin([])).end();
  }

  *#take(records: Iterable<CsvRecord>): Generator<string> {
    for (const record of records) {
      if (this.done) return;
      if (this.#selection === undefined) this.#begin(this.#header === "USE" ? record : undefined);
      else yield* this.#selection.take(record);
    }
  }
}
