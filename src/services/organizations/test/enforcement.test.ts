/** What tag policies enforce, and what resource control policies leave alone. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DynamoDBClient, TagResourceCommand } from "@aws-sdk/client-dynamodb";
import {
  CreateGrantCommand,
  CreateKeyCommand,
  DescribeKeyCommand,
  EncryptCommand,
  KMSClient,
  RetireGrantCommand,
} from "@aws-sdk/client-kms";
import {
  AttachPolicyCommand,
  CreatePolicyCommand,
  DetachPolicyCommand,
  EnableAWSServiceAccessCommand,
  EnablePolicyTypeCommand,
  type PolicyType,
  RegisterDelegatedAdministratorCommand,
} from "@aws-sdk/client-organizations";
import { CreateTopicCommand, SNSClient } from "@aws-sdk/client-sns";
import { CreateQueueCommand, SQSClient, TagQueueCommand } from "@aws-sdk/client-sqs";
import { startCloudlet } from "../../../index.ts";
import { refusal, Stage } from "./fixtures.ts";

/** Answers the policy's id. */
async function attached(stage: Stage, Type: PolicyType, content: object, TargetId: string): Promise<string> {
  await stage.client.send(new EnablePolicyTypeCommand({ RootId: stage.root, PolicyType: Type }));
  const { Policy } = await stage.client.send(
    new CreatePolicyCommand({ Name: Type, Description: "", Type, Content: JSON.stringify(content) }),
  );
  const PolicyId = Policy?.PolicySummary?.Id ?? "";
  await stage.client.send(new AttachPolicyCommand({ PolicyId, TargetId }));
  return PolicyId;
}

test("tags that a tag policy does not allow are refused where it is enforced", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const account = await stage.account("dev");
  const policy = await attached(
    stage,
    "TAG_POLICY",
    {
      tags: {
        team: {
          tag_key: { "@@assign": "Team" },
          tag_value: { "@@assign": ["blue", "red-*"] },
          enforced_for: { "@@assign": ["sqs:queue", "sns:*"] },
        },
      },
    },
    account,
  );
  const sqs = cloudlet.sdk(SQSClient, { account });
  const queue = (QueueName: string, tags: Record<string, string>) =>
    sqs.send(new CreateQueueCommand({ QueueName, tags }));
  assert.match(
    (await refusal(queue("a", { Team: "green" }))).message,
    /^The tag policy does not allow the specified value for the following tag key: 'Team'\.$/,
  );
  assert.match((await refusal(queue("a", { team: "blue" }))).message, /tag key: 'team'/, "the wrong case");
  const { QueueUrl } = await queue("a", { Team: "blue", other: "x" });
  await sqs.send(new TagQueueCommand({ QueueUrl, Tags: { Team: "red-1" } }));
  await refusal(sqs.send(new TagQueueCommand({ QueueUrl, Tags: { Team: "red" } })));
  await queue("untagged", {});

  const sns = cloudlet.sdk(SNSClient, { account });
  const Tags = [{ Key: "Team", Value: "green" }];
  const topic = sns.send(new CreateTopicCommand({ Name: "t", Tags }));
  assert.match((await refusal(topic)).code, /TagPolicy/);
  const dynamodb = cloudlet.sdk(DynamoDBClient, { account });
  const ResourceArn = `arn:aws:dynamodb:us-east-1:${account}:table/none`;
  const elsewhere = await refusal(dynamodb.send(new TagResourceCommand({ ResourceArn, Tags })));
  assert.equal(elsewhere.code, "ResourceNotFoundException", "not enforced for tables");

  await stage.client.send(new DetachPolicyCommand({ PolicyId: policy, TargetId: account }));
  await queue("free", { Team: "green" });
});

test("resource control policies reach neither AWS's own keys nor who gives a grant back", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const account = await stage.account("dev");
  const kms = cloudlet.sdk(KMSClient, { account });
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const KeyId = KeyMetadata?.KeyId;
  const GranteePrincipal = `arn:aws:iam::${account}:root`;
  const RetiringPrincipal = GranteePrincipal;
  const { GrantId } = await kms.send(
    new CreateGrantCommand({ KeyId, GranteePrincipal, RetiringPrincipal, Operations: ["Decrypt"] }),
  );
  await kms.send(new DescribeKeyCommand({ KeyId: "alias/aws/sqs" }));
  const Statement = { Effect: "Deny", Principal: "*", Action: "kms:*", Resource: "*" };
  await attached(stage, "RESOURCE_CONTROL_POLICY", { Version: "2012-10-17", Statement }, account);
  const denied = kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from("x") }));
  assert.match((await refusal(denied)).message, /explicit deny in a resource control policy/);
  await kms.send(new DescribeKeyCommand({ KeyId: "alias/aws/sqs" }));
  await kms.send(new RetireGrantCommand({ KeyId: KeyMetadata?.Arn, GrantId }));
});

test("a service has as many delegated administrators as AWS lets it have", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const accounts = [await stage.account("one"), await stage.account("two")];
  const ServicePrincipal = "access-analyzer.amazonaws.com";
  await stage.client.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
  const register = (AccountId: string | undefined) =>
    stage.client.send(new RegisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal }));
  await register(accounts[0]);
  const { reason } = await refusal(register(accounts[1]));
  assert.equal(reason, "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED");
});
