/**
 * Which attribute values DynamoDB takes, and in which words it refuses the others.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
 */
import { binaryKey, compareStrings } from "./compare.ts";
import { DynamoValidationError, invalidParameters, type Wording } from "./error.ts";
import { canonicalNumber } from "./number.ts";
import { type AttributeType, type AttributeValue, base64, type Item, mutableCopy } from "./values.ts";

/** Lists and maps nest this deep, the attribute's own value being the first level. */
export const NESTING_MAX = 32;

/** The item with every number canonical; the same object when they all were. Throws DynamoValidationError. */
export function validateItem(item: Item, wording: Wording = "current"): Item {
  return validateMap(item, 1, wording);
}

/** A value with every number canonical; the same object when they all were. Throws DynamoValidationError. */
export function validateValue(value: AttributeValue, wording: Wording = "current"): AttributeValue {
  return validateAt(value, 1, wording);
}

function validateAt(value: AttributeValue, depth: number, wording: Wording): AttributeValue {
  const type = soleType(value, wording);
  switch (type) {
    case "S":
    case "B":
    case "BOOL":
      return value;
    case "N": {
      const given = value.N as string;
      const number = canonicalNumber(given, wording);
      return number === given ? value : { N: number };
    }
    case "NULL":
      if (value.NULL !== true)
        throw invalidParameters("Null attribute value types must have the value of true");
      return value;
    case "M":
    case "L":
      return validateDocument(value, depth, wording);
    default:
      return validateSet(value, wording);
  }
}

function soleType(value: AttributeValue, wording: Wording): AttributeType {
  let sole: string | undefined;
  for (const name in value) {
    if (value[name as AttributeType] === undefined) continue;
    if (sole !== undefined) throw severalTypes(value, wording);
    sole = name;
  }
  if (sole === undefined) {
    throw new DynamoValidationError(
      "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes",
    );
  }
  return sole as AttributeType;
}

/** What is wrong with one of the members is answered before that there are several. */
function severalTypes(value: AttributeValue, wording: Wording): DynamoValidationError {
  for (const name of Object.keys(value) as AttributeType[]) {
    if (value[name] !== undefined) validateAt({ [name]: value[name] }, 1, wording);
  }
  return new DynamoValidationError(
    "Supplied AttributeValue has more than one datatypes set, " +
      "must contain exactly one of the supported datatypes",
  );
}

function validateDocument(value: AttributeValue, depth: number, wording: Wording): AttributeValue {
  if (depth >= NESTING_MAX) throw nestingExceeded();
  if (value.M !== undefined) {
    const map = validateMap(value.M, depth + 1, wording);
    return map === value.M ? value : { M: map };
  }
  const list = validateList(value.L as readonly AttributeValue[], depth + 1, wording);
  return list === value.L ? value : { L: list };
}

function validateMap(map: Item, depth: number, wording: Wording): Item {
  let changed: Record<string, AttributeValue> | undefined;
  for (const name in map) {
    const value = map[name] as AttributeValue;
    const valid = validateAt(value, depth, wording);
    if (valid === value) continue;
    changed ??= mutableCopy(map);
    changed[name] = valid;
  }
  return changed ?? map;
}

function validateList(
  list: readonly AttributeValue[],
  depth: number,
  wording: Wording,
): readonly AttributeValue[] {
  let changed: AttributeValue[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const valid = validateAt(list[i] as AttributeValue, depth, wording);
    if (valid === list[i]) continue;
    changed ??= [...list];
    changed[i] = valid;
  }
  return changed ?? list;
}

function validateSet(value: AttributeValue, wording: Wording): AttributeValue {
  if (value.SS !== undefined) {
    if (value.SS.length === 0) throw invalidParameters("An string set  may not be empty");
    if (hasDuplicates(value.SS)) throw duplicates(value.SS, value.SS, "", ", ", wording);
    return value;
  }
  if (value.NS !== undefined) return validateNumberSet(value.NS, value, wording);
  const members = value.BS as readonly Uint8Array[];
  if (members.length === 0) throw invalidParameters("Binary sets should not be empty");
  const keys = members.map(binaryKey);
  if (hasDuplicates(keys)) throw duplicates(members.map(base64), keys, "of type BS", ",", wording);
  return value;
}

function validateNumberSet(
  given: readonly string[],
  value: AttributeValue,
  wording: Wording,
): AttributeValue {
  if (given.length === 0) throw invalidParameters("An number set  may not be empty");
  const members = given.map((member) => canonicalNumber(member, wording));
  if (hasDuplicates(members)) {
    if (wording === "older") throw new DynamoValidationError("Input collection contains duplicates");
    throw invalidParameters("Input collection contains duplicates.");
  }
  return members.every((member, i) => member === given[i]) ? value : { NS: members };
}

function hasDuplicates(members: readonly string[]): boolean {
  return members.length > 1 && new Set(members).size !== members.length;
}

/**
 * Blanks too many and too few in these sentences are AWS's own. Today's lists the members quoted: those before the
 * first repeated one in order (that of `keys`), then the others as sent.
 */
function duplicates(
  members: readonly string[],
  keys: readonly string[],
  kind: string,
  separator: string,
  wording: Wording,
): DynamoValidationError {
  let list = members.join(", ");
  if (wording === "current") {
    const repeated = keys.findIndex((key, i) => keys.indexOf(key) < i);
    const order = keys.slice(0, repeated).map((_, i) => i);
    order.sort((a, b) => compareStrings(keys[a] as string, keys[b] as string));
    const listed = [...order.map((i) => members[i] as string), ...members.slice(repeated)];
    list = listed.map((member) => `"${member}"`).join(separator);
  }
  return invalidParameters(`Input collection [${list}]${kind} contains duplicates.`);
}

export function nestingExceeded(): DynamoValidationError {
  return new DynamoValidationError(
    "Nesting Levels have exceeded supported limits: " +
      "Attributes in the item have nested levels beyond supported limit",
  );
}
