import { Sqlite } from "../../../kernel/store/sqlite.ts";
import { IdStream } from "../../../kernel/ids/id-stream.ts";
import { STORE } from "../store.ts";
import { SendMessage } from "../operations/SendMessage.ts";
import { ReceiveMessage } from "../operations/ReceiveMessage.ts";
import { DeleteMessage } from "../operations/DeleteMessage.ts";
import { CreateQueue } from "../operations/CreateQueue.ts";
import { GetQueueAttributes } from "../operations/GetQueueAttributes.ts";
import { PurgeQueue } from "../operations/PurgeQueue.ts";
const db = new Sqlite(":memory:", () => {});
for (const m of STORE.migrations) db.exec(m);
let now = 1e12;
const ctx: any = { get now() { return now; }, scope: { partition: "aws", account: "000000000000", region: "us-east-1" }, caller: { kind: "root", account: "000000000000", userId: "000000000000" }, request: { endpoint: "http://127.0.0.1:4566" }, store: STORE.writer(db), ids: new IdStream(Buffer.alloc(32), "x", 1), publish() {}, schedule() {}, unschedule() {} };
const QueueUrl = "http://127.0.0.1:4566/000000000000/";
const T = (k: string, f: (i: number) => void, n: number) => { const t = process.hrtime.bigint(); db.exec("BEGIN"); for (let i = 0; i < n; i++) { f(i); if (i % 32 === 31) db.exec("COMMIT;BEGIN"); } db.exec("COMMIT"); console.log(k, (Number(process.hrtime.bigint() - t) / n / 1000).toFixed(2), "us"); };
const body = "x".repeat(100);
for (const fifo of [false, true]) {
  const name = fifo ? "q.fifo" : "q";
  (CreateQueue as any).run(ctx, { QueueName: name, Attributes: fifo ? { FifoQueue: "true", FifoThroughputLimit: "perMessageGroupId", DeduplicationScope: "messageGroup" } : {} });
  const url = QueueUrl + name; let k = 0;
  const send = () => (SendMessage as any).run(ctx, { QueueUrl: url, MessageBody: body, ...(fifo ? { MessageGroupId: "g" + (k % 1000), MessageDeduplicationId: "d" + k++ } : {}) });
  const handles: string[] = [];
  const recv = () => { const r = (ReceiveMessage as any).attempt(ctx, { QueueUrl: url }); if (r.Messages) handles.push(r.Messages[0].ReceiptHandle); };
  const del = () => { const h = handles.pop(); if (h) (DeleteMessage as any).run(ctx, { QueueUrl: url, ReceiptHandle: h }); };
  const cycle = (label: string) => {
    for (let round = 0; round < 3; round++) {
    T(`${name} ${label} send`, () => { now += 1; send(); }, 5000);
    T(`${name} ${label} receive`, () => recv(), 500);
    T(`${name} ${label} receive+delete`, () => { recv(); del(); }, 5000);
    while (handles.length) del();
    }
    T(`${name} ${label} attributes`, () => (GetQueueAttributes as any).run(ctx, { QueueUrl: url, AttributeNames: ["All"] }), 200);
  };
  cycle("empty");
  T(`${name} fill`, () => { now += 1; send(); }, Number(process.argv[2]));
  cycle("million");
  T(`${name} purge`, () => (PurgeQueue as any).run(ctx, { QueueUrl: url }), 1);
}
