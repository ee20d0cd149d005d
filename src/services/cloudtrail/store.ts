/** What CloudTrail keeps of one account: its events, its trails, and how far they were delivered. */
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import type { Block, Head } from "./history/block.ts";
import { InsightReader, InsightWriter } from "./insights/tables.ts";
import { LakeReader, LakeWriter } from "./lake/tables.ts";
import { MIGRATIONS } from "./migrations.ts";
import { type Chain, type LogFile, TRAILS, type Trail, type TrailStatus } from "./trail/trail.ts";

interface BlockRow {
  readonly seq: number;
  readonly account: string;
  readonly region: string;
  readonly data: number;
  readonly first: number;
  readonly last: number;
  readonly heads: string;
  readonly lines: string;
}

export type StoredBlock = Block & { readonly seq: number };

export interface SigningKey {
  readonly fingerprint: string;
  /** PKCS #1, DER. */
  readonly public: Uint8Array;
  /** PKCS #8, DER, sealed. */
  readonly sealed: Uint8Array;
  readonly since: number;
}

export interface Lookups {
  readonly at: number;
  readonly left: number;
}

function readBlock(row: BlockRow): StoredBlock {
  return {
    ...row,
    data: row.data === 1,
    heads: JSON.parse(row.heads) as Head[],
    lines: row.lines.split("\n"),
  };
}

export class CloudtrailReader {
  readonly lake: LakeReader;
  readonly insights: InsightReader;
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase, lake = new LakeReader(db), insights = new InsightReader(db)) {
    this.#db = db;
    this.lake = lake;
    this.insights = insights;
  }

  /** Changes whenever trails, event data stores or insight selectors do. */
  generation(): number {
    return this.#db.generation(TRAILS);
  }

  block(seq: number): StoredBlock | undefined {
    const row = this.#db.get<BlockRow>("SELECT * FROM block WHERE seq = ?", seq);
    return row && readBlock(row);
  }

  /** The newest block that has a text in one of its lines: every block is looked at. */
  blockTelling(text: string): StoredBlock | undefined {
    const sql = "SELECT * FROM block WHERE instr(lines, ?) > 0 ORDER BY seq DESC LIMIT 1";
    const row = this.#db.get<BlockRow>(sql, text);
    return row && readBlock(row);
  }

  /** Management events of a Region, the newest block first: those that began not after `until`, up to block `upTo`. */
  *history(account: string, region: string, until: number, upTo: number): Generator<StoredBlock> {
    const rows = this.#db.iterate<BlockRow>(
      `SELECT * FROM block WHERE account = ? AND region = ? AND data = 0 AND first <= ? AND seq <= ?
       ORDER BY first DESC, seq DESC`,
      account,
      region,
      until,
      upTo,
    );
    for (const row of rows) yield readBlock(row);
  }

  /** Of the same blocks those in which something has this key, and where in them; "" is everywhere. */
  *posted(key: string, upTo: number): Generator<{ readonly block: number; readonly places: string }> {
    yield* this.#db.iterate<{ block: number; places: string }>(
      "SELECT block, places FROM posting WHERE key = ? AND block <= ? ORDER BY block DESC",
      key,
      upTo,
    );
  }

  /** The last block of a Region that began not after `until`. */
  lastBlock(account: string, region: string, until: number): number {
    const row = this.#db.get<{ seq: number }>(
      `SELECT seq FROM block WHERE account = ? AND region = ? AND data = 0 AND first <= ?
       ORDER BY first DESC, seq DESC LIMIT 1`,
      account,
      region,
      until,
    );
    return row?.seq ?? 0;
  }

  /** Whatever was kept behind a block, oldest first. */
  blocksBehind(seq: number, limit: number): StoredBlock[] {
    return this.#db
      .all<BlockRow>("SELECT * FROM block WHERE seq > ? ORDER BY seq LIMIT +?", seq, limit)
      .map(readBlock);
  }

  newestBlock(): number {
    return this.#db.get<{ seq: number }>("SELECT COALESCE(MAX(seq), 0) AS seq FROM block")?.seq ?? 0;
  }

  /** The oldest blocks that ended before an instant. */
  endedBefore(at: number, limit: number): StoredBlock[] {
    const oldest = this.#db.get<{ last: number }>("SELECT last FROM block ORDER BY seq LIMIT 1");
    if (oldest === undefined || oldest.last >= at) return [];
    return this.#db
      .all<BlockRow>("SELECT * FROM block ORDER BY seq LIMIT +?", limit)
      .filter(({ last }) => last < at)
      .map(readBlock);
  }

  trail(arn: string): Trail | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM trail WHERE arn = ?", arn);
    return row && (JSON.parse(row.record) as Trail);
  }

  /** There are few: the quota is small. */
  trails(): readonly Trail[] {
    return this.#db
      .all<{ record: string }>("SELECT record FROM trail ORDER BY arn")
      .map(({ record }) => JSON.parse(record) as Trail);
  }

  status(arn: string): TrailStatus {
    const row = this.#db.get<{ record: string }>("SELECT record FROM status WHERE trail = ?", arn);
    return row === undefined ? {} : (JSON.parse(row.record) as TrailStatus);
  }

  cursor(trail: string): number {
    return this.#db.get<{ block: number }>("SELECT block FROM cursor WHERE trail = ?", trail)?.block ?? 0;
  }

  chain(id: string): Chain | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM chain WHERE id = ?", id);
    return row && (JSON.parse(row.record) as Chain);
  }

  logFiles(chain: string): readonly (LogFile & { readonly id: number })[] {
    return this.#db
      .all<{ id: number; record: string }>(
        "SELECT id, record FROM log_file WHERE chain = ? ORDER BY id",
        chain,
      )
      .map(({ id, record }) => ({ ...(JSON.parse(record) as LogFile), id }));
  }

  /** What is left of a Region's lookups, and since when. */
  lookups(region: string): Lookups | undefined {
    return this.#db.get<Lookups>('SELECT at, "left" FROM lookups WHERE region = ?', region);
  }

  signingKeys(): readonly SigningKey[] {
    return this.#db.all<SigningKey>("SELECT * FROM signing_key ORDER BY since, fingerprint");
  }

  tagsOf(resource: string): Readonly<Record<string, string>> {
    const rows = this.#db.all<{ key: string; value: string }>(
      "SELECT key, value FROM tag WHERE resource = ? ORDER BY key",
      resource,
    );
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  }
}

