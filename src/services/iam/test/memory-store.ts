/** An IAM store on its own, without a world around it. */
import { Sqlite } from "../../../kernel/store/sqlite.ts";
import { type IamWriter, storeDefinition } from "../store.ts";

export function memoryStore(): IamWriter {
  const db = new Sqlite(":memory:");
  for (const script of storeDefinition.migrations) db.exec(script);
  return storeDefinition.writer(db);
}
