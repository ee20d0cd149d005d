/**
 * Random use of global tables from all their Regions, of which now and then one is down, held against a model that is
 * one map. A failure prints its seed; the same seed does the same again.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DynamoDB, type UpdateTableCommandInput } from "@aws-sdk/client-dynamodb";
import { Random } from "../../../../test/support/random.ts";
import { SIMPLE, startTable, type TableWorld } from "./fixtures.ts";

const TableName = "tab";
const REGIONS = ["us-east-1", "us-east-2", "us-west-2"] as const;
const [, SECOND, THIRD] = REGIONS;
const STEPS = 60;

interface Form {
  readonly update: Partial<UpdateTableCommandInput>;
  /** The Regions that can be asked. */
  readonly replicas: readonly string[];
}

const CREATED = [{ Create: { RegionName: SECOND } }, { Create: { RegionName: THIRD } }];
const STRONG: Form = {
  update: { ReplicaUpdates: CREATED, MultiRegionConsistency: "STRONG" },
  replicas: REGIONS,
};
const WITNESSED: Form = {
  update: {
    ReplicaUpdates: CREATED.slice(0, 1),
    GlobalTableWitnessUpdates: CREATED.slice(1),
    MultiRegionConsistency: "STRONG",
  },
  replicas: REGIONS.slice(0, 2),
};
const EVENTUAL: Form = { update: { ReplicaUpdates: CREATED }, replicas: REGIONS };

/** The replicas of one table, one of whose Regions may be down. */
class Regions {
  readonly #random: Random;
  readonly #table: TableWorld;
  readonly #clients: ReadonlyMap<string, DynamoDB>;
  #down: string | undefined;

  constructor(random: Random, table: TableWorld, replicas: readonly string[]) {
    this.#random = random;
    this.#table = table;
    this.#clients = new Map(replicas.map((region) => [region, table.world.sdk(DynamoDB, { region })]));
  }

  /** A replica that can be asked. */
  any(): DynamoDB {
    const up = [...this.#clients].filter(([region]) => region !== this.#down);
    return this.#random.pick(up)[1];
  }

  all(): readonly DynamoDB[] {
    return [...this.#clients.values()];
  }

  /** Brings back what is down; takes another Region down, or none. */
  change(): void {
    this.bringBack();
    this.#down = this.#random.below(3) === 0 ? undefined : this.#random.pick([...REGIONS]);
    if (this.#down !== undefined) this.#table.world.faults.takeDown(this.#down);
  }

  bringBack(): void {
    if (this.#down !== undefined) this.#table.world.faults.bringBack(this.#down);
    this.#down = undefined;
  }
}

async function contents(db: DynamoDB, ConsistentRead: boolean): Promise<Record<string, string>> {
  const { Items = [] } = await db.scan({ TableName, ConsistentRead });
  return Object.fromEntries(Items.map(({ p, v }) => [p?.S ?? "", v?.N ?? ""]).sort());
}

async function startGlobal(seed: number, { update, replicas }: Form) {
  const table = await startTable(SIMPLE);
  await table.db.updateTable({ TableName, ...update });
  await table.world.idle();
  const random = new Random(seed);
  return { table, random, regions: new Regions(random, table, replicas) };
}

for (const [what, form] of [
  ["three replicas", STRONG],
  ["two replicas and a witness", WITNESSED],
] as const)
  for (const seed of [7, 20_261_123])
    test(`${what} are one table, whichever is asked and whichever is down, seed ${seed}`, async () => {
      const { table, random, regions } = await startGlobal(seed, form);
      await using _closed = table;
      const model = new Map<string, number>();
      for (let step = 0; step < STEPS; step++) {
        const p = `p${random.below(4)}`;
        const Key = { p: { S: p } };
        switch (random.weighted({ add: 4, put: 3, remove: 1, get: 4, scan: 1, fail: 2 })) {
          case "add": {
            const { Attributes } = await regions.any().updateItem({
              ...{ TableName, Key, UpdateExpression: "ADD v :one", ReturnValues: "UPDATED_NEW" },
              ExpressionAttributeValues: { ":one": { N: "1" } },
            });
            model.set(p, (model.get(p) ?? 0) + 1);
            assert.equal(Attributes?.["v"]?.N, String(model.get(p)));
            break;
          }
          case "put": {
            const Item = { ...Key, v: { N: String(step) } };
            const put = { TableName, Item, ConditionExpression: "attribute_not_exists(p)" };
            const done = await regions
              .any()
              .putItem(put)
              .then(
                () => true,
                (error: Error) => {
                  assert.equal(error.name, "ConditionalCheckFailedException", error.message);
                  return false;
                },
              );
            assert.equal(done, !model.has(p));
            if (done) model.set(p, step);
            break;
          }
          case "remove":
            await regions.any().deleteItem({ TableName, Key });
            model.delete(p);
            break;
          case "get": {
            const { Item } = await regions.any().getItem({ TableName, Key, ConsistentRead: true });
            assert.equal(Item?.["v"]?.N, model.get(p)?.toString());
            break;
          }
          case "scan": {
            const expected = [...model].map(([key, v]) => [key, String(v)]).sort();
            assert.deepEqual(await contents(regions.any(), true), Object.fromEntries(expected));
            break;
          }
          case "fail":
            regions.change();
        }
      }
      regions.bringBack();
      await table.world.idle();
      const expected = Object.fromEntries([...model].map(([key, v]) => [key, String(v)]).sort());
      for (const db of regions.all()) assert.deepEqual(await contents(db, false), expected);
    });

for (const seed of [3, 4_294_967_291])
  test(`replicas that write what they like come to hold the same, seed ${seed}`, async () => {
    const { table, random, regions } = await startGlobal(seed, EVENTUAL);
    await using _closed = table;
    const written = new Set<string>();
    for (let step = 0; step < STEPS; step++) {
      const p = `p${random.below(4)}`;
      const action = random.weighted({ put: 5, remove: 2, fail: 2, wait: 1 });
      if (action === "put") {
        written.add(`${p}=${step}`);
        await regions.any().putItem({ TableName, Item: { p: { S: p }, v: { N: String(step) } } });
      } else if (action === "remove") await regions.any().deleteItem({ TableName, Key: { p: { S: p } } });
      else if (action === "fail") regions.change();
      else await table.advance(1);
    }
    regions.bringBack();
    await table.world.idle();
    const [first, ...others] = await Promise.all(regions.all().map((db) => contents(db, false)));
    for (const other of others) assert.deepEqual(other, first);
    for (const [p, v] of Object.entries(first ?? {}))
      assert.ok(written.has(`${p}=${v}`), `nobody wrote ${p}=${v}`);
  });
