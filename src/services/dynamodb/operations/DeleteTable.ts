import { tableNamed } from "../addressing.ts";
import { backUpDeleted } from "../backup.ts";
import { describe } from "../description.ts";
import * as errors from "../errors.ts";
import { write } from "../kit.ts";
import { leave } from "../replicas.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteTable.html */
export const DeleteTable = write("DeleteTable", (ctx, input) => {
  const { record } = tableNamed(ctx, input.TableName);
  if (record.status === "CREATING") throw errors.tableInUse(record.name, "created");
  if (record.status === "UPDATING") throw errors.tableInUse(record.name, "updated");
  if (record.status === "DELETING") throw errors.tableInUse(record.name, "deleted");
  if (ctx.store.copies.isCopied(record.id)) throw errors.tableCopied(record.name);
  if (record.deletionProtection) throw errors.deletionProtected();
  if (record.strong === true)
    throw errors.validation(
      "A replica of a global table with multi-Region strong consistency cannot be deleted. " +
        "Delete the other replicas and the witness of the global table first.",
    );
  const deleting = { ...record, status: "DELETING" as const };
  ctx.store.tables.put(deleting);
  leave(ctx, record);
  const keepItems = record.recovery !== undefined;
  if (keepItems) backUpDeleted(ctx, record);
  ctx.schedule(ctx.now, { kind: "drop", key: String(record.id), payload: { keepItems } });
  return { TableDescription: describe(ctx, deleting) };
});