export class CloudtrailWriter extends CloudtrailReader {
  declare readonly lake: LakeWriter;
  declare readonly insights: InsightWriter;
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db, new LakeWriter(db), new InsightWriter(db));
    this.#db = db;
  }

  /** Answers the block's number. */
  addBlock({ account, region, data, first, last, heads, lines }: Block): number {
    return this.#db.run(
      "INSERT INTO block (account, region, data, first, last, heads, lines) VALUES (?, ?, ?, ?, ?, ?, ?)",
      account,
      region,
      data ? 1 : 0,
      first,
      last,
      JSON.stringify(heads),
      lines.join("\n"),
    ).lastInsertRowid;
  }

  post(key: string, block: number, places: string): void {
    this.#db.run("INSERT INTO posting (key, block, places) VALUES (?, ?, ?)", key, block, places);
  }

  forgetBlock(seq: number, keys: Iterable<string>): void {
    for (const key of keys) this.#db.run("DELETE FROM posting WHERE key = ? AND block = ?", key, seq);
    this.#db.run("DELETE FROM block WHERE seq = ?", seq);
  }

  /** Data events are kept until every trail has delivered what it wants of them. */
  forgetDelivered(): void {
    this.#db.run("DELETE FROM block WHERE data = 1 AND seq <= (SELECT MIN(block) FROM cursor)");
  }

  putTrail(trail: Trail): void {
    this.#db.touch(TRAILS);
    this.#db.run(
      "INSERT OR REPLACE INTO trail (arn, name, record) VALUES (?, ?, ?)",
      trail.arn,
      trail.name,
      JSON.stringify(trail),
    );
  }

  removeTrail(arn: string): void {
    this.#db.touch(TRAILS);
    this.#db.run("DELETE FROM trail WHERE arn = ?", arn);
    this.#db.run("DELETE FROM cursor WHERE trail = ?", arn);
    this.#db.run("DELETE FROM status WHERE trail = ?", arn);
    this.#db.run("DELETE FROM tag WHERE resource = ?", arn);
    for (const kind of ["event-configuration", "insights"] as const) this.lake.removeThing(kind, arn);
  }

  putStatus(arn: string, status: TrailStatus): void {
    this.#db.run("INSERT OR REPLACE INTO status (trail, record) VALUES (?, ?)", arn, JSON.stringify(status));
  }

  setCursor(trail: string, block: number): void {
    this.#db.run("INSERT OR REPLACE INTO cursor (trail, block) VALUES (?, ?)", trail, block);
  }

  putChain(id: string, chain: Chain): void {
    this.#db.run("INSERT OR REPLACE INTO chain (id, record) VALUES (?, ?)", id, JSON.stringify(chain));
  }

  removeChain(id: string): void {
    this.#db.run("DELETE FROM chain WHERE id = ?", id);
    this.#db.run("DELETE FROM log_file WHERE chain = ?", id);
  }

  addLogFile(chain: string, file: LogFile): void {
    this.#db.run("INSERT INTO log_file (chain, record) VALUES (?, ?)", chain, JSON.stringify(file));
  }

  forgetLogFiles(chain: string, upTo: number): void {
    this.#db.run("DELETE FROM log_file WHERE chain = ? AND id <= ?", chain, upTo);
  }

  putLookups(region: string, { at, left }: Lookups): void {
    this.#db.run('INSERT OR REPLACE INTO lookups (region, at, "left") VALUES (?, ?, ?)', region, at, left);
  }

  /** Two deliveries may have made the same year's key: the first one stays. */
  keepSigningKey(key: SigningKey): void {
    this.#db.run(
      "INSERT OR IGNORE INTO signing_key (fingerprint, public, sealed, since) VALUES (?, ?, ?, ?)",
      key.fingerprint,
      key.public,
      key.sealed,
      key.since,
    );
  }

  tag(resource: string, key: string, value: string): void {
    this.#db.run("INSERT OR REPLACE INTO tag (resource, key, value) VALUES (?, ?, ?)", resource, key, value);
  }

  untagAll(resource: string): void {
    this.#db.run("DELETE FROM tag WHERE resource = ?", resource);
  }

  untag(resource: string, key: string): void {
    this.#db.run("DELETE FROM tag WHERE resource = ? AND key = ?", resource, key);
  }
}

export const STORE: StoreDefinition<CloudtrailReader, CloudtrailWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new CloudtrailReader(db),
  writer: (db) => new CloudtrailWriter(db),
};
