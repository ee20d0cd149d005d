import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { DAY, SECOND } from "../../src/base/instant.ts";
import { FROZEN_START } from "../../src/kernel/time/clock.ts";
import { ask, toyWorld } from "./toy.ts";

test("what is written can be read, and is another world's business in another Region or account", async () => {
  const world = await toyWorld();
  const put = await ask(world, "Put", { Key: "a", Value: "1" });
  assert.equal(put.status, 200);
  assert.match(String(put.body["Id"]), /^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  assert.deepEqual((await ask(world, "Get", { Key: "a" })).body, { Value: "1" });
  assert.deepEqual((await ask(world, "Get", { Key: "a" }, { region: "eu-west-1" })).body, {});
  assert.deepEqual((await ask(world, "Get", { Key: "a" }, { account: "111122223333" })).body, {});
  await world.close();
});

test("an operation that refuses after a change leaves nothing behind, not even its fact", async () => {
  const world = await toyWorld();
  const refused = await ask(world, "Put", { Key: "a", Value: "1", Fail: true });
  assert.equal(refused.status, 400);
  assert.equal(refused.body["message"], "Refused after the change.");
  assert.deepEqual((await ask(world, "Get", { Key: "a" })).body, {});
  await world.idle();
  assert.deepEqual((await ask(world, "Count", { Key: "a" }, { region: "eu-west-1" })).body, { Count: 0 });
  await world.close();
});

test("a fact reaches its listener's cell once, in order", async () => {
  const world = await toyWorld();
  const keys = Array.from({ length: 250 }, (_, i) => `k${i}`);
  await Promise.all(keys.map((Key) => ask(world, "Put", { Key })));
  await world.idle();
  for (const Key of ["k0", "k99", "k249"])
    assert.deepEqual((await ask(world, "Count", { Key }, { region: "eu-west-1" })).body, { Count: 1 });
  await world.close();
});

test("a staged handler calls another service first and commits with what it found", async () => {
  const world = await toyWorld();
  await ask(world, "Put", { Key: "a" });
  await world.idle();
  assert.equal((await ask(world, "PutStaged", { Key: "a", Value: "x" })).status, 200);
  assert.deepEqual((await ask(world, "Get", { Key: "a" })).body, { Value: "x#1" });
  const calls = world.audit
    .recent()
    .map((record) => `${record.service}.${record.operation} via ${record.via}`);
  assert.ok(calls.includes("mirror.Count via toy.amazonaws.com"), calls.join());
  await world.close();
});

test("a waiting handler wakes at once when a fact names what it waits for", async () => {
  const world = await toyWorld();
  const waiting = ask(world, "Await", { Key: "a", DelaySeconds: 20 });
  await world.idle();
  await ask(world, "Put", { Key: "other", Value: "no" });
  await ask(world, "Put", { Key: "a", Value: "now" });
  assert.deepEqual((await waiting).body, { Value: "now" });
  assert.equal(world.clock.now(), FROZEN_START);
  await world.close();
});

test("a waiting handler gives up at its deadline, by the virtual clock", async () => {
  const world = await toyWorld();
  const waiting = ask(world, "Await", { Key: "a", DelaySeconds: 20 });
  await world.idle();
  await world.clock.advance(19 * SECOND);
  let done = false;
  void waiting.then(() => {
    done = true;
  });
  await world.idle();
  assert.equal(done, false);
  await world.clock.advance(1 * SECOND);
  assert.deepEqual((await waiting).body, {});
  await world.close();
});

test("a wait that nobody's clock will end says so", async () => {
  const world = await toyWorld();
  const stuck = await ask(world, "Await", { Key: "a", DelaySeconds: 20 });
  assert.equal(stuck.status, 400);
  assert.match(
    String(stuck.body["message"]),
    /Await waits until 2026-01-01T00:00:20.000Z, but the clock is frozen/,
  );
  await world.close();
});

test("jobs run when the clock reaches them, each at its instant, across a jump of months", async () => {
  const world = await toyWorld();
  await ask(world, "PutLater", { Key: "b", Value: "second", DelaySeconds: 60 * 86_400 });
  await ask(world, "PutLater", { Key: "a", Value: "first", DelaySeconds: 30 * 86_400 });
  await world.clock.advance(29 * DAY);
  assert.deepEqual((await ask(world, "Get", { Key: "a" })).body, {});
  await world.clock.advance(61 * DAY);
  assert.deepEqual((await ask(world, "Get", { Key: "a" })).body, {
    Value: `first@${FROZEN_START + 30 * DAY}`,
  });
  assert.deepEqual((await ask(world, "Get", { Key: "b" })).body, {
    Value: `second@${FROZEN_START + 60 * DAY}`,
  });
  await world.close();
});

test("an operation that AWS has and Cloudlet has not answers 501 and says so", async () => {
  const world = await toyWorld();
  const missing = await ask(world, "NotBuilt", {});
  assert.equal(missing.status, 501);
  assert.match(String(missing.body["message"]), /does not implement toy\.NotBuilt/);
  await world.close();
});

test("a model's constraint is spoken in AWS's sentence", async () => {
  const world = await toyWorld();
  const refused = await ask(world, "Put", { Value: "1" });
  assert.equal(refused.status, 400);
  assert.equal(
    refused.body["message"],
    "1 validation error detected: Value null at 'key' failed to satisfy constraint: Member must not be null",
  );
  await world.close();
});

test("injected faults strike at their rate, and an outage of a Region stops that Region alone", async () => {
  const world = await toyWorld({ seed: "faults" });
  world.faults.inject([{ service: "toy", operation: "Put", rate: 0.5, throttle: true }]);
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, i) => ask(world, "Put", { Key: `k${i}` })),
  );
  const struck = answers.filter((answer) => answer.status === 400).length;
  assert.ok(struck > 60 && struck < 140, `${struck} of 200`);
  world.faults.inject([]);
  world.faults.takeDown("us-east-1");
  assert.equal((await ask(world, "Put", { Key: "a" })).status, 503);
  assert.equal((await ask(world, "Put", { Key: "a" }, { region: "us-west-2" })).status, 200);
  world.faults.bringBack("us-east-1");
  assert.equal((await ask(world, "Put", { Key: "a" })).status, 200);
  await world.close();
});

