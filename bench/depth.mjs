/** What a step on a queue that is very full costs, against the same on an empty one, taking turns on one server. */
import { SqsRequests } from "./clients.mjs";
import { repeat, requireSuccess, stepsPerSecond } from "./load.mjs";
import { median } from "./report.mjs";

const BATCH = 10;

/** Sends `count` messages ten at a time; answers how many were sent before patience ran out. */
export async function fill({ port, credentials }, queueUrl, count, patienceMilliseconds) {
  const sqs = new SqsRequests(credentials, port);
  const entries = Array.from({ length: BATCH }, (_, id) => ({ Id: String(id), MessageBody: `fill ${id}` }));
  const request = sqs.request("SendMessageBatch", { QueueUrl: queueUrl, Entries: entries });
  const batches = await repeat(
    port,
    8,
    Math.ceil(count / BATCH),
    patienceMilliseconds,
    async (connection) => {
      requireSuccess(await connection.exchange(request));
    },
  );
  return batches * BATCH;
}

/** Answers the cost ratios (full to empty) of sending, and of sending, receiving and deleting. */
export async function measureDepth(server, { messages, patience, rounds, milliseconds, connections }) {
  const sqs = new SqsRequests(server.credentials, server.port);
  const empty = await sqs.createQueue("bench-empty");
  const full = await sqs.createQueue("bench-full");
  const filled = await fill(server, full, messages, patience);
  const cycle = (queueUrl) => cycleOn(sqs, queueUrl);
  const send = (queueUrl) => {
    const request = sqs.request("SendMessage", { QueueUrl: queueUrl, MessageBody: "one more" });
    return async (connection) => requireSuccess(await connection.exchange(request));
  };
  const measure = (step) => stepsPerSecond(server.port, connections, milliseconds, step);
  const results = [];
  for (const [name, stepOn] of [
    ["Send + Receive + Delete", cycle],
    ["SendMessage", send],
  ]) {
    const rates = { empty: [], full: [] };
    for (let round = 0; round <= rounds; round++) {
      const onEmpty = await measure(stepOn(empty));
      const onFull = await measure(stepOn(full));
      if (round === 0) continue; // warms up
      rates.empty.push(onEmpty);
      rates.full.push(onFull);
    }
    results.push({ name, filled, cost: median(rates.empty) / median(rates.full) });
  }
  return results;
}

function cycleOn(sqs, queueUrl) {
  const send = sqs.request("SendMessage", { QueueUrl: queueUrl, MessageBody: "one more" });
  const receive = sqs.request("ReceiveMessage", { QueueUrl: queueUrl });
  return async (connection) => {
    requireSuccess(await connection.exchange(send));
    const { body } = requireSuccess(await connection.exchange(receive));
    for (const { ReceiptHandle } of JSON.parse(body.toString()).Messages ?? []) {
      requireSuccess(
        await connection.exchange(sqs.request("DeleteMessage", { QueueUrl: queueUrl, ReceiptHandle })),
      );
    }
  };
}
