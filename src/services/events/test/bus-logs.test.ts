/** What buses tell of their events, delivered by CloudWatch Logs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { SQS } from "@aws-sdk/client-sqs";
import { startCloudlet } from "../../../index.ts";
import { ACCOUNT, busArnOf } from "./support.ts";

const QUEUE = `arn:aws:sqs:us-east-1:${ACCOUNT}:q`;

test("a bus tells its steps by level, and whole events only if it is asked to", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const [events, logs] = [world.sdk(EventBridge), world.sdk(CloudWatchLogs)];
  const Statement = {
    Effect: "Allow",
    Principal: { Service: "events.amazonaws.com" },
    Action: "sqs:SendMessage",
    Resource: "*",
  };
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [Statement] });
  await world.sdk(SQS).createQueue({ QueueName: "q", Attributes: { Policy } });
  const LogConfig = { Level: "INFO", IncludeDetail: "NONE" } as const;
  const made = await events.createEventBus({ Name: "orders", LogConfig });
  assert.deepEqual(made.LogConfig, LogConfig);
  await events.putRule({ Name: "r", EventBusName: "orders", EventPattern: '{"detail-type":["made"]}' });
  await events.putTargets({ Rule: "r", EventBusName: "orders", Targets: [{ Id: "t", Arn: QUEUE }] });

  for (const level of ["INFO", "ERROR"]) {
    const logGroupName = `/aws/vendedlogs/${level}`;
    await logs.createLogGroup({ logGroupName });
    await logs.putDeliverySource({ name: level, resourceArn: busArnOf("orders"), logType: `${level}_LOGS` });
    const { deliveryDestination } = await logs.putDeliveryDestination({
      name: level,
      deliveryDestinationConfiguration: {
        destinationResourceArn: `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:${logGroupName}`,
      },
    });
    await logs.createDelivery({
      deliverySourceName: level,
      deliveryDestinationArn: deliveryDestination?.arn,
    });
  }
  const told = async (level: string) => {
    await world.idle();
    const { events: lines = [] } = await logs.filterLogEvents({ logGroupName: `/aws/vendedlogs/${level}` });
    return lines.map(({ message = "" }) => JSON.parse(message));
  };
  const put = (DetailType: string) =>
    events.putEvents({
      Entries: [{ Source: "shop", DetailType, Detail: '{"secret":"wolf"}', EventBusName: "orders" }],
    });
  await put("made");
  await put("other");
  const types = (await told("INFO")).map(({ message_type }) => message_type).sort();
  assert.deepEqual(types, [
    "EVENT_INGEST_SUCCESS",
    "EVENT_INGEST_SUCCESS",
    "INVOCATION_SUCCESS",
    "NO_STANDARD_RULES_MATCHED",
    "RULE_MATCH",
  ]);
  assert.doesNotMatch(JSON.stringify(await told("INFO")), /wolf/);
  assert.deepEqual(await told("ERROR"), []);

  const changed = { Level: "ERROR", IncludeDetail: "FULL" } as const;
  await events.updateEventBus({ Name: "orders", LogConfig: changed });
  assert.deepEqual((await events.describeEventBus({ Name: "orders" })).LogConfig, changed);
  await events.putTargets({
    Rule: "r",
    EventBusName: "orders",
    Targets: [{ Id: "t", Arn: `${QUEUE}-gone` }],
  });
  await put("made");
  const errors = await told("ERROR");
  assert.deepEqual(
    errors.map(({ message_type }) => message_type),
    ["INVOCATION_ATTEMPT_PERMANENT_FAILURE", "INVOCATION_FAILURE"],
  );
  assert.equal(errors[0].details.target_arn, `${QUEUE}-gone`);
  assert.equal((await told("INFO")).length, 5, "what is below the bus's level is not told");
});
