import { tableFor } from "../addressing.ts";
import { spliced } from "../answer.ts";
import { Consumption, readUnits } from "../capacity.ts";
import { keyGiven } from "../keyed.ts";
import { encoded } from "../kit.ts";
import { rowSeen, seenAt } from "../lagging.ts";
import { projected, projectionFor } from "../projecting.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html */
export const GetItem = encoded("GetItem", (ctx, input) => {
  const projection = projectionFor(ctx, input);
  const table = tableFor(ctx, input.TableName);
  const at = seenAt(ctx, input.ConsistentRead === true);
  const row = rowSeen(ctx, table.space, keyGiven(table.schema, input.Key), at);
  const consumed = new Consumption(table, "read");
  consumed.add(readUnits(row?.size ?? 0, input.ConsistentRead === true));
  consumed.charge(ctx);
  return spliced(
    { Item: row && projected(row.json, projection) },
    { ConsumedCapacity: consumed.describe(input.ReturnConsumedCapacity) },
  );
});
