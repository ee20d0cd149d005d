import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { absent, Bench } from "./program.ts";

const hasBoto3 = spawnSync("python3", ["-c", "import boto3"], { stdio: "ignore" }).status === 0;

/** Which program does what. */
const SCENARIOS: Readonly<Record<string, readonly string[]>> = {
  "boto3-scenarios.py": ["batches", "long_polling", "paginators", "query_protocol", "sessions"],
  "boto3-s3.py": ["transfers", "resources", "presigned", "forms", "virtual_hosts", "the_public"],
  "boto3-dynamodb.py": ["tables", "transactions_and_streams", "keys"],
};

for (const [program, scenarios] of Object.entries(SCENARIOS))
  for (const what of scenarios)
    test(`boto3: ${what.replaceAll("_", " ")}`, { skip: hasBoto3 ? false : absent("boto3") }, async () => {
      await using bench = await Bench.open();
      const { code, err } = await bench.run("python3", [join(import.meta.dirname, program), what]);
      assert.equal(code, 0, err);
    });
