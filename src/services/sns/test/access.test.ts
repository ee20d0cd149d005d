import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { KMS } from "@aws-sdk/client-kms";
import { SNS } from "@aws-sdk/client-sns";
import { callAs } from "../../../kernel/dispatch/call.ts";
import { OTHER, refusal, type SnsWorld, startSns } from "./fixtures.ts";

/** A user with this policy, as a client. */
async function userWith(w: SnsWorld, name: string, statements: readonly object[]): Promise<SNS> {
  const iam = w.world.sdk(IAM);
  await iam.createUser({ UserName: name });
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: statements });
  if (statements.length > 0) await iam.putUserPolicy({ UserName: name, PolicyName: "p", PolicyDocument });
  const { AccessKey } = await iam.createAccessKey({ UserName: name });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  return w.world.sdk(SNS, { credentials });
}
const allow = (...Action: string[]) => ({ Effect: "Allow", Action, Resource: "*" });

test("publishing needs permission, and a denial says which", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const nobody = await userWith(w, "nobody", []);
  assert.equal(
    await refusal(nobody.publish({ TopicArn, Message: "m" })),
    "AuthorizationErrorException: User: arn:aws:iam::000000000000:user/nobody is not authorized to perform: " +
      `SNS:Publish on resource: ${TopicArn} because no identity-based policy allows the SNS:Publish action`,
  );
  const publisher = await userWith(w, "publisher", [allow("sns:Publish")]);
  assert.ok((await publisher.publish({ TopicArn, Message: "m" })).MessageId);
});

test("a topic's policy lets other accounts publish, until the permission is taken back", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const other = w.world.sdk(SNS, { account: OTHER });
  const publish = () => other.publish({ TopicArn, Message: "m" });
  assert.match(await refusal(publish()), /AuthorizationErrorException/);
  const permission = { TopicArn, Label: "partner", AWSAccountId: [OTHER], ActionName: ["Publish"] };
  await w.sns.addPermission(permission);
  assert.ok((await publish()).MessageId);
  assert.match(await refusal(w.sns.addPermission(permission)), /Statement already exists/);
  assert.match(
    await refusal(w.sns.addPermission({ ...permission, Label: "l", ActionName: ["CreateTopic"] })),
    /Policy statement action out of service scope!/,
  );
  await w.sns.removePermission({ TopicArn, Label: "partner" });
  assert.match(await refusal(publish()), /AuthorizationErrorException/);
});

test("conditions on protocol and endpoint bind subscribers", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const only = { StringEquals: { "sns:Protocol": "email" }, StringLike: { "sns:Endpoint": "*@example.com" } };
  const user = await userWith(w, "user", [{ ...allow("sns:Subscribe"), Condition: only }]);
  assert.ok(await user.subscribe({ TopicArn, Protocol: "email", Endpoint: "a@example.com" }));
  assert.match(
    await refusal(user.subscribe({ TopicArn, Protocol: "email", Endpoint: "a@evil.org" })),
    /SNS:Subscribe/,
  );
  assert.match(
    await refusal(user.subscribe({ TopicArn, Protocol: "sms", Endpoint: "+15550100001" })),
    /SNS:Subscribe/,
  );
});

test("policies that are none are refused", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const set = (policy: object) =>
    refusal(
      w.sns.setTopicAttributes({ TopicArn, AttributeName: "Policy", AttributeValue: JSON.stringify(policy) }),
    );
  const statement = { Effect: "Allow", Principal: "*", Action: "sns:Publish", Resource: TopicArn };
  const policy = (more: object) => ({ Version: "2012-10-17", Statement: [{ ...statement, ...more }] });
  assert.match(await set({}), /Invalid parameter: Policy Error/);
  assert.match(await set(policy({ Action: "sqs:SendMessage" })), /action out of service scope!/);
  assert.match(await set(policy({ Resource: `${TopicArn}-2` })), /Invalid resource/);
});

test("a role that is handed over must be one the caller may pass", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const user = await userWith(w, "user", [allow("sns:SetTopicAttributes")]);
  const set = () =>
    user.setTopicAttributes({
      TopicArn,
      AttributeName: "SQSSuccessFeedbackRoleArn",
      AttributeValue: "arn:aws:iam::000000000000:role/logs",
    });
  assert.match(await refusal(set()), /iam:PassRole/);
});

test("publishing to an encrypted topic needs the key, and what waits lies sealed", async () => {
  await using w = await startSns();
  const kms = w.world.sdk(KMS);
  const { KeyMetadata } = await kms.createKey({});
  const KeyId = KeyMetadata?.KeyId ?? "";
  const TopicArn = await w.topic("secret", { KmsMasterKeyId: KeyId });
  await w.subscribeQueue(TopicArn, "queue", { RawMessageDelivery: "true" });
  const user = await userWith(w, "user", [allow("sns:Publish")]);
  assert.match(await refusal(user.publish({ TopicArn, Message: "m" })), /KMSAccessDenied/);
  const owner = await userWith(w, "owner", [allow("sns:Publish", "kms:GenerateDataKey*", "kms:Decrypt")]);
  await owner.publish({ TopicArn, Message: "sealed" });
  assert.deepEqual(await w.bodies(), ["sealed"]);
  await kms.disableKey({ KeyId });
  assert.match(await refusal(owner.publish({ TopicArn, Message: "m" })), /KMSDisabled/);
  await w.sns.setTopicAttributes({ TopicArn, AttributeName: "KmsMasterKeyId", AttributeValue: "alias/none" });
  assert.match(await refusal(owner.publish({ TopicArn, Message: "m" })), /KMSNotFound/);
  await w.sns.setTopicAttributes({ TopicArn, AttributeName: "KmsMasterKeyId", AttributeValue: "" });
  assert.ok((await user.publish({ TopicArn, Message: "plain" })).MessageId);
});

test("the policy a topic begins with lets in alarms of its account, and no other service", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const { kernel } = w.world.world;
  const publishAs = (service: string, sourceAccount: string) => {
    const facts = { id: "r", service: "sns", operation: "Publish", endpoint: "http://127.0.0.1:4566" };
    const about = { sourceIp: service, secure: true, userAgent: service, region: "us-east-1" };
    const request = { ...facts, ...about, accessKeyId: undefined, via: undefined };
    const caller = { kind: "service", service, sourceAccount } as const;
    return callAs(kernel, caller, request, { TopicArn, Message: "m" }, new AbortController().signal);
  };
  assert.ok("MessageId" in (await publishAs("cloudwatch.amazonaws.com", "000000000000")));
  assert.match(await refusal(publishAs("cloudwatch.amazonaws.com", OTHER)), /AuthorizationError/);
  assert.match(await refusal(publishAs("s3.amazonaws.com", "000000000000")), /AuthorizationError/);
});
