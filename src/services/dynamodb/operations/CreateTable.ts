import { nameIn } from "../addressing.ts";
import { describe } from "../description.ts";
import { encryptionOf, keepKey } from "../encryption.ts";
import { refusing, staged } from "../kit.ts";
import { create } from "../making.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html */
export const CreateTable = staged("CreateTable", {
  prepare: (ctx, input) => encryptionOf(ctx, input.TableName, input.SSESpecification),
  commit: (ctx, input, key) => {
    const record = refusing(() => create(ctx, nameIn(input.TableName), input, keepKey(ctx, key)));
    return { TableDescription: describe(ctx, record) };
  },
});
