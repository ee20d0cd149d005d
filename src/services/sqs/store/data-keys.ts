import { DataKeyWriter, type WrappedDataKey } from "../../../envelope/store.ts";
import type { WriteDatabase } from "../../../kernel/store/database.ts";

/** The data keys of a cell whose messages go as they come: with the last of them goes the data key. */
export class MessageKeyWriter extends DataKeyWriter {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Keeps a new data key; what nobody needs any more goes. */
  override keep(key: WrappedDataKey): number {
    this.#db.run(
      `DELETE FROM data_key WHERE NOT EXISTS (SELECT 1 FROM open_data_key WHERE data_key = data_key.id)
       AND NOT EXISTS (SELECT 1 FROM message WHERE data_key = data_key.id)`,
    );
    return super.keep(key);
  }
}
