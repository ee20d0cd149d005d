import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { CreateVirtualMFADeviceCommand, EnableMFADeviceCommand, ListUsersCommand } from "@aws-sdk/client-iam";
import { CreateQueueCommand, ListQueuesCommand } from "@aws-sdk/client-sqs";
import {
  AssumeRoleCommand,
  DecodeAuthorizationMessageCommand,
  GetAccessKeyInfoCommand,
  GetCallerIdentityCommand,
  GetFederationTokenCommand,
  GetSessionTokenCommand,
} from "@aws-sdk/client-sts";
import { AesSealer } from "../../../kernel/ids/aes-sealer.ts";
import { IdStream } from "../../../kernel/ids/id-stream.ts";
import { DecodeAuthorizationMessage } from "../operations/DecodeAuthorizationMessage.ts";
import { ACCOUNT, allow, policy, refused, Stage, taken, trust } from "./stage.ts";

/** The code an authenticator app shows (RFC 6238): six digits, SHA-1, thirty seconds a step. */
function codeAt(seed: Uint8Array, at: Date, stepsAhead = 0): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000) + stepsAhead));
  const digest = createHmac("sha1", seed).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

function fromBase32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, "")]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

test("GetSessionToken: the user itself, for twelve hours unless told otherwise", async () => {
  await using stage = await Stage.open();
  const alice = await stage.user("alice");
  const { Credentials } = await stage.sts(alice).send(new GetSessionTokenCommand({}));
  const now = stage.world.clock.now().getTime();
  assert.equal(Credentials?.Expiration?.getTime(), now + 43_200_000);
  const session = taken(Credentials);
  const me = await stage.sts(session).send(new GetCallerIdentityCommand({}));
  assert.equal(me.Arn, `arn:aws:iam::${ACCOUNT}:user/alice`);
  await stage.sqs(session).send(new ListQueuesCommand({}));
  await refused(
    stage.sts(session).send(new GetSessionTokenCommand({})),
    "AccessDenied",
    /^Cannot call GetSessionToken/,
  );
  const keyInfo = new GetAccessKeyInfoCommand({ AccessKeyId: session.accessKeyId });
  await refused(stage.sts(session).send(keyInfo), "AccessDenied");
  await stage.world.clock.advance({ hours: 12 });
  await refused(stage.sts(session).send(new GetCallerIdentityCommand({})), "ExpiredToken");
});

test("GetSessionToken: an hour at most for root", async () => {
  await using stage = await Stage.open();
  const { Credentials } = await stage.sts().send(new GetSessionTokenCommand({ DurationSeconds: 7_200 }));
  assert.equal(Credentials?.Expiration?.getTime(), stage.world.clock.now().getTime() + 3_600_000);
  const me = await stage.sts(taken(Credentials)).send(new GetCallerIdentityCommand({}));
  assert.equal(me.Arn, `arn:aws:iam::${ACCOUNT}:root`);
});

test("MFA: a right code opens what policies keep for those who show one", async () => {
  await using stage = await Stage.open();
  const present = { Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } };
  const alice = await stage.user(
    "alice",
    ACCOUNT,
    policy({ ...allow(["iam:ListUsers", "sqs:ListQueues"]), ...present }),
  );
  const made = await stage.iam().send(new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: "phone" }));
  const SerialNumber = made.VirtualMFADevice?.SerialNumber ?? "";
  const seed = fromBase32(Buffer.from(made.VirtualMFADevice?.Base32StringSeed ?? []).toString());
  const code = (ahead = 0) => codeAt(seed, stage.world.clock.now(), ahead);
  await stage.iam().send(
    new EnableMFADeviceCommand({
      UserName: "alice",
      SerialNumber,
      AuthenticationCode1: code(-1),
      AuthenticationCode2: code(),
    }),
  );
  await stage.world.clock.advance({ minutes: 5 });
  await refused(stage.iam(alice).send(new ListUsersCommand({})), "AccessDenied");
  const plain = await stage.sts(alice).send(new GetSessionTokenCommand({}));
  await refused(stage.sqs(taken(plain.Credentials)).send(new ListQueuesCommand({})), "AccessDenied");
  const TokenCode = code();
  const wrong = TokenCode === "000000" ? "000001" : "000000";
  const sentence = /^MultiFactorAuthentication failed with invalid MFA one time pass code\. $/;
  const shown = (input: object) => stage.sts(alice).send(new GetSessionTokenCommand(input));
  await refused(shown({ SerialNumber, TokenCode: wrong }), "AccessDenied", sentence);
  await refused(shown({ SerialNumber }), "AccessDenied", /must provide both/);
  const { Credentials } = await shown({ SerialNumber, TokenCode });
  await stage.iam(taken(Credentials)).send(new ListUsersCommand({}));
  await refused(shown({ SerialNumber, TokenCode }), "AccessDenied", sentence);

  const role = await stage.role("guarded", trust(`arn:aws:iam::${ACCOUNT}:user/alice`, present));
  const assume = (more: object) =>
    stage.sts(alice).send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: "work", ...more }));
  await refused(assume({}), "AccessDenied", /is not authorized to perform: sts:AssumeRole/);
  await stage.world.clock.advance({ minutes: 5 });
  await refused(
    assume({ SerialNumber, TokenCode: wrong === code() ? "000001" : wrong }),
    "AccessDenied",
    sentence,
  );
  assert.ok(await assume({ SerialNumber, TokenCode: code() }));

  await stage.world.clock.advance({ minutes: 5 });
  const inSession = (more: object) =>
    stage
      .sts(taken(plain.Credentials))
      .send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: "work", ...more }));
  await refused(inSession({}), "AccessDenied", /is not authorized to perform: sts:AssumeRole/);
  assert.ok(
    await inSession({ SerialNumber, TokenCode: code() }),
    "a code counts though the session has none",
  );
});

