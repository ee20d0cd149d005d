/** Writes of one item as they are asked for, whichever operation asks: what must hold, and what comes of it. */
import type {
  AttributeValueUpdate,
  ReturnValuesOnConditionCheckFailure as OnFailure,
} from "../../gen/dynamodb.ts";
import { updateOfAttributes } from "../../lang/dynamodb/legacy.ts";
import type { Path } from "../../lang/dynamodb/paths.ts";
import type { BoundUpdate } from "../../lang/dynamodb/update.ts";
import { validateItem } from "../../lang/dynamodb/validate.ts";
import { type Item, mutableCopy } from "../../lang/dynamodb/values.ts";
import { tableFor } from "./addressing.ts";
import * as errors from "./errors.ts";
import {
  type Conditional,
  checkParameters,
  conditionOf,
  expectationOf,
  expressionsOf,
  type Test,
  testOf,
} from "./expression.ts";
import { keyGiven, keyOfItem } from "./keyed.ts";
import type { Read, Write } from "./kit.ts";
import { type Stored, storedAt } from "./stored.ts";
import { namesOf, type Table } from "./table.ts";
import { type Fresh, fresh } from "./writing.ts";

/** What a write makes of what is there. */
export interface Outcome {
  readonly next: Fresh | undefined;
  /** What an update wrote. */
  readonly paths?: readonly Path[] | undefined;
}

export interface Planned {
  readonly table: Table;
  readonly key: Uint8Array;
  /** The key attributes, or the item that has them. */
  readonly keyed: Item;
  readonly condition: Test | undefined;
  readonly onFailure: OnFailure | undefined;
  /** Undefined for a check, which changes nothing. */
  readonly outcome: ((old: Stored | undefined) => Outcome) | undefined;
}

interface Addressed extends Conditional {
  readonly TableName: string;
  readonly ReturnValuesOnConditionCheckFailure?: OnFailure | undefined;
}

export function planPut(ctx: Read, input: Addressed & { readonly Item: Item }): Planned {
  const item = validateItem(input.Item);
  const condition = conditionOf(ctx, input);
  const table = tableFor(ctx, input.TableName);
  const key = keyOfItem(table.schema, item);
  const next = fresh(table, key, item);
  return { ...common(table, key, item, condition, input), outcome: () => ({ next }) };
}

export function planDelete(ctx: Read, input: Addressed & { readonly Key: Item }): Planned {
  const condition = conditionOf(ctx, input);
  const table = tableFor(ctx, input.TableName);
  const key = keyGiven(table.schema, input.Key);
  return { ...common(table, key, input.Key, condition, input), outcome: () => ({ next: undefined }) };
}

export function planCheck(ctx: Read, input: Addressed & { readonly Key: Item }): Planned {
  const condition = conditionOf(ctx, input);
  const table = tableFor(ctx, input.TableName);
  const key = keyGiven(table.schema, input.Key);
  return { ...common(table, key, input.Key, condition, input), outcome: undefined };
}

export interface Updating extends Addressed {
  readonly Key: Item;
  readonly UpdateExpression?: string | undefined;
  readonly AttributeUpdates?: Readonly<Record<string, AttributeValueUpdate>> | undefined;
}

export function planUpdate(ctx: Read, input: Updating): Planned {
  checkParameters(
    input,
    ["UpdateExpression", "ConditionExpression"],
    ["AttributeUpdates", "Expected", "ConditionalOperator"],
  );
  const { update, condition } = updateOf(ctx, input);
  const table = tableFor(ctx, input.TableName);
  const key = keyGiven(table.schema, input.Key);
  const keyed = validateItem(input.Key);
  if (update !== undefined) checkKeysUntouched(table, update);
  return {
    ...common(table, key, keyed, condition, input),
    outcome: (old) => updated(table, key, keyed, update, old),
  };
}

/** What an update of an item, there or not yet, leads to. */
export function updated(
  table: Table,
  key: Uint8Array,
  keyed: Item,
  update: BoundUpdate | undefined,
  old: Stored | undefined,
): Outcome {
  const { item, updatedPaths } = update?.apply(old?.item ?? keyed) ?? {
    item: old?.item ?? mutableCopy(keyed),
    updatedPaths: [],
  };
  return { next: fresh(table, key, item, "update"), paths: updatedPaths };
}

function updateOf(
  ctx: Read,
  input: Updating,
): { readonly update: BoundUpdate | undefined; readonly condition: Test | undefined } {
  const { UpdateExpression, ConditionExpression, AttributeUpdates } = input;
  if (UpdateExpression === undefined && ConditionExpression === undefined) {
    const update = AttributeUpdates && updateOfAttributes(AttributeUpdates);
    return { update, condition: expectationOf(input) };
  }
  const expressions = expressionsOf(ctx, input);
  const update = UpdateExpression === undefined ? undefined : expressions.update(UpdateExpression);
  const condition =
    ConditionExpression === undefined ? undefined : testOf(expressions.condition(ConditionExpression));
  expressions.checkUsed();
  return { update, condition };
}

/** An item's key never changes. */
export function checkKeysUntouched(table: Table, { targets }: Pick<BoundUpdate, "targets">): void {
  const keys = namesOf(table.schema);
  for (const { path } of targets) {
    const [name] = path;
    if (typeof name === "string" && keys.includes(name))
      throw errors.invalid(`Cannot update attribute ${name}. This attribute is part of the key`);
  }
}

function common(
  table: Table,
  key: Uint8Array,
  keyed: Item,
  condition: Test | undefined,
  input: Addressed,
): Omit<Planned, "outcome"> {
  return { table, key, keyed, condition, onFailure: input.ReturnValuesOnConditionCheckFailure };
}

/** What is there, when it is as the caller wants it. Throws ConditionalCheckFailedException. */
export function oldFor(ctx: Write, { table, key, condition, onFailure }: Planned): Stored | undefined {
  const old = storedAt(ctx, table, key);
  if (condition !== undefined && !condition(old?.item))
    throw errors.conditionFailed(onFailure === "ALL_OLD" ? old?.item : undefined);
  return old;
}
