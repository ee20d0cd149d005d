import { nameIn } from "../addressing.ts";
import { describe } from "../description.ts";
import { encryptionOf } from "../encryption.ts";
import { refusing, staged } from "../kit.ts";
import { create } from "../making.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html */
export const CreateTable = staged("CreateTable", {
  prepare: (ctx, input) => encryptionOf(ctx, input.SSESpecification),
  commit: (ctx, input, encryption) => {
    const record = refusing(() => create(ctx, nameIn(input.TableName), input, encryption));
    return { TableDescription: describe(ctx, record) };
  },
});
