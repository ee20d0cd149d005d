import assert from "node:assert/strict";
import test from "node:test";
import { ACMPCA } from "@aws-sdk/client-acm-pca";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { RAM } from "@aws-sdk/client-ram";
import { SQS } from "@aws-sdk/client-sqs";
import { SSM } from "@aws-sdk/client-ssm";
import { startCloudlet } from "../../../index.ts";

const OWNER = "111111111111";
const GUEST = "222222222222";
const NAME = `arn:aws:ssm:us-east-1:${OWNER}:parameter/shared`;
const SERVICE = "pca-connector-ad.amazonaws.com";

async function code(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "nothing",
    (error: Error) => error.name,
  );
}

interface Statement {
  readonly Principal: unknown;
  readonly Condition: unknown;
}

async function world() {
  const cloudlet = await startCloudlet({ clock: "frozen" });
  const ram = cloudlet.sdk(RAM, { account: OWNER });
  await cloudlet
    .sdk(SSM, { account: OWNER })
    .putParameter({ Name: "shared", Value: "v", Type: "String", Tier: "Advanced" });
  const statements = async (): Promise<Statement[]> => {
    await cloudlet.idle();
    const { policies = [] } = await ram.getResourcePolicies({ resourceArns: [NAME] });
    return policies.flatMap((policy) => JSON.parse(policy).Statement as Statement[]);
  };
  return { cloudlet, ram, statements, [Symbol.asyncDispose]: () => cloudlet[Symbol.asyncDispose]() };
}

test("a service is let in where it comes from one of the sources, of which the last one stays", async () => {
  await using w = await world();
  const sources = [GUEST, "o-abcdefghij"];
  const made = await w.ram.createResourceShare({
    name: "s",
    resourceArns: [NAME],
    principals: [SERVICE],
    sources,
  });
  const resourceShareArn = made.resourceShare?.resourceShareArn ?? "";
  const Principal = { Service: [SERVICE] };
  assert.deepEqual(
    (await w.statements()).map((each) => ({ Principal: each.Principal, Condition: each.Condition })),
    [
      { Principal, Condition: { StringEquals: { "aws:SourceAccount": [GUEST] } } },
      { Principal, Condition: { StringEquals: { "aws:SourceOrgID": ["o-abcdefghij"] } } },
    ],
  );
  const { sourceAssociations } = await w.ram.listSourceAssociations({
    resourceShareArns: [resourceShareArn],
  });
  assert.deepEqual(
    sourceAssociations?.map(({ sourceId, status }) => [sourceId, status]),
    [
      [GUEST, "ASSOCIATED"],
      ["o-abcdefghij", "ASSOCIATED"],
    ],
  );
  const took = await w.ram.disassociateResourceShare({ resourceShareArn, sources: [GUEST] });
  assert.equal(took.resourceShareAssociations?.[0]?.associationType, "SOURCE");
  assert.equal((await w.statements()).length, 1);
  const last = { resourceShareArn, sources: ["o-abcdefghij"] };
  assert.equal(await code(w.ram.disassociateResourceShare(last)), "InvalidParameterException");
  assert.equal((await w.statements()).length, 1);
  await w.ram.disassociateResourceShare({ ...last, principals: [SERVICE] });
  assert.deepEqual(await w.statements(), []);
});

test("sources are for services, and are accounts, ARNs, organizations or their paths", async () => {
  await using w = await world();
  const share = (principals: string[], sources: string[]) =>
    code(w.ram.createResourceShare({ name: "s", principals, sources }));
  assert.equal(await share([GUEST], [GUEST]), "InvalidParameterException");
  assert.equal(await share([SERVICE], ["somewhere"]), "InvalidParameterException");
  assert.deepEqual((await w.ram.getResourceShares({ resourceOwner: "SELF" })).resourceShares, []);
  const path = "o-abcdefghij/r-abcd/ou-abcd-12345678/";
  assert.equal(await share([SERVICE], ["arn:aws:s3:::bucket", path]), "nothing");
});

test("the policies of certificate authorities are told, too", async () => {
  await using w = await world();
  const pca = w.cloudlet.sdk(ACMPCA, { account: OWNER });
  const { CertificateAuthorityArn = "" } = await pca.createCertificateAuthority({
    CertificateAuthorityType: "ROOT",
    CertificateAuthorityConfiguration: {
      KeyAlgorithm: "EC_prime256v1",
      SigningAlgorithm: "SHA256WITHECDSA",
      Subject: { CommonName: "Root" },
    },
  });
  const resourceArns = [CertificateAuthorityArn];
  assert.deepEqual((await w.ram.getResourcePolicies({ resourceArns })).policies, []);
  await w.ram.createResourceShare({ name: "s", resourceArns, principals: [SERVICE], sources: [GUEST] });
  await w.cloudlet.idle();
  const { policies } = await w.ram.getResourcePolicies({ resourceArns, principal: SERVICE });
  assert.equal(policies?.length, 1);
  assert.match(policies?.[0] ?? "", /acm-pca:IssueCertificate/);
});

test("EventBridge hears what becomes of a share: at the owner's and at the receiver's", async () => {
  await using w = await world();
  const hear = async (account: string) => {
    const sqs = w.cloudlet.sdk(SQS, { account });
    const events = w.cloudlet.sdk(EventBridge, { account });
    const { QueueUrl = "" } = await sqs.createQueue({ QueueName: "heard" });
    const Arn = `arn:aws:sqs:us-east-1:${account}:heard`;
    const Policy = JSON.stringify({
      Version: "2012-10-17",
      Statement: {
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: Arn,
      },
    });
    await sqs.setQueueAttributes({ QueueUrl, Attributes: { Policy } });
    await events.putRule({ Name: "ram", EventPattern: JSON.stringify({ source: ["aws.ram"] }) });
    await events.putTargets({ Rule: "ram", Targets: [{ Id: "q", Arn }] });
    return async () => {
      await w.cloudlet.idle();
      const { Messages = [] } = await sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages: 10 });
      return Messages.map(({ Body = "" }) => JSON.parse(Body)).map((event) => [
        event["detail-type"],
        event.account,
        event.detail.status,
      ]);
    };
  };
  const owner = await hear(OWNER);
  const guest = await hear(GUEST);
  await w.ram.createResourceShare({ name: "s", resourceArns: [NAME], principals: [GUEST] });
  const type = "Resource Sharing State Change";
  assert.deepEqual((await owner()).sort(), [
    [type, OWNER, "associated"],
    [type, OWNER, "associating"],
  ]);
  assert.deepEqual(await guest(), [[type, GUEST, "associating"]]);
});
