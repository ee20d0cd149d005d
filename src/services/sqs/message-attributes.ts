/**
 * The attributes a sender gives a message: what they may be, their digest, and which of them a receiver asked for.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html
 */
import { hash } from "node:crypto";
import type { MessageAttributeValue } from "../../gen/sqs.ts";
import { invalidParameter } from "./errors.ts";
import * as limits from "./limits.ts";

/** An attribute as it is kept: a binary value as base64. */
export interface KeptAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
  readonly BinaryValue?: string;
}
export type KeptAttributes = Readonly<Record<string, KeptAttribute>>;
type GivenAttributes = Readonly<Record<string, MessageAttributeValue>>;

/** Attributes that were found good. */
export interface CheckedAttributes {
  readonly kept: KeptAttributes;
  readonly md5: string;
  /** Names, types and values together: what they add to the message's size. */
  readonly bytes: number;
}

/** Checks the attributes of a message about to be sent; undefined when it has none. */
export function checkAttributes(given: GivenAttributes | undefined): CheckedAttributes | undefined {
  const names = given === undefined ? [] : Object.keys(given);
  if (given === undefined || names.length === 0) return undefined;
  if (names.length > limits.MESSAGE_ATTRIBUTES_MAX)
    throw invalidParameter(
      `Number of message attributes [${names.length}] exceeds the allowed maximum [${limits.MESSAGE_ATTRIBUTES_MAX}].`,
    );
  const kept: Record<string, KeptAttribute> = {};
  let bytes = 0;
  for (const name of names) {
    checkName(name);
    const attribute = checkValue(name, given[name] as MessageAttributeValue, "message (user) attribute");
    kept[name] = attribute;
    bytes += Buffer.byteLength(name) + Buffer.byteLength(attribute.DataType) + valueBytes(attribute).length;
  }
  return { kept, md5: md5OfAttributes(kept), bytes };
}

const NAME = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;
const RESERVED_NAME = /^(?:aws\.|amazon)/i;

function checkName(name: string): void {
  if (name === "")
    throw invalidParameter("The request must contain non-empty message (user) attribute names.");
  if (name.length > limits.ATTRIBUTE_NAME_LENGTH_MAX)
    throw invalidParameter("Message (user) attribute name must be shorter than 256 bytes.");
  if (RESERVED_NAME.test(name))
    throw invalidParameter(
      "You can't use message attribute names beginning with 'AWS.' or 'Amazon'. " +
        "These strings are reserved for internal use.",
    );
  if (!NAME.test(name))
    throw invalidParameter(
      `The message attribute name '${name}' is invalid. ` +
        "Attribute name can contain A-Z, a-z, 0-9, underscore (_), hyphen (-), and period (.) characters.",
    );
}

/** "String", "Number" or "Binary", alone or with a label of the sender's own: "Number.price". */
const TYPE = /^(String|Number|Binary)(?:\..+)?$/s;
const NUMBER = /^[+-]?(?:0*)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
const INVALID_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function checkValue(name: string, given: MessageAttributeValue, what: string): KeptAttribute {
  const { DataType, StringValue, BinaryValue } = given;
  if (given.StringListValues !== undefined || given.BinaryListValues !== undefined)
    throw invalidParameter("Message attribute list values in SendMessage operation are not supported.");
  if (StringValue === undefined && BinaryValue === undefined)
    throw invalidParameter(`The ${what} '${name}' must contain a non-empty message attribute value.`);
  if (DataType === "")
    throw invalidParameter(`The ${what} '${name}' must contain a non-empty message attribute type.`);
  if (DataType.length > limits.ATTRIBUTE_TYPE_LENGTH_MAX)
    throw invalidParameter("Message (user) attribute type must be shorter than 256 bytes.");
  const [, base] = TYPE.exec(DataType) ?? [];
  if (base === undefined)
    throw invalidParameter(
      `The type of ${what} '${name}' is invalid. ` +
        "You must use only the following supported type prefixes: Binary, Number, String.",
    );
  if (base === "Binary") return { DataType, BinaryValue: binaryText(name, BinaryValue) };
  return { DataType, StringValue: checkText(name, base, StringValue) };
}

function binaryText(name: string, value: Uint8Array | undefined): string {
  if (value === undefined)
    throw invalidParameter(`The message attribute '${name}' with type 'Binary' must use field 'Binary'.`);
  if (value.length === 0)
    throw invalidParameter(
      `Message (user) attribute '${name}' must contain a non-empty value of type 'Binary'.`,
    );
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
}

