import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ask, toyWorld } from "../kernel/toy.ts";
import { Random } from "../support/random.ts";
import { jsonHeaders, Victim } from "./victim.ts";

const ROUNDS = 8;
const CALLERS = 16;

/** Puts keys until the server dies; answers those that were acknowledged, and those that were not. */
async function hammer(victim: Victim, round: number, killAfter: number) {
  const acknowledged: string[] = [];
  const inDoubt: string[] = [];
  let next = 0;
  let dead = false;
  const caller = async () => {
    while (!dead) {
      const key = `r${round}-${next++}`;
      const answer = await victim.post(
        jsonHeaders("toy", "toy.Put"),
        JSON.stringify({ Key: key, Value: key }),
      );
      if (answer?.status === 200) acknowledged.push(key);
      else inDoubt.push(key);
      if (acknowledged.length >= killAfter && !dead) {
        dead = true;
        await victim.kill();
      }
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return { acknowledged, inDoubt };
}

test("killed over and over: nothing acknowledged is lost, nothing is half there, each fact takes effect once", async () => {
  const random = new Random();
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-kill-"));
  const acknowledged: string[] = [];
  const inDoubt: string[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const server = join(import.meta.dirname, "toy-server.ts");
      const victim = await Victim.start([server, folder], (line) => Number(line) || undefined);
      const outcome = await hammer(victim, round, 1 + random.below(600));
      acknowledged.push(...outcome.acknowledged);
      inDoubt.push(...outcome.inDoubt);
    }
    const world = await toyWorld({ dataDirectory: folder, clock: { kind: "live" } });
    await world.idle();
    for (const Key of acknowledged) {
      assert.deepEqual((await ask(world, "Get", { Key })).body, { Value: Key }, `${Key} was acknowledged`);
      const seen = await ask(world, "Count", { Key }, { region: "eu-west-1" });
      assert.deepEqual(seen.body, { Count: 1 }, `the fact of ${Key}`);
    }
    for (const Key of inDoubt) {
      const { Value } = (await ask(world, "Get", { Key })).body;
      assert.ok(Value === undefined || Value === Key, `${Key} is half there: ${Value}`);
      const seen = await ask(world, "Count", { Key }, { region: "eu-west-1" });
      assert.deepEqual(
        seen.body,
        { Count: Value === undefined ? 0 : 1 },
        `the fact of ${Key}, which was in doubt`,
      );
    }
    await world.close();
    assert.ok(acknowledged.length >= ROUNDS, "the servers answered");
  } catch (error) {
    throw new Error(`with TEST_SEED=${random.seed}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