test("GetFederationToken: what both the issuer and the policies passed allow", async () => {
  await using stage = await Stage.open();
  const may = policy(allow(["sqs:ListQueues", "sts:GetFederationToken", "sts:TagSession"]));
  const alice = stage.sts(await stage.user("alice", ACCOUNT, may));
  const Policy = policy(allow(["sqs:ListQueues", "sqs:CreateQueue"]));
  const answer = await alice.send(
    new GetFederationTokenCommand({ Name: "bob", Policy, Tags: [{ Key: "a", Value: "b" }] }),
  );
  assert.equal(answer.FederatedUser?.Arn, `arn:aws:sts::${ACCOUNT}:federated-user/bob`);
  assert.equal(answer.FederatedUser?.FederatedUserId, `${ACCOUNT}:bob`);
  assert.ok((answer.PackedPolicySize ?? 0) > 0);
  const bob = taken(answer.Credentials);
  await stage.sqs(bob).send(new ListQueuesCommand({}));
  await refused(stage.sqs(bob).send(new CreateQueueCommand({ QueueName: "q" })), "AccessDenied");
  assert.equal((await stage.sts(bob).send(new GetCallerIdentityCommand({}))).UserId, `${ACCOUNT}:bob`);
  const role = await stage.role("reader", trust(ACCOUNT));
  await refused(
    stage.sts(bob).send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: "work" })),
    "AccessDenied",
  );
  const none = await alice.send(new GetFederationTokenCommand({ Name: "eve" }));
  await refused(stage.sqs(taken(none.Credentials)).send(new ListQueuesCommand({})), "AccessDenied");
});

test("GetFederationToken: needs the permission, and root has it", async () => {
  await using stage = await Stage.open();
  const alice = stage.sts(await stage.user("alice", ACCOUNT, policy(allow("iam:*"))));
  await refused(
    alice.send(new GetFederationTokenCommand({ Name: "bob" })),
    "AccessDenied",
    /sts:GetFederationToken on resource: arn:aws:sts::111122223333:federated-user\/bob/,
  );
  const Policy = policy(allow("sqs:ListQueues"));
  const { Credentials } = await stage.sts().send(new GetFederationTokenCommand({ Name: "bob", Policy }));
  assert.equal(Credentials?.Expiration?.getTime(), stage.world.clock.now().getTime() + 3_600_000);
  await stage.sqs(taken(Credentials)).send(new ListQueuesCommand({}));
  await refused(
    stage.sqs(taken(Credentials)).send(new CreateQueueCommand({ QueueName: "q" })),
    "AccessDenied",
  );
});

test("GetCallerIdentity cannot be denied", async () => {
  await using stage = await Stage.open();
  const alice = await stage.user("alice", ACCOUNT, policy({ Effect: "Deny", Action: "*", Resource: "*" }));
  assert.equal((await stage.sts(alice).send(new GetCallerIdentityCommand({}))).Account, ACCOUNT);
});

test("GetAccessKeyInfo reads the account out of a key id", async () => {
  await using stage = await Stage.open();
  const alice = await stage.user("alice");
  const ask = (AccessKeyId: string) =>
    stage.sts("999988887777").send(new GetAccessKeyInfoCommand({ AccessKeyId }));
  assert.equal((await ask(alice.accessKeyId)).Account, ACCOUNT);
  await refused(ask("AKIAIOSFODNN7EXAMPLE"), "ValidationError");
});

test("DecodeAuthorizationMessage opens nothing that was not sealed here", async () => {
  await using stage = await Stage.open();
  await refused(
    stage.sts().send(new DecodeAuthorizationMessageCommand({ EncodedMessage: "nonsense" })),
    "InvalidAuthorizationMessageException",
  );
  const { Credentials } = await stage.sts().send(new GetSessionTokenCommand({}));
  const EncodedMessage = Credentials?.SessionToken ?? "";
  await refused(
    stage.sts().send(new DecodeAuthorizationMessageCommand({ EncodedMessage })),
    "InvalidAuthorizationMessageException",
  );
  const alice = await stage.user("alice", ACCOUNT, policy(allow("iam:*")));
  const denied = stage.sts(alice).send(new DecodeAuthorizationMessageCommand({ EncodedMessage }));
  await refused(denied, "AccessDenied", /sts:DecodeAuthorizationMessage/);
});

test("DecodeAuthorizationMessage opens what the kernel sealed into a denial", () => {
  const rootKey = Buffer.alloc(32, 5);
  const ids = new IdStream(rootKey, "test", 1);
  const sealer = new AesSealer({ rootKey, nonce: () => ids.bytes(12) });
  const EncodedMessage = sealer.seal("authorization-message", '{"allowed":false}');
  const ctx = { sealer } as unknown as Parameters<typeof DecodeAuthorizationMessage.run>[0];
  const { DecodedMessage } = DecodeAuthorizationMessage.run(ctx, { EncodedMessage });
  assert.equal(DecodedMessage, '{"allowed":false}');
});
