import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../base/instant.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { BASE32 } from "../../kernel/ids/ids.ts";
import { make } from "./entities.ts";
import { type Entity, entityArn, type Kind, NOUNS } from "./entity.ts";
import type { Writing } from "./kit.ts";
import { memoryStore } from "./test/memory-store.ts";

const scope = { partition: "aws", account: "123456789012", region: "aws-global" };
const now = instant(1_800_000_000_999);

/** As much of a handler's context as making entities takes. */
function context(): Writing {
  let drawn = 0;
  const text = (length: number) => BASE32.charAt(drawn++ % 32).repeat(length);
  return { now, scope, store: memoryStore(), ids: { text } } as unknown as Writing;
}

function stored(kind: Kind, n: number): Entity {
  const name = `name-${n}`;
  const arn = entityArn(scope, kind, name);
  const nobody = { owner: undefined, boundary: undefined };
  return { id: `${kind}${n}`, kind, name, path: "/", arn, createdAt: now, detail: {}, ...nobody };
}

test("each kind of entity has its quota", () => {
  const quotas: [Kind, string][] = [
    ["user", "Cannot exceed quota for UsersPerAccount: 5000"],
    ["group", "Cannot exceed quota for GroupsPerAccount: 300"],
    ["role", "Cannot exceed quota for RolesPerAccount: 1000"],
    ["policy", "Cannot exceed quota for PoliciesPerAccount: 1500"],
    ["server-certificate", "Cannot exceed quota for ServerCertificatesPerAccount: 20"],
  ];
  for (const [kind, message] of quotas) {
    const ctx = context();
    const [, limit] = NOUNS[kind].quota;
    for (let n = 1; n < limit; n++) ctx.store.entities.insert(stored(kind, n));
    const making = (name: string) => () => make(ctx, { kind, name, detail: {} });
    assert.doesNotThrow(making("the last"));
    assert.throws(making("one too many"), (error) => error instanceof AwsError && error.message === message);
    assert.equal(ctx.store.entities.count(kind), limit);
  }
});

test("dates are whole seconds, and ids of their kind's form", () => {
  const user = make(context(), { kind: "user", name: "alice", detail: {} });
  assert.equal(user.createdAt, 1_800_000_000_000);
  assert.match(user.id, /^AIDA[A-Z2-7]{17}$/);
});

test("devices may share a name under different paths, users may not", () => {
  const ctx = context();
  const device = (path: string) => make(ctx, { kind: "mfa", name: "phone", path, detail: { seed: "A" } });
  device("/a/");
  device("/b/");
  assert.throws(() => device("/A/"), { code: "EntityAlreadyExists" });
  make(ctx, { kind: "user", name: "alice", path: "/a/", detail: {} });
  assert.throws(() => make(ctx, { kind: "user", name: "Alice", path: "/b/", detail: {} }), {
    code: "EntityAlreadyExists",
    message: "User with name Alice already exists.",
  });
});
