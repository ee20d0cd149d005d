import type { ExecuteStatementInput } from "../../../gen/dynamodb.ts";
import type { BoundSelect } from "../../../lang/dynamodb/partiql.ts";
import { listed, spliced } from "../answer.ts";
import * as errors from "../errors.ts";
import { behind, type KeyRange } from "../key.ts";
import { encoded, type Write } from "../kit.ts";
import { needsItems, readPage, topLevel, type Wanted } from "../reading.ts";
import { perform } from "../single.ts";
import { bind, isRead, type Looking, lookingAt, planStatement } from "../statement.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExecuteStatement.html */
export const ExecuteStatement = encoded("ExecuteStatement", (ctx, input) => {
  const statement = bind(ctx, input);
  if (isRead(statement)) return select(ctx, statement, input);
  if (statement.kind === "exists")
    throw errors.validation("Unsupported operation: EXISTS can only be used in ExecuteTransaction");
  const planned = planStatement(ctx, statement, input.ReturnValuesOnConditionCheckFailure);
  const { consumed, returned } = perform(ctx, planned, planned.returning);
  return spliced(
    { Items: listed(returned === undefined ? [] : [returned]) },
    { ConsumedCapacity: consumed.describe(input.ReturnConsumedCapacity) },
  );
});

function select(ctx: Write, statement: BoundSelect, input: ExecuteStatementInput) {
  const { where, projection } = statement;
  const consistent = input.ConsistentRead === true;
  const looking = lookingAt(ctx, statement, consistent);
  const from = startOf(ctx, looking, input);
  const apply = projection && { paths: projection, apply: statement.project };
  const wanted: Wanted = {
    ranges: from.ranges,
    forward: looking.forward,
    limit: input.Limit,
    consistent,
    filter: where && ((item) => where.test(item)),
    projection: apply,
    countOnly: false,
    complete: needsItems(looking.source, undefined, topLevel(apply)),
  };
  const page = readPage(ctx, looking.source, wanted);
  page.consumed.charge(ctx);
  const { last } = page;
  return spliced(
    { Items: `[${page.texts}]`, LastEvaluatedKey: last?.text },
    {
      NextToken: last && tokenOf(ctx, input, from.skipped + last.range, last.key),
      ConsumedCapacity: page.consumed.describe(input.ReturnConsumedCapacity),
    },
  );
}

const PURPOSE = "dynamodb statement";

/** A token goes on with the statement it was given for, and no other. */
function tokenOf(ctx: Write, { Statement }: ExecuteStatementInput, range: number, key: Uint8Array): string {
  return ctx.sealer.seal(PURPOSE, JSON.stringify([Statement, range, Buffer.from(key).toString("base64")]));
}

function startOf(
  ctx: Write,
  { ranges, forward }: Looking,
  { NextToken, Statement }: ExecuteStatementInput,
): { readonly ranges: readonly KeyRange[]; readonly skipped: number } {
  if (NextToken === undefined) return { ranges, skipped: 0 };
  const opened = ctx.sealer.open(PURPOSE, NextToken);
  if (opened === undefined) throw errors.validation("Invalid NextToken");
  const [statement, skipped, key] = JSON.parse(Buffer.from(opened).toString()) as [string, number, string];
  const [first, ...rest] = ranges.slice(skipped);
  if (statement !== Statement || first === undefined)
    throw errors.validation("NextToken does not match request");
  return { ranges: [behind(first, Buffer.from(key, "base64"), forward), ...rest], skipped };
}
