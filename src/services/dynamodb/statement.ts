/**
 * PartiQL statements, as the writes and reads they stand for.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-reference.html
 */
import type { ParameterizedStatement, ReturnValuesOnConditionCheckFailure } from "../../gen/dynamodb.ts";
import { compareBytes } from "../../lang/dynamodb/compare.ts";
import type { KeyRange as ConditionRange } from "../../lang/dynamodb/key-condition.ts";
import { encodeKey } from "../../lang/dynamodb/keys.ts";
import {
  type BoundSelect,
  type BoundStatement,
  type BoundWhere,
  keyRangesOf,
  type Returning,
  singleKeyOf,
} from "../../lang/dynamodb/partiql.ts";
import { validateItem } from "../../lang/dynamodb/validate.ts";
import { type Item, mutableCopy } from "../../lang/dynamodb/values.ts";
import { tableFor } from "./addressing.ts";
import * as errors from "./errors.ts";
import { EVERYTHING, type KeyRange, stretchOf } from "./key.ts";
import { keyGiven, keyOfItem } from "./keyed.ts";
import type { Read } from "./kit.ts";
import { checkKeysUntouched, type Planned, updated } from "./planned.ts";
import { checkFiltered } from "./projecting.ts";
import { type Source, sourceOf } from "./reading.ts";
import type { Table } from "./table.ts";
import { fresh } from "./writing.ts";

export interface PlannedWrite extends Planned {
  readonly returning: Returning | undefined;
}

export function bind(ctx: Read, { Statement, Parameters }: ParameterizedStatement): BoundStatement {
  return ctx.store.statements.bind(Statement, Parameters);
}

/** Whether a statement only looks. */
export function isRead(statement: BoundStatement): statement is BoundSelect {
  return statement.kind === "select";
}

/** The write that a statement stands for; an EXISTS is one that checks only. */
export function planStatement(
  ctx: Read,
  statement: Exclude<BoundStatement, BoundSelect>,
  onFailure: ReturnValuesOnConditionCheckFailure | undefined,
): PlannedWrite {
  switch (statement.kind) {
    case "insert":
      return planInsert(ctx, statement.table, statement.item);
    case "exists": {
      const { table: name, where } = statement.select;
      const at = located(ctx, name, where);
      const condition = (item: Item | undefined) => item !== undefined && (where?.test(item) ?? true);
      return { ...at, condition, onFailure, outcome: undefined, returning: undefined };
    }
    case "delete": {
      const { where, returning } = statement;
      const at = located(ctx, statement.table, where);
      const condition = at.further ? (item: Item | undefined) => where?.test(item) ?? true : undefined;
      return { ...at, condition, onFailure, outcome: () => ({ next: undefined }), returning };
    }
    case "update": {
      const { where, update, returning } = statement;
      const at = located(ctx, statement.table, where);
      checkKeysUntouched(at.table, update);
      const condition = (item: Item | undefined) => item !== undefined && (where?.test(item) ?? true);
      const { table, key, keyed } = at;
      return {
        ...at,
        condition,
        onFailure,
        outcome: (old) => updated(table, key, keyed, update, old),
        returning,
      };
    }
  }
}

function planInsert(ctx: Read, name: string, given: Item): PlannedWrite {
  const table = tableFor(ctx, name);
  const item = validateItem(given);
  const key = keyOfItem(table.schema, item);
  const next = fresh(table, key, item);
  return {
    ...{ table, key, keyed: item, condition: undefined, onFailure: undefined, returning: undefined },
    outcome: (old) => {
      if (old !== undefined) throw errors.duplicateItem();
      return { next };
    },
  };
}

interface Located {
  readonly table: Table;
  readonly key: Uint8Array;
  readonly keyed: Item;
  /** Whether the clause asks for more than the key. */
  readonly further: boolean;
}

/** The one item that a clause is about. */
export function located(ctx: Read, name: string, where: BoundWhere | undefined): Located {
  const table = tableFor(ctx, name);
  const { key: given, hasFurtherConditions } = singleKeyOf(where, table.schema);
  const keyed = mutableCopy(given);
  return { table, key: keyGiven(table.schema, keyed), keyed, further: hasFurtherConditions };
}

/** Where a select looks, in which order. */
export interface Looking {
  readonly source: Source;
  readonly ranges: readonly KeyRange[];
  readonly forward: boolean;
}

export function lookingAt(ctx: Read, select: BoundSelect, consistent: boolean): Looking {
  checkIndex(ctx, select, consistent);
  const source = sourceOf(ctx, {
    TableName: select.table,
    IndexName: select.index,
    ConsistentRead: consistent,
  });
  const found = keyRangesOf(select.where, source.schema);
  if (found !== undefined)
    checkFiltered(
      source,
      (select.where?.paths ?? []).map(([name]) => String(name)),
    );
  const forward = isForward(select, source, found?.length);
  const ranges = found === undefined ? [EVERYTHING] : inOrder(select, source, found).map(stretchOf);
  return { source, ranges, forward };
}

/** What statements say of an index that cannot be read so: other words than Query's. */
function checkIndex(ctx: Read, { table, index: name }: BoundSelect, consistent: boolean): void {
  if (name === undefined) return;
  const index = tableFor(ctx, table).indexes.find((each) => each.name === name);
  if (index === undefined) throw errors.validation("The table does not have the specified index");
  if (consistent && !index.local)
    throw errors.validation("Strongly consistent read is not supported on Global Secondary Indexes");
}

/** Partitions in the order of their keys, where the statement asks for that; their sort keys within each of them. */
function inOrder(
  { orderBy }: BoundSelect,
  { schema }: Source,
  found: readonly ConditionRange[],
): readonly ConditionRange[] {
  const by = orderBy.find(({ path }) => path[0] === schema.hash.name);
  if (by === undefined) return found;
  const direction = by.descending ? -1 : 1;
  return found.toSorted((a, b) => {
    const partitions = compareBytes(encodeKey(a.hash), encodeKey(b.hash));
    return direction * partitions;
  });
}

/** Items come in the order of the key; nothing else can be asked for. */
function isForward({ orderBy, where }: BoundSelect, { schema }: Source, ranges: number | undefined): boolean {
  const [first] = orderBy;
  if (first === undefined) return true;
  if (where === undefined)
    throw errors.validation("Must have WHERE clause in the statement when using ORDER BY clause.");
  if (ranges === undefined)
    throw errors.validation(
      "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.",
    );
  for (const { path } of orderBy)
    if (path.length !== 1 || (path[0] !== schema.hash.name && path[0] !== schema.range?.name))
      throw errors.validation(
        `Variable reference ${path.join(".")} in ORDER BY clause must be part of the primary key`,
      );
  if (ranges > 1 && !orderBy.some(({ path }) => path[0] === schema.hash.name))
    throw errors.validation(
      "Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE clause.",
    );
  return !(orderBy.find(({ path }) => path[0] === schema.range?.name) ?? first).descending;
}
