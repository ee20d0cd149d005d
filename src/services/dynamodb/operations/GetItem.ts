import { tableFor } from "../addressing.ts";
import { spliced } from "../answer.ts";
import { Consumption, readUnits, takePartition } from "../capacity.ts";
import { keyGiven } from "../keyed.ts";
import { encoded } from "../kit.ts";
import { rowSeen, seenAt } from "../lagging.ts";
import { projected, projectionFor } from "../projecting.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html */
export const GetItem = encoded("GetItem", (ctx, input) => {
  const projection = projectionFor(ctx, input);
  const table = tableFor(ctx, input.TableName);
  const key = keyGiven(table.schema, input.Key);
  const consistent = input.ConsistentRead === true;
  const row = rowSeen(ctx, table.space, key, seenAt(ctx, consistent));
  const consumed = new Consumption(table, "read");
  const units = readUnits(row?.size ?? 0, consistent);
  consumed.add(units);
  takePartition(ctx, table, undefined, key, "read", units);
  consumed.charge(ctx);
  return spliced(
    { Item: row && projected(row.json, projection) },
    { ConsumedCapacity: consumed.describe(input.ReturnConsumedCapacity) },
  );
});