test("facts for a Region that is down wait, and arrive once when it is back", async () => {
  const world = await toyWorld();
  world.faults.takeDown("eu-west-1");
  await ask(world, "Put", { Key: "a" });
  await world.clock.advance(10 * SECOND);
  world.faults.bringBack("eu-west-1");
  await world.idle();
  assert.deepEqual((await ask(world, "Count", { Key: "a" }, { region: "eu-west-1" })).body, { Count: 1 });
  await world.close();
});

test("latency is virtual: it passes when the clock does", async () => {
  const world = await toyWorld();
  world.faults.inject([{ operation: "Put", latency: 5 * SECOND }]);
  const slow = ask(world, "Put", { Key: "a", Value: "1" });
  await world.idle();
  assert.deepEqual((await ask(world, "Get", { Key: "a" })).body, {});
  await world.clock.advance(5 * SECOND);
  assert.equal((await slow).status, 200);
  await world.close();
});

test("the same seed makes the same ids, another one others", async () => {
  const idsOf = async (seed: string) => {
    const world = await toyWorld({ seed });
    const ids: unknown[] = [];
    for (let i = 0; i < 5; i++) ids.push((await ask(world, "Put", { Key: `k${i}` })).body["Id"]);
    await world.close();
    return ids;
  };
  assert.deepEqual(await idsOf("one"), await idsOf("one"));
  assert.notDeepEqual(await idsOf("one"), await idsOf("two"));
});

test("a reopened world has its entries, its clock, and its jobs", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-kernel-"));
  try {
    const first = await toyWorld({ dataDirectory: folder });
    await ask(first, "Put", { Key: "a", Value: "kept" });
    await ask(first, "PutLater", { Key: "b", Value: "due", DelaySeconds: 3600 });
    await first.clock.advance(600 * SECOND);
    await first.close();
    const second = await toyWorld({ dataDirectory: folder });
    assert.equal(second.clock.now(), FROZEN_START + 600 * SECOND);
    assert.deepEqual((await ask(second, "Get", { Key: "a" })).body, { Value: "kept" });
    await second.clock.advance(3600 * SECOND);
    assert.deepEqual((await ask(second, "Get", { Key: "b" })).body, {
      Value: `due@${FROZEN_START + 3600 * SECOND}`,
    });
    await second.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a name is held by one cell of its partition, until that one gives it up", async () => {
  const world = await toyWorld();
  const elsewhere = { region: "eu-west-1", account: "111122223333" };
  assert.deepEqual((await ask(world, "Claim", { Key: "n" })).body, { Value: "000000000000/us-east-1" });
  assert.deepEqual((await ask(world, "Claim", { Key: "n" }, elsewhere)).body, {
    Value: "000000000000/us-east-1",
  });
  await ask(world, "Release", { Key: "n" }, elsewhere);
  await world.idle();
  assert.deepEqual((await ask(world, "Claim", { Key: "n" }, elsewhere)).body, {
    Value: "000000000000/us-east-1",
  });
  await ask(world, "Release", { Key: "n" });
  await world.idle();
  assert.deepEqual((await ask(world, "Claim", { Key: "n" }, elsewhere)).body, {
    Value: "111122223333/eu-west-1",
  });
  await world.close();
});

test("every call leaves one record, whatever became of it", async () => {
  const world = await toyWorld();
  await ask(world, "Put", { Key: "a", Value: "1" });
  await ask(world, "Put", { Key: "a", Fail: true });
  await ask(world, "Put", {});
  const told = world.audit.recent().map((record) => `${record.operation} ${record.error?.code ?? "ok"}`);
  assert.deepEqual(told, ["Put ok", "Put Refused", "Put ValidationException"]);
  assert.equal(world.meter.usage().find((usage) => usage.operation === "Put")?.calls, 3);
  await world.close();
});
