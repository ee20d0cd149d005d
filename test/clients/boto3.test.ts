import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { absent, Bench } from "./program.ts";

const hasBoto3 = spawnSync("python3", ["-c", "import boto3"], { stdio: "ignore" }).status === 0;

for (const what of ["batches", "long_polling", "paginators", "query_protocol", "sessions"])
  test(`boto3: ${what.replace("_", " ")}`, { skip: hasBoto3 ? false : absent("boto3") }, async () => {
    await using bench = await Bench.open();
    const { code, err } = await bench.run("python3", [join(import.meta.dirname, "boto3-scenarios.py"), what]);
    assert.equal(code, 0, err);
  });
