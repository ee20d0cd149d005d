import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeAccessKeyId } from "../../aws/access-key-id.ts";
import { instant } from "../../base/instant.ts";
import type { Principal, UserPrincipal } from "../../kernel/iam/principal.ts";
import type { Entity, Kind } from "./entity.ts";
import { createIdentityDirectory } from "./identity.ts";
import type { IamWriter } from "./store.ts";
import { memoryStore } from "./test/memory-store.ts";
import { codeAt, stepOf } from "./totp.ts";

const ACCOUNT = "123456789012";
const KEY = encodeAccessKeyId("AKIA", ACCOUNT, Uint8Array.of(1, 2, 3, 4, 5));
const NOW = instant(1_800_000_000_000);
const DOCUMENT = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';

/** A directory over one account, whose store counts how often it was asked. */
function directory() {
  const store = memoryStore();
  let version = 0;
  let reads = 0;
  const open = (partition: string, account: string) => {
    if (partition !== "aws" || account !== ACCOUNT) return undefined;
    return {
      get store() {
        reads++;
        return store;
      },
      version: () => version,
    };
  };
  const identity = createIdentityDirectory(open);
  const change = (does: (to: IamWriter) => void) => {
    does(store);
    version++;
  };
  return { identity, change, reads: () => reads };
}

function entity<K extends Kind>(kind: K, id: string, name: string, detail: Entity<K>["detail"]): Entity<K> {
  const arn = `arn:aws:iam::${ACCOUNT}:${kind}/${name}`;
  return { id, kind, name, path: "/", arn, createdAt: NOW, owner: undefined, boundary: undefined, detail };
}

const ALICE = entity("user", "AIDAALICE", "alice", {});
const alice: UserPrincipal = {
  kind: "user",
  account: ACCOUNT,
  partition: "aws",
  arn: ALICE.arn,
  userId: ALICE.id,
  userName: "alice",
};

function addKey(store: IamWriter): void {
  store.credentials.put({
    id: KEY,
    kind: "access-key",
    owner: ALICE.id,
    status: "Active",
    createdAt: NOW,
    detail: { secret: "secret" },
  });
}

test("a key's record tells secret, owner and status, and outlives its deletion", () => {
  const { identity, change } = directory();
  assert.equal(identity.accessKey(KEY), undefined);
  change((store) => {
    store.entities.insert(ALICE);
    addKey(store);
  });
  assert.deepEqual(identity.accessKey(KEY), {
    accessKeyId: KEY,
    secretAccessKey: "secret",
    status: "Active",
    principal: alice,
  });
  change((store) => {
    const key = store.credentials.get("access-key", KEY);
    if (key !== undefined) store.credentials.remove(key);
    store.entities.remove(ALICE);
  });
  assert.equal(identity.accessKey(KEY)?.status, "Deleted");
  assert.equal(identity.accessKey("test"), undefined);
  assert.equal(identity.accessKey(encodeAccessKeyId("AKIA", "999999999999", new Uint8Array(5))), undefined);
});

test("policies are read once, and again after a change", () => {
  const { identity, change, reads } = directory();
  change((store) => {
    store.entities.insert(ALICE);
    store.tags.put(ALICE, [{ Key: "team", Value: "red" }]);
    store.policies.putInline(ALICE, { name: "p", document: DOCUMENT });
  });
  const first = identity.policiesOf(alice);
  assert.deepEqual(
    first?.identity.map((policy) => policy.name),
    ["inline p"],
  );
  assert.deepEqual(first?.tags, { team: "red" });
  const before = reads();
  for (let n = 0; n < 100; n++) assert.equal(identity.policiesOf(alice), first);
  assert.equal(reads(), before);
  change((store) => store.policies.putInline(ALICE, { name: "q", document: DOCUMENT }));
  assert.deepEqual(
    identity.policiesOf(alice)?.identity.map((policy) => policy.name),
    ["inline p", "inline q"],
  );
});

test("who is deleted has no policies, nor has a namesake's session", () => {
  const { identity, change } = directory();
  change((store) => store.entities.insert(ALICE));
  assert.deepEqual(identity.policiesOf(alice)?.identity, []);
  change((store) => {
    store.entities.remove(ALICE);
    store.entities.insert({ ...ALICE, id: "AIDAOTHER" });
  });
  assert.equal(identity.policiesOf(alice), undefined);
});

test("a policy in common is compiled once", () => {
  const { identity, change } = directory();
  const POLICY = entity("policy", "ANPA1", "p", { defaultVersion: 1, lastVersion: 1, updatedAt: NOW });
  const BOB = entity("user", "AIDABOB", "bob", {});
  change((store) => {
    store.entities.insert(POLICY);
    store.policies.addVersion(POLICY, { version: 1, document: DOCUMENT, createdAt: NOW });
    for (const user of [ALICE, BOB]) {
      store.entities.insert(user);
      store.policies.attach(user, POLICY.arn);
    }
  });
  const bob: Principal = { ...alice, userId: BOB.id };
  const [hers] = identity.policiesOf(alice)?.identity ?? [];
  const [his] = identity.policiesOf(bob)?.identity ?? [];
  assert.equal(hers?.name, POLICY.arn);
  assert.equal(hers?.policy, his?.policy);
});

test("an MFA code counts once, for its owner alone", () => {
  const { identity, change } = directory();
  const seed = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  const device = {
    ...entity("mfa", "", "phone", { seed, enabledAt: NOW, spentStep: stepOf(NOW) - 2 }),
    owner: ALICE.id,
  };
  const serial = device.arn;
  change((store) => store.entities.insert({ ...device, id: serial }));
  const code = codeAt(seed, stepOf(NOW));
  assert.equal(identity.verifyMfa({ ...alice, userId: "AIDABOB" }, serial, code, NOW), false);
  assert.equal(identity.verifyMfa(alice, serial, codeAt(seed, stepOf(NOW) - 2), NOW), false);
  assert.equal(identity.verifyMfa(alice, serial, code, NOW), true);
  assert.equal(identity.verifyMfa(alice, serial, code, NOW), false);
  assert.equal(identity.verifyMfa(alice, serial, codeAt(seed, stepOf(NOW) - 1), NOW), false);
  assert.equal(identity.verifyMfa(alice, serial, codeAt(seed, stepOf(NOW) + 1), NOW), true);
});

test("uses are noted by principal and key, the latest of each service", () => {
  const { identity } = directory();
  const use = { principal: alice, accessKeyId: KEY, service: "sqs", region: "us-east-1" };
  identity.noteUse({ ...use, at: NOW });
  identity.noteUse({ ...use, region: "eu-west-1", at: instant(NOW + 1) });
  identity.noteUse({ ...use, service: "cloudwatch", accessKeyId: undefined, at: NOW });
  const notes = identity.usesOf("aws", ACCOUNT);
  assert.deepEqual(
    [...(notes.get(KEY) ?? [])],
    [["sqs", { region: "eu-west-1", at: NOW + 1, written: false }]],
  );
  assert.deepEqual([...(notes.get(ALICE.id)?.keys() ?? [])], ["sqs", "cloudwatch"]);
});
