/** Writes an answer's records. https://docs.aws.amazon.com/AmazonS3/latest/API/API_OutputSerialization.html */
import type { CSVOutput, OutputSerialization } from "../../../gen/s3.ts";
import { selectError } from "./errors.ts";
import { jsonOf, textOf, type Value } from "./values.ts";

export type Columns = readonly (readonly [name: string, value: Value])[];
export type Writer = (columns: Columns) => string;

/** Throws the AwsError of a serialization that there is not. */
export function writerFor(output: OutputSerialization): Writer {
  const { CSV, JSON: json } = output;
  if (CSV !== undefined && json !== undefined) throw selectError("ObjectSerializationConflict");
  if (CSV !== undefined) return csvWriter(CSV);
  if (json === undefined) throw selectError("MissingRequiredParameter");
  const delimiter = json.RecordDelimiter ?? "\n";
  return (columns) => `${structText(columns)}${delimiter}`;
}

function structText(columns: Columns): string {
  const members = columns.flatMap(([name, value]) => {
    const text = jsonOf(value);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${members.join(",")}}`;
}

function csvWriter(output: CSVOutput): Writer {
  const { FieldDelimiter: field = ",", RecordDelimiter: record = "\n", QuoteCharacter: quote = '"' } = output;
  const escaping = output.QuoteEscapeCharacter ?? '"';
  const fields = output.QuoteFields ?? "ASNEEDED";
  if (fields !== "ALWAYS" && fields !== "ASNEEDED") throw selectError("InvalidQuoteFields");
  const needsQuotes = (text: string) =>
    fields === "ALWAYS" || text.includes(field) || text.includes(record) || text.includes(quote);
  const quoted = (text: string) => `${quote}${text.replaceAll(quote, `${escaping}${quote}`)}${quote}`;
  const fieldText = (text: string) => (quote !== "" && needsQuotes(text) ? quoted(text) : text);
  return (columns) => columns.map(([, value]) => fieldText(textOf(value))).join(field) + record;
}
