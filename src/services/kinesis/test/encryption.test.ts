import assert from "node:assert/strict";
import test from "node:test";
import { KMS } from "@aws-sdk/client-kms";
import { bytes, contents, refusal, startStream } from "./fixtures.ts";

test("records are sealed under the stream's key: a key that is disabled neither takes nor gives any", async () => {
  await using at = await startStream();
  const kms = at.world.sdk(KMS);
  const { KeyMetadata } = await kms.createKey({});
  const KeyId = KeyMetadata?.KeyId ?? "";
  const put = (text: string) =>
    at.kinesis.putRecord({ StreamName: "events", Data: bytes(text), PartitionKey: "k" });
  await put("plain");
  await at.kinesis.startStreamEncryption({ StreamName: "events", EncryptionType: "KMS", KeyId });
  await at.world.idle();
  assert.equal((await put("sealed")).EncryptionType, "KMS");
  assert.deepEqual(await contents(at.kinesis), ["plain", "sealed"]);
  await kms.disableKey({ KeyId });
  await at.advance(301); // until then the data key is reused
  assert.match(await refusal(put("more")), /^KMSDisabledException: /);
  assert.match(await refusal(contents(at.kinesis)), /^KMSDisabledException: /);
  await kms.enableKey({ KeyId });
  assert.deepEqual(await contents(at.kinesis), ["plain", "sealed"]);
});
