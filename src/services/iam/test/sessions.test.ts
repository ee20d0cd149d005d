import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { SQS } from "@aws-sdk/client-sqs";
import { type Credentials, STS } from "@aws-sdk/client-sts";
import { instant } from "../../../base/instant.ts";
import { codeAt, stepOf } from "../totp.ts";
import { ACCOUNT, ALLOW_ALL, type Bench, bench, policy, refused, trust } from "./bench.ts";

const ROLE = `arn:aws:iam::${ACCOUNT}:role/r`;

function keysOf(credentials: Credentials | undefined) {
  const { AccessKeyId: accessKeyId = "", SecretAccessKey: secretAccessKey = "" } = credentials ?? {};
  return { accessKeyId, secretAccessKey, sessionToken: credentials?.SessionToken ?? "" };
}

/** A user who may assume the role r, and a session of it. */
async function session(b: Bench) {
  const { User } = await b.iam.createUser({ UserName: "u" });
  await b.iam.putUserPolicy({ UserName: "u", PolicyName: "p", PolicyDocument: ALLOW_ALL });
  const create = async () => {
    await b.iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: trust({ AWS: User?.Arn }) });
    await b.iam.putRolePolicy({ RoleName: "r", PolicyName: "p", PolicyDocument: ALLOW_ALL });
  };
  await create();
  const { AccessKey } = await b.iam.createAccessKey({ UserName: "u" });
  const { AccessKeyId: accessKeyId = "", SecretAccessKey: secretAccessKey = "" } = AccessKey ?? {};
  const sts = b.world.sdk(STS, { credentials: { accessKeyId, secretAccessKey } });
  const assume = async () =>
    (await sts.assumeRole({ RoleArn: ROLE, RoleSessionName: "session" })).Credentials;
  return { create, sts, assume, user: User };
}

test("a role's last use is known when its session was used", async () => {
  await using b = await bench();
  const { assume } = await session(b);
  const credentials = keysOf(await assume());
  assert.deepEqual((await b.iam.getRole({ RoleName: "r" })).Role?.RoleLastUsed, {});
  await b.world.clock.advance({ minutes: 5 });
  await b.world.sdk(SQS, { region: "eu-central-1", credentials }).listQueues({});
  const { Role } = await b.iam.getRole({ RoleName: "r" });
  assert.equal(Role?.RoleLastUsed?.Region, "eu-central-1");
  assert.equal(Role?.RoleLastUsed?.LastUsedDate?.toISOString(), "2026-01-01T00:05:00.000Z");
  await b.world.clock.advance({ days: 401 });
  assert.deepEqual((await b.iam.getRole({ RoleName: "r" })).Role?.RoleLastUsed, {});
});

test("a role made again under its name does not revive the sessions of the first", async () => {
  await using b = await bench();
  const { assume, create } = await session(b);
  const inSession = b.world.sdk(IAM, { credentials: keysOf(await assume()) });
  await inSession.listUsers({});
  await refused(
    inSession.getUser({}),
    "ValidationError",
    "Must specify userName when calling with non-User credentials",
  );
  await b.iam.deleteRolePolicy({ RoleName: "r", PolicyName: "p" });
  await refused(
    inSession.listUsers({}),
    "AccessDenied",
    /assumed-role\/r\/session is not authorized to perform: iam:ListUsers/,
  );
  await b.iam.deleteRole({ RoleName: "r" });
  await create();
  await refused(inSession.listUsers({}), "AccessDenied", /iam:ListUsers/);
  await b.world.sdk(IAM, { credentials: keysOf(await assume()) }).listUsers({});
});

test("a user made again under its name is not let in", async () => {
  await using b = await bench();
  const { assume } = await session(b);
  await assume();
  const [key] = (await b.iam.listAccessKeys({ UserName: "u" })).AccessKeyMetadata ?? [];
  await b.iam.deleteAccessKey({ UserName: "u", AccessKeyId: key?.AccessKeyId });
  await b.iam.deleteUserPolicy({ UserName: "u", PolicyName: "p" });
  await b.iam.deleteUser({ UserName: "u" });
  await b.iam.createUser({ UserName: "u" });
  await b.iam.putUserPolicy({ UserName: "u", PolicyName: "p", PolicyDocument: ALLOW_ALL });
  const { AccessKey } = await b.iam.createAccessKey({ UserName: "u" });
  const { AccessKeyId: accessKeyId = "", SecretAccessKey: secretAccessKey = "" } = AccessKey ?? {};
  const sts = b.world.sdk(STS, { credentials: { accessKeyId, secretAccessKey } });
  await refused(
    sts.assumeRole({ RoleArn: ROLE, RoleSessionName: "session" }),
    "AccessDenied",
    /sts:AssumeRole on resource: .*role\/r/,
  );
});

test("sessions without MFA may not call IAM; with it they may, once a code", async () => {
  await using b = await bench();
  const { sts } = await session(b);
  const plain = await sts.getSessionToken({});
  await refused(
    b.world.sdk(IAM, { credentials: keysOf(plain.Credentials) }).listUsers({}),
    "InvalidClientTokenId",
    "The security token included in the request is invalid.",
  );
  const federated = await sts.getFederationToken({ Name: "federated", Policy: ALLOW_ALL });
  await refused(
    b.world.sdk(IAM, { credentials: keysOf(federated.Credentials) }).listUsers({}),
    "InvalidClientTokenId",
    "The security token included in the request is invalid.",
  );
  const { VirtualMFADevice } = await b.iam.createVirtualMFADevice({ VirtualMFADeviceName: "phone" });
  const SerialNumber = VirtualMFADevice?.SerialNumber;
  const seed = new TextDecoder().decode(VirtualMFADevice?.Base32StringSeed);
  const shows = (steps: number) => codeAt(seed, stepOf(instant(b.world.clock.now().getTime())) + steps);
  await b.iam.enableMFADevice({
    UserName: "u",
    SerialNumber,
    AuthenticationCode1: shows(-1),
    AuthenticationCode2: shows(0),
  });
  await b.world.clock.advance({ seconds: 60 });
  const TokenCode = shows(0);
  const strong = await sts.getSessionToken({ SerialNumber, TokenCode });
  await b.world.sdk(IAM, { credentials: keysOf(strong.Credentials) }).listUsers({});
  await refused(
    sts.getSessionToken({ SerialNumber, TokenCode }),
    "AccessDenied",
    /MultiFactorAuthentication failed/,
  );
});

test("tags of a user and of its session are principal tags", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u", Tags: [{ Key: "team", Value: "red" }] });
  await b.iam.putUserPolicy({
    UserName: "u",
    PolicyName: "p",
    PolicyDocument: policy({
      Effect: "Allow",
      Action: "iam:ListUsers",
      Resource: "*",
      Condition: { StringEquals: { "aws:PrincipalTag/team": "red" } },
    }),
  });
  const u = await b.as("u");
  await u.listUsers({});
  await b.iam.tagUser({ UserName: "u", Tags: [{ Key: "team", Value: "blue" }] });
  await refused(u.listUsers({}), "AccessDenied", /iam:ListUsers/);
});