function checkText(name: string, base: string, value: string | undefined): string {
  if (value === undefined)
    throw invalidParameter(`The message attribute '${name}' with type '${base}' must use field 'String'.`);
  if (value === "")
    throw invalidParameter(
      `Message (user) attribute '${name}' must contain a non-empty value of type '${base}'.`,
    );
  if (INVALID_CHARACTER.test(value))
    throw invalidParameter(`Message (user) attribute '${name}' contains invalid characters.`);
  if (base === "Number" && !isNumber(value))
    throw invalidParameter(`Can't cast the value of message (user) attribute '${name}' to a number.`);
  return value;
}

/** Up to 38 digits, between 10^-128 and 10^126, positive or negative. */
function isNumber(text: string): boolean {
  const [, whole = "", fraction = "", exponent = "0"] = NUMBER.exec(text) ?? [];
  if (!NUMBER.test(text) || !/^[+-]?\.?\d/.test(text)) return false;
  const digits = (whole + fraction).replace(/^0+/, "");
  if (digits === "") return true;
  const leadingZeros = whole === "" ? fraction.length - digits.length : 0;
  const magnitude = (whole === "" ? -leadingZeros : whole.length) - 1 + Number(exponent);
  const inRange = magnitude >= limits.NUMBER_EXPONENT_MIN && magnitude <= limits.NUMBER_EXPONENT_MAX;
  return inRange && digits.replace(/0+$/, "").length <= limits.NUMBER_PRECISION_MAX;
}

/** The one system attribute a sender may set. It does not count towards the message's size. */
export function checkTraceHeader(given: GivenAttributes | undefined): string | undefined {
  if (given === undefined) return undefined;
  for (const name of Object.keys(given))
    if (name !== "AWSTraceHeader")
      throw invalidParameter(`Message system attribute name '${name}' is invalid.`);
  const header = given.AWSTraceHeader;
  if (header === undefined) return undefined;
  const { DataType, StringValue } = checkValue("AWSTraceHeader", header, "message system attribute");
  if (DataType !== "String" || StringValue === undefined)
    throw invalidParameter(
      "The type of message system attribute 'AWSTraceHeader' is invalid. " +
        "You must use only the following supported type prefixes: String.",
    );
  return StringValue;
}

/** The digest SQS answers and SDKs check: names in order, each with its type and its value, each with its length. */
export function md5OfAttributes(attributes: KeptAttributes): string {
  const parts: Buffer[] = [];
  for (const name of Object.keys(attributes).sort()) {
    const attribute = attributes[name] as KeptAttribute;
    const isBinary = attribute.BinaryValue !== undefined;
    parts.push(...withLength(Buffer.from(name)), ...withLength(Buffer.from(attribute.DataType)));
    parts.push(isBinary ? BINARY_MARK : TEXT_MARK, ...withLength(valueBytes(attribute)));
  }
  return hash("md5", Buffer.concat(parts));
}
const TEXT_MARK = Buffer.from([1]);
const BINARY_MARK = Buffer.from([2]);

function withLength(bytes: Buffer): [Buffer, Buffer] {
  const length = Buffer.allocUnsafe(4);
  length.writeUInt32BE(bytes.length);
  return [length, bytes];
}

function valueBytes(attribute: KeptAttribute): Buffer {
  const { BinaryValue, StringValue = "" } = attribute;
  return BinaryValue === undefined ? Buffer.from(StringValue) : Buffer.from(BinaryValue, "base64");
}

/** The attributes whose names a receiver asked for: exact, "foo.*" for all that begin with foo, "All" or "*" for all. */
export function selectAttributes(kept: KeptAttributes, asked: readonly string[]): KeptAttributes | undefined {
  const chosen = Object.entries(kept).filter(([name]) => asked.some((pattern) => matches(name, pattern)));
  return chosen.length === 0 ? undefined : Object.fromEntries(chosen);
}

function matches(name: string, pattern: string): boolean {
  if (pattern === "All" || pattern === "*" || pattern === name) return true;
  return pattern.endsWith(".*") && name.startsWith(pattern.slice(0, -2));
}

/** Attributes as they are answered. */
export function shownAttributes(kept: KeptAttributes): Record<string, MessageAttributeValue> {
  return Object.fromEntries(
    Object.entries(kept).map(([name, { DataType, StringValue, BinaryValue }]) => [
      name,
      BinaryValue === undefined
        ? { DataType, StringValue }
        : { DataType, BinaryValue: Buffer.from(BinaryValue, "base64") },
    ]),
  );
}
