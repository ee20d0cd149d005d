import assert from "node:assert/strict";
import { test } from "node:test";
import { arnOf, refusal, startStore, userWith } from "./fixtures.ts";

const secure = { Type: "SecureString" } as const;

test("a SecureString is encrypted by KMS with its ARN as context", async () => {
  await using s = await startStore();
  const { ssm, kms } = s;
  const { KeyMetadata } = await kms.createKey({});
  const KeyId = KeyMetadata?.KeyId ?? "";
  await s.put("/s", "secret", { ...secure, KeyId });
  const hidden = (await ssm.getParameter({ Name: "/s" })).Parameter?.Value ?? "";
  assert.ok(!hidden.includes("secret"));
  const opened = await kms.decrypt({
    CiphertextBlob: Buffer.from(hidden, "base64"),
    EncryptionContext: { PARAMETER_ARN: arnOf("/s") },
  });
  assert.equal(Buffer.from(opened.Plaintext ?? []).toString(), "secret");
  assert.match(
    await refusal(kms.decrypt({ CiphertextBlob: Buffer.from(hidden, "base64") })),
    /^InvalidCiphertextException/,
  );
  assert.equal(await s.value("/s"), "secret");
  const { Parameters } = await ssm.getParametersByPath({ Path: "/", WithDecryption: true });
  assert.deepEqual(
    Parameters?.map(({ Value }) => Value),
    ["secret"],
  );
});

test("the default key is the AWS managed one, advanced parameters have data keys, history keeps all", async () => {
  await using s = await startStore();
  const { ssm } = s;
  const big = "ü".repeat(4_000);
  await s.put("p", "one", secure);
  await s.put("p", big, { ...secure, Overwrite: true, Tier: "Advanced" });
  assert.equal(await s.value("p"), big);
  const { Parameters } = await ssm.getParameterHistory({ Name: "p", WithDecryption: true });
  assert.deepEqual(
    Parameters?.map(({ KeyId, Value, Tier }) => [KeyId, Value, Tier]),
    [
      ["alias/aws/ssm", "one", "Standard"],
      ["alias/aws/ssm", big, "Advanced"],
    ],
  );
  const hidden = (await ssm.getParameterHistory({ Name: "p" })).Parameters?.map(({ Value }) => Value);
  assert.ok(hidden?.every((value) => value !== "one" && value !== big));
});

test("keys that cannot be used are told as InvalidKeyId", async () => {
  await using s = await startStore();
  const { kms } = s;
  assert.match(
    await refusal(s.put("p", "v", { ...secure, KeyId: "alias/none" })),
    /^InvalidKeyId: Alias arn:aws:kms:us-east-1:000000000000:alias\/none is not found\. \(Service: AWSKMS; Status Code: 400; Error Code: NotFoundException; Request ID: /,
  );
  const { KeyMetadata } = await kms.createKey({});
  const KeyId = KeyMetadata?.KeyId ?? "";
  await s.put("p", "v", { ...secure, KeyId });
  await kms.disableKey({ KeyId });
  assert.match(await refusal(s.value("p")), /^InvalidKeyId: .* is disabled\./);
  assert.match((await s.ssm.getParameter({ Name: "p" })).Parameter?.Value ?? "", /^[\w+/=]+$/);
  assert.match(await refusal(s.put("q", "v", { ...secure, KeyId })), /^InvalidKeyId/);
  assert.match(await refusal(s.value("q")), /^ParameterNotFound/);
});

test("decryption needs kms:Decrypt of the caller", async () => {
  await using s = await startStore();
  const { KeyMetadata } = await s.kms.createKey({});
  await s.put("p", "v", { ...secure, KeyId: KeyMetadata?.KeyId });
  const user = await userWith(s.world, [{ Effect: "Allow", Action: "ssm:*", Resource: "*" }]);
  assert.ok((await user.getParameter({ Name: "p" })).Parameter?.Value !== undefined);
  for (const call of [
    () => user.getParameter({ Name: "p", WithDecryption: true }),
    () => user.getParameters({ Names: ["p"], WithDecryption: true }),
  ])
    assert.match(
      await refusal(call()),
      /^AccessDeniedException: User: arn:aws:iam::000000000000:user\/u is not authorized to perform: kms:Decrypt on .*\(Service: AWSKMS; Status Code: 400; Error Code: AccessDeniedException;/,
    );
});
