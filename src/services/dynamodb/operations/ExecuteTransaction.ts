import type { ExecuteTransactionInput } from "../../../gen/dynamodb.ts";
import type { BoundSelect, BoundStatement } from "../../../lang/dynamodb/partiql.ts";
import { listed, spliced } from "../answer.ts";
import { readUnits } from "../capacity.ts";
import * as errors from "../errors.ts";
import { writeItem } from "../item-json.ts";
import { encoded, type Write } from "../kit.ts";
import { Consumptions } from "../several.ts";
import { bind, isRead, located, planStatement } from "../statement.ts";
import { storedAt } from "../stored.ts";
import { chargeTogether, idempotently, transact } from "../transaction.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExecuteTransaction.html */
export const ExecuteTransaction = encoded("ExecuteTransaction", (ctx, input) => {
  const statements = input.TransactStatements.map((each) => bind(ctx, each));
  for (const [at, statement] of statements.entries()) checkTransactable(statement, at);
  if (statements.every(isRead)) return readAll(ctx, statements, input);
  if (statements.some(isRead))
    throw errors.validation("ExecuteTransaction does not support mixing read and write statements");
  return writeAll(ctx, statements as ReadonlyArray<Exclude<BoundStatement, BoundSelect>>, input);
});

/** Throws for what statements cannot do within a transaction. */
function checkTransactable(statement: BoundStatement, at: number): void {
  const why =
    "returning" in statement && statement.returning !== undefined
      ? "RETURNING clause is not supported in ExecuteTransaction."
      : isRead(statement) && statement.index !== undefined
        ? "Reads on indices are not supported within transactions."
        : undefined;
  if (why !== undefined) throw errors.validation(`Validation failed in TransactStatements[${at}]: ${why}`);
}

function readAll(ctx: Write, selects: readonly BoundSelect[], input: ExecuteTransactionInput) {
  const consumed = new Consumptions("read");
  const parts = selects.map((select) => ({ select, ...located(ctx, select.table, select.where) }));
  const texts = parts.map(({ select, table, key }) => {
    const stored = storedAt(ctx, table, key);
    consumed.of(table).add(2 * readUnits(stored?.size ?? 0, true));
    if (stored === undefined || select.where?.test(stored.item) === false) return "{}";
    const json = select.projection === undefined ? stored.json : writeItem(select.project(stored.item));
    return `{"Item":${json}}`;
  });
  chargeTogether(ctx, parts, consumed);
  return spliced(
    { Responses: listed(texts) },
    { ConsumedCapacity: consumed.describe(input.ReturnConsumedCapacity, "transactional") },
  );
}

function writeAll(
  ctx: Write,
  statements: ReadonlyArray<Exclude<BoundStatement, BoundSelect>>,
  input: ExecuteTransactionInput,
) {
  const parts = statements.map((statement, at) =>
    planStatement(ctx, statement, input.TransactStatements[at]?.ReturnValuesOnConditionCheckFailure),
  );
  const consumed = new Consumptions("write");
  const once = () => {
    transact(ctx, parts, consumed);
    return {};
  };
  idempotently(
    ctx,
    input.ClientRequestToken,
    { statements: input.TransactStatements },
    once,
    (answer) => answer,
  );
  return spliced(
    { Responses: listed(parts.map(() => "{}")) },
    { ConsumedCapacity: consumed.describe(input.ReturnConsumedCapacity, "transactional") },
  );
}
