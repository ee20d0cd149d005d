/**
 * Two toy services over the real kernel, for tests of what the kernel promises: a ledger that keeps entries, and a
 * mirror in another Region that hears of each and counts it. They speak awsJson1.0 like any service.
 */
import { after, SECOND } from "../../src/base/instant.ts";
import type { DeliveredFact, DueJob, WriteContext } from "../../src/kernel/dispatch/contract.ts";
import { NotYet, serviceOf, UNCHECKED } from "../../src/kernel/dispatch/contract.ts";
import { AwsError } from "../../src/kernel/dispatch/errors.ts";
import type { RawRequest, RawResponse } from "../../src/kernel/edge/raw.ts";
import type { IdentityDirectory } from "../../src/kernel/ports/identity.ts";
import type { ReadDatabase, WriteDatabase } from "../../src/kernel/store/database.ts";
import type { ServiceModel } from "../../src/kernel/wire/model.ts";
import { type Composition, World, type WorldOptions } from "../../src/kernel/world.ts";

export interface Entry {
  readonly Key: string;
  readonly Value?: string | undefined;
  readonly DelaySeconds?: number | undefined;
  readonly Fail?: boolean | undefined;
}
export interface ToyOperations {
  readonly Put: { readonly input: Entry; readonly output: { readonly Id: string } };
  readonly Get: {
    readonly input: { readonly Key: string };
    readonly output: { readonly Value?: string | undefined };
  };
  readonly Await: { readonly input: Entry; readonly output: { readonly Value?: string | undefined } };
  readonly PutLater: { readonly input: Entry; readonly output: Readonly<Record<string, never>> };
  readonly Claim: { readonly input: Entry; readonly output: { readonly Value: string } };
  readonly Release: { readonly input: Entry; readonly output: Readonly<Record<string, never>> };
  readonly PutStaged: { readonly input: Entry; readonly output: { readonly Id: string } };
}
export interface MirrorOperations {
  readonly Count: { readonly input: { readonly Key: string }; readonly output: { readonly Count: number } };
}

class Ledger {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }
  valueOf(key: string): string | undefined {
    return this.db.get<{ value: string }>("SELECT value FROM entry WHERE key = ?", key)?.value;
  }
}
class LedgerWriter extends Ledger {
  declare readonly db: WriteDatabase;
  put(key: string, value: string, id: string): void {
    this.db.run("INSERT OR REPLACE INTO entry (key, value, id) VALUES (?, ?, ?)", key, value, id);
  }
}

const { read, write, waiting, staged, define } = serviceOf<ToyOperations, Ledger, LedgerWriter>();

type LedgerContext = WriteContext<Ledger, LedgerWriter>;

function put(ctx: LedgerContext, entry: Entry): { Id: string } {
  const id = ctx.ids.uuid();
  ctx.store.put(entry.Key, entry.Value ?? "", id);
  ctx.publish({ kind: "toy.Put", resource: entry.Key, detail: { value: entry.Value ?? "" } });
  if (entry.Fail === true) throw new AwsError("Refused", 400, "Refused after the change.");
  return { Id: id };
}

