import type { TransactWriteItem, TransactWriteItemsOutput } from "../../../gen/dynamodb.ts";
import { readUnits } from "../capacity.ts";
import * as errors from "../errors.ts";
import { encoded, type Write } from "../kit.ts";
import { type Planned, planCheck, planDelete, planPut, planUpdate } from "../planned.ts";
import { Consumptions } from "../several.ts";
import { storedAt } from "../stored.ts";
import { idempotently, metricsOf, planAll, transact } from "../transaction.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html */
export const TransactWriteItems = encoded("TransactWriteItems", (ctx, input) => {
  const parts = planAll(input.TransactItems, (part) => plan(ctx, part));
  const { ReturnConsumedCapacity: wanted, ReturnItemCollectionMetrics, ...identity } = input;
  const once = (): TransactWriteItemsOutput => {
    const consumed = new Consumptions("write");
    transact(ctx, parts, consumed);
    return {
      ConsumedCapacity: consumed.describe(wanted, "transactional"),
      ItemCollectionMetrics: ReturnItemCollectionMetrics === "SIZE" ? metricsOf(ctx, parts) : undefined,
    };
  };
  const again = (): TransactWriteItemsOutput => {
    const consumed = new Consumptions("read");
    for (const { table, key } of parts)
      consumed.of(table).add(2 * readUnits(storedAt(ctx, table, key)?.size ?? 0, true));
    consumed.charge(ctx);
    return { ConsumedCapacity: consumed.describe(wanted, "transactional") };
  };
  return idempotently(ctx, input.ClientRequestToken, identity, once, again);
});

function plan(ctx: Write, part: TransactWriteItem): Planned {
  const { ConditionCheck, Put, Delete, Update } = part;
  const given = [ConditionCheck, Put, Delete, Update].filter((each) => each !== undefined);
  if (given.length !== 1)
    throw errors.validation("TransactItems can only contain one of Check, Put, Update or Delete");
  if (ConditionCheck !== undefined) return planCheck(ctx, ConditionCheck);
  if (Put !== undefined) return planPut(ctx, Put);
  if (Delete !== undefined) return planDelete(ctx, Delete);
  return planUpdate(ctx, Update ?? (given[0] as never));
}
