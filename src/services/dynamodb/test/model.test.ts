/**
 * Random use of a table with a local and a global index, a stream, time to live and point-in-time recovery, held
 * against a model that is as simple as the rules: a map of items. A failure prints its seed; the same seed does the
 * same again.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { TransactWriteItem, WriteRequest } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreams } from "@aws-sdk/client-dynamodb-streams";
import { Random } from "../../../../test/support/random.ts";
import { SORTED, startTable, type TableWorld } from "./fixtures.ts";

const SEEDS = [1, 20_260_101, 4_294_967_291];
const STEPS = 220;
const TableName = "tab";

/** What an item holds, in JavaScript's own values. */
interface Modelled {
  readonly p: string;
  readonly s: number;
  readonly l?: string;
  readonly g?: number;
  readonly n?: number;
  readonly ttl?: number;
}
type Attributes = Record<string, { S?: string; N?: string }>;

function wire(item: Partial<Modelled>): Attributes {
  const attributes: Attributes = {};
  for (const [name, value] of Object.entries(item))
    if (value !== undefined)
      attributes[name] = typeof value === "number" ? { N: String(value) } : { S: value };
  return attributes;
}

function unwire(attributes: Attributes): Modelled {
  const entries = Object.entries(attributes).map(([name, { S, N }]) => [name, S ?? Number(N)]);
  return Object.fromEntries(entries) as Modelled;
}

const idOf = ({ p, s }: Pick<Modelled, "p" | "s">): string => `${p}/${s}`;
const sorted = (items: Iterable<Modelled>): Modelled[] =>
  [...items].map((item) => unwire(wire(item))).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

class Simulation {
  readonly #random: Random;
  readonly #table: TableWorld;
  #items = new Map<string, Modelled>();
  readonly #past: Array<{ readonly at: Date; readonly items: Modelled[] }> = [];

  constructor(seed: number, table: TableWorld) {
    this.#random = new Random(seed);
    this.#table = table;
  }

  async step(): Promise<void> {
    const actions = [
      () => this.#put(),
      () => this.#put(),
      () => this.#update(),
      () => this.#update(),
      () => this.#remove(),
      () => this.#batch(),
      () => this.#transact(),
      () => this.#query(),
      () => this.#queryLocal(),
      () => this.#queryGlobal(),
      () => this.#scan(),
      () => this.#advance(),
    ];
    await actions[this.#random.below(actions.length)]?.();
  }

  #key(): { p: string; s: number } {
    return { p: `p${this.#random.below(4)}`, s: this.#random.below(12) - 6 };
  }

  #seconds(): number {
    return Math.floor(this.#table.world.clock.now().getTime() / 1_000);
  }

  #maybe<T>(value: T): T | undefined {
    return this.#random.below(2) === 0 ? value : undefined;
  }

  #item(key = this.#key()): Modelled {
    const l = this.#maybe(`l${this.#random.below(5)}`);
    const g = this.#maybe(this.#random.below(4) - 1);
    const ttl = this.#random.below(4) === 0 ? this.#seconds() + 1 + this.#random.below(30) : undefined;
    return unwire(wire({ ...key, l, g, n: this.#random.below(100), ttl } as Modelled)) as Modelled;
  }

  /** Whether the call succeeded; it may only be refused for its condition. */
  async #happens(call: Promise<unknown>, refusedWith = "ConditionalCheckFailedException"): Promise<boolean> {
    return call.then(
      () => true,
      (error: Error) => {
        assert.equal(error.name, refusedWith, error.message);
        return false;
      },
    );
  }

  async #put(): Promise<void> {
    const item = this.#item();
    const condition = this.#maybe("attribute_not_exists(p)");
    const done = await this.#happens(
      this.#table.db.putItem({ TableName, Item: wire(item), ConditionExpression: condition } as never),
    );
    assert.equal(done, condition === undefined || !this.#items.has(idOf(item)), "put");
    if (done) this.#items.set(idOf(item), item);
  }

