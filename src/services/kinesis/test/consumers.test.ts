import assert from "node:assert/strict";
import test from "node:test";
import type { SubscribeToShardEventStream } from "@aws-sdk/client-kinesis";
import { bytes, refusal, STREAM_ARN, startStream, textOf } from "./fixtures.ts";

const SHARD = "shardId-000000000000";

async function subscribed() {
  const at = await startStream();
  const { Consumer } = await at.kinesis.registerStreamConsumer({
    StreamARN: STREAM_ARN,
    ConsumerName: "fan",
  });
  await at.world.idle();
  const subscribe = async () => {
    const { EventStream } = await at.kinesis.subscribeToShard({
      ...{ ConsumerARN: Consumer?.ConsumerARN, ShardId: SHARD, StartingPosition: { Type: "TRIM_HORIZON" } },
    });
    assert.ok(EventStream !== undefined);
    return EventStream[Symbol.asyncIterator]();
  };
  return { at, subscribe };
}

const textsOf = (event: SubscribeToShardEventStream | undefined) =>
  event?.SubscribeToShardEvent?.Records?.map(({ Data }) => textOf(Data));

test("a subscriber is pushed what is there and what comes", async () => {
  const { at, subscribe } = await subscribed();
  await using _ = at;
  await at.kinesis.putRecord({ StreamName: "events", Data: bytes("a"), PartitionKey: "k" });
  const events = await subscribe();
  const first = await events.next();
  assert.deepEqual(textsOf(first.value), ["a"]);
  const pending = events.next();
  await at.kinesis.putRecord({ StreamName: "events", Data: bytes("b"), PartitionKey: "k" });
  assert.deepEqual(textsOf((await pending).value), ["b"]);
  await events.return?.();
});

test("a consumer of its own is sent two MiB of a shard in a second of the clock", async () => {
  const { at, subscribe } = await subscribed();
  await using _ = at;
  for (let i = 0; i < 3; i++) {
    const Data = new Uint8Array(1_048_576 - 1);
    await at.kinesis.putRecord({ StreamName: "events", Data, PartitionKey: "k" });
    await at.advance(1);
  }
  const events = await subscribe();
  const sizes = (value: SubscribeToShardEventStream | undefined) =>
    value?.SubscribeToShardEvent?.Records?.map(({ Data }) => Data?.byteLength);
  const first = (await events.next()).value;
  assert.equal(sizes(first)?.length, 2);
  const small = (await events.next()).value;
  assert.equal(sizes(small)?.length, 1, "what is left of two MiB lets one record more begin");
  await at.kinesis.putRecord({ StreamName: "events", Data: bytes("late"), PartitionKey: "k" });
  let arrived = false;
  const pending = events.next().then((next) => {
    arrived = true;
    return next;
  });
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(arrived, false);
  await at.advance(1);
  assert.equal(sizes((await pending).value)?.length, 1);
  await events.return?.();
});

test("a subscriber hears every five seconds, and is let go after five minutes", async () => {
  const { at, subscribe } = await subscribed();
  await using _ = at;
  const events = await subscribe();
  let heard = 0;
  for (;;) {
    const pending = events.next();
    await new Promise((resolve) => setImmediate(resolve));
    await at.advance(5);
    const { done, value } = await pending;
    if (done) break;
    assert.deepEqual(textsOf(value), []);
    heard++;
  }
  assert.equal(heard, 60);
});

test("a second subscription within five seconds is refused, later it takes over", async () => {
  const { at, subscribe } = await subscribed();
  await using _ = at;
  const events = await subscribe();
  assert.match(await refusal(subscribe()), /^ResourceInUseException: Another active subscription exists/);
  const pending = events.next();
  await at.advance(5);
  assert.deepEqual(textsOf((await pending).value), []);
  const other = await subscribe();
  assert.match(await refusal(events.next()), /^ResourceInUseException/);
  await other.return?.();
});
