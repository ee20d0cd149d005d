import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { start } from "./command-line.ts";

async function statusOver(port: string, ca: string): Promise<number> {
  const sent = request({ host: "127.0.0.1", port, ca, path: "/_cloudlet/health", agent: false });
  sent.end();
  const [answer] = await once(sent, "response");
  answer.resume();
  return answer.statusCode as number;
}

test("trust writes the certificate that HTTPS clients need, the same after a restart", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-trust-"));
  try {
    const first = await start(`--data-dir=${folder}`);
    const told = await first.run("trust");
    assert.equal(told.code, 0, told.err);
    const path = join(folder, "cloudlet-ca.pem");
    assert.ok(told.out.includes(`export NODE_EXTRA_CA_CERTS="${path}"`));
    const pem = readFileSync(path, "utf8");
    assert.ok(new X509Certificate(pem).ca);
    assert.equal((await first.run("trust", "--print")).out.trim(), pem.trim());
    assert.equal(await statusOver(first.port, pem), 200);
    await first[Symbol.asyncDispose]();
    await using second = await start(`--data-dir=${folder}`);
    assert.equal(await statusOver(second.port, pem), 200);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
