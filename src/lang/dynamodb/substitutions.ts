/** ExpressionAttributeNames and ExpressionAttributeValues of one request, and which of them its expressions use. */
import { DynamoValidationError, type Wording } from "./error.ts";
import { validateValue } from "./validate.ts";
import { type AttributeValue, attributeOf, type Item } from "./values.ts";

export type AttributeNames = Readonly<Record<string, string>>;

const NAME_KEY = /^#[A-Za-z0-9_]+$/;
const VALUE_KEY = /^:[A-Za-z0-9_]+$/;

export class Substitutions {
  readonly #names: AttributeNames | undefined;
  readonly #values: Readonly<Record<string, AttributeValue>> | undefined;
  readonly #usedNames = new Set<string>();
  readonly #usedValues = new Map<string, AttributeValue>();

  /** Throws DynamoValidationError for keys and values that no expression could use. */
  constructor(names: AttributeNames | undefined, values: Item | undefined, wording: Wording) {
    if (names !== undefined) checkKeys("ExpressionAttributeNames", names, NAME_KEY);
    if (values !== undefined) checkKeys("ExpressionAttributeValues", values, VALUE_KEY);
    this.#names = names;
    this.#values = values === undefined ? undefined : validated(values, wording);
  }

  /** The attribute that `ref` (`#name`) stands for. Throws DynamoValidationError when it is not defined. */
  name(ref: string): string {
    const names = this.#names;
    if (names === undefined || !Object.hasOwn(names, ref)) {
      throw new DynamoValidationError(
        `An expression attribute name used in the document path is not defined; attribute name: ${ref}`,
      );
    }
    this.#usedNames.add(ref);
    return names[ref] as string;
  }

  /** The value that `ref` (`:name`) stands for, numbers canonical. Throws DynamoValidationError likewise. */
  value(ref: string): AttributeValue {
    const value = this.#usedValues.get(ref) ?? (this.#values && attributeOf(this.#values, ref));
    if (value === undefined) {
      throw new DynamoValidationError(
        `An expression attribute value used in expression is not defined; attribute value: ${ref}`,
      );
    }
    this.#usedValues.set(ref, value);
    return value;
  }

  /** Throws DynamoValidationError when a name or value was given that no expression used. */
  checkUsed(): void {
    checkUnused("ExpressionAttributeNames", this.#names, this.#usedNames);
    checkUnused("ExpressionAttributeValues", this.#values, this.#usedValues);
  }
}

function checkKeys(parameter: string, given: object, pattern: RegExp): void {
  const keys = Object.keys(given);
  if (keys.length === 0) throw new DynamoValidationError(`${parameter} must not be empty`);
  for (const key of keys) {
    if (!pattern.test(key)) {
      throw new DynamoValidationError(`${parameter} contains invalid key: Syntax error; key: "${key}"`);
    }
  }
}

function validated(values: Item, wording: Wording): Item {
  const valid: Record<string, AttributeValue> = {};
  for (const key of Object.keys(values)) {
    try {
      valid[key] = validateValue(values[key] as AttributeValue, wording);
    } catch (error) {
      if (!(error instanceof DynamoValidationError) || wording === "current") throw error;
      throw new DynamoValidationError(
        `ExpressionAttributeValues contains invalid value: ${error.message} for key ${key}`,
      );
    }
  }
  return valid;
}

function checkUnused(
  parameter: string,
  given: object | undefined,
  used: { readonly size: number; has(key: string): boolean },
): void {
  if (given === undefined) return;
  const keys = Object.keys(given);
  if (keys.length === used.size) return;
  const unused = keys.filter((key) => !used.has(key));
  throw new DynamoValidationError(
    `Value provided in ${parameter} unused in expressions: keys: {${unused.join(", ")}}`,
  );
}
