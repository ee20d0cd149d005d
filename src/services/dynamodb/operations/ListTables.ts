import { read } from "../kit.ts";

const PAGE = 100;

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTables.html */
export const ListTables = read("ListTables", (ctx, input) => {
  const limit = input.Limit ?? PAGE;
  const names = ctx.store.tables.names(input.ExclusiveStartTableName ?? "", limit + 1);
  if (names.length <= limit) return { TableNames: names };
  const shown = names.slice(0, limit);
  return { TableNames: shown, LastEvaluatedTableName: shown.at(-1) };
});
