import type { EventShape } from "../../gen/lambda.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import type { Alias } from "./alias.ts";
import type { AsyncEvent } from "./async/event.ts";
import type { ExecutionRecord, OperationRecord } from "./durable/execution.ts";
import type { FunctionRecord, VersionRecord } from "./function.ts";
import type { Grant } from "./grants.ts";
import type { Layer, LayerVersion } from "./layer.ts";
import type { Mapping } from "./mapping/mapping.ts";
import type { Checkpoint } from "./mapping/stream.ts";
import type { Policy } from "./policy.ts";
import type {
  CodeSigningConfigRecord,
  InvokeConfig,
  ProvisionedConfig,
  RuntimeManagement,
  UrlConfig,
} from "./settings.ts";
import { ShelfReader, ShelfWriter } from "./store/shelf.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE document (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    part TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, name, part)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE code (blob TEXT PRIMARY KEY, users INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE payload (id TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE total (name TEXT PRIMARY KEY, amount INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO total SELECT 'code bytes', sum(json_extract(body, '$.code.size')) FROM document
    WHERE kind IN ('function', 'version', 'layer-version') HAVING count(*) > 0;
  INSERT INTO document SELECT 'mapping-between', json_extract(body, '$.sourceArn'),
    json_extract(body, '$.functionArn'), json_quote(name) FROM document WHERE kind = 'mapping';`,
];

/** What each shelf holds: documents under a name and, where there are several of a name, a part. */
interface Contents {
  /** By function. */
  function: FunctionRecord;
  /** By function and number, padded so that they sort. */
  version: VersionRecord;
  alias: Alias;
  /** By function and qualifier; "" is the function itself. */
  policy: Policy;
  /** Number of concurrent executions kept for a function. */
  concurrency: number;
  "invoke-config": InvokeConfig;
  url: UrlConfig;
  /** Which function a URL's id belongs to. */
  "url-id": { readonly name: string; readonly qualifier: string | undefined };
  /** What happens to recursive loops; absent: they are stopped. */
  recursion: "Allow" | "Terminate";
  provisioned: ProvisionedConfig;
  "runtime-management": RuntimeManagement;
  /** A function's code signing configuration: its ARN. */
  "signed-by": string;
  /** By id. */
  "code-signing": CodeSigningConfigRecord;
  /** By function and id. */
  grant: Grant;
  layer: Layer;
  /** By layer and number, padded. */
  "layer-version": LayerVersion;
  /** By id. */
  mapping: Mapping;
  /** The id of a mapping, by its source and its function. */
  "mapping-between": string;
  /** Batches of a mapping under way. */
  load: number;
  /** By mapping and shard. */
  checkpoint: Checkpoint;
  /** By request id. */
  event: AsyncEvent;
  /** By id. */
  execution: ExecutionRecord;
  /** The id of a durable execution, by its name. */
  "execution-name": string;
  /** The id of a durable execution, by its function and when it was started. */
  "execution-of": string;
  /** By durable execution and id. */
  operation: OperationRecord;
  /** By durable execution and number, padded. */
  "durable-event": EventShape;
}

export const KINDS = [
  "function",
  "version",
  "alias",
  "policy",
  "concurrency",
  "invoke-config",
  "url",
  "url-id",
  "provisioned",
  "recursion",
  "runtime-management",
  "signed-by",
  "code-signing",
  "grant",
  "layer",
  "layer-version",
  "mapping",
  "mapping-between",
  "load",
  "checkpoint",
  "event",
  "execution",
  "execution-name",
  "execution-of",
  "operation",
  "durable-event",
] as const satisfies readonly (keyof Contents)[];

/** What Lambda keeps in one account and Region, for looking. */
export class LambdaReader {
  readonly #db: ReadDatabase;
  readonly #shelves = new Map<string, ShelfReader<unknown>>();

  constructor(db: ReadDatabase) {
    this.#db = db;
    for (const kind of KINDS) this.#shelves.set(kind, new ShelfReader(db, kind));
  }

  shelf<K extends keyof Contents>(kind: K): ShelfReader<Contents[K]> {
    return this.#shelves.get(kind) as ShelfReader<Contents[K]>;
  }

  /** Bytes of archives: of functions, of each of their versions, and of layers. */
  codeBytes(): number {
    const sql = "SELECT amount FROM total WHERE name = 'code bytes'";
    return this.#db.get<{ amount: number }>(sql)?.amount ?? 0;
  }

  /** An event's payload. */
  payload(id: string): Uint8Array | undefined {
    return this.#db.get<{ bytes: Uint8Array }>("SELECT bytes FROM payload WHERE id = ?", id)?.bytes;
  }
}

/** The same, for changing. */
export class LambdaWriter extends LambdaReader {
  readonly #db: WriteDatabase;
  readonly #writers = new Map<string, ShelfWriter<unknown>>();

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
    for (const kind of KINDS) this.#writers.set(kind, new ShelfWriter(db, kind));
  }

  override shelf<K extends keyof Contents>(kind: K): ShelfWriter<Contents[K]> {
    return this.#writers.get(kind) as ShelfWriter<Contents[K]>;
  }

  /** One more function, version or layer version has so many; or less, below zero. */
  addCodeBytes(bytes: number): void {
    this.#db.run(
      `INSERT INTO total (name, amount) VALUES ('code bytes', ?)
       ON CONFLICT (name) DO UPDATE SET amount = amount + excluded.amount`,
      bytes,
    );
  }

  putPayload(id: string, bytes: Uint8Array): void {
    this.#db.run("INSERT OR REPLACE INTO payload (id, bytes) VALUES (?, ?)", id, bytes);
  }

  deletePayload(id: string): void {
    this.#db.run("DELETE FROM payload WHERE id = ?", id);
  }

  /** One more version uses these bytes. Answers whether it is the first. */
  useCode(blob: string): boolean {
    const { changes } = this.#db.run("UPDATE code SET users = users + 1 WHERE blob = ?", blob);
    if (changes === 0) this.#db.run("INSERT INTO code (blob, users) VALUES (?, 1)", blob);
    return changes === 0;
  }

  /** One version less uses these bytes. Answers whether it was the last. */
  dropCode(blob: string): boolean {
    this.#db.run("UPDATE code SET users = users - 1 WHERE blob = ?", blob);
    return this.#db.run("DELETE FROM code WHERE blob = ? AND users <= 0", blob).changes > 0;
  }
}

export const STORE: StoreDefinition<LambdaReader, LambdaWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new LambdaReader(db),
  writer: (db) => new LambdaWriter(db),
};
