import assert from "node:assert/strict";
import { test } from "node:test";
import { refusal, startSns, topicArn } from "./fixtures.ts";

test("a topic begins with AWS's policy and retry policy, and shows what was set", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic("news", { DisplayName: "News" });
  assert.equal(TopicArn, topicArn("news"));
  const { Attributes = {} } = await w.sns.getTopicAttributes({ TopicArn });
  assert.equal(Attributes["DisplayName"], "News");
  assert.equal(Attributes["Owner"], "000000000000");
  assert.equal(JSON.parse(Attributes["Policy"] ?? "").Id, "__default_policy_ID");
  const http = JSON.parse(Attributes["EffectiveDeliveryPolicy"] ?? "").http;
  assert.deepEqual(
    [http.defaultHealthyRetryPolicy.numRetries, http.defaultHealthyRetryPolicy.minDelayTarget],
    [3, 20],
  );
  await w.sns.setTopicAttributes({ TopicArn, AttributeName: "SignatureVersion", AttributeValue: "2" });
  assert.equal((await w.sns.getTopicAttributes({ TopicArn })).Attributes?.["SignatureVersion"], "2");
  assert.equal(
    await refusal(
      w.sns.setTopicAttributes({ TopicArn, AttributeName: "FifoTopic", AttributeValue: "false" }),
    ),
    "InvalidParameterException: Invalid parameter: AttributeName",
  );
});

test("names, and topics that are not there, are refused in AWS's words", async () => {
  await using w = await startSns();
  const create = (Name: string, Attributes = {}) => refusal(w.sns.createTopic({ Name, Attributes }));
  assert.equal(await create("a b"), "InvalidParameterException: Invalid parameter: Topic Name");
  assert.equal(await create("a.fifo"), "InvalidParameterException: Invalid parameter: Topic Name");
  assert.match(await create("a", { FifoTopic: "true" }), /Fifo Topic names must end with \.fifo/);
  assert.match(await create("a", { ContentBasedDeduplication: "true" }), /can only be set for FIFO topics/);
  assert.equal(
    await refusal(w.sns.getTopicAttributes({ TopicArn: topicArn("none") })),
    "NotFoundException: Topic does not exist",
  );
  assert.equal(
    await refusal(w.sns.getTopicAttributes({ TopicArn: "none" })),
    "InvalidParameterException: Invalid parameter: TopicArn Reason: An ARN must have at least 6 elements, not 1",
  );
  assert.equal(
    await refusal(w.sns.publish({ TopicArn: "arn:aws:sns:eu-west-1:000000000000:a", Message: "m" })),
    "InvalidParameterException: Invalid parameter: TopicArn",
  );
});

test("creating a topic again answers it, or tells what differs", async () => {
  await using w = await startSns();
  const Tags = [{ Key: "k", Value: "v" }];
  const first = await w.sns.createTopic({ Name: "t", Attributes: { DisplayName: "d" }, Tags });
  assert.deepEqual((await w.sns.createTopic({ Name: "t" })).TopicArn, first.TopicArn);
  assert.match(
    await refusal(w.sns.createTopic({ Name: "t", Attributes: { DisplayName: "e" } })),
    /Attributes Reason: Topic already exists with different attributes/,
  );
  assert.match(
    await refusal(w.sns.createTopic({ Name: "t", Tags: [{ Key: "k", Value: "w" }] })),
    /Tags Reason: Topic already exists with different tags/,
  );
});

test("topics are listed a hundred at a time and deleted once and again", async () => {
  await using w = await startSns();
  for (let i = 0; i < 103; i++) await w.topic(`t${String(i).padStart(3, "0")}`);
  const first = await w.sns.listTopics({});
  assert.equal(first.Topics?.length, 100);
  const second = await w.sns.listTopics({ NextToken: first.NextToken });
  assert.deepEqual(
    second.Topics?.map((topic) => topic.TopicArn),
    [topicArn("t100"), topicArn("t101"), topicArn("t102")],
  );
  assert.equal(second.NextToken, undefined);
  await w.sns.deleteTopic({ TopicArn: topicArn("t000") });
  await w.sns.deleteTopic({ TopicArn: topicArn("t000") });
  assert.match(await refusal(w.sns.getTopicAttributes({ TopicArn: topicArn("t000") })), /NotFound/);
});

test("tags are put, listed and taken away", async () => {
  await using w = await startSns();
  const ResourceArn = await w.topic();
  await w.sns.tagResource({
    ResourceArn,
    Tags: [
      { Key: "a", Value: "1" },
      { Key: "b", Value: "2" },
    ],
  });
  await w.sns.untagResource({ ResourceArn, TagKeys: ["a"] });
  assert.deepEqual((await w.sns.listTagsForResource({ ResourceArn })).Tags, [{ Key: "b", Value: "2" }]);
  const twice = [
    { Key: "a", Value: "1" },
    { Key: "a", Value: "2" },
  ];
  assert.match(
    await refusal(w.sns.tagResource({ ResourceArn, Tags: twice })),
    /Duplicated keys are not allowed\./,
  );
  assert.match(
    await refusal(w.sns.listTagsForResource({ ResourceArn: topicArn("none") })),
    /ResourceNotFoundException: Resource does not exist/,
  );
});

test("delivery policies are checked", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const set = (policy: object) =>
    w.sns.setTopicAttributes({
      TopicArn,
      AttributeName: "DeliveryPolicy",
      AttributeValue: JSON.stringify(policy),
    });
  await set({ http: { defaultHealthyRetryPolicy: { minDelayTarget: 5, maxDelayTarget: 6, numRetries: 1 } } });
  const { Attributes = {} } = await w.sns.getTopicAttributes({ TopicArn });
  assert.equal(
    JSON.parse(Attributes["EffectiveDeliveryPolicy"] ?? "").http.defaultHealthyRetryPolicy.maxDelayTarget,
    6,
  );
  assert.match(
    await refusal(set({ http: { defaultHealthyRetryPolicy: { minDelayTarget: 9, maxDelayTarget: 6 } } })),
    /maxDelayTarget must be greater than or equal to minDelayTarget/,
  );
  assert.match(
    await refusal(set({ http: { defaultHealthyRetryPolicy: { numRetries: 101 } } })),
    /numRetries/,
  );
});
