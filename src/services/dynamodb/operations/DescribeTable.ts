import { nameIn, tableNamed } from "../addressing.ts";
import { describe } from "../description.ts";
import { keyState } from "../encryption.ts";
import { staged } from "../kit.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html */
export const DescribeTable = staged("DescribeTable", {
  prepare: (ctx, input) => (ctx.store.vault.any() ? keyState(ctx, nameIn(input.TableName)) : undefined),
  commit: (ctx, input, state) => {
    const described = describe(ctx, tableNamed(ctx, input.TableName).record);
    if (state !== "unusable" || described.TableStatus !== "ACTIVE") return { Table: described };
    return { Table: { ...described, TableStatus: "INACCESSIBLE_ENCRYPTION_CREDENTIALS" } };
  },
});
