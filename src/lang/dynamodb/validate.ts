/**
 * Which attribute values DynamoDB takes, and in which words it refuses the others.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
 */
import { binaryKey } from "./compare.ts";
import { DynamoValidationError, invalidParameters } from "./error.ts";
import { canonicalNumber } from "./number.ts";
import { type AttributeType, type AttributeValue, base64, type Item, mutableCopy } from "./values.ts";

/** Lists and maps nest this deep, the attribute's own value being the first level. */
export const NESTING_MAX = 32;

/** The item with every number canonical; the same object when they all were. Throws DynamoValidationError. */
export function validateItem(item: Item): Item {
  return validateMap(item, 1);
}

/** A value with every number canonical; the same object when they all were. Throws DynamoValidationError. */
export function validateValue(value: AttributeValue): AttributeValue {
  return validateAt(value, 1);
}

function validateAt(value: AttributeValue, depth: number): AttributeValue {
  const type = soleType(value);
  switch (type) {
    case "S":
    case "B":
    case "BOOL":
      return value;
    case "N": {
      const given = value.N as string;
      const number = canonicalNumber(given);
      return number === given ? value : { N: number };
    }
    case "NULL":
      if (value.NULL !== true) throw invalidParameters("Null attribute value types must have the value of true");
      return value;
    case "M":
    case "L":
      return validateDocument(value, depth);
    default:
      return validateSet(value);
  }
}

function soleType(value: AttributeValue): AttributeType {
  let sole: string | undefined;
  for (const name in value) {
    if (value[name as AttributeType] === undefined) continue;
    if (sole !== undefined) throw severalTypes(value);
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
function severalTypes(value: AttributeValue): DynamoValidationError {
  for (const name of Object.keys(value) as AttributeType[]) {
    if (value[name] !== undefined) validateAt({ [name]: value[name] }, 1);
  }
  return new DynamoValidationError(
    "Supplied AttributeValue has more than one datatypes set, " +
      "must contain exactly one of the supported datatypes",
  );
}

function validateDocument(value: AttributeValue, depth: number): AttributeValue {
  if (depth >= NESTING_MAX) {
    throw new DynamoValidationError(
      "Nesting Levels have exceeded supported limits: " +
        "Attributes in the item have nested levels beyond supported limit",
    );
  }
  if (value.M !== undefined) {
    const map = validateMap(value.M, depth + 1);
    return map === value.M ? value : { M: map };
  }
  const list = validateList(value.L as readonly AttributeValue[], depth + 1);
  return list === value.L ? value : { L: list };
}

function validateMap(map: Item, depth: number): Item {
  let changed: Record<string, AttributeValue> | undefined;
  for (const name in map) {
    const value = map[name] as AttributeValue;
    const valid = validateAt(value, depth);
    if (valid === value) continue;
    changed ??= mutableCopy(map);
    changed[name] = valid;
  }
  return changed ?? map;
}

function validateList(list: readonly AttributeValue[], depth: number): readonly AttributeValue[] {
  let changed: AttributeValue[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const valid = validateAt(list[i] as AttributeValue, depth);
    if (valid === list[i]) continue;
    changed ??= [...list];
    changed[i] = valid;
  }
  return changed ?? list;
}

function validateSet(value: AttributeValue): AttributeValue {
  if (value.SS !== undefined) {
    if (value.SS.length === 0) throw invalidParameters("An string set  may not be empty");
    if (hasDuplicates(value.SS)) throw duplicates(`[${value.SS.join(", ")}] contains duplicates.`);
    return value;
  }
  if (value.NS !== undefined) return validateNumberSet(value.NS, value);
  const members = value.BS as readonly Uint8Array[];
  if (members.length === 0) throw invalidParameters("Binary sets should not be empty");
  if (hasDuplicates(members.map(binaryKey))) {
    throw duplicates(`[${members.map(base64).join(", ")}]of type BS contains duplicates.`);
  }
  return value;
}

function validateNumberSet(given: readonly string[], value: AttributeValue): AttributeValue {
  if (given.length === 0) throw invalidParameters("An number set  may not be empty");
  const members = given.map(canonicalNumber);
  if (hasDuplicates(members)) throw new DynamoValidationError("Input collection contains duplicates");
  return members.every((member, i) => member === given[i]) ? value : { NS: members };
}

function duplicates(what: string): DynamoValidationError {
  return invalidParameters(`Input collection ${what}`);
}

/** The last sentence's blanks and missing blanks are AWS's own. */
function hasDuplicates(members: readonly string[]): boolean {
  return members.length > 1 && new Set(members).size !== members.length;
}
