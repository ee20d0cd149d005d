import assert from "node:assert/strict";
import { createPublicKey, type JsonWebKey, verify } from "node:crypto";
import test from "node:test";
import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateUserCommand,
  EnableOrganizationsRootCredentialsManagementCommand,
  EnableOrganizationsRootSessionsCommand,
  EnableOutboundWebIdentityFederationCommand,
  GenerateOrganizationsAccessReportCommand,
  GetOrganizationsAccessReportCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListOrganizationsFeaturesCommand,
  ListUsersCommand,
} from "@aws-sdk/client-iam";
import {
  EnableAWSServiceAccessCommand,
  RegisterDelegatedAdministratorCommand,
} from "@aws-sdk/client-organizations";
import {
  CreateBucketCommand,
  DeleteBucketPolicyCommand,
  PutBucketPolicyCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { CreateQueueCommand, SetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import {
  AssumeRoleWithWebIdentityCommand,
  AssumeRootCommand,
  GetCallerIdentityCommand,
  GetWebIdentityTokenCommand,
  STSClient,
} from "@aws-sdk/client-sts";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { MANAGEMENT, refusal, Stage } from "./fixtures.ts";

/** A user with all permissions. */
async function administrator(cloudlet: Cloudlet, account: string) {
  const iam = cloudlet.sdk(IAMClient, { account });
  const UserName = "ann";
  await iam.send(new CreateUserCommand({ UserName, Tags: [{ Key: "team", Value: "blue" }] }));
  const PolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
  await iam.send(new AttachUserPolicyCommand({ UserName, PolicyArn }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  return { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" };
}

const task = (name: string) => ({ arn: `arn:aws:iam::aws:policy/root-task/${name}` });

test("centralized root access: enabled in order, for one task at a time, for members only", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const dev = await stage.account("dev");
  const credentials = await administrator(cloudlet, MANAGEMENT);
  const iam = cloudlet.sdk(IAMClient, { credentials });
  const sts = cloudlet.sdk(STSClient, { credentials });
  const audit = { TargetPrincipal: dev, TaskPolicyArn: task("IAMAuditRootUserCredentials") };
  const early = await refusal(iam.send(new EnableOrganizationsRootSessionsCommand({})));
  assert.equal(early.code, "ServiceAccessNotEnabledException");
  await stage.client.send(new EnableAWSServiceAccessCommand({ ServicePrincipal: "iam.amazonaws.com" }));
  assert.equal((await refusal(sts.send(new AssumeRootCommand(audit)))).code, "AccessDenied");
  await iam.send(new EnableOrganizationsRootCredentialsManagementCommand({}));
  const { EnabledFeatures, OrganizationId } = await iam.send(new ListOrganizationsFeaturesCommand({}));
  assert.deepEqual(EnabledFeatures, ["RootCredentialsManagement"]);
  assert.equal(OrganizationId, stage.organization);

  const { Credentials } = await sts.send(new AssumeRootCommand(audit));
  const root = {
    accessKeyId: Credentials?.AccessKeyId ?? "",
    secretAccessKey: Credentials?.SecretAccessKey ?? "",
    sessionToken: Credentials?.SessionToken ?? "",
  };
  const { Arn } = await cloudlet.sdk(STSClient, { credentials: root }).send(new GetCallerIdentityCommand({}));
  assert.equal(Arn, `arn:aws:iam::${dev}:root`);
  const inside = cloudlet.sdk(IAMClient, { credentials: root });
  await inside.send(new ListAccessKeysCommand({}));
  const beyond = await refusal(inside.send(new ListUsersCommand({})));
  assert.match(beyond.message, /with an explicit deny in a session policy/);
  await cloudlet.clock.advance({ minutes: 16 });
  assert.equal((await refusal(inside.send(new ListAccessKeysCommand({})))).code, "ExpiredToken");

  const unlock = { ...audit, TaskPolicyArn: task("SQSUnlockQueuePolicy") };
  assert.equal((await refusal(sts.send(new AssumeRootCommand(unlock)))).code, "AccessDenied");
  const queues = cloudlet.sdk(SQSClient, { account: dev });
  const { QueueUrl } = await queues.send(new CreateQueueCommand({ QueueName: "locked" }));
  const lock = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Principal: "*", Action: "sqs:*", Resource: "*" }],
  };
  await queues.send(
    new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: JSON.stringify(lock) } }),
  );
  const opening = new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: "" } });
  const bob = cloudlet.sdk(SQSClient, { credentials: await administrator(cloudlet, dev) });
  assert.equal((await refusal(bob.send(opening))).code, "AccessDenied");
  await iam.send(new EnableOrganizationsRootSessionsCommand({}));
  const unlocking = (await sts.send(new AssumeRootCommand(unlock))).Credentials;
  const locksmith = cloudlet.sdk(SQSClient, {
    credentials: {
      accessKeyId: unlocking?.AccessKeyId ?? "",
      secretAccessKey: unlocking?.SecretAccessKey ?? "",
      sessionToken: unlocking?.SessionToken ?? "",
    },
  });
  await locksmith.send(opening);
  assert.equal(
    (await refusal(locksmith.send(new CreateQueueCommand({ QueueName: "x" })))).code,
    "AccessDenied",
  );
  await bob.send(opening);

  const Bucket = "locked-bucket";
  const files = cloudlet.sdk(S3Client, { account: dev });
  await files.send(new CreateBucketCommand({ Bucket }));
  const shut = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: `arn:aws:s3:::${Bucket}` };
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [shut] });
  await files.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  const s3Task = { ...audit, TaskPolicyArn: task("S3UnlockBucketPolicy") };
  const s3Session = (await sts.send(new AssumeRootCommand(s3Task))).Credentials;
  const s3 = cloudlet.sdk(S3Client, {
    credentials: {
      accessKeyId: s3Session?.AccessKeyId ?? "",
      secretAccessKey: s3Session?.SecretAccessKey ?? "",
      sessionToken: s3Session?.SessionToken ?? "",
    },
  });
  await s3.send(new DeleteBucketPolicyCommand({ Bucket }));
  const refused = async (TargetPrincipal: string, TaskPolicyArn: object, by = sts) =>
    (await refusal(by.send(new AssumeRootCommand({ TargetPrincipal, TaskPolicyArn })))).code;
  assert.equal(await refused(dev, { arn: "arn:aws:iam::aws:policy/AdministratorAccess" }), "ValidationError");
  assert.equal(await refused(MANAGEMENT, task("IAMAuditRootUserCredentials")), "AccessDenied");
  assert.equal(await refused("999999999999", task("IAMAuditRootUserCredentials")), "AccessDenied");
  const asRoot = cloudlet.sdk(STSClient, { account: MANAGEMENT });
  assert.equal(await refused(dev, task("IAMAuditRootUserCredentials"), asRoot), "AccessDenied");
  const members = cloudlet.sdk(IAMClient, { account: dev });
  const { AccessKey } = await members.send(new CreateAccessKeyCommand({ UserName: "ann" }));
  const key = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const member = cloudlet.sdk(STSClient, { credentials: key });
  assert.equal(await refused(dev, task("IAMAuditRootUserCredentials"), member), "AccessDenied");
});

