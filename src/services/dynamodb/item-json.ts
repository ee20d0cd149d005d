/** Items as the JSON they are kept and answered in. Binary values are base64 there, as on the wire. */
import { type AttributeValue, base64, type Item } from "../../lang/dynamodb/values.ts";

/** The text of an item. Numbers must be canonical. */
export function writeItem(item: Item): string {
  let text = "";
  for (const name in item)
    text += `${text === "" ? "{" : ","}${quoted(name)}:${writeValue(item[name] as AttributeValue)}`;
  return text === "" ? "{}" : `${text}}`;
}

/** What JSON escapes; in two classes, because V8 looks for sixteen neighbours at once and for more one by one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes
const LOW = /[\0-\x0f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes
const HIGH = /[\x10-\x1f]/;

/** As JSON.stringify, in a tenth of the time for a long text with nothing to escape. */
function quoted(text: string): string {
  const escaped = text.includes('"') || text.includes("\\") || LOW.test(text) || HIGH.test(text);
  return escaped || !text.isWellFormed() ? JSON.stringify(text) : `"${text}"`;
}

function writeValue(value: AttributeValue): string {
  if (value.S !== undefined) return `{"S":${quoted(value.S)}}`;
  if (value.N !== undefined) return `{"N":"${value.N}"}`;
  if (value.M !== undefined) return `{"M":${writeItem(value.M)}}`;
  if (value.L !== undefined) return `{"L":[${value.L.map(writeValue).join(",")}]}`;
  if (value.B !== undefined) return `{"B":"${base64(value.B)}"}`;
  if (value.BS !== undefined) return `{"BS":[${value.BS.map((each) => `"${base64(each)}"`).join(",")}]}`;
  return JSON.stringify(value);
}

/** Reads what {@link writeItem} wrote. */
export function readItem(json: string): Item {
  const item = JSON.parse(json) as Item;
  return mayHoldBinary(json) ? readBinaries(item) : item;
}

/** Attributes may be named B or BS, too: then a walk over the item finds nothing to do. */
function mayHoldBinary(json: string): boolean {
  return json.includes('{"B":"') || json.includes('{"BS":["');
}

function readBinaries(item: Item): Item {
  const read: Record<string, AttributeValue> = Object.create(null);
  for (const name of Object.keys(item)) read[name] = readBinary(item[name] as AttributeValue);
  return read;
}

function readBinary(value: AttributeValue): AttributeValue {
  if (value.B !== undefined) return { B: bytesOf(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(bytesOf) };
  if (value.M !== undefined) return { M: readBinaries(value.M) };
  if (value.L !== undefined) return { L: value.L.map(readBinary) };
  return value;
}

function bytesOf(kept: unknown): Uint8Array {
  return Buffer.from(kept as string, "base64");
}
