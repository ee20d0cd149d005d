import assert from "node:assert/strict";
import { test } from "node:test";
import { SECOND } from "../../src/base/instant.ts";
import { NotYet, serviceOf, UNCHECKED } from "../../src/kernel/dispatch/contract.ts";
import { World } from "../../src/kernel/world.ts";
import { ask, TOY_COMPOSITION, toyWorld } from "./toy.ts";

interface Takers {
  readonly Put: { readonly input: { readonly Key: string }; readonly output: object };
  readonly Await: { readonly input: { readonly Key: string }; readonly output: { readonly Value?: string } };
}
const { write, waiting, define } = serviceOf<Takers, TakerStore, TakerStore>();

class TakerStore {
  readonly db: {
    run(sql: string, ...values: string[]): unknown;
    all<Row extends object>(sql: string): Row[];
  };
  constructor(db: object) {
    this.db = db as TakerStore["db"];
  }
}

/** A toy whose waiting call takes away what it finds, as a queue's receive does. */
const taker = define({
  id: "toy",
  store: {
    migrations: ["CREATE TABLE item (key TEXT PRIMARY KEY) WITHOUT ROWID"],
    reader: (db) => new TakerStore(db),
    writer: (db) => new TakerStore(db),
  },
  operations: {
    Put: {
      allow: () => UNCHECKED,
      does: write("Put", (ctx, { Key }) => {
        ctx.store.db.run("INSERT INTO item VALUES (?)", Key);
        ctx.publish({ kind: "toy.Put", resource: "items" });
        return {};
      }),
    },
    Await: {
      allow: () => UNCHECKED,
      does: waiting("Await", {
        deadline: (ctx) => (ctx.now + 20 * SECOND) as typeof ctx.now,
        wakeOn: () => ["items"],
        attempt: (ctx) => {
          const [item] = ctx.store.db.all<{ key: string }>("SELECT key FROM item ORDER BY key LIMIT 1");
          if (item === undefined) return new NotYet();
          ctx.store.db.run("DELETE FROM item WHERE key = ?", item.key);
          return { Value: item.key };
        },
        otherwise: () => ({}),
      }),
    },
  },
});

test("a waiter that found something is not woken by the next fact of the same turn: nothing is taken for nobody", async () => {
  const [toy, ...others] = TOY_COMPOSITION.services;
  assert.equal(toy?.id, "toy");
  const services = [{ id: "toy", load: async () => taker }, ...others];
  const options = {
    clock: { kind: "frozen" },
    iam: "enforce",
    strictCredentials: false,
    region: "us-east-1",
    report: (defect: unknown) => assert.fail(String(defect)),
  } as const;
  const world = await World.open(options, { ...TOY_COMPOSITION, services });
  const first = ask(world, "Await", { Key: "any" });
  await world.idle();
  await Promise.all(["a", "b", "c"].map((Key) => ask(world, "Put", { Key })));
  const taken = [(await first).body["Value"]];
  for (let i = 0; i < 2; i++) taken.push((await ask(world, "Await", { Key: "any" })).body["Value"]);
  assert.deepEqual(taken, ["a", "b", "c"]);
  await world.close();
});

test("a world that closes lets go of who waits and who is held up", async () => {
  const world = await toyWorld({ clock: { kind: "live" } });
  const waitingFor = ask(world, "Await", { Key: "never", DelaySeconds: 20 });
  await world.idle();
  world.faults.inject([{ operation: "Put", latency: 20 * SECOND }]);
  const held = ask(world, "Put", { Key: "a" });
  await world.idle();
  await world.close();
  assert.deepEqual((await waitingFor).body, {});
  assert.equal((await held).status, 503);
});

test("idle waits for jobs that are due now", async () => {
  const world = await toyWorld();
  await ask(world, "PutLater", { Key: "a", Value: "now", DelaySeconds: 0 });
  await world.idle();
  assert.match(String((await ask(world, "Get", { Key: "a" })).body["Value"]), /^now@/);
  await world.close();
});