test("a delegated administrator for IAM switches the same features", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const dev = await stage.account("dev");
  const iam = cloudlet.sdk(IAMClient, { account: dev });
  await stage.client.send(new EnableAWSServiceAccessCommand({ ServicePrincipal: "iam.amazonaws.com" }));
  const before = await refusal(iam.send(new EnableOrganizationsRootSessionsCommand({})));
  assert.equal(before.code, "AccountNotManagementOrDelegatedAdministratorException");
  const register = { AccountId: dev, ServicePrincipal: "iam.amazonaws.com" };
  await stage.client.send(new RegisterDelegatedAdministratorCommand(register));
  await iam.send(new EnableOrganizationsRootSessionsCommand({}));
  const manager = cloudlet.sdk(IAMClient, { account: MANAGEMENT });
  const { EnabledFeatures } = await manager.send(new ListOrganizationsFeaturesCommand({}));
  assert.deepEqual(EnabledFeatures, ["RootSessions"]);
});

test("a token for somebody outside of AWS, verified with the keys its issuer publishes", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const dev = await stage.account("dev");
  const credentials = await administrator(cloudlet, dev);
  const sts = cloudlet.sdk(STSClient, { credentials });
  const ask = (SigningAlgorithm: string) =>
    new GetWebIdentityTokenCommand({
      Audience: ["https://api.example.com"],
      SigningAlgorithm,
      Tags: [{ Key: "job", Value: "1" }],
    });
  assert.equal(
    (await refusal(sts.send(ask("RS256")))).code,
    "OutboundWebIdentityFederationDisabledException",
  );
  const iam = cloudlet.sdk(IAMClient, { credentials });
  const { IssuerIdentifier = "" } = await iam.send(new EnableOutboundWebIdentityFederationCommand({}));
  assert.match(IssuerIdentifier, /^https:\/\/[0-9a-f-]{36}\.tokens\.sts\.global\.api\.aws$/);
  const again = await refusal(iam.send(new EnableOutboundWebIdentityFederationCommand({})));
  assert.equal(again.code, "FeatureEnabledException");
  const look = async (path: string) => {
    const headers = { host: new URL(IssuerIdentifier).host };
    const whole = new Uint8Array();
    const { status, body } = await cloudlet.handle({
      method: "GET",
      path,
      query: "",
      headers,
      rawHeaders: Object.entries(headers).flat(),
      secure: false,
      sourceIp: "127.0.0.1",
      body: { whole, bytes: async () => whole },
    } as never);
    assert.equal(status, 200);
    return JSON.parse(String(body));
  };
  const { jwks_uri: jwks, issuer } = await look("/.well-known/openid-configuration");
  assert.equal(issuer, IssuerIdentifier);
  const { keys } = (await look(new URL(jwks).pathname)) as { keys: (JsonWebKey & { kid: string })[] };
  assert.ok(keys.every((key) => key["d"] === undefined));
  for (const alg of ["RS256", "ES384"]) {
    const { WebIdentityToken = "" } = await sts.send(ask(alg));
    const [header = "", payload = "", signature = ""] = WebIdentityToken.split(".");
    const { kid } = JSON.parse(Buffer.from(header, "base64url").toString());
    const jwk = keys.find((key) => key.kid === kid);
    assert.ok(jwk);
    const key = { key: createPublicKey({ format: "jwk", key: jwk }), dsaEncoding: "ieee-p1363" as const };
    const hash = alg === "RS256" ? "sha256" : "sha384";
    assert.ok(verify(hash, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, "base64url")));
    const { jti, iat, exp, ...claims } = JSON.parse(Buffer.from(payload, "base64url").toString());
    assert.equal(exp - iat, 300);
    assert.ok(jti);
    assert.deepEqual(claims, {
      iss: IssuerIdentifier,
      aud: "https://api.example.com",
      sub: `arn:aws:iam::${dev}:user/ann`,
      "https://sts.amazonaws.com/": {
        aws_account: dev,
        source_region: "us-east-1",
        org_id: stage.organization,
        ou_path: `${stage.organization}/${stage.root}/`,
        principal_tags: { team: "blue" },
        request_tags: { job: "1" },
      },
    });
  }
  assert.equal((await refusal(sts.send(ask("none")))).code, "ValidationError");
  const { WebIdentityToken } = await sts.send(ask("RS256"));
  const RoleArn = `arn:aws:iam::${dev}:role/OrganizationAccountAccessRole`;
  const back = { RoleArn, RoleSessionName: "back", WebIdentityToken };
  const refused = await refusal(sts.send(new AssumeRoleWithWebIdentityCommand(back)));
  assert.equal(refused.code, "InvalidIdentityTokenException");
});

test("the organization's access report knows who used what, and when", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const dev = await stage.account("dev");
  const credentials = await administrator(cloudlet, dev);
  await cloudlet.sdk(SQSClient, { credentials }).send(new CreateQueueCommand({ QueueName: "q" }));
  const iam = cloudlet.sdk(IAMClient, { account: MANAGEMENT });
  const EntityPath = `${stage.organization}/${stage.root}`;
  const { JobId } = await iam.send(new GenerateOrganizationsAccessReportCommand({ EntityPath }));
  const report = await iam.send(new GetOrganizationsAccessReportCommand({ JobId, MaxItems: 1_000 }));
  assert.equal(report.JobStatus, "COMPLETED");
  const sqs = report.AccessDetails?.find(({ ServiceNamespace }) => ServiceNamespace === "sqs");
  assert.equal(sqs?.EntityPath, `${EntityPath}/${dev}`);
  assert.equal(sqs?.TotalAuthenticatedEntities, 1);
  const kms = report.AccessDetails?.find(({ ServiceNamespace }) => ServiceNamespace === "kms");
  assert.equal(kms?.LastAuthenticatedTime, undefined);
});
