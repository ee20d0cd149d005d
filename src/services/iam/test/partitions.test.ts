/** China and GovCloud are clouds of their own: the same account number is another account there. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { SQS } from "@aws-sdk/client-sqs";
import { STS } from "@aws-sdk/client-sts";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { policy, refused } from "./bench.ts";

const ACCOUNT = "123456789012";
const PARTITIONS = [
  ["aws-cn", "cn-north-1", "cn-northwest-1"],
  ["aws-us-gov", "us-gov-west-1", "us-gov-east-1"],
] as const;

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A user "dev" that may do everything with SQS and assume roles, and a key of it. */
async function makeUser(world: Cloudlet, region: string): Promise<Keys> {
  const iam = world.sdk(IAM, { account: ACCOUNT, region });
  await iam.createUser({ UserName: "dev" });
  await iam.putUserPolicy({
    UserName: "dev",
    PolicyName: "p",
    PolicyDocument: policy({ Effect: "Allow", Action: ["sqs:*", "sts:*"], Resource: "*" }),
  });
  const { AccessKey } = await iam.createAccessKey({ UserName: "dev" });
  return { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" };
}

for (const [partition, region, otherRegion] of PARTITIONS)
  test(`users of ${partition} sign in ${region}, and their ARNs say so`, async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const credentials = await makeUser(world, region);
    const sts = world.sdk(STS, { credentials, region });
    assert.equal((await sts.getCallerIdentity({})).Arn, `arn:${partition}:iam::${ACCOUNT}:user/dev`);

    for (const place of [region, otherRegion]) {
      const sqs = world.sdk(SQS, { credentials, region: place });
      const { QueueUrl } = await sqs.createQueue({ QueueName: "q" });
      const { Attributes } = await sqs.getQueueAttributes({ QueueUrl, AttributeNames: ["QueueArn"] });
      assert.equal(Attributes?.QueueArn, `arn:${partition}:sqs:${place}:${ACCOUNT}:q`);
    }
    const commercial = world.sdk(SQS, { account: ACCOUNT });
    assert.equal((await commercial.listQueues({})).QueueUrls, undefined);

    const iam = world.sdk(IAM, { account: ACCOUNT, region: otherRegion });
    assert.deepEqual(
      (await iam.listUsers({})).Users?.map(({ UserName }) => UserName),
      ["dev"],
    );
    const lastUsed = await iam.getAccessKeyLastUsed({ AccessKeyId: credentials.accessKeyId });
    assert.equal(lastUsed.AccessKeyLastUsed?.Region, otherRegion);
    await refused(
      world.sdk(IAM, { credentials, region }).listUsers({}),
      "AccessDenied",
      new RegExp(`^User: arn:${partition}:iam::${ACCOUNT}:user/dev is not authorized`),
    );
  });

test("keys and sessions of one partition are unknown in the others", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const chinese = await makeUser(world, "cn-north-1");
  const commercial = await makeUser(world, "us-east-1");
  const who = async (credentials: Keys & { sessionToken?: string }, region: string) =>
    (await world.sdk(STS, { credentials, region }).getCallerIdentity({})).Arn;
  assert.equal(await who(commercial, "eu-west-1"), `arn:aws:iam::${ACCOUNT}:user/dev`);
  const unknown = /^The security token included in the request is invalid\.?$/;
  await refused(who(chinese, "us-east-1"), "InvalidClientTokenId", unknown);
  await refused(who(chinese, "us-gov-west-1"), "InvalidClientTokenId", unknown);
  await refused(who(commercial, "cn-north-1"), "InvalidClientTokenId", unknown);

  const { Credentials } = await world
    .sdk(STS, { credentials: chinese, region: "cn-north-1" })
    .getSessionToken({});
  const session = {
    accessKeyId: Credentials?.AccessKeyId ?? "",
    secretAccessKey: Credentials?.SecretAccessKey ?? "",
    sessionToken: Credentials?.SessionToken ?? "",
  };
  assert.equal(await who(session, "cn-northwest-1"), `arn:aws-cn:iam::${ACCOUNT}:user/dev`);
  await refused(who(session, "us-east-1"), "InvalidClientTokenId", unknown);
});

test("roles and AWS's policies have the partition's ARNs, and nobody assumes a role across the border", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const region = "cn-north-1";
  const iam = world.sdk(IAM, { account: ACCOUNT, region });
  const credentials = await makeUser(world, region);
  const trust = (principal: string) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { AWS: principal }, Action: "sts:AssumeRole" }],
    });
  const { Role } = await iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: trust(ACCOUNT) });
  assert.equal(Role?.Arn, `arn:aws-cn:iam::${ACCOUNT}:role/r`);
  assert.match(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ""), /arn:aws-cn:iam::\d+:root/);

  const PolicyArn = "arn:aws-cn:iam::aws:policy/AmazonSQSFullAccess";
  await iam.attachRolePolicy({ RoleName: "r", PolicyArn });
  await refused(
    iam.attachRolePolicy({ RoleName: "r", PolicyArn: PolicyArn.replace("aws-cn", "aws") }),
    "NoSuchEntityException",
    /does not exist or is not attachable/,
  );
  const { Versions } = await iam.listPolicyVersions({ PolicyArn });
  const VersionId = Versions?.[0]?.VersionId ?? "";
  const { PolicyVersion } = await iam.getPolicyVersion({ PolicyArn, VersionId });
  assert.doesNotMatch(decodeURIComponent(PolicyVersion?.Document ?? ""), /arn:aws:/);

  const assumeRole = { RoleArn: Role?.Arn ?? "", RoleSessionName: "visit" };
  const { AssumedRoleUser, Credentials } = await world
    .sdk(STS, { credentials, region })
    .assumeRole(assumeRole);
  assert.equal(AssumedRoleUser?.Arn, `arn:aws-cn:sts::${ACCOUNT}:assumed-role/r/visit`);
  const session = {
    accessKeyId: Credentials?.AccessKeyId ?? "",
    secretAccessKey: Credentials?.SecretAccessKey ?? "",
    sessionToken: Credentials?.SessionToken ?? "",
  };
  await world.sdk(SQS, { credentials: session, region }).createQueue({ QueueName: "by-role" });

  const outside = await makeUser(world, "us-east-1");
  await refused(
    world.sdk(STS, { credentials: outside }).assumeRole(assumeRole),
    "AccessDenied",
    /sts:AssumeRole/,
  );
  await refused(
    world
      .sdk(IAM, { account: ACCOUNT })
      .createRole({ RoleName: "r", AssumeRolePolicyDocument: trust(`arn:aws-cn:iam::${ACCOUNT}:user/dev`) }),
    "MalformedPolicyDocumentException",
    /Invalid principal in policy/,
  );
});

test("a queue URL that names a Region of another partition is no address here", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const QueueUrl = `https://sqs.us-east-1.amazonaws.com/${ACCOUNT}/q`;
  const sqs = world.sdk(SQS, {
    account: ACCOUNT,
    region: "cn-north-1",
    config: { useQueueUrlAsEndpoint: false },
  });
  await refused(sqs.purgeQueue({ QueueUrl }), "InvalidAddress", /is not valid for this endpoint/);
});
