import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { type CreateCustomKeyStoreCommandInput, KMS } from "@aws-sdk/client-kms";
import { startCloudlet } from "../../../index.ts";
import { bytes, refusal, text } from "./fixtures.ts";
import { ACCESS_KEY, SECRET_KEY, startProxy, type XksProxy } from "./xks-proxy.ts";

let started: XksProxy | string = "not started";
before(async () => {
  started = await startProxy();
});
after(async () => {
  if (typeof started !== "string") await started[Symbol.asyncDispose]();
});

const SETUP = {
  CustomKeyStoreName: "vault",
  CustomKeyStoreType: "EXTERNAL_KEY_STORE",
  XksProxyConnectivity: "PUBLIC_ENDPOINT",
  XksProxyUriEndpoint: "https://localhost",
  XksProxyUriPath: "/test/kms/xks/v1",
  XksProxyAuthenticationCredential: { AccessKeyId: ACCESS_KEY, RawSecretAccessKey: SECRET_KEY },
} satisfies CreateCustomKeyStoreCommandInput;

/** A world with a connected key store, or why there can be none here. */
async function connected() {
  if (typeof started === "string") return started;
  const proxy = started;
  proxy.answers = undefined;
  proxy.status = "ACTIVE";
  const external = "key-1";
  proxy.keys.set(external, randomBytes(32));
  const world = await startCloudlet({ clock: "frozen" });
  const kms = world.sdk(KMS);
  const { CustomKeyStoreId } = await kms.createCustomKeyStore(SETUP);
  await kms.connectCustomKeyStore({ CustomKeyStoreId });
  await world.idle();
  const described = async () =>
    (await kms.describeCustomKeyStores({ CustomKeyStoreId })).CustomKeyStores?.[0];
  const makeKey = (XksKeyId = external) =>
    kms.createKey({ Origin: "EXTERNAL_KEY_STORE", CustomKeyStoreId, XksKeyId });
  return { world, kms, proxy, CustomKeyStoreId, described, makeKey, external };
}

test("a key of an external key store encrypts twice, and only with its proxy", async (t) => {
  const bench = await connected();
  if (typeof bench === "string") return t.skip(bench);
  const { kms, proxy, CustomKeyStoreId, makeKey, external } = bench;
  await using _world = bench.world;
  const { KeyMetadata } = await makeKey();
  const KeyId = KeyMetadata?.KeyId;
  assert.deepEqual(
    [KeyMetadata?.Origin, KeyMetadata?.CustomKeyStoreId, KeyMetadata?.XksKeyConfiguration],
    ["EXTERNAL_KEY_STORE", CustomKeyStoreId, { Id: external }],
  );
  const EncryptionContext = { for: "test" };
  const { CiphertextBlob } = await kms.encrypt({ KeyId, Plaintext: bytes("secret"), EncryptionContext });
  assert.equal(text((await kms.decrypt({ CiphertextBlob, EncryptionContext })).Plaintext), "secret");
  const { path, metadata } = proxy.asked.at(-1) ?? {};
  assert.equal(path, `/test/kms/xks/v1/keys/${external}/decrypt`);
  assert.deepEqual([metadata?.["kmsOperation"], metadata?.["kmsKeyArn"]], ["Decrypt", KeyMetadata?.Arn]);

  const otherContext = kms.decrypt({ CiphertextBlob, EncryptionContext: { for: "another" } });
  assert.match(await refusal(otherContext), /^KMSInvalidStateException: .*ciphertext or encryption context/);
  const made = await kms.generateDataKey({ KeyId, KeySpec: "AES_256" });
  const opened = await kms.decrypt({ CiphertextBlob: made.CiphertextBlob });
  assert.deepEqual(opened.Plaintext, made.Plaintext);

  const { KeyMetadata: own } = await kms.createKey({});
  const moved = await kms.reEncrypt({
    CiphertextBlob,
    SourceEncryptionContext: EncryptionContext,
    DestinationKeyId: own?.KeyId,
  });
  assert.equal(text((await kms.decrypt({ CiphertextBlob: moved.CiphertextBlob })).Plaintext), "secret");
  const back = await kms.reEncrypt({ CiphertextBlob: moved.CiphertextBlob, DestinationKeyId: KeyId });
  assert.equal(text((await kms.decrypt({ CiphertextBlob: back.CiphertextBlob })).Plaintext), "secret");

  const kept = proxy.keys.get(external) as Buffer;
  proxy.keys.set(external, randomBytes(32));
  assert.match(await refusal(kms.decrypt({ CiphertextBlob, EncryptionContext })), /^KMSInvalidState/);
  proxy.keys.delete(external);
  assert.match(await refusal(kms.decrypt({ CiphertextBlob, EncryptionContext })), /was not found in its/);
  proxy.keys.set(external, kept);

  await kms.disconnectCustomKeyStore({ CustomKeyStoreId });
  assert.match(
    await refusal(kms.decrypt({ CiphertextBlob, EncryptionContext })),
    /^KMSInvalidStateException: This KMS key is in a custom key store that is not connected/,
  );
  assert.equal((await kms.describeKey({ KeyId })).KeyMetadata?.KeyState, "Unavailable");
  await kms.connectCustomKeyStore({ CustomKeyStoreId });
  await bench.world.idle();
  await kms.disableKey({ KeyId });
  assert.match(await refusal(kms.decrypt({ CiphertextBlob, EncryptionContext })), /^DisabledException/);
});

