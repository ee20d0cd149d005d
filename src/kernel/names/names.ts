import { GLOBAL_REGION, type Scope } from "../../aws/scope.ts";
import type { FactRow, ServiceDefinition } from "../dispatch/contract.ts";
import type { Cell } from "../store/cell.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../store/database.ts";

/** Who holds a name that exists once in a partition. */
export interface NameHolder {
  readonly account: string;
  readonly region: string;
}

/** Names that exist once in a partition, whichever account and Region holds them: S3 buckets and their like. */
export interface NameDirectory {
  /** `kind` is "<service>.<What>", such as "s3.Bucket". */
  holderOf(partition: string, kind: string, name: string): NameHolder | undefined;
}

/** Takes names, which is durable before it is answered. */
export interface NameClaims extends NameDirectory {
  /**
   * Takes the name for this cell, unless somebody has it; answers who holds it now. Claim last: a commit that fails
   * after its claim leaves the name with its account, which may claim it again.
   */
  claim(kind: string, name: string): Promise<NameHolder>;
}

class NameReader {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }
  holderOf(kind: string, name: string): NameHolder | undefined {
    return this.db.get<{ account: string; region: string }>(
      "SELECT account, region FROM name WHERE kind = ? AND name = ?",
      kind,
      name,
    );
  }
}

class NameWriter extends NameReader {
  declare readonly db: WriteDatabase;
  take(kind: string, name: string, { account, region }: NameHolder): void {
    this.db.run(
      "INSERT INTO name (kind, name, account, region) VALUES (?, ?, ?, ?)",
      kind,
      name,
      account,
      region,
    );
  }
  /** Only its holder gives a name up: a late release must not take it from whoever holds it by then. */
  giveUp(kind: string, name: string, { account, region }: NameHolder): void {
    this.db.run(
      "DELETE FROM name WHERE kind = ? AND name = ? AND account = ? AND region = ?",
      kind,
      name,
      account,
      region,
    );
  }
}

const STORE: StoreDefinition<NameReader, NameWriter> = {
  migrations: [
    `CREATE TABLE name (
       kind TEXT NOT NULL, name TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL,
       PRIMARY KEY (kind, name)
     ) WITHOUT ROWID`,
  ],
  reader: (db) => new NameReader(db),
  writer: (db) => new NameWriter(db),
};

/** The fact by which a change gives a name up; heard where the names are kept. */
export const NAME_RELEASED = "kernel.NameReleased";
const SERVICE = "kernel-names";

/** The cell of a partition's names. They belong to no account. */
export function namesAddress(partition: string): Scope & { readonly service: string } {
  return { service: SERVICE, partition, account: "000000000000", region: GLOBAL_REGION };
}

const released: FactRow<NameReader, NameWriter> = {
  where: (fact) => namesAddress(fact.source.partition),
  does: (ctx, fact) => {
    const { kind } = fact.detail as { readonly kind: string };
    ctx.store.giveUp(kind, fact.resource, fact.source);
  },
};

/** The names as a service without operations, so that releases reach it as facts do: in order, each once. */
export const NAMES: ServiceDefinition<Record<never, never>, NameReader, NameWriter> = {
  id: SERVICE,
  store: STORE,
  operations: {},
  hears: { [NAME_RELEASED]: released },
};

/** The directory over the names' cells. */
export class Names implements NameDirectory {
  readonly #cell: (partition: string) => Cell<NameReader, NameWriter>;

  constructor(
    cell: <R, W extends R>(address: Scope & { service: string }, store: StoreDefinition<R, W>) => Cell<R, W>,
  ) {
    this.#cell = (partition) => cell(namesAddress(partition), STORE);
  }

  holderOf(partition: string, kind: string, name: string): NameHolder | undefined {
    return this.#cell(partition).reader.holderOf(kind, name);
  }

  async claim(scope: Scope, kind: string, name: string): Promise<NameHolder> {
    const cell = this.#cell(scope.partition);
    const holder = cell.write(() => {
      const held = cell.writer.holderOf(kind, name);
      if (held !== undefined) return held;
      cell.writer.take(kind, name, scope);
      return { account: scope.account, region: scope.region };
    });
    await cell.settled();
    return holder;
  }
}
