import assert from "node:assert/strict";
import { test } from "node:test";
import { refusal, startSns } from "./fixtures.ts";

const IDENTIFIER = "arn:aws:dataprotection::aws:data-identifier/";
const policy = (
  DataDirection: string,
  identifiers: readonly string[],
  Operation: object,
  more: object = {},
) =>
  JSON.stringify({
    Name: "p",
    Version: "2021-06-01",
    Statement: [
      {
        DataDirection,
        Principal: ["*"],
        DataIdentifier: identifiers.map((name) => `${IDENTIFIER}${name}`),
        Operation,
        ...more,
      },
    ],
  });

test("inbound data is denied, or masked before anybody sees it", async () => {
  await using w = await startSns();
  const ResourceArn = await w.topic();
  const TopicArn = ResourceArn;
  await w.subscribeQueue(TopicArn, "queue", { RawMessageDelivery: "true" });
  const put = (DataProtectionPolicy: string) =>
    w.sns.putDataProtectionPolicy({ ResourceArn, DataProtectionPolicy });
  await put(policy("Inbound", ["CreditCardNumber"], { Deny: {} }));
  assert.match(
    await refusal(w.sns.publish({ TopicArn, Message: "card 4539 1488 0343 6467" })),
    /AuthorizationErrorException/,
  );
  await w.sns.publish({ TopicArn, Message: "no card 4539 1488 0343 6468" });
  await put(policy("Inbound", ["EmailAddress"], { Deidentify: { MaskConfig: { MaskWithCharacter: "#" } } }));
  await w.sns.publish({ TopicArn, Message: "to a@example.com!" });
  assert.deepEqual(await w.bodies(), ["no card 4539 1488 0343 6468", "to #############!"]);
  await put("");
  assert.equal((await w.sns.getDataProtectionPolicy({ ResourceArn })).DataProtectionPolicy, "");
});

test("outbound data is kept from those it is not for", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  await w.subscribeQueue(TopicArn, "queue", { RawMessageDelivery: "true" });
  const put = (DataProtectionPolicy: string) =>
    w.sns.putDataProtectionPolicy({ ResourceArn: TopicArn, DataProtectionPolicy });
  await put(policy("Outbound", ["Ssn-US"], { Deny: {} }));
  await w.sns.publish({ TopicArn, Message: "123-45-6789" });
  await w.sns.publish({ TopicArn, Message: "000-45-6789" });
  assert.deepEqual(await w.bodies(), ["000-45-6789"]);
  await put(policy("Outbound", ["IpAddress"], { Deidentify: { RedactConfig: {} } }));
  await w.sns.publish({ TopicArn, Message: "from 10.1.2.3." });
  assert.deepEqual(await w.bodies(), ["from ."]);
});

test("what is no data protection policy, or more than Cloudlet can find, is refused", async () => {
  await using w = await startSns();
  const ResourceArn = await w.topic();
  const put = (DataProtectionPolicy: string) =>
    refusal(w.sns.putDataProtectionPolicy({ ResourceArn, DataProtectionPolicy }));
  assert.match(await put("{"), /Invalid JSON format/);
  assert.match(
    await put(policy("Sideways", ["EmailAddress"], { Deny: {} })),
    /DataDirection must be Inbound or Outbound/,
  );
  assert.match(
    await put(policy("Inbound", ["Name"], { Deny: {} })),
    /Cloudlet does not support the data identifier Name yet/,
  );
  const Firehose = { DeliveryStream: "d" };
  assert.match(
    await put(
      policy("Inbound", ["EmailAddress"], { Audit: { SampleRate: "99", FindingsDestination: { Firehose } } }),
    ),
    /audit destinations other than CloudWatch Logs/,
  );
});
