/**
 * What a request costs must not depend on how many messages there are. No clock is needed to see that: no statement may
 * walk through a table, none may sort, and the one thing that is counted when asked is counted up to a limit.
 */
import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { test } from "node:test";
import { instant } from "../../../base/instant.ts";
import { NotYet } from "../../../kernel/dispatch/contract.ts";
import { rootOf } from "../../../kernel/iam/principal.ts";
import { AesSealer } from "../../../kernel/ids/aes-sealer.ts";
import { IdStream } from "../../../kernel/ids/id-stream.ts";
import type { SqlValue, WriteDatabase } from "../../../kernel/store/database.ts";
import { Sqlite } from "../../../kernel/store/sqlite.ts";
import type { Write } from "../kit.ts";
import { IN_FLIGHT_MAX } from "../limits.ts";
import { ChangeMessageVisibility } from "../operations/ChangeMessageVisibility.ts";
import { CreateQueue } from "../operations/CreateQueue.ts";
import { DeleteMessage } from "../operations/DeleteMessage.ts";
import { GetQueueAttributes } from "../operations/GetQueueAttributes.ts";
import { PurgeQueue } from "../operations/PurgeQueue.ts";
import { ReceiveMessage } from "../operations/ReceiveMessage.ts";
import { SendMessage } from "../operations/SendMessage.ts";
import { STORE } from "../store.ts";

/** A database that remembers each statement it was given. */
class Recorder implements WriteDatabase {
  readonly statements = new Set<string>();
  readonly db = new Sqlite(":memory:");

  get<Row extends object>(sql: string, ...params: readonly SqlValue[]): Row | undefined {
    this.statements.add(sql);
    return this.db.get(sql, ...params);
  }
  all<Row extends object>(sql: string, ...params: readonly SqlValue[]): Row[] {
    this.statements.add(sql);
    return this.db.all(sql, ...params);
  }
  iterate<Row extends object>(sql: string, ...params: readonly SqlValue[]): IterableIterator<Row> {
    this.statements.add(sql);
    return this.db.iterate(sql, ...params);
  }
  run(sql: string, ...params: readonly SqlValue[]): { changes: number; lastInsertRowid: number } {
    this.statements.add(sql);
    return this.db.run(sql, ...params);
  }
  later<T>(table: string, change: (items: readonly T[]) => void, item: T): void {
    this.db.later(table, change, item);
  }
  generation(kind: string): number {
    return this.db.generation(kind);
  }
  touch(kind: string): void {
    this.db.touch(kind);
  }
  plan(sql: string): string[] {
    return this.db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
  }
}

/** A cell's context without a kernel around it. */
function cell(): { ctx: Write; db: Recorder; url: (name: string) => string } {
  const db = new Recorder();
  for (const script of STORE.migrations) db.db.exec(script);
  const endpoint = "http://127.0.0.1:4566";
  const nothing = () => {};
  const nonces = new IdStream(Buffer.alloc(32), "nonces", 1);
  const ctx = {
    now: instant(1_000_000_000),
    scope: { partition: "aws", account: "000000000000", region: "us-east-1" },
    caller: rootOf("000000000000"),
    request: { endpoint },
    store: STORE.writer(db),
    sealer: new AesSealer({ rootKey: Buffer.alloc(32), nonce: () => nonces.bytes(12) }),
    ids: new IdStream(Buffer.alloc(32), "test", 1),
    publish: nothing,
    schedule: nothing,
    unschedule: nothing,
  } as unknown as Write;
  return { ctx, db, url: (name) => `${endpoint}/000000000000/${name}` };
}

test("no statement on the way of a message walks through a table or sorts", () => {
  const { ctx, db, url } = cell();
  for (const [QueueName, Attributes, fifo] of [
    ["q", {}, {}],
    ["q.fifo", { FifoQueue: "true", ContentBasedDeduplication: "true" }, { MessageGroupId: "g" }],
  ] as const) {
    CreateQueue.run(ctx, { QueueName, Attributes });
    const QueueUrl = url(QueueName);
    for (const MessageBody of ["a", "b"])
      SendMessage.commit(ctx, { QueueUrl, MessageBody, ...fifo }, undefined);
    const received = ReceiveMessage.attempt(ctx, { QueueUrl, MaxNumberOfMessages: 2 }, undefined);
    assert.ok(!(received instanceof NotYet));
    const [one, two] = received.Messages?.map((message) => message.ReceiptHandle ?? "") ?? [];
    ChangeMessageVisibility.run(ctx, { QueueUrl, ReceiptHandle: one ?? "", VisibilityTimeout: 9 });
    DeleteMessage.run(ctx, { QueueUrl, ReceiptHandle: two ?? "" });
    assert.ok(ReceiveMessage.attempt(ctx, { QueueUrl }, undefined) instanceof NotYet);
    GetQueueAttributes.run(ctx, { QueueUrl, AttributeNames: ["All"] });
    PurgeQueue.run(ctx, { QueueUrl });
  }
  assert.ok(db.statements.size > 20);
  for (const sql of db.statements) assert.doesNotMatch(sql, /LIMIT \?/, "prepared anew at each use");
  for (const sql of db.statements)
    for (const step of db.plan(sql)) assert.doesNotMatch(step, /^SCAN|TEMP B-TREE/, sql);
});

test("120,000 messages may be in flight: then short polls of a standard queue are refused, others find nothing", () => {
  const { ctx, db, url } = cell();
  const fill = (box: number, visibleAt: number) =>
    db.run(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
       INSERT INTO message (seq, box, visible_at, sent_at, receives, received_at, id, sender, content)
       SELECT i, ?, ?, ?, 1, ?, 'id', 'sender', ? FROM n`,
      IN_FLIGHT_MAX - 1,
      box,
      visibleAt,
      ctx.now,
      ctx.now,
      `${hash("md5", "x")}\nx`,
    );
  CreateQueue.run(ctx, { QueueName: "q" });
  const QueueUrl = url("q");
  const box = ctx.store.queues.named("q")?.box ?? 0;
  fill(box, ctx.now + 30_000);
  ctx.store.boxes.received(box, IN_FLIGHT_MAX - 1);
  for (const MessageBody of ["a", "b"]) SendMessage.commit(ctx, { QueueUrl, MessageBody }, undefined);
  const last = ReceiveMessage.attempt(ctx, { QueueUrl, MaxNumberOfMessages: 10 }, undefined);
  assert.ok(!(last instanceof NotYet) && last.Messages?.length === 1, "room for one more");
  assert.throws(() => ReceiveMessage.attempt(ctx, { QueueUrl }, undefined), {
    code: "OverLimit",
    status: 403,
  });
  assert.ok(ReceiveMessage.attempt(ctx, { QueueUrl, WaitTimeSeconds: 1 }, undefined) instanceof NotYet);
  // When timeouts pass there is room again, though nobody deleted anything.
  db.run("UPDATE message SET visible_at = ? WHERE receives = 1 AND id = 'id'", ctx.now);
  const again = ReceiveMessage.attempt(ctx, { QueueUrl, MaxNumberOfMessages: 10 }, undefined);
  assert.ok(!(again instanceof NotYet) && again.Messages?.length === 10);
});
