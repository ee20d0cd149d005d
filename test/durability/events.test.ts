import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { SQS } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";
import { Random } from "../support/random.ts";
import { ARRIVES, KINDS, type Kind, setUpFlows, urlOf } from "./event-flows.ts";

const ROUNDS = Number(process.env["TEST_ROUNDS"] ?? 2);
const LINES_MAX = 300;

type Ledger = ReadonlyMap<Kind, Set<string>>;

/** What a producer was told is taken on, until it is killed in the middle of it. */
async function produce(folder: string, round: number, lines: number, ledger: Ledger): Promise<void> {
  const script = join(import.meta.dirname, "producer.ts");
  const child = spawn(process.execPath, [script, folder, String(round)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let read = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [kind = "", id = ""] = line.split(" ");
    ledger.get(kind as Kind)?.add(id);
    if (++read === lines) child.kill("SIGKILL");
  }
  assert.ok(read >= lines, `the producer ended by itself after ${read} lines`);
}

/** Everything in a queue, taken out. */
async function taken(world: Cloudlet, queue: string): Promise<string[]> {
  const sqs = world.sdk(SQS);
  const input = { QueueUrl: urlOf(queue), MaxNumberOfMessages: 10 };
  for (const bodies: string[] = []; ; ) {
    const { Messages = [] } = await sqs.receiveMessage(input);
    if (Messages.length === 0) return bodies;
    bodies.push(...Messages.map(({ Body = "" }) => Body));
    const Entries = Messages.map(({ MessageId: Id, ReceiptHandle }) => ({ Id, ReceiptHandle }));
    await sqs.deleteMessageBatch({ QueueUrl: input.QueueUrl, Entries });
  }
}

const ID = /[a-z-]+-\d+-\d+/;

async function check(world: Cloudlet, kind: Kind, acknowledged: ReadonlySet<string>): Promise<void> {
  for (const queue of ARRIVES[kind]) {
    const ids = (await taken(world, queue)).map((body) => bodyId(kind, body));
    const missing = [...acknowledged].filter((id) => !ids.includes(id));
    assert.deepEqual(missing, [], `acknowledged, and not in ${queue}`);
    if (queue.endsWith(".fifo")) assert.equal(new Set(ids).size, ids.length, `${queue} has something twice`);
  }
}

/** Bodies are ids, or events and messages that hold them. */
function bodyId(kind: Kind, body: string): string {
  const id = [...body.matchAll(new RegExp(ID, "g"))]
    .map(([found]) => found)
    .find((found) => found.startsWith(`${kind}-`));
  assert.ok(id !== undefined, body);
  return id;
}

test("killed over and over: every acknowledged event, message and schedule arrives, poison in dead-letter queues", async () => {
  const random = new Random();
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-events-"));
  const ledger: Ledger = new Map(KINDS.map((kind) => [kind, new Set<string>()]));
  try {
    {
      await using world = await startCloudlet({ dataDirectory: folder, clock: new Date() });
      await setUpFlows(world);
    }
    for (let round = 0; round < ROUNDS; round++)
      await produce(folder, round, 50 + random.below(LINES_MAX), ledger);
    await using world = await startCloudlet({ dataDirectory: folder, clock: "frozen" });
    await world.clock.advance({ minutes: 4 });
    for (const kind of KINDS) await check(world, kind, ledger.get(kind) ?? new Set());
    for (const kind of KINDS)
      assert.ok((ledger.get(kind)?.size ?? 0) >= ROUNDS, `nothing was made of ${kind}`);
  } catch (error) {
    throw new Error(`with TEST_SEED=${random.seed}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
