import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { SQS } from "@aws-sdk/client-sqs";
import { absent, Bench, present } from "../../../../test/clients/program.ts";

const skip = present("aws", "--version") ? false : absent("aws");

suite("the AWS CLI and topics", { skip }, () => {
  let bench: Bench;
  before(async () => {
    bench = await Bench.open();
  });
  after(() => bench[Symbol.asyncDispose]());

  async function aws(...args: string[]): Promise<Record<string, string>> {
    const { code, out, err } = await bench.run("aws", [
      "--endpoint-url",
      bench.url,
      "--output",
      "json",
      ...args,
    ]);
    assert.equal(code, 0, `aws ${args.join(" ")}: ${err}`);
    return out === "" ? {} : JSON.parse(out);
  }

  test("a topic's life", async () => {
    const { TopicArn = "" } = await aws(
      "sns",
      "create-topic",
      "--name",
      "cli",
      "--tags",
      "Key=team,Value=blue",
    );
    assert.equal(TopicArn, "arn:aws:sns:us-east-1:000000000000:cli");
    const policy = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }],
    };
    const sqs = bench.cloudlet.sdk(SQS);
    const { QueueUrl } = await sqs.createQueue({
      QueueName: "cli",
      Attributes: { Policy: JSON.stringify(policy) },
    });
    const endpoint = ["--notification-endpoint", "arn:aws:sqs:us-east-1:000000000000:cli"];
    const { SubscriptionArn = "" } = await aws(
      "sns",
      "subscribe",
      "--topic-arn",
      TopicArn,
      "--protocol",
      "sqs",
      ...endpoint,
    );
    assert.ok(SubscriptionArn.startsWith(`${TopicArn}:`));
    const { MessageId } = await aws("sns", "publish", "--topic-arn", TopicArn, "--message", "hello & <you>");
    await bench.cloudlet.idle();
    const { Messages: [message] = [] } = await sqs.receiveMessage({ QueueUrl });
    const told = JSON.parse(message?.Body ?? "");
    assert.deepEqual([told.MessageId, told.Message], [MessageId, "hello & <you>"]);
  });
});
