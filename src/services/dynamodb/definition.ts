/** What CreateTable and UpdateTable take for keys, indexes and throughput, and in which words they refuse the rest. */
import type {
  AttributeDefinition,
  BillingMode,
  GlobalSecondaryIndex,
  KeySchemaElement,
  LocalSecondaryIndex,
  OnDemandThroughput,
  Projection,
  ProvisionedThroughput,
} from "../../gen/dynamodb.ts";
import { validationMessage } from "../../kernel/validate/validate.ts";
import { nameFaults, TABLE_NAME_MIN } from "./constraints.ts";
import * as errors from "./errors.ts";
import {
  GLOBAL_INDEXES_MAX,
  KEY_ATTRIBUTES_MAX,
  LOCAL_INDEXES_MAX,
  PROJECTED_ATTRIBUTES_MAX,
  TABLE_CAPACITY_MAX,
} from "./limits.ts";
import type { IndexRecord, TableRecord } from "./table.ts";

export function checkTableName(name: string): void {
  const faults = nameFaults(name, TABLE_NAME_MIN);
  if (faults.length > 0) throw errors.validation(validationMessage(faults));
}

/** What a table is made of: CreateTable's, ImportTable's and the restores' parameters alike. */
export interface Defined {
  readonly AttributeDefinitions?: readonly AttributeDefinition[] | undefined;
  readonly KeySchema?: readonly KeySchemaElement[] | undefined;
  readonly LocalSecondaryIndexes?: readonly LocalSecondaryIndex[] | undefined;
  readonly GlobalSecondaryIndexes?: readonly GlobalSecondaryIndex[] | undefined;
  readonly BillingMode?: BillingMode | undefined;
  readonly ProvisionedThroughput?: ProvisionedThroughput | undefined;
  readonly OnDemandThroughput?: OnDemandThroughput | undefined;
}

export function checkDefinition(input: Defined): void {
  const { AttributeDefinitions: definitions = [], KeySchema: keySchema = [] } = input;
  const locals = input.LocalSecondaryIndexes ?? [];
  const globals = input.GlobalSecondaryIndexes ?? [];
  checkThroughput(input.BillingMode ?? "PROVISIONED", input);
  checkDuplicates(definitions);
  checkTableKey(keySchema, definitions);
  checkLocalIndexes(locals, keySchema, definitions, input.LocalSecondaryIndexes !== undefined);
  checkGlobalIndexes(globals, definitions, input);
  checkIndexNames([...locals, ...globals].map(({ IndexName }) => IndexName));
  checkProjected([...locals, ...globals].map(({ Projection }) => Projection));
  checkAllUsed(definitions, [keySchema, ...[...locals, ...globals].map(({ KeySchema }) => KeySchema)]);
}

function checkThroughput(billing: BillingMode, input: Defined): void {
  const { ProvisionedThroughput: given, OnDemandThroughput: most } = input;
  if (billing === "PROVISIONED") {
    if (given === undefined)
      throw errors.invalid(
        "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
      );
    if (most !== undefined)
      throw errors.invalid("OnDemandThroughput cannot be specified when BillingMode is PROVISIONED");
    checkUnits(given);
  } else if (given !== undefined)
    throw errors.invalid(
      "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
    );
  checkOnDemand(most);
}

/** Throws when units are out of what one table can have. */
export function checkUnits({
  ReadCapacityUnits: read,
  WriteCapacityUnits: write,
}: ProvisionedThroughput): void {
  for (const [name, units] of [
    ["ReadCapacityUnits", read],
    ["WriteCapacityUnits", write],
  ] as const) {
    if (units > 1_000_000_000_000)
      throw errors.validation(`Given value ${units} for ${name} is out of bounds`);
    if (units > TABLE_CAPACITY_MAX)
      throw errors.limitExceeded(
        `Subscriber limit exceeded: Provisioned throughput for a table cannot exceed ${TABLE_CAPACITY_MAX} ${name}.`,
      );
  }
}

/** -1 takes a maximum away. */
export function checkOnDemand(most: OnDemandThroughput | undefined): void {
  for (const units of [most?.MaxReadRequestUnits, most?.MaxWriteRequestUnits])
    if (units !== undefined && units !== -1 && units < 1)
      throw errors.invalid("Maximum throughput must be greater than or equal to 1, or -1");
}

