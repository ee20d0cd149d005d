import { tableFor } from "../addressing.ts";
import { listed, spliced } from "../answer.ts";
import { readUnits } from "../capacity.ts";
import * as errors from "../errors.ts";
import { keyGiven } from "../keyed.ts";
import { encoded } from "../kit.ts";
import { TRANSACTION_BYTES_MAX } from "../limits.ts";
import { projected, projectionFor } from "../projecting.ts";
import { Consumptions, Named } from "../several.ts";
import type { Table } from "../table.ts";
import { chargeTogether, planAll } from "../transaction.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactGetItems.html */
export const TransactGetItems = encoded("TransactGetItems", (ctx, input) => {
  const named = new Named();
  const consumed = new Consumptions("read");
  let bytes = 0;
  const parts: Array<{ readonly table: Table }> = [];
  const texts = planAll(input.TransactItems, ({ Get }) => {
    const projection = projectionFor(ctx, Get);
    const table = tableFor(ctx, Get.TableName);
    const key = keyGiven(table.schema, Get.Key);
    if (!named.add(table, key))
      throw errors.validation("Transaction request cannot include multiple operations on one item");
    parts.push({ table });
    const row = ctx.store.items.get(table.space, key);
    bytes += row?.size ?? 0;
    consumed.of(table).add(2 * readUnits(row?.size ?? 0, true));
    return row === undefined ? "{}" : `{"Item":${projected(row.json, projection)}}`;
  });
  if (bytes > TRANSACTION_BYTES_MAX)
    throw errors.validation("The aggregate size of items in the transaction exceeds 4 MB");
  chargeTogether(ctx, parts, consumed);
  return spliced(
    { Responses: listed(texts) },
    { ConsumedCapacity: consumed.describe(input.ReturnConsumedCapacity, "transactional") },
  );
});
