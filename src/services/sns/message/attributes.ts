/**
 * The attributes a publisher gives a message.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-attributes.html
 */
import type { MessageAttributeValue } from "../../../gen/sns.ts";
import { invalidValue } from "../errors.ts";
import { ATTRIBUTE_NAME_LENGTH_MAX } from "../limits.ts";

/** An attribute as it is kept: a binary value as base64. */
export interface KeptAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
  readonly BinaryValue?: string;
}
export type KeptAttributes = Readonly<Record<string, KeptAttribute>>;

const TYPE = /^(String|Number|Binary)(?:\..+)?$/s;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const FOREIGN_CHARACTER = /[^A-Za-z0-9_.-]/u;

/** Checks the attributes of a message; undefined when it has none. */
export function checkAttributes(
  given: Readonly<Record<string, MessageAttributeValue>> | undefined,
): { readonly kept: KeptAttributes; readonly bytes: number } | undefined {
  if (given === undefined || Object.keys(given).length === 0) return undefined;
  const kept: Record<string, KeptAttribute> = {};
  let bytes = 0;
  for (const [name, value] of Object.entries(given)) {
    checkName(name);
    const attribute = checkValue(name, value);
    kept[name] = attribute;
    const size = value.BinaryValue?.length ?? Buffer.byteLength(attribute.StringValue ?? "");
    bytes += Buffer.byteLength(name) + Buffer.byteLength(attribute.DataType) + size;
  }
  return { kept, bytes };
}

function checkName(name: string): void {
  if (Buffer.byteLength(name) > ATTRIBUTE_NAME_LENGTH_MAX)
    throw invalidValue("Length of message attribute name must be less than 256 bytes.");
  if (name === "") throw invalidValue("The message attribute name must not be empty.");
  const foreign = FOREIGN_CHARACTER.exec(name)?.[0];
  if (foreign !== undefined)
    throw invalidValue(
      `Invalid non-alphanumeric character '#x${(foreign.codePointAt(0) as number).toString(16).toUpperCase()}' was ` +
        "found in the message attribute name. Can only include alphanumeric characters, hyphens, underscores, or dots.",
    );
  if (name.startsWith("."))
    throw invalidValue("Invalid message attribute name starting with character '.' was found.");
  if (name.endsWith("."))
    throw invalidValue("Invalid message attribute name ending with character '.' was found.");
  if (name.includes(".."))
    throw invalidValue("Message attribute name can not have successive '.' character.");
}

function checkValue(
  name: string,
  { DataType, StringValue, BinaryValue }: MessageAttributeValue,
): KeptAttribute {
  const base = TYPE.exec(DataType)?.[1];
  if (base === undefined)
    throw invalidValue(
      `The message attribute '${name}' has an invalid message attribute type, the set of supported type prefixes is ` +
        "Binary, Number, and String.",
    );
  const binary = base === "Binary";
  const [own, other] = binary ? [BinaryValue, StringValue] : [StringValue, BinaryValue];
  if ((own === undefined || own.length === 0) && (other === undefined || other.length === 0))
    throw invalidValue(
      `The message attribute '${name}' must contain non-empty message attribute value for message attribute type ` +
        `'${base}'.`,
    );
  if (own === undefined || own.length === 0)
    throw invalidValue(
      `The message attribute '${name}' with type '${base}' must use field '${binary ? "Binary" : "String"}'.`,
    );
  if (binary) return { DataType, BinaryValue: Buffer.from(BinaryValue ?? []).toString("base64") };
  const text = StringValue ?? "";
  if (base === "Number" && !NUMBER.test(text))
    throw invalidValue(`Could not cast message attribute '${name}' value to number.`);
  if (DataType === "String.Array") checkArray(name, text);
  return { DataType, StringValue: text };
}

function checkArray(name: string, text: string): void {
  try {
    if (Array.isArray(JSON.parse(text))) return;
  } catch {
    // told below
  }
  throw invalidValue(`The message attribute '${name}' with type 'String.Array' must be a valid JSON array.`);
}
