/**
 * Attribute values as the wire has them: an object with exactly one member, whose name is the type.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html
 */

/** An attribute value of any type. N and NS are canonical texts once validated. */
export interface AttributeValue {
  readonly S?: string | undefined;
  readonly N?: string | undefined;
  readonly B?: Uint8Array | undefined;
  readonly SS?: readonly string[] | undefined;
  readonly NS?: readonly string[] | undefined;
  readonly BS?: readonly Uint8Array[] | undefined;
  readonly M?: Readonly<Record<string, AttributeValue>> | undefined;
  readonly L?: readonly AttributeValue[] | undefined;
  readonly NULL?: boolean | undefined;
  readonly BOOL?: boolean | undefined;
}

/** Attributes by name. */
export type Item = Readonly<Record<string, AttributeValue>>;

export type AttributeType = "S" | "N" | "B" | "SS" | "NS" | "BS" | "M" | "L" | "NULL" | "BOOL";

/** The types a key attribute can have. */
export type KeyType = "S" | "N" | "B";

/** The type of a valid value. */
export function typeOf(value: AttributeValue): AttributeType {
  if (value.S !== undefined) return "S";
  if (value.N !== undefined) return "N";
  if (value.M !== undefined) return "M";
  if (value.BOOL !== undefined) return "BOOL";
  if (value.L !== undefined) return "L";
  if (value.NULL !== undefined) return "NULL";
  if (value.B !== undefined) return "B";
  if (value.SS !== undefined) return "SS";
  return value.NS === undefined ? "BS" : "NS";
}

/** An attribute of an item or map, never a member that objects inherit. */
export function attributeOf(item: Item, name: string): AttributeValue | undefined {
  const value = item[name];
  return value === undefined || Object.hasOwn(item, name) ? value : undefined;
}

/** A copy that can be written to; it has no prototype, so any attribute name is safe in it. */
export function mutableCopy(item: Item): Record<string, AttributeValue> {
  const copy: Record<string, AttributeValue> = Object.create(null);
  for (const name of Object.keys(item)) copy[name] = item[name] as AttributeValue;
  return copy;
}

/** As `{S:a}`: how DynamoDB writes a value in its messages. */
export function describeValue(value: AttributeValue): string {
  const type = typeOf(value);
  return `{${type}:${describeContent(value)}}`;
}

function describeContent(value: AttributeValue): string {
  if (value.B !== undefined) return base64(value.B);
  if (value.BS !== undefined) return `[${value.BS.map(base64).join(", ")}]`;
  if (value.L !== undefined) return `[${value.L.map(describeValue).join(", ")}]`;
  if (value.M !== undefined) {
    return `{${Object.entries(value.M)
      .map(([name, part]) => `${name}=${describeValue(part)}`)
      .join(", ")}}`;
  }
  const set = value.SS ?? value.NS;
  return set === undefined ? String(value.S ?? value.N ?? value.BOOL ?? value.NULL) : `[${set.join(", ")}]`;
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
