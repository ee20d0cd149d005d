import assert from "node:assert/strict";
import { test } from "node:test";
import { parseQueueUrl, queueArn, queueNameIn } from "./queue.ts";

const SCOPE = { partition: "aws", account: "123456789012", region: "us-east-1" };

test("a queue URL says account and name, and the Region where its host does", () => {
  const region = (url: string) => {
    const address = parseQueueUrl(url);
    assert.deepEqual([address.account, address.name], ["123456789012", "my-queue.fifo"], url);
    return address.region;
  };
  assert.equal(region("http://127.0.0.1:4566/123456789012/my-queue.fifo"), undefined);
  assert.equal(region("http://localhost:4566/queue/eu-west-1/123456789012/my-queue.fifo"), undefined);
  assert.equal(region("https://sqs.eu-west-1.amazonaws.com/123456789012/my-queue.fifo"), "eu-west-1");
  assert.equal(region("https://sqs.us-gov-west-1.amazonaws.com/123456789012/my-queue.fifo"), "us-gov-west-1");
  assert.equal(
    region("http://sqs.ap-southeast-2.localhost:4566/123456789012/my-queue.fifo"),
    "ap-southeast-2",
  );
  assert.equal(region("https://us-west-2.queue.amazonaws.com/123456789012/my-queue.fifo"), "us-west-2");
  assert.equal(region("https://queue.amazonaws.com/123456789012/my-queue.fifo"), undefined);
  assert.equal(region("123456789012/my-queue.fifo"), undefined);
});

test("what is no queue URL is an invalid address", () => {
  for (const url of [
    "QUEUE",
    "http://x/q",
    "http://x/12345/q",
    "http://x/123456789012/",
    "http://x/123456789012/q?a=b",
  ])
    assert.throws(() => parseQueueUrl(url), {
      code: "InvalidAddress",
      message: `The address ${url} is not valid for this endpoint.`,
    });
  assert.throws(() => parseQueueUrl(""), { queryCode: "MissingParameter" });
});

test("an ARN names a queue only in its own account, Region and partition", () => {
  const arn = queueArn(SCOPE, "q");
  assert.equal(arn, "arn:aws:sqs:us-east-1:123456789012:q");
  assert.equal(queueNameIn(SCOPE, arn), "q");
  for (const other of [
    arn.replace("sqs", "sns"),
    arn.replace("us-east-1", "us-east-2"),
    arn.replace("123456789012", "123456789013"),
    arn.replace("aws", "aws-cn"),
    "q",
  ])
    assert.equal(queueNameIn(SCOPE, other), undefined);
});