export const toy = define({
  id: "toy",
  store: {
    migrations: [
      "CREATE TABLE entry (key TEXT PRIMARY KEY, value TEXT NOT NULL, id TEXT NOT NULL) WITHOUT ROWID",
    ],
    reader: (db) => new Ledger(db),
    writer: (db) => new LedgerWriter(db),
  },
  operations: {
    Put: { allow: () => UNCHECKED, does: write("Put", put) },
    Get: {
      allow: (_ctx, input) => ({ action: "toy:Get", resource: `arn:aws:toy:::${input.Key}` }),
      does: read("Get", (ctx, input) => ({ Value: ctx.store.valueOf(input.Key) })),
    },
    Await: {
      allow: () => UNCHECKED,
      does: waiting("Await", {
        deadline: (ctx, input) => after(ctx.now, (input.DelaySeconds ?? 0) * SECOND),
        wakeOn: (_ctx, input) => [input.Key],
        attempt: (ctx, input) => {
          const value = ctx.store.valueOf(input.Key);
          return value === undefined ? new NotYet() : { Value: value };
        },
        otherwise: () => ({}),
      }),
    },
    PutLater: {
      allow: () => UNCHECKED,
      does: write("PutLater", (ctx, input) => {
        const at = after(ctx.now, (input.DelaySeconds ?? 0) * SECOND);
        ctx.schedule(at, { kind: "put", key: input.Key, payload: { Value: input.Value ?? "" } });
        return {};
      }),
    },
    Claim: {
      allow: () => UNCHECKED,
      does: staged("Claim", {
        prepare: (ctx, input) => ctx.names.claim("toy.Name", input.Key),
        commit: (_ctx, _input, holder) => ({ Value: `${holder.account}/${holder.region}` }),
      }),
    },
    Release: {
      allow: () => UNCHECKED,
      does: write("Release", (ctx, input) => {
        ctx.releaseName("toy.Name", input.Key);
        return {};
      }),
    },
    PutStaged: {
      allow: () => UNCHECKED,
      does: staged("PutStaged", {
        prepare: async (ctx, input) => {
          const { Count } = await ctx.call(MIRROR, "Count", { Key: input.Key }, { region: "eu-west-1" });
          return Count;
        },
        commit: (ctx, input, count) => put(ctx, { ...input, Value: `${input.Value ?? ""}#${count}` }),
      }),
    },
  },
  jobs: {
    put: (ctx, job: DueJob) => {
      const { Value } = job.payload as { readonly Value: string };
      put(ctx, { Key: job.key, Value: `${Value}@${job.dueAt}` });
    },
  },
});

class Counts {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }
  of(key: string): number {
    return this.db.get<{ count: number }>("SELECT count FROM seen WHERE key = ?", key)?.count ?? 0;
  }
  order(): string[] {
    return this.db.all<{ key: string }>("SELECT key FROM log ORDER BY seq").map((row) => row.key);
  }
}
class CountsWriter extends Counts {
  declare readonly db: WriteDatabase;
  add(key: string): void {
    this.db.run(
      "INSERT INTO seen (key, count) VALUES (?, 1) ON CONFLICT DO UPDATE SET count = count + 1",
      key,
    );
    this.db.run("INSERT INTO log (key) VALUES (?)", key);
  }
}
const words = serviceOf<MirrorOperations, Counts, CountsWriter>();
const MIRROR = { id: "mirror" } as { readonly id: string; readonly __operations?: MirrorOperations };

/** Keeps its counts in eu-west-1, wherever the entry was put. */
export const mirror = words.define({
  id: "mirror",
  store: {
    migrations: [
      "CREATE TABLE seen (key TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID; CREATE TABLE log (seq INTEGER PRIMARY KEY, key TEXT)",
    ],
    reader: (db) => new Counts(db),
    writer: (db) => new CountsWriter(db),
  },
  operations: {
    Count: {
      allow: () => UNCHECKED,
      does: words.read("Count", (ctx, input) => ({ Count: ctx.store.of(input.Key) })),
    },
  },
  hears: {
    "toy.Put": {
      where: (fact) => ({ partition: "aws", account: fact.source.account, region: "eu-west-1" }),
      does: (ctx, fact: DeliveredFact) => ctx.store.add(fact.resource),
    },
  },
});

const STRING = { type: "string" } as const;
const ENTRY = {
  type: "structure",
  required: ["Key"],
  members: {
    Key: { shape: "Key" },
    Value: { shape: "Text" },
    DelaySeconds: { shape: "Number" },
    Fail: { shape: "Flag" },
    Id: { shape: "Text" },
    Count: { shape: "Number" },
  },
} as const;

