import { tableNamed } from "../addressing.ts";
import { describe } from "../description.ts";
import { read } from "../kit.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html */
export const DescribeTable = read("DescribeTable", (ctx, input) => ({
  Table: describe(ctx, tableNamed(ctx, input.TableName).record),
}));
