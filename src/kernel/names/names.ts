import { GLOBAL_REGION, type Scope } from "../../aws/scope.ts";
import type { FactRow, ServiceDefinition } from "../dispatch/contract.ts";
import type { NameDirectory, NameHolder } from "../ports/names.ts";
import type { Cell } from "../store/cell.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../store/database.ts";

/** Names whose holders are kept ready at most. */
const READY_MAX = 10_000;
const HOLDERS = "names";

class NameReader {
  readonly db: ReadDatabase;
  /** By kind and name, as of one generation. */
  readonly #ready = new Map<string, Map<string, NameHolder | undefined>>();
  #generation = -1;
  #readyCount = 0;

  constructor(db: ReadDatabase) {
    this.db = db;
  }

  holderOf(kind: string, name: string): NameHolder | undefined {
    const ready = this.#readyOf(kind);
    const known = ready.get(name);
    if (known !== undefined || ready.has(name)) return known;
    const holder = this.db.get<NameHolder>(
      "SELECT account, region, claim FROM name WHERE kind = ? AND name = ?",
      kind,
      name,
    );
    ready.set(name, holder);
    this.#readyCount++;
    return holder;
  }

  #readyOf(kind: string): Map<string, NameHolder | undefined> {
    const generation = this.db.generation(HOLDERS);
    if (generation !== this.#generation || this.#readyCount >= READY_MAX) {
      this.#ready.clear();
      this.#readyCount = 0;
      this.#generation = generation;
    }
    const known = this.#ready.get(kind);
    if (known !== undefined) return known;
    const made = new Map<string, NameHolder | undefined>();
    this.#ready.set(kind, made);
    return made;
  }

  regionsOf(kind: string, account: string): readonly string[] {
    const rows = this.db.all<{ region: string }>(
      "SELECT DISTINCT region FROM name WHERE account = ? AND kind = ? ORDER BY region",
      account,
      kind,
    );
    return rows.map((row) => row.region);
  }
}

class NameWriter extends NameReader {
  declare readonly db: WriteDatabase;
  take(kind: string, name: string, { account, region, claim }: NameHolder): void {
    this.db.touch(HOLDERS);
    this.db.run(
      "INSERT OR REPLACE INTO name (kind, name, account, region, claim) VALUES (?, ?, ?, ?, ?)",
      kind,
      name,
      account,
      region,
      claim,
    );
  }
  /** Only its holder gives a name up: a late release must not take it from whoever holds it by then. */
  giveUp(kind: string, name: string, { account, region }: Scope, claim: number | null): void {
    this.db.touch(HOLDERS);
    this.db.run(
      `DELETE FROM name WHERE kind = ? AND name = ? AND account = ? AND region = ? AND claim = ifnull(?, claim)`,
      kind,
      name,
      account,
      region,
      claim,
    );
  }
}

const STORE: StoreDefinition<NameReader, NameWriter> = {
  migrations: [
    `CREATE TABLE name (
       kind TEXT NOT NULL, name TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL,
       PRIMARY KEY (kind, name)
     ) WITHOUT ROWID`,
    `ALTER TABLE name ADD COLUMN claim INTEGER NOT NULL DEFAULT 1;
     CREATE INDEX name_by_account ON name (account, kind, region)`,
  ],
  reader: (db) => new NameReader(db),
  writer: (db) => new NameWriter(db),
};

/** The fact by which a change gives a name up; heard where the names are kept. */
export const NAME_RELEASED = "kernel.NameReleased";
const SERVICE = "kernel-names";

/** The cell of a partition's names. They belong to no account. */
function namesAddress(partition: string): Scope & { readonly service: string } {
  return { service: SERVICE, partition, account: "000000000000", region: GLOBAL_REGION };
}

const released: FactRow<NameReader, NameWriter> = {
  where: (fact) => namesAddress(fact.source.partition),
  does: (ctx, fact) => {
    const { kind, claim } = fact.detail as { readonly kind: string; readonly claim: number | null };
    ctx.store.giveUp(kind, fact.resource, fact.source, claim);
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

  regionsOf(partition: string, kind: string, account: string): readonly string[] {
    return this.#cell(partition).reader.regionsOf(kind, account);
  }

  async claim(scope: Scope, kind: string, name: string): Promise<NameHolder> {
    const { account, region } = scope;
    const cell = this.#cell(scope.partition);
    const holder = cell.write(() => {
      const held = cell.writer.holderOf(kind, name);
      if (held !== undefined && (held.account !== account || held.region !== region)) return held;
      const taken = { account, region, claim: (held?.claim ?? 0) + 1 };
      cell.writer.take(kind, name, taken);
      return taken;
    });
    await cell.settled();
    return holder;
  }
}