function checkDuplicates(definitions: readonly AttributeDefinition[]): void {
  const names = new Set<string>();
  for (const { AttributeName } of definitions) {
    if (names.has(AttributeName))
      throw errors.validation(`Cannot have two attributes with the same name: ${AttributeName}`);
    names.add(AttributeName);
  }
}

function checkKeySchema(
  keySchema: readonly KeySchemaElement[],
  definitions: readonly AttributeDefinition[],
): void {
  const [first, second] = keySchema;
  const defined = definitions.map(({ AttributeName }) => AttributeName);
  const keys = keySchema.map(({ AttributeName }) => AttributeName);
  if (!keys.every((key) => defined.includes(key)))
    throw errors.invalid(
      "Some index key attributes are not defined in AttributeDefinitions. " +
        `Keys: [${keys.join(", ")}], AttributeDefinitions: [${defined.join(", ")}]`,
    );
  if (first !== undefined && first.AttributeName === second?.AttributeName)
    throw errors.validation(
      "Both the Hash Key and the Range Key element in the KeySchema have the same name",
    );
  if (first?.KeyType !== "HASH")
    throw errors.validation("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
  if (second !== undefined && second.KeyType !== "RANGE")
    throw errors.validation("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type");
}

/**
 * Up to four partition attributes, then up to four sort attributes.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.DesignPattern.MultiAttributeKeys.html
 */
function checkCompositeSchema(
  keySchema: readonly KeySchemaElement[],
  definitions: readonly AttributeDefinition[],
): void {
  const defined = definitions.map(({ AttributeName }) => AttributeName);
  const keys = keySchema.map(({ AttributeName }) => AttributeName);
  if (!keys.every((key) => defined.includes(key)))
    throw errors.invalid(
      "Some index key attributes are not defined in AttributeDefinitions. " +
        `Keys: [${keys.join(", ")}], AttributeDefinitions: [${defined.join(", ")}]`,
    );
  if (new Set(keys).size < keys.length)
    throw errors.validation("Invalid KeySchema: Two KeySchemaElements have the same name");
  const hashes = keySchema.filter(({ KeyType }) => KeyType === "HASH").length;
  if (hashes === 0)
    throw errors.validation("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
  if (keySchema.slice(hashes).some(({ KeyType }) => KeyType !== "RANGE"))
    throw errors.validation("Invalid KeySchema: All HASH KeySchemaElements must come before RANGE ones");
  for (const [count, kind] of [
    [hashes, "HASH"],
    [keySchema.length - hashes, "RANGE"],
  ] as const)
    if (count > KEY_ATTRIBUTES_MAX)
      throw errors.validation(
        `Invalid KeySchema: An index can have at most ${KEY_ATTRIBUTES_MAX} ${kind} KeySchemaElements`,
      );
}

/** As DynamoDB writes key schemas in its sentences. */
function keyText(keySchema: readonly KeySchemaElement[]): string {
  const elements = keySchema.map(
    ({ AttributeName, KeyType }) => `KeySchemaElement(attributeName=${AttributeName}, keyType=${KeyType})`,
  );
  return `[${elements.join(", ")}]`;
}

/** A table's own key has at most two attributes. */
function checkTableKey(
  keySchema: readonly KeySchemaElement[],
  definitions: readonly AttributeDefinition[],
): void {
  if (keySchema.length > 2)
    throw errors.validation(
      `1 validation error detected: Value '${keyText(keySchema)}' at 'keySchema' failed to satisfy constraint: ` +
        "Member must have length less than or equal to 2",
    );
  if (keySchema.length > definitions.length)
    throw errors.validation("Invalid KeySchema: Some index key attribute have no definition");
  checkKeySchema(keySchema, definitions);
}

function checkLocalIndexes(
  locals: readonly LocalSecondaryIndex[],
  keySchema: readonly KeySchemaElement[],
  definitions: readonly AttributeDefinition[],
  given: boolean,
): void {
  if (given && locals.length === 0) throw errors.invalid("List of LocalSecondaryIndexes is empty");
  const [hash, range] = keySchema;
  if (locals.length > 0 && range === undefined)
    throw errors.invalid(
      "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex",
    );
  for (const { IndexName: name, KeySchema, Projection } of locals) {
    checkKeySchema(KeySchema, definitions);
    const [first, second] = KeySchema;
    if (second === undefined)
      throw errors.invalid(`Index KeySchema does not have a range key for index: ${name}`);
    if (first?.AttributeName !== hash?.AttributeName)
      throw errors.invalid(
        `Index KeySchema does not have the same leading hash key as table KeySchema for index: ${name}. ` +
          `index hash key: ${first?.AttributeName}, table hash key: ${hash?.AttributeName}`,
      );
    checkProjection(Projection);
  }
  if (locals.length > LOCAL_INDEXES_MAX)
    throw errors.invalid(`Number of LocalSecondaryIndexes exceeds per-table limit of ${LOCAL_INDEXES_MAX}`);
}

function checkGlobalIndexes(
  globals: readonly GlobalSecondaryIndex[],
  definitions: readonly AttributeDefinition[],
  input: Defined,
): void {
  if (input.GlobalSecondaryIndexes !== undefined && globals.length === 0)
    throw errors.invalid("List of GlobalSecondaryIndexes is empty");
  if (globals.length > GLOBAL_INDEXES_MAX)
    throw errors.invalid(`GlobalSecondaryIndex count exceeds the per-table limit of ${GLOBAL_INDEXES_MAX}`);
  for (const index of globals) checkGlobalIndex(index, definitions, input.BillingMode ?? "PROVISIONED");
}

/** Throws when a global index cannot be made. */
export function checkGlobalIndex(
  index: GlobalSecondaryIndex,
  definitions: readonly AttributeDefinition[],
  billing: BillingMode,
): void {
  const { IndexName: name, KeySchema, Projection, ProvisionedThroughput, OnDemandThroughput } = index;
  const several = KeySchema.length > 2 || (KeySchema.length === 2 && KeySchema[1]?.KeyType === "HASH");
  if (several) checkCompositeSchema(KeySchema, definitions);
  else checkKeySchema(KeySchema, definitions);
  checkProjection(Projection);
  if (billing === "PROVISIONED" && ProvisionedThroughput === undefined)
    throw errors.invalid(`ProvisionedThroughput must be specified for index: ${name}`);
  if (billing === "PAY_PER_REQUEST" && ProvisionedThroughput !== undefined)
    throw errors.invalid(
      `ProvisionedThroughput should not be specified for index: ${name} when BillingMode is PAY_PER_REQUEST`,
    );
  if (ProvisionedThroughput !== undefined) checkUnits(ProvisionedThroughput);
  checkOnDemand(OnDemandThroughput);
}

function checkProjection({ ProjectionType: type, NonKeyAttributes: names }: Projection): void {
  if (type === undefined) throw errors.invalid("Unknown ProjectionType: null");
  if (type !== "INCLUDE" && names !== undefined)
    throw errors.invalid(`ProjectionType is ${type}, but NonKeyAttributes is specified`);
  if (type === "INCLUDE" && names === undefined)
    throw errors.invalid("ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
}

function checkIndexNames(names: readonly string[]): void {
  const known = new Set<string>();
  for (const name of names) {
    if (known.has(name)) throw errors.invalid(`Duplicate index name: ${name}`);
    known.add(name);
  }
}

function checkProjected(projections: readonly Projection[]): void {
  const count = projections.reduce((sum, { NonKeyAttributes = [] }) => sum + NonKeyAttributes.length, 0);
  if (count > PROJECTED_ATTRIBUTES_MAX)
    throw errors.invalid(
      `Number of NonKeyAttributes in all secondary indexes exceeds per-table limit of ${PROJECTED_ATTRIBUTES_MAX}`,
    );
}

function checkAllUsed(
  definitions: readonly AttributeDefinition[],
  schemas: ReadonlyArray<readonly KeySchemaElement[]>,
): void {
  const used = new Set(schemas.flatMap((schema) => schema.map(({ AttributeName }) => AttributeName)));
  const defined = definitions.map(({ AttributeName }) => AttributeName);
  if (defined.every((name) => used.has(name))) return;
  if (schemas.length === 1)
    throw errors.invalid(
      "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions",
    );
  throw errors.invalid(
    `Some AttributeDefinitions are not used. AttributeDefinitions: [${defined.join(", ")}], ` +
      `keys used: [${[...used].join(", ")}]`,
  );
}

/** The definitions that a table's and its indexes' keys still need. */
export function usedDefinitions(
  definitions: readonly AttributeDefinition[],
  table: Pick<TableRecord, "keySchema">,
  indexes: readonly Pick<IndexRecord, "keySchema">[],
): readonly AttributeDefinition[] {
  const used = new Set(
    [table, ...indexes].flatMap(({ keySchema }) => keySchema.map(({ AttributeName }) => AttributeName)),
  );
  return definitions.filter(({ AttributeName }) => used.has(AttributeName));
}