test("keys of an external key store are what their key manager says", async (t) => {
  const bench = await connected();
  if (typeof bench === "string") return t.skip(bench);
  const { kms, proxy, CustomKeyStoreId, makeKey } = bench;
  await using _world = bench.world;
  assert.match(await refusal(makeKey("nobody")), /^XksKeyNotFoundException/);
  const { KeyMetadata } = await makeKey();
  assert.match(await refusal(makeKey()), /^XksKeyAlreadyInUseException/);
  proxy.keys.set("weak", randomBytes(32));
  proxy.answers = { status: 200, body: '{"keySpec":"AES_128","keyUsage":[],"keyStatus":"ENABLED"}' };
  assert.match(await refusal(makeKey("weak")), /^XksKeyInvalidConfigurationException/);
  proxy.answers = undefined;
  const origin = { Origin: "EXTERNAL_KEY_STORE", CustomKeyStoreId, XksKeyId: "weak" } as const;
  assert.match(
    await refusal(kms.createKey({ ...origin, KeySpec: "RSA_2048", KeyUsage: "ENCRYPT_DECRYPT" })),
    /^UnsupportedOperation/,
  );
  assert.match(
    await refusal(kms.rotateKeyOnDemand({ KeyId: KeyMetadata?.KeyId })),
    /^UnsupportedOperationException/,
  );
  assert.match(await refusal(kms.deleteCustomKeyStore({ CustomKeyStoreId })), /InvalidStateException/);
  await kms.disconnectCustomKeyStore({ CustomKeyStoreId });
  assert.match(await refusal(makeKey("weak")), /^CustomKeyStoreInvalidStateException/);
  assert.match(await refusal(kms.deleteCustomKeyStore({ CustomKeyStoreId })), /^CustomKeyStoreHasCMKs/);
  await kms.scheduleKeyDeletion({ KeyId: KeyMetadata?.KeyId, PendingWindowInDays: 7 });
  await bench.world.clock.advance({ days: 8 });
  await bench.world.idle();
  await kms.deleteCustomKeyStore({ CustomKeyStoreId });
  assert.deepEqual((await kms.describeCustomKeyStores({})).CustomKeyStores, []);
});

