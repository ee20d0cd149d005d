/** What the tests of Kinesis have in common: a frozen world with a stream in it. */
import assert from "node:assert/strict";
import { type CreateStreamCommandInput, Kinesis } from "@aws-sdk/client-kinesis";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

export interface StreamWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly kinesis: Kinesis;
  advance(seconds: number): Promise<void>;
}

export const STREAM_ARN = "arn:aws:kinesis:us-east-1:000000000000:stream/events";

/** A world with the active stream "events". */
export async function startStream(
  input: Partial<CreateStreamCommandInput> = { ShardCount: 1 },
): Promise<StreamWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const kinesis = world.sdk(Kinesis);
  await kinesis.createStream({ StreamName: "events", ...input });
  await world.idle();
  return {
    world,
    kinesis,
    advance: (seconds) => world.clock.advance({ seconds }),
    [Symbol.asyncDispose]: () => world.close(),
  };
}

/** What a call is refused with: name and message. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Error, "the call was not refused");
  return `${error.name}: ${error.message}`;
}

export const bytes = (text: string): Uint8Array => Buffer.from(text);
export const textOf = (data: Uint8Array | undefined): string => Buffer.from(data ?? []).toString();

/** The texts of what lies in a shard from its beginning on. */
export async function contents(kinesis: Kinesis, ShardId = "shardId-000000000000"): Promise<string[]> {
  const { ShardIterator } = await kinesis.getShardIterator({
    StreamName: "events",
    ShardId,
    ShardIteratorType: "TRIM_HORIZON",
  });
  const { Records = [] } = await kinesis.getRecords({ ShardIterator });
  return Records.map(({ Data }) => textOf(Data));
}
