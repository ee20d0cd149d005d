import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { startCloudlet } from "../../src/index.ts";
import { jsonDraft, rootOf, send } from "../support/request.ts";

const ROOT = rootOf("000000000000");
const WEST = "aws/000000000000/us-west-2/sqs.sqlite";

/** A data directory with a queue in each of two Regions. */
async function twoRegions(folder: string): Promise<void> {
  await using cloudlet = await startCloudlet({ dataDirectory: folder });
  for (const region of ["us-east-1", "us-west-2"])
    await send(
      cloudlet,
      { ...jsonDraft("sqs", "AmazonSQS", "CreateQueue", { QueueName: "kept" }), region },
      ROOT,
    );
}

for (const { what, damage } of [
  { what: "overwritten", damage: (bytes: Buffer) => bytes.fill("not a database ", 0, 4_096) },
  { what: "cut off", damage: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2) },
])
  test(`a cell's file that is ${what}: its calls say so, nothing else is harmed, and the file is left as it is`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "cloudlet-damage-"));
    try {
      await twoRegions(folder);
      const file = join(folder, "cells", WEST);
      const damaged = damage(readFileSync(file));
      writeFileSync(file, damaged);
      const defects: string[] = [];
      const onDefect = (defect: unknown) => void defects.push(String(defect));
      await using cloudlet = await startCloudlet({ dataDirectory: folder, onDefect });
      const list = jsonDraft("sqs", "AmazonSQS", "ListQueues", {});
      const broken = await send(cloudlet, { ...list, region: "us-west-2" }, ROOT);
      assert.equal(broken.status, 500, broken.text);
      assert.match(defects.join(), /us-west-2\/sqs.*damaged/s);
      assert.equal((await send(cloudlet, list, ROOT)).text.includes("/kept"), true);
      assert.ok(readFileSync(file).equals(damaged), "the damaged file was changed");
      const names = readdirSync(join(folder, "cells/aws/000000000000/us-west-2"));
      assert.deepEqual(
        names.filter((name) => name === "sqs.sqlite"),
        ["sqs.sqlite"],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