  async #update(): Promise<void> {
    const key = this.#key();
    const old = this.#items.get(idOf(key));
    const g = this.#random.below(3);
    const { Attributes } = await this.#table.db.updateItem({
      TableName,
      Key: wire(key) as never,
      UpdateExpression: "SET g = :g, n = if_not_exists(n, :zero) + :one REMOVE l",
      ExpressionAttributeValues: { ":g": { N: String(g) }, ":zero": { N: "0" }, ":one": { N: "1" } },
      ReturnValues: "ALL_NEW",
    });
    const { l: _, ...rest }: Modelled = old ?? key;
    const next: Modelled = { ...rest, g, n: (old?.n ?? 0) + 1 } as Modelled;
    assert.deepEqual(unwire(Attributes as Attributes), unwire(wire(next)), "updated");
    this.#items.set(idOf(key), next);
  }

  async #remove(): Promise<void> {
    const key = this.#key();
    const { Attributes } = await this.#table.db.deleteItem({
      TableName,
      Key: wire(key) as never,
      ReturnValues: "ALL_OLD",
    });
    const old = this.#items.get(idOf(key));
    assert.deepEqual(Attributes && unwire(Attributes as Attributes), old && unwire(wire(old)), "removed");
    this.#items.delete(idOf(key));
  }

  async #batch(): Promise<void> {
    const named = new Map<string, Modelled>();
    for (let i = 0; i < 6; i++) {
      const item = this.#item();
      named.set(idOf(item), item);
    }
    const requests = [...named.values()].map((item): [Modelled, boolean] => [
      item,
      this.#random.below(3) > 0,
    ]);
    const tab = requests.map(
      ([item, put]): WriteRequest =>
        put
          ? { PutRequest: { Item: wire(item) as never } }
          : { DeleteRequest: { Key: wire({ p: item.p, s: item.s }) as never } },
    );
    await this.#table.db.batchWriteItem({ RequestItems: { tab } });
    for (const [item, put] of requests)
      if (put) this.#items.set(idOf(item), item);
      else this.#items.delete(idOf(item));
  }

  async #transact(): Promise<void> {
    const parts = new Map<string, Modelled>();
    for (let i = 0; i < 4; i++) {
      const item = this.#item();
      parts.set(idOf(item), item);
    }
    const there = this.#random.below(2) === 0;
    const [checked, ...put] = [...parts.values()];
    if (checked === undefined) return;
    const TransactItems: TransactWriteItem[] = [
      {
        ConditionCheck: {
          TableName,
          Key: wire({ p: checked.p, s: checked.s }) as never,
          ConditionExpression: there ? "attribute_exists(p)" : "attribute_not_exists(p)",
        },
      },
      ...put.map((item) => ({ Put: { TableName, Item: wire(item) as never } })),
    ];
    const done = await this.#happens(
      this.#table.db.transactWriteItems({ TransactItems }),
      "TransactionCanceledException",
    );
    assert.equal(done, this.#items.has(idOf(checked)) === there, "transaction");
    if (done) for (const item of put) this.#items.set(idOf(item), item);
  }

  /** Reads all pages of a query. */
  async #read(query: object): Promise<Modelled[]> {
    const found: Modelled[] = [];
    const Limit = this.#maybe(1 + this.#random.below(5));
    let ExclusiveStartKey: object | undefined;
    do {
      const page = await this.#table.db.query({ TableName, Limit, ...query, ExclusiveStartKey } as never);
      found.push(...(page.Items ?? []).map((item) => unwire(item as Attributes)));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined);
    return found;
  }

  async #query(): Promise<void> {
    const { p, s } = this.#key();
    const forward = this.#random.below(2) === 0;
    const [operator, holds] = this.#random.pick([
      ["<", (n: number) => n < s],
      ["<=", (n: number) => n <= s],
      [">", (n: number) => n > s],
      [">=", (n: number) => n >= s],
      ["=", (n: number) => n === s],
    ] as const);
    const filtered = this.#random.below(2) === 0;
    const found = await this.#read({
      KeyConditionExpression: `p = :p AND s ${operator} :s`,
      ...(filtered && { FilterExpression: "n >= :n" }),
      ExpressionAttributeValues: wire({ ":p": p, ":s": s, ...(filtered && { ":n": 50 }) } as never),
      ScanIndexForward: forward,
    });
    const expected = [...this.#items.values()]
      .filter((item) => item.p === p && holds(item.s) && (!filtered || (item.n ?? 0) >= 50))
      .sort((a, b) => (forward ? 1 : -1) * (a.s - b.s));
    assert.deepEqual(
      found,
      expected.map((item) => unwire(wire(item))),
      "query",
    );
  }

  async #queryLocal(): Promise<void> {
    const { p } = this.#key();
    const found = await this.#read({
      IndexName: "local",
      KeyConditionExpression: "p = :p AND begins_with(l, :l)",
      ExpressionAttributeValues: wire({ ":p": p, ":l": "l" } as never),
      Select: "ALL_ATTRIBUTES",
      ConsistentRead: true,
    });
    const expected = [...this.#items.values()].filter((item) => item.p === p && item.l !== undefined);
    assert.deepEqual(sorted(found), sorted(expected), "local index");
    const keys = found.map((item) => item.l ?? "");
    assert.deepEqual(keys, [...keys].sort(order), "in the order of the local index");
  }

  async #queryGlobal(): Promise<void> {
    const g = this.#random.below(4) - 1;
    const found = await this.#read({
      IndexName: "global",
      KeyConditionExpression: "g = :g",
      ExpressionAttributeValues: wire({ ":g": g } as never),
    });
    const expected = [...this.#items.values()]
      .filter((item) => item.g === g)
      .map(({ p, s, n }) => ({ p, s, g, n }) as Modelled);
    assert.deepEqual(sorted(found), sorted(expected), "global index");
  }

  async #scan(): Promise<void> {
    assert.deepEqual(await this.#all(TableName), sorted(this.#items.values()), "scan");
    const { Table } = await this.#table.db.describeTable({ TableName });
    assert.equal(Table?.ItemCount, this.#items.size, "item count");
  }

  async #all(table: string): Promise<Modelled[]> {
    const { Items = [] } = await this.#table.db.scan({ TableName: table });
    return sorted(Items.map((item) => unwire(item as Attributes)));
  }

  async #advance(): Promise<void> {
    this.#past.push({ at: this.#table.world.clock.now(), items: sorted(this.#items.values()) });
    await this.#table.advance(1 + this.#random.below(8));
    const now = this.#seconds();
    for (const [id, { ttl }] of this.#items) if (ttl !== undefined && ttl <= now) this.#items.delete(id);
  }

  /** The table as it was at some moments, and as the stream tells it. */
  async finish(): Promise<void> {
    await this.#scan();
    for (let i = 0; i < 3 && this.#past.length > 0; i++) {
      const { at, items } = this.#random.pick(this.#past);
      const target = { SourceTableName: TableName, TargetTableName: `restored${i}`, RestoreDateTime: at };
      await this.#table.db.restoreTableToPointInTime(target);
      await this.#table.world.idle();
      assert.deepEqual(await this.#all(`restored${i}`), items, `as of ${at.toISOString()}`);
    }
    assert.deepEqual(await this.#replayed(), sorted(this.#items.values()), "the stream replayed");
  }

  async #replayed(): Promise<Modelled[]> {
    const streams = this.#table.world.sdk(DynamoDBStreams);
    const { Table } = await this.#table.db.describeTable({ TableName });
    const StreamArn = Table?.LatestStreamArn;
    const replayed = new Map<string, Modelled>();
    const { StreamDescription } = await streams.describeStream({ StreamArn });
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      const from = { StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON" as const };
      let { ShardIterator } = await streams.getShardIterator(from);
      for (;;) {
        const { Records = [], NextShardIterator } = await streams.getRecords({ ShardIterator, Limit: 50 });
        for (const { dynamodb } of Records) {
          const id = idOf(unwire(dynamodb?.Keys as Attributes));
          const old = dynamodb?.OldImage && unwire(dynamodb.OldImage as Attributes);
          assert.deepEqual(old, replayed.get(id), "the old image is what was there");
          if (dynamodb?.NewImage === undefined) replayed.delete(id);
          else replayed.set(id, unwire(dynamodb.NewImage as Attributes));
        }
        if (NextShardIterator === undefined || Records.length === 0) break;
        ShardIterator = NextShardIterator;
      }
    }
    return sorted(replayed.values());
  }
}

for (const seed of SEEDS)
  test(`a table does what the model does, seed ${seed}`, async () => {
    await using table = await startTable({
      ...SORTED,
      AttributeDefinitions: [
        ...(SORTED.AttributeDefinitions ?? []),
        { AttributeName: "l", AttributeType: "S" },
        { AttributeName: "g", AttributeType: "N" },
      ],
      LocalSecondaryIndexes: [
        {
          IndexName: "local",
          KeySchema: [
            { AttributeName: "p", KeyType: "HASH" },
            { AttributeName: "l", KeyType: "RANGE" },
          ],
          Projection: { ProjectionType: "KEYS_ONLY" },
        },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: "global",
          KeySchema: [{ AttributeName: "g", KeyType: "HASH" }],
          Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["n"] },
        },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    });
    const { db, world } = table;
    await db.updateTimeToLive({
      TableName,
      TimeToLiveSpecification: { Enabled: true, AttributeName: "ttl" },
    });
    await db.updateContinuousBackups({
      TableName,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    await world.idle();
    const simulation = new Simulation(seed, table);
    for (let step = 0; step < STEPS; step++) await simulation.step();
    await simulation.finish();
  });
