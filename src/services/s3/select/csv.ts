/** Reads CSV as it comes. https://docs.aws.amazon.com/AmazonS3/latest/API/API_CSVInput.html */
import type { CSVInput } from "../../../gen/s3.ts";
import { selectError } from "./errors.ts";
import type { Binding, Evaluation } from "./evaluator.ts";
import type { Step } from "./query.ts";

/** A record of so many characters or more is refused. */
export const RECORD_LENGTH_MAX = 1024 * 1024;

/** Fields, in their order; how many there are may differ from record to record. */
export type CsvRecord = readonly string[];

export interface CsvFormat {
  readonly field: string;
  readonly record: string;
  readonly quote: string;
  readonly escaping: string;
  readonly comment: string | undefined;
  readonly quotedRecords: boolean;
}

/** Throws InvalidRequestParameter. */
export function csvFormat(input: CSVInput): CsvFormat {
  const format: CsvFormat = {
    field: input.FieldDelimiter ?? ",",
    record: input.RecordDelimiter ?? "\n",
    quote: input.QuoteCharacter ?? '"',
    escaping: input.QuoteEscapeCharacter ?? '"',
    comment: input.Comments || undefined,
    quotedRecords: input.AllowQuotedRecordDelimiter === true,
  };
  const isShort = (text: string, max: number) => text.length >= 1 && text.length <= max;
  const fits =
    isShort(format.field, 1) &&
    isShort(format.record, 2) &&
    format.quote.length <= 1 &&
    isShort(format.escaping, 1);
  if (!fits || format.field === format.record) throw selectError("InvalidRequestParameter");
  return format;
}

export class CsvReader {
  readonly #format: CsvFormat;
  #rest = "";

  constructor(format: CsvFormat) {
    this.#format = format;
  }

  /** The records that are complete with this text. */
  *read(text: string): Generator<CsvRecord> {
    const buffer = this.#rest + text;
    let from = 0;
    for (;;) {
      const end = this.#recordEnd(buffer, from);
      if (end < 0) break;
      yield* this.#record(buffer.slice(from, end));
      from = end + this.#format.record.length;
    }
    this.#rest = buffer.slice(from);
    if (this.#rest.length > RECORD_LENGTH_MAX) throw selectError("OverMaxRecordSize");
  }

  /** What is left when there is no more text. */
  *end(): Generator<CsvRecord> {
    if (this.#rest !== "") yield* this.#record(this.#rest);
    this.#rest = "";
  }

  /** Where the record that begins at `from` ends; -1: it is not complete yet. */
  #recordEnd(text: string, from: number): number {
    const { record, quote } = this.#format;
    const end = text.indexOf(record, from);
    if (end < 0 || quote === "") return end;
    const quoted = text.indexOf(quote, from);
    if (quoted < 0 || quoted > end) return end;
    return this.#quotedRecordEnd(text, from);
  }

  #quotedRecordEnd(text: string, from: number): number {
    const { field, record, quote, escaping, quotedRecords } = this.#format;
    let inQuotes = false;
    let atStart = true;
    for (let at = from; at < text.length; at++) {
      const character = text[at];
      if (inQuotes) {
        if (character === escaping && escaping !== quote) at++;
        else if (character === quote) inQuotes = false;
        else if (!quotedRecords && text.startsWith(record, at))
          throw selectError("CSVEscapingRecordDelimiter");
      } else if (character === quote && (atStart || text[at - 1] === quote)) inQuotes = true;
      else if (text.startsWith(record, at)) return at;
      atStart = !inQuotes && character === field;
    }
    return -1;
  }

  *#record(line: string): Generator<CsvRecord> {
    const { comment, field, quote } = this.#format;
    if (line === "" || (comment !== undefined && line.startsWith(comment))) return;
    if (line.length > RECORD_LENGTH_MAX) throw selectError("OverMaxRecordSize");
    yield quote === "" || !line.includes(quote) ? line.split(field) : this.#fields(line);
  }

  #fields(line: string): string[] {
    const { field, quote } = this.#format;
    const fields: string[] = [];
    for (let at = 0; at <= line.length; ) {
      if (line[at] !== quote) {
        const end = line.indexOf(field, at);
        fields.push(line.slice(at, end < 0 ? line.length : end));
        at = end < 0 ? line.length + 1 : end + 1;
        continue;
      }
      const [text, after] = this.#quoted(line, at + 1);
      const end = line.indexOf(field, after);
      fields.push(text + line.slice(after, end < 0 ? line.length : end));
      at = end < 0 ? line.length + 1 : end + 1;
    }
    return fields;
  }

  /** The text of a quoted field, and where it ends. */
  #quoted(line: string, from: number): [text: string, after: number] {
    const { quote, escaping } = this.#format;
    let text = "";
    for (let at = from; at < line.length; at++) {
      const character = line[at] as string;
      if (character === escaping && (line[at + 1] === quote || (escaping !== quote && at + 1 < line.length)))
        text += line[++at];
      else if (character === quote) return [text, at + 1];
      else text += character;
    }
    throw selectError("CSVParsingError");
  }
}

/** Paths into CSV records: by the header's names, where it is used, or by place: _1, _2, ... */
export class CsvBinding implements Binding<CsvRecord> {
  readonly #header: CsvRecord | undefined;

  constructor(header: CsvRecord | undefined) {
    this.#header = header;
  }

  path(steps: readonly Step[]): Evaluation<CsvRecord> {
    const [step] = steps;
    if (steps.length !== 1 || step?.step !== "name") throw selectError("MissingHeaders");
    const { name, exact } = step;
    const named = this.#columnsNamed(name, exact);
    if (named.length > 1) throw selectError("AmbiguousFieldName");
    const index = named[0] ?? placeOf(name);
    if (index === undefined) throw selectError("MissingHeaders");
    return (record) => record[index];
  }

  #columnsNamed(name: string, exact: boolean): number[] {
    const wanted = exact ? name : name.toLowerCase();
    return (this.#header ?? []).flatMap((column, index) =>
      (exact ? column : column.toLowerCase()) === wanted ? [index] : [],
    );
  }

  /** What a column is called in answers. */
  columnName(index: number): string {
    return this.#header?.[index] ?? `_${index + 1}`;
  }
}

function placeOf(name: string): number | undefined {
  const place = /^_(\d{1,9})$/.exec(name)?.[1];
  if (place === undefined) return undefined;
  if (Number(place) < 1) throw selectError("InvalidColumnIndex");
  return Number(place) - 1;
}
