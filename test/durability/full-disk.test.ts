import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { jsonDraft, rootOf, send } from "../support/request.ts";
import { inspect, sqs, startVictim } from "./server.ts";

const QUEUE_URL = "http://127.0.0.1:4566/000000000000/heavy";
const KILOBYTE = 1024;

test("a full disk: calls fail cleanly, the server lives, what was acknowledged stays, and work goes on when there is room", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-full-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", folder]);
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true });
    return t.skip("skipped: no small file system can be mounted here (not root?)");
  }
  try {
    const filler = join(folder, "filler");
    writeFileSync(filler, Buffer.alloc(1024 * KILOBYTE));
    const victim = await startVictim(folder);
    const acknowledged: string[] = [];
    try {
      await sqs(victim, "CreateQueue", { QueueName: "heavy" });
      const refusal = await fill(victim, acknowledged);
      assert.ok(refusal.status >= 500, `the full disk was answered ${refusal.status}`);
      assert.match(String(refusal.body["__type"]), /InternalFailure|ServiceUnavailable/);
      const counts = { QueueUrl: QUEUE_URL, AttributeNames: ["ApproximateNumberOfMessages"] };
      const read = await sqs(victim, "GetQueueAttributes", counts);
      assert.deepEqual(read?.body["Attributes"], {
        ApproximateNumberOfMessages: String(acknowledged.length),
      });
      rmSync(filler);
      const after = await sqs(victim, "SendMessage", {
        QueueUrl: QUEUE_URL,
        MessageBody: "there is room again",
      });
      assert.equal(after?.status, 200, JSON.stringify(after?.body));
      acknowledged.push("there is room again");
    } finally {
      await victim.kill();
    }
    await inspect(folder, async (cloudlet) => {
      const bodies: string[] = [];
      const input = { QueueUrl: QUEUE_URL, MaxNumberOfMessages: 10 };
      for (let count = -1; count !== bodies.length; ) {
        count = bodies.length;
        const { text } = await send(
          cloudlet,
          jsonDraft("sqs", "AmazonSQS", "ReceiveMessage", input),
          rootOf("000000000000"),
        );
        bodies.push(
          ...((JSON.parse(text) as { Messages?: { Body: string }[] }).Messages ?? []).map(({ Body }) => Body),
        );
      }
      assert.deepEqual(bodies.sort(), acknowledged.sort());
    });
  } finally {
    spawnSync("umount", [folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Sends until a send is refused; answers the refusal. */
async function fill(victim: Parameters<typeof sqs>[0], acknowledged: string[]) {
  for (let i = 0; i < 200; i++) {
    const MessageBody = `${i} ${"x".repeat(100 * KILOBYTE)}`;
    const answer = await sqs(victim, "SendMessage", { QueueUrl: QUEUE_URL, MessageBody });
    assert.ok(answer !== undefined, "the server died of a full disk");
    if (answer.status !== 200) return answer;
    acknowledged.push(MessageBody);
  }
  throw new Error("the disk never was full");
}