function modelOf(id: string, operations: readonly string[]): ServiceModel {
  const http = { method: "POST", requestUri: "/" };
  return {
    id,
    sdkId: id,
    signingName: id,
    endpointPrefix: id,
    apiVersion: "2026-01-01",
    protocols: ["json"],
    targetPrefix: id,
    jsonVersion: "1.0",
    operations: Object.fromEntries(
      operations.map((name) => [name, { name, http, input: "Entry", output: "Entry" }]),
    ),
    shapes: {
      Entry: ENTRY,
      Key: { type: "string", min: 1, max: 64 },
      Text: STRING,
      Number: { type: "integer" },
      Flag: { type: "boolean" },
    },
  };
}

const MODELS: Readonly<Record<string, ServiceModel>> = {
  toy: modelOf("toy", ["Put", "Get", "Await", "PutLater", "PutStaged", "Claim", "Release", "NotBuilt"]),
  mirror: modelOf("mirror", ["Count"]),
};

const NO_POLICIES = { get: () => undefined, document: () => undefined, list: () => [] };

const NOBODY: IdentityDirectory = {
  accessKey: () => undefined,
  policiesOf: () => ({ identity: [], boundary: undefined, tags: {} }),
  usesOf: () => new Map(),
  tokenIssuer: () => undefined,
  lastUses: () => new Map(),
  awsPolicies: () => NO_POLICIES,
  actionsOf: () => undefined,
  managedPolicy: () => undefined,
  role: () => undefined,
  user: () => undefined,
  oidcProvider: () => undefined,
  samlProvider: () => undefined,
  verifyMfa: () => false,
  noteUse: () => {},
};

export const TOY_COMPOSITION: Composition = {
  index: Object.values(MODELS),
  services: [
    { id: "toy", load: async () => toy },
    { id: "mirror", load: async () => mirror, hears: ["toy.Put"] },
  ],
  readModel: (id) => JSON.stringify(MODELS[id]),
  identity: () => NOBODY,
  organization: () => ({ standing: () => undefined }),
};

/** A world of toys. Defects fail the test that asks for them. */
export async function toyWorld(options: Partial<WorldOptions> = {}): Promise<World> {
  return World.open(
    {
      clock: { kind: "frozen" },
      iam: "enforce",
      strictCredentials: false,
      region: "us-east-1",
      report: (defect) => {
        throw defect;
      },
      ...options,
    },
    TOY_COMPOSITION,
  );
}

/** What a toy answered: its output, or the error's type and message. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Calls a toy's operation as a client would, by default as the development account's root. */
export async function ask(
  world: World,
  operation: string,
  input: object,
  { region = "us-east-1", account = "000000000000" } = {},
): Promise<Answer> {
  const service = operation === "Count" ? "mirror" : "toy";
  const body = Buffer.from(JSON.stringify(input));
  const credential = `Credential=${account}/${amzDate(new Date()).slice(0, 8)}/${region}/${service}/aws4_request`;
  const request: RawRequest = {
    method: "POST",
    path: "/",
    query: "",
    headers: Object.assign(Object.create(null), {
      host: "localhost",
      "x-amz-target": `${service}.${operation}`,
      "content-type": "application/x-amz-json-1.0",
      "x-amz-date": amzDate(new Date()),
      authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host;x-amz-date;x-amz-target, Signature=${"0".repeat(64)}`,
    }),
    body: { length: body.length, bytes: async () => body, stream: () => streamOf(body) },
    sourceIp: "127.0.0.1",
    secure: false,
  };
  return readAnswer(await world.handle(request));
}

async function* streamOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

function amzDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d{3}/g, "");
}

function readAnswer(response: RawResponse): Answer {
  const text =
    typeof response.body === "string" ? response.body : Buffer.from(response.body as Uint8Array).toString();
  return { status: response.status, body: text === "" ? {} : JSON.parse(text) };
}
