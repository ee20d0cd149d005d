import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { absent, Bench, present } from "./program.ts";

const skip = present("aws", "--version") ? false : absent("aws");

suite("the AWS CLI", { skip, concurrency: 2 }, () => {
  let bench: Bench;
  before(async () => {
    bench = await Bench.open();
  });
  after(() => bench[Symbol.asyncDispose]());

  /** Version 1 of the CLI takes no notice of AWS_ENDPOINT_URL where SQS is concerned; of the option every version does. */
  const endpoint = () => ["--endpoint-url", bench.url];

  /** Runs `aws ...` and answers what it printed, parsed. */
  async function aws(
    args: readonly string[],
    env: Record<string, string> = {},
  ): Promise<Record<string, never>> {
    const { code, out, err } = await bench.run("aws", [...endpoint(), "--output", "json", ...args], { env });
    assert.equal(code, 0, `aws ${args.join(" ")}: ${err}`);
    return out === "" ? {} : JSON.parse(out);
  }

  /** Runs `aws ...`, which must fail, and answers its complaint. */
  async function refused(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
    const { code, err } = await bench.run("aws", [...endpoint(), ...args], { env });
    assert.notEqual(code, 0, `aws ${args.join(" ")} succeeded`);
    return err.trim();
  }

  test("a queue's life", async () => {
    const { QueueUrl } = await aws(["sqs", "create-queue", "--queue-name", "cli", "--tags", "team=blue"]);
    assert.equal(QueueUrl, `${bench.url}/000000000000/cli`);
    const attributes = JSON.stringify({ kind: { DataType: "String", StringValue: "greeting" } });
    const sent = await aws([
      "sqs",
      "send-message",
      "--queue-url",
      QueueUrl,
      "--message-body",
      "hello & <you>",
      "--message-attributes",
      attributes,
    ]);
    const { Messages } = await aws([
      "sqs",
      "receive-message",
      "--queue-url",
      QueueUrl,
      "--message-attribute-names",
      "All",
      "--attribute-names",
      "All",
    ]);
    const [message] = Messages as unknown as Record<string, never>[];
    assert.equal(message?.["MessageId"], sent["MessageId"]);
    assert.equal(message?.["Body"], "hello & <you>");
    assert.equal(message?.["MD5OfMessageAttributes"], sent["MD5OfMessageAttributes"]);
    await aws([
      "sqs",
      "delete-message",
      "--queue-url",
      QueueUrl,
      "--receipt-handle",
      message?.["ReceiptHandle"] ?? "",
    ]);
    assert.deepEqual(await aws(["sqs", "list-queue-tags", "--queue-url", QueueUrl]), {
      Tags: { team: "blue" },
    });
    await aws(["sqs", "delete-queue", "--queue-url", QueueUrl]);
    assert.match(
      await refused(["sqs", "get-queue-url", "--queue-name", "cli"]),
      /\(AWS\.SimpleQueueService\.NonExistentQueue\) when calling the GetQueueUrl operation: The specified queue does not exist/,
    );
  });

  test("a user is denied what no policy allows, in AWS's words, and may do what one does", async () => {
    const { User } = (await aws(["iam", "create-user", "--user-name", "ann"])) as Record<
      string,
      Record<string, string>
    >;
    assert.equal(User?.["Arn"], "arn:aws:iam::000000000000:user/ann");
    const { AccessKey } = (await aws(["iam", "create-access-key", "--user-name", "ann"])) as Record<
      string,
      Record<string, string>
    >;
    const ann = {
      AWS_ACCESS_KEY_ID: AccessKey?.["AccessKeyId"] ?? "",
      AWS_SECRET_ACCESS_KEY: AccessKey?.["SecretAccessKey"] ?? "",
    };
    assert.equal(
      (await aws(["sts", "get-caller-identity"], ann))["Arn"],
      "arn:aws:iam::000000000000:user/ann",
    );
    assert.match(
      await refused(["sqs", "create-queue", "--queue-name", "anns"], ann),
      /\(AccessDenied\) when calling the CreateQueue operation: User: arn:aws:iam::000000000000:user\/ann is not authorized to perform: sqs:createqueue on resource: arn:aws:sqs:us-east-1:000000000000:anns because no identity-based policy allows the sqs:createqueue action/i,
    );
    const policy = "arn:aws:iam::aws:policy/AmazonSQSFullAccess";
    await aws(["iam", "attach-user-policy", "--user-name", "ann", "--policy-arn", policy]);
    await aws(["sqs", "create-queue", "--queue-name", "anns"], ann);
    assert.match(
      await refused(["sqs", "list-queues"], { ...ann, AWS_SECRET_ACCESS_KEY: "wrong" }),
      /\((SignatureDoesNotMatch|InvalidSignatureException)\) when calling the ListQueues operation: The request signature we calculated does not match the signature you provided/,
    );
  });

  test("a role is assumed, and its session may do what the role may", async () => {
    const principal = { AWS: "arn:aws:iam::000000000000:user/bob" };
    const trust = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: principal, Action: "sts:AssumeRole" }],
    };
    const allow = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "sqs:ListQueues", Resource: "*" }],
    };
    await aws(["iam", "create-user", "--user-name", "bob"]);
    const { AccessKey } = (await aws(["iam", "create-access-key", "--user-name", "bob"])) as Record<
      string,
      Record<string, string>
    >;
    const bob = {
      AWS_ACCESS_KEY_ID: AccessKey?.["AccessKeyId"] ?? "",
      AWS_SECRET_ACCESS_KEY: AccessKey?.["SecretAccessKey"] ?? "",
    };
    await aws([
      "iam",
      "create-role",
      "--role-name",
      "lister",
      "--assume-role-policy-document",
      JSON.stringify(trust),
    ]);
    await aws([
      "iam",
      "put-role-policy",
      "--role-name",
      "lister",
      "--policy-name",
      "p",
      "--policy-document",
      JSON.stringify(allow),
    ]);
    const role = "arn:aws:iam::000000000000:role/lister";
    const { Credentials } = (await aws(
      ["sts", "assume-role", "--role-arn", role, "--role-session-name", "tried"],
      bob,
    )) as Record<string, Record<string, string>>;
    const session = {
      AWS_ACCESS_KEY_ID: Credentials?.["AccessKeyId"] ?? "",
      AWS_SECRET_ACCESS_KEY: Credentials?.["SecretAccessKey"] ?? "",
      AWS_SESSION_TOKEN: Credentials?.["SessionToken"] ?? "",
    };
    const { Arn } = await aws(["sts", "get-caller-identity"], session);
    assert.equal(Arn, "arn:aws:sts::000000000000:assumed-role/lister/tried");
    await aws(["sqs", "list-queues"], session);
    assert.match(
      await refused(["sqs", "create-queue", "--queue-name", "no"], session),
      /\(AccessDenied\).*User: arn:aws:sts::000000000000:assumed-role\/lister\/tried is not authorized to perform: sqs:createqueue/i,
    );
  });
});