test("a key store is set up only with a proxy that answers", async (t) => {
  const bench = await connected();
  if (typeof bench === "string") return t.skip(bench);
  const { kms, proxy, CustomKeyStoreId, described } = bench;
  await using _world = bench.world;
  const { XksProxyConfiguration, ConnectionState } = (await described()) ?? {};
  assert.equal(ConnectionState, "CONNECTED");
  assert.equal(XksProxyConfiguration?.UriPath, SETUP.XksProxyUriPath);
  assert.match(await refusal(kms.createCustomKeyStore(SETUP)), /^CustomKeyStoreNameInUseException/);
  const other = { ...SETUP, CustomKeyStoreName: "other" };
  assert.match(await refusal(kms.createCustomKeyStore(other)), /^XksProxyUriInUseException/);
  const astray = { ...other, XksProxyUriPath: "/astray/kms/xks/v1" };
  assert.match(await refusal(kms.createCustomKeyStore(astray)), /^XksProxyInvalidConfigurationException/);
  const nowhere = { ...other, XksProxyUriEndpoint: "https://nowhere.invalid" };
  assert.match(await refusal(kms.createCustomKeyStore(nowhere)), /^XksProxyUriUnreachableException/);
  const forged = { AccessKeyId: ACCESS_KEY, RawSecretAccessKey: "x".repeat(43) };
  const update = { CustomKeyStoreId, XksProxyAuthenticationCredential: forged };
  assert.match(await refusal(kms.updateCustomKeyStore(update)), /^XksProxyIncorrectAuthentication/);
  await kms.updateCustomKeyStore({ CustomKeyStoreId, NewCustomKeyStoreName: "renamed" });
  assert.equal((await described())?.CustomKeyStoreName, "renamed");

  await kms.disconnectCustomKeyStore({ CustomKeyStoreId });
  proxy.answers = { status: 502, body: "<html>" };
  await kms.connectCustomKeyStore({ CustomKeyStoreId });
  await bench.world.idle();
  const failedStore = await described();
  assert.deepEqual(
    [failedStore?.ConnectionState, failedStore?.ConnectionErrorCode],
    ["FAILED", "XKS_PROXY_INVALID_RESPONSE"],
  );
  proxy.answers = undefined;
  proxy.status = "UNAVAILABLE";
  const elsewhere = {
    ...other,
    XksProxyUriPath: "/test/kms/xks/v1",
    XksProxyUriEndpoint: "https://LOCALHOST",
  };
  assert.match(await refusal(kms.createCustomKeyStore(elsewhere)), /^XksProxyUriUnreachableException/);
});

test("what is not there is told: CloudHSM clusters, VPC endpoint services, key stores", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const kms = world.sdk(KMS);
  const CustomKeyStoreId = "cks-00000000000000000";
  assert.match(await refusal(kms.connectCustomKeyStore({ CustomKeyStoreId })), /^CustomKeyStoreNotFound/);
  const hsm = {
    CustomKeyStoreName: "hsm",
    CloudHsmClusterId: "cluster-2a23b4cdefg",
    KeyStorePassword: "kmsPswd",
    TrustAnchorCertificate: "certificate",
  };
  assert.match(await refusal(kms.createCustomKeyStore(hsm)), /^CloudHsmClusterNotFoundException/);
  const vpc = {
    ...SETUP,
    XksProxyConnectivity: "VPC_ENDPOINT_SERVICE",
    XksProxyVpcEndpointServiceName: "com.amazonaws.vpce.us-east-1.vpce-svc-example12345",
  } as const;
  assert.match(await refusal(kms.createCustomKeyStore(vpc)), /^XksProxyVpcEndpointServiceNotFound/);
  const origin = { Origin: "AWS_CLOUDHSM" } as const;
  assert.match(await refusal(kms.createKey(origin)), /^ValidationException/);
  assert.match(await refusal(kms.createKey({ ...origin, CustomKeyStoreId })), /^CustomKeyStoreNotFound/);
  assert.deepEqual((await kms.describeCustomKeyStores({})).CustomKeyStores, []);
  const { XksProxyUriPath: _none, ...incomplete } = SETUP;
  assert.match(await refusal(kms.createCustomKeyStore(incomplete)), /^ValidationException/);
});
