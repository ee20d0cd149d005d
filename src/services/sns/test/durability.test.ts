import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { startSns } from "./fixtures.ts";

const KILLED_AFTER = 60;

test("kill -9 loses no message that was accepted", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-sns-"));
  try {
    let TopicArn = "";
    {
      await using w = await startSns({ dataDirectory });
      TopicArn = await w.topic();
      await w.subscribeQueue(TopicArn, "one", { RawMessageDelivery: "true" });
      await w.subscribeQueue(TopicArn, "two", { RawMessageDelivery: "true" });
    }
    const accepted = await publishUntilKilled(dataDirectory, TopicArn);
    assert.ok(accepted.length >= KILLED_AFTER);
    await using w = await startSns({ dataDirectory });
    for (const name of ["one", "two"]) {
      const arrived = new Set(await w.bodies(name));
      assert.deepEqual(
        accepted.filter((message) => !arrived.has(message)),
        [],
        `queue ${name}`,
      );
    }
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
});

/** What a process of its own was told is published, when it is killed in the middle of it. */
async function publishUntilKilled(dataDirectory: string, TopicArn: string): Promise<string[]> {
  const script = join(import.meta.dirname, "publisher.ts");
  const child = spawn(process.execPath, [script, dataDirectory, TopicArn], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const accepted: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    accepted.push(line);
    if (accepted.length === KILLED_AFTER) child.kill("SIGKILL");
  }
  return accepted;
}
