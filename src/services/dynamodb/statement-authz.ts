/** What PartiQL statements demand: what they do to their table or index. */

import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { KeyRange } from "../../lang/dynamodb/key-condition.ts";
import { type BoundSelect, type BoundStatement, keyRangesOf } from "../../lang/dynamodb/partiql.ts";
import { type AttributeValue, attributeOf } from "../../lang/dynamodb/values.ts";
import { nameIn } from "./addressing.ts";
import { demandOn, keyText } from "./authz.ts";
import { type Read, refusing } from "./kit.ts";
import type { DynamoReader } from "./store.ts";

type Rule<I> = AuthzRule<I, DynamoReader>;

interface Stated {
  readonly Statement: string;
  readonly Parameters?: readonly AttributeValue[] | undefined;
}

const STATED = {
  select: "PartiQLSelect",
  insert: "PartiQLInsert",
  update: "PartiQLUpdate",
  delete: "PartiQLDelete",
  exists: "ConditionCheckItem",
} as const;

/** What a statement demands. Throws what is wrong with it, which nobody needs permission to hear. */
function demandOfStatement(ctx: Read, stated: Stated, enclosing: string | undefined): Demand {
  const statement = refusing(() => ctx.store.statements.bind(stated.Statement, stated.Parameters));
  const { table, index } = statement.kind === "exists" ? statement.select : statement;
  const name = nameIn(table);
  const context = {
    ...(enclosing !== undefined && { "dynamodb:EnclosingOperation": enclosing }),
    get "dynamodb:LeadingKeys"() {
      return statedKeys(ctx, name, statement);
    },
    get "dynamodb:Attributes"() {
      return statedAttributes(statement);
    },
    get "dynamodb:FullTableScan"() {
      return statement.kind === "select" && statedRanges(ctx, name, statement) === undefined;
    },
  };
  return { ...demandOn(ctx, STATED[statement.kind], name, index), context };
}

function statedRanges(ctx: Read, name: string, select: BoundSelect): readonly KeyRange[] | undefined {
  const table = ctx.store.tables.named(name);
  const { schema } = table?.indexes.find((each) => each.name === select.index) ?? table ?? {};
  return schema && refusing(() => keyRangesOf(select.where, schema));
}

function statedKeys(ctx: Read, name: string, statement: BoundStatement): readonly string[] {
  const hash = ctx.store.tables.named(name)?.schema.hash.name;
  if (hash === undefined) return [];
  if (statement.kind === "insert") {
    const value = attributeOf(statement.item, hash);
    return value === undefined ? [] : [keyText(value)];
  }
  const { where, index, table } = statement.kind === "exists" ? statement.select : statement;
  const select = { kind: "select", where, index, table } as BoundSelect;
  return (statedRanges(ctx, name, select) ?? []).map((range) => keyText(range.hash));
}

function statedAttributes(statement: BoundStatement): readonly string[] {
  if (statement.kind === "insert") return Object.keys(statement.item);
  const { where } = statement.kind === "exists" ? statement.select : statement;
  const projection = statement.kind === "select" ? (statement.projection ?? []) : [];
  const updated = statement.kind === "update" ? statement.update.paths : [];
  return [...new Set([...(where?.paths ?? []), ...projection, ...updated].map(([name]) => String(name)))];
}

export const onStatement: Rule<Stated> = (ctx, input) => demandOfStatement(ctx, input, undefined);

/** In a batch, a statement that cannot be read is answered for itself. */
export const onStatements: Rule<{ readonly Statements: readonly Stated[] }> = (ctx, input) =>
  input.Statements.flatMap((stated) => {
    try {
      return [demandOfStatement(ctx, stated, undefined)];
    } catch (error) {
      if (error instanceof AwsError && error.code === "ValidationException") return [];
      throw error;
    }
  });

export const onTransactedStatements: Rule<{ readonly TransactStatements: readonly Stated[] }> = (
  ctx,
  input,
) => input.TransactStatements.map((stated) => demandOfStatement(ctx, stated, "ExecuteTransaction"));
