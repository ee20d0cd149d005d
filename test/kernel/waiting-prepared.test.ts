/** Waiting handlers that prepare their attempts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { after, SECOND } from "../../src/base/instant.ts";
import { NotYet, serviceOf, UNCHECKED } from "../../src/kernel/dispatch/contract.ts";
import type { ReadDatabase, WriteDatabase } from "../../src/kernel/store/database.ts";
import { World } from "../../src/kernel/world.ts";
import { ask, TOY_COMPOSITION } from "./toy.ts";

interface Keys {
  readonly Put: { readonly input: { readonly Key: string }; readonly output: object };
  readonly Await: { readonly input: { readonly Key: string }; readonly output: { readonly Value?: string } };
}
const { write, waiting, define } = serviceOf<Keys, Items, Items>();

class Items {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }
  keys(): string[] {
    return this.#db.all<{ key: string }>("SELECT key FROM item ORDER BY key").map(({ key }) => key);
  }
  put(key: string): void {
    (this.#db as WriteDatabase).run("INSERT INTO item VALUES (?)", key);
  }
  take(key: string): void {
    (this.#db as WriteDatabase).run("DELETE FROM item WHERE key = ?", key);
  }
}

/** A preparation under way: what it saw, and how to end it. */
interface Pending {
  readonly saw: readonly string[];
  finish(): void;
  fail(): void;
}

/** A toy whose waiting call may take only what its preparation saw; nothing to see needs no time. */
async function openWorld() {
  const pending: Pending[] = [];
  const toy = define({
    id: "toy",
    store: {
      migrations: ["CREATE TABLE item (key TEXT PRIMARY KEY) WITHOUT ROWID"],
      reader: (db) => new Items(db),
      writer: (db) => new Items(db),
    },
    operations: {
      Put: {
        allow: () => UNCHECKED,
        does: write("Put", (ctx, { Key }) => {
          ctx.store.put(Key);
          ctx.publish({ kind: "toy.Put", resource: "items" });
          return {};
        }),
      },
      Await: {
        allow: () => UNCHECKED,
        does: waiting("Await", {
          deadline: (ctx) => after(ctx.now, 20 * SECOND),
          wakeOn: () => ["items"],
          prepare: (ctx) => {
            const saw = ctx.store.keys();
            if (saw.length === 0) return saw;
            const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
            pending.push({ saw, finish: () => resolve(saw), fail: () => reject(new Error("refused")) });
            return promise;
          },
          attempt: (ctx, _input, saw: readonly string[]) => {
            const found = ctx.store.keys().find((key) => saw.includes(key));
            if (found === undefined) return new NotYet();
            ctx.store.take(found);
            return { Value: found };
          },
          otherwise: () => ({}),
        }),
      },
    },
  });
  const defects: unknown[] = [];
  const world = await World.open(
    {
      clock: { kind: "frozen" },
      iam: "enforce",
      strictCredentials: false,
      region: "us-east-1",
      report: (defect) => defects.push(defect),
    },
    {
      ...TOY_COMPOSITION,
      services: [{ id: "toy", load: async () => toy }, ...TOY_COMPOSITION.services.slice(1)],
    },
  );
  /** Lets everything run that does not wait for a preparation. */
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  const next = async (): Promise<Pending> => {
    while (pending.length === 0) await turn();
    return pending.shift() as Pending;
  };
  return { world, defects, next, [Symbol.asyncDispose]: () => world.close() };
}

test("each attempt is prepared first, and gets what its preparation brought", async () => {
  await using w = await openWorld();
  const answer = ask(w.world, "Await", { Key: "any" });
  await w.world.idle();
  await ask(w.world, "Put", { Key: "a" });
  const preparation = await w.next();
  assert.deepEqual(preparation.saw, ["a"]);
  preparation.finish();
  assert.deepEqual((await answer).body, { Value: "a" });
});

test("what happens during a preparation leads to another attempt, also during the very first", async () => {
  await using w = await openWorld();
  await ask(w.world, "Put", { Key: "a" });
  const [one, other] = [ask(w.world, "Await", { Key: "any" }), ask(w.world, "Await", { Key: "any" })];
  const [first, second] = [await w.next(), await w.next()];
  first.finish();
  assert.deepEqual((await one).body, { Value: "a" });
  await ask(w.world, "Put", { Key: "b" });
  second.finish(); // saw only what is gone by now
  const third = await w.next();
  assert.deepEqual(third.saw, ["b"]);
  third.finish();
  assert.deepEqual((await other).body, { Value: "b" });
});

test("a world that closes lets go of who prepares", async () => {
  await using w = await openWorld();
  const answer = ask(w.world, "Await", { Key: "any" });
  await w.world.idle();
  await ask(w.world, "Put", { Key: "a" });
  const late = await w.next();
  const closing = w.world.close();
  assert.deepEqual((await answer).body, {});
  late.finish();
  await closing;
});

test("what a preparation throws is what the caller is told", async () => {
  await using w = await openWorld();
  const answer = ask(w.world, "Await", { Key: "any" });
  await w.world.idle();
  await ask(w.world, "Put", { Key: "a" });
  (await w.next()).fail();
  assert.equal((await answer).status, 500);
  assert.equal(w.defects.length, 1);
});
