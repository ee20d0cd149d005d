import assert from "node:assert/strict";
import { test } from "node:test";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { ARN, GROUP, refusal, startLogs } from "./fixtures.ts";

const BUS = "arn:aws:events:us-east-1:000000000000:event-bus/orders";

test("sources, destinations and deliveries of vended logs", async () => {
  await using w = await startLogs();
  await w.world.sdk(EventBridge).createEventBus({ Name: "orders" });
  const { deliverySource } = await w.logs.putDeliverySource({
    name: "bus",
    resourceArn: BUS,
    logType: "ERROR_LOGS",
    tags: { a: "b" },
  });
  assert.equal(deliverySource?.service, "events");
  assert.match(
    await refusal(w.logs.putDeliverySource({ name: "other", resourceArn: BUS, logType: "ERROR_LOGS" })),
    /ConflictException/,
  );
  assert.match(
    await refusal(w.logs.putDeliverySource({ name: "x", resourceArn: BUS, logType: "NOPE" })),
    /ValidationException/,
  );
  assert.match(
    await refusal(
      w.logs.putDeliverySource({
        name: "x",
        resourceArn: "arn:aws:cloudfront::000000000000:distribution/E1",
        logType: "ACCESS_LOGS",
      }),
    ),
    /ValidationException: Cloudlet delivers no logs of arn:aws:cloudfront/,
  );
  const { deliveryDestination } = await w.logs.putDeliveryDestination({
    name: "group",
    deliveryDestinationConfiguration: { destinationResourceArn: ARN },
  });
  assert.equal(deliveryDestination?.deliveryDestinationType, "CWL");
  const pair = { deliverySourceName: "bus", deliveryDestinationArn: deliveryDestination?.arn };
  const { delivery } = await w.logs.createDelivery(pair);
  const { resourcePolicies } = await w.logs.describeResourcePolicies({});
  assert.ok(resourcePolicies?.some(({ policyDocument }) => policyDocument?.includes(GROUP)));
  assert.match(await refusal(w.logs.createDelivery(pair)), /ConflictException/);
  assert.match(await refusal(w.logs.deleteDeliverySource({ name: "bus" })), /ConflictException/);
  assert.match(
    await refusal(w.logs.updateDeliveryConfiguration({ id: delivery?.id, recordFields: ["details"] })),
    /ValidationException: Record field resource_arn is mandatory/,
  );
  const { configurationTemplates } = await w.logs.describeConfigurationTemplates({ logTypes: ["INFO_LOGS"] });
  assert.deepEqual(
    configurationTemplates?.map((each) => each.deliveryDestinationType),
    ["CWL", "S3", "FH"],
  );
  const { tags } = await w.logs.listTagsForResource({ resourceArn: deliverySource?.arn });
  assert.deepEqual(tags, { a: "b" });
  await w.logs.deleteDelivery({ id: delivery?.id });
  await w.logs.deleteDeliverySource({ name: "bus" });
  assert.match(await refusal(w.logs.getDeliverySource({ name: "bus" })), /ResourceNotFoundException/);
  assert.equal((await w.logs.describeDeliveries({})).deliveries?.length, 0);
});
