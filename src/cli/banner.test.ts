import assert from "node:assert/strict";
import test from "node:test";
import { readConfig } from "../app/config.ts";
import { banner, bannerJson } from "./banner.ts";

const URL = "http://127.0.0.1:4566";

test("the banner says where, what and how to connect; Testcontainers waits for its last line", () => {
  const lines = banner(readConfig([], {}), URL).split("\n");
  assert.match(lines[0] ?? "", /^Cloudlet \d+\.\d+\.\d+ at http:\/\/127\.0\.0\.1:4566$/);
  assert.ok(lines.includes(`  export AWS_ENDPOINT_URL=${URL}`));
  assert.ok(lines.some((line) => line.includes("ephemeral")));
  assert.equal(lines.at(-1), "Ready.");
});

test("with strict credentials it tells what to sign with, unless the reader chose that", () => {
  const strict = readConfig(["--strict-credentials"], {});
  const lines = banner(strict, URL, "s3cret").split("\n");
  assert.ok(lines.includes("  export AWS_ACCESS_KEY_ID=000000000000"));
  assert.ok(lines.includes("  export AWS_SECRET_ACCESS_KEY=s3cret"));
  const chosen = readConfig(["--strict-credentials", "--root-secret=open-sesame"], {});
  assert.doesNotMatch(banner(chosen, URL, "open-sesame"), /open-sesame/);
  assert.doesNotMatch(bannerJson(chosen, URL, "open-sesame"), /open-sesame/);
});

test("what is not as usual is said", () => {
  const argv = ["--data-dir=/var/cloud", "--iam=off", "--strict-credentials", "--clock=frozen@2026-03-01"];
  const text = banner(readConfig(argv, {}), URL);
  for (const part of ["kept in /var/cloud", "off, strict credentials", "frozen@2026-03-01T00:00:00.000Z"]) {
    assert.ok(text.includes(part), text);
  }
});
