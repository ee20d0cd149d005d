import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** An access point whose objects a function transforms on their way. */
export interface ObjectLambda {
  readonly name: string;
  readonly alias: string;
  readonly createdAt: Instant;
  /** JSON: an ObjectLambdaConfiguration. */
  readonly configuration: string;
  readonly policy: string | undefined;
}

type Row = Omit<ObjectLambda, "policy"> & { readonly policy: string | null };

const COLUMNS = "name, alias, created_at AS createdAt, configuration, policy";

function objectLambdaOf(row: Row | undefined): ObjectLambda | undefined {
  return row && { ...row, policy: row.policy ?? undefined };
}

export class ObjectLambdaReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  named(name: string): ObjectLambda | undefined {
    return objectLambdaOf(this.#db.get<Row>(`SELECT ${COLUMNS} FROM object_lambda WHERE name = ?`, name));
  }

  withAlias(alias: string): ObjectLambda | undefined {
    return objectLambdaOf(this.#db.get<Row>(`SELECT ${COLUMNS} FROM object_lambda WHERE alias = ?`, alias));
  }

  /** In the order of their names, those after `after`. */
  list(after: string, limit: number): Array<Pick<ObjectLambda, "name" | "alias">> {
    return this.#db.all(
      "SELECT name, alias FROM object_lambda WHERE name > ? ORDER BY name LIMIT +?",
      after,
      limit,
    );
  }
}

export class ObjectLambdaWriter extends ObjectLambdaReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put({ name, alias, createdAt, configuration, policy }: ObjectLambda): void {
    this.#db.run(
      "INSERT OR REPLACE INTO object_lambda (name, alias, created_at, configuration, policy) VALUES (?, ?, ?, ?, ?)",
      name,
      alias,
      createdAt,
      configuration,
      policy ?? null,
    );
  }

  remove(name: string): void {
    this.#db.run("DELETE FROM object_lambda WHERE name = ?", name);
  }
}
