import assert from "node:assert/strict";
import { test } from "node:test";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { SQS } from "@aws-sdk/client-sqs";
import { arnOf, startStore } from "./fixtures.ts";

interface Told {
  readonly "detail-type": string;
  readonly resources: string[];
  readonly detail: Record<string, string>;
}

test("changes and policies of parameters are told to EventBridge", async () => {
  await using store = await startStore();
  const { world, ssm } = store;
  const sqs = world.sdk(SQS);
  const events = world.sdk(EventBridge);
  const { QueueUrl } = await sqs.createQueue({
    QueueName: "told",
    Attributes: {
      Policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: {
          Effect: "Allow",
          Principal: { Service: "events.amazonaws.com" },
          Action: "sqs:*",
          Resource: "*",
        },
      }),
    },
  });
  await events.putRule({ Name: "r", EventPattern: JSON.stringify({ source: ["aws.ssm"] }) });
  const Arn = "arn:aws:sqs:us-east-1:000000000000:told";
  await events.putTargets({ Rule: "r", Targets: [{ Id: "q", Arn }] });
  const told = async (): Promise<Told[]> => {
    await world.idle();
    const { Messages = [] } = await sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages: 10 });
    for (const { ReceiptHandle } of Messages) await sqs.deleteMessage({ QueueUrl, ReceiptHandle });
    return Messages.map(({ Body = "" }) => JSON.parse(Body) as Told);
  };

  await store.put("/a", "1", { Description: "d" });
  const [created, ...more] = await told();
  assert.equal(created?.["detail-type"], "Parameter Store Change");
  assert.deepEqual(created?.resources, [arnOf("/a")]);
  assert.deepEqual(created?.detail, { operation: "Create", name: "/a", type: "String", description: "d" });
  assert.deepEqual(more, []);

  const at = new Date(Number(world.clock.now()) + 3_600_000).toISOString();
  const expiration = JSON.stringify([{ Type: "Expiration", Version: "1.0", Attributes: { Timestamp: at } }]);
  await store.put("/a", "2", { Overwrite: true, Tier: "Advanced", Policies: expiration });
  await ssm.labelParameterVersion({ Name: "/a", Labels: ["prod"] });
  await world.clock.advance({ hours: 2 });
  const rest = (await told()).map(({ detail }) => detail["operation"] ?? detail["policy-type"]);
  assert.deepEqual(rest.sort(), ["Delete", "Expiration", "LabelParameterVersion", "Update"]);
});
