import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

  /** Runs `aws ...` and answers what it printed, as it stands. */
  async function plain(args: readonly string[]): Promise<string> {
    const { code, out, err } = await bench.run("aws", [...endpoint(), ...args]);
    assert.equal(code, 0, `aws ${args.join(" ")}: ${err}`);
    return out;
  }

  /** Runs `aws ...`, which must fail, and answers its complaint. */
  async function refused(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
    const { code, err } = await bench.run("aws", [...endpoint(), ...args], { env });
    assert.notEqual(code, 0, `aws ${args.join(" ")} succeeded`);
    return err.trim();
  }

  test("metrics and an alarm", async () => {
    const data = ["--namespace", "Cli", "--metric-name", "m"];
    await aws([
      "cloudwatch",
      "put-metric-data",
      ...data,
      "--value",
      "3",
      "--unit",
      "Count",
      "--dimensions",
      "a=b",
    ]);
    const { Metrics } = await aws(["cloudwatch", "list-metrics", "--namespace", "Cli"]);
    assert.deepEqual(Metrics, [
      { Namespace: "Cli", MetricName: "m", Dimensions: [{ Name: "a", Value: "b" }] },
    ]);
    const alarm = ["--alarm-name", "cli", "--threshold", "1", "--evaluation-periods", "1", "--period", "60"];
    const compared = ["--comparison-operator", "GreaterThanThreshold", "--statistic", "Sum"];
    await aws([
      "cloudwatch",
      "put-metric-alarm",
      ...alarm,
      ...compared,
      ...data,
      "--dimensions",
      "Name=a,Value=b",
    ]);
    const { MetricAlarms } = await aws(["cloudwatch", "describe-alarms", "--alarm-names", "cli"]);
    assert.equal((MetricAlarms as unknown as { Threshold: number }[])[0]?.Threshold, 1);
    assert.match(
      await refused(["cloudwatch", "put-metric-alarm", ...alarm, ...compared, "--metric-name", "m"]),
      /\(ValidationError\) when calling the PutMetricAlarm operation: MetricName, Namespace and Period must be specified/,
    );
  });

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

  test("a bucket's life: files in parts, sync, presigning, and what is set on it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cloudlet-cli-"));
    try {
      const s3 = (...args: string[]) => plain(["s3", ...args]);
      const s3api = (what: string, ...args: string[]) => aws(["s3api", what, "--bucket", "cli", ...args]);
      const tree = join(folder, "tree");
      mkdirSync(join(tree, "deep"), { recursive: true });
      writeFileSync(join(tree, "deep", "1.txt"), "one");
      writeFileSync(join(tree, "odd näme+&.txt"), "two");
      const large = Buffer.alloc(20 * 1024 * 1024, "0123456789abcdef!");
      writeFileSync(join(folder, "large"), large);
      await s3("mb", "s3://cli");
      await s3("cp", join(folder, "large"), "s3://cli/large", "--no-progress");
      assert.match((await s3api("head-object", "--key", "large"))["ETag"] ?? "", /-3"$/);
      await s3("cp", "s3://cli/large", join(folder, "back"), "--no-progress");
      assert.ok(readFileSync(join(folder, "back")).equals(large));
      await s3("sync", tree, "s3://cli/tree", "--no-progress");
      assert.equal(await s3("sync", tree, "s3://cli/tree", "--no-progress"), "");
      assert.match(
        await s3("ls", "s3://cli", "--recursive"),
        /20971520 large\n.* 3 tree\/deep\/1\.txt\n.* 3 tree\/odd näme\+&\.txt\n$/,
      );
      const url = (await s3("presign", "s3://cli/tree/deep/1.txt")).trim();
      assert.equal(await (await fetch(url)).text(), "one");
      await s3api("put-bucket-versioning", "--versioning-configuration", "Status=Enabled");
      await s3("rm", "s3://cli/tree", "--recursive");
      const { DeleteMarkers } = await s3api("list-object-versions", "--prefix", "tree/");
      assert.equal((DeleteMarkers as unknown as unknown[]).length, 2);
      await s3api("put-object-tagging", "--key", "large", "--tagging", "TagSet=[{Key=a,Value=b}]");
      assert.deepEqual((await s3api("get-object-tagging", "--key", "large"))["TagSet"], [
        { Key: "a", Value: "b" },
      ]);
      await s3("website", "s3://cli", "--index-document", "index.html");
      assert.deepEqual(await s3api("get-bucket-website"), { IndexDocument: { Suffix: "index.html" } });
      const rule = { ID: "x", Status: "Enabled", Filter: { Prefix: "logs/" }, Expiration: { Days: 3 } };
      const rules = JSON.stringify({ Rules: [rule] });
      await s3api("put-bucket-lifecycle-configuration", "--lifecycle-configuration", rules);
      assert.deepEqual((await s3api("get-bucket-lifecycle-configuration"))["Rules"], [rule]);
      assert.match(
        await refused(["s3", "rb", "s3://cli", "--force"]),
        /BucketNotEmpty.*You must delete all versions in the bucket/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("a table's life, by the CLI's own notation of items", async () => {
    const db = (what: string, ...args: string[]) =>
      aws(["dynamodb", what, ...(what.startsWith("batch") ? [] : ["--table-name", "cli"]), ...args]);
    await db(
      "create-table",
      ...["--attribute-definitions", "AttributeName=pk,AttributeType=S", "AttributeName=sk,AttributeType=N"],
      ...["--key-schema", "AttributeName=pk,KeyType=HASH", "AttributeName=sk,KeyType=RANGE"],
      ...["--billing-mode", "PAY_PER_REQUEST"],
    );
    await bench.cloudlet.clock.advance({ minutes: 1 }); // the CLI's own waiter looks every twenty seconds
    await db("put-item", "--item", '{"pk":{"S":"a"},"sk":{"N":"1"}}');
    const key = ["--key", '{"pk":{"S":"a"},"sk":{"N":"1"}}'];
    const update = [
      "--update-expression",
      "SET n = if_not_exists(n, :o) + :o",
      "--return-values",
      "UPDATED_NEW",
    ];
    assert.deepEqual(
      await db("update-item", ...key, ...update, "--expression-attribute-values", '{":o":{"N":"1"}}'),
      { Attributes: { n: { N: "2" } } },
    );
    const requests = [2, 3].map((n) => ({ PutRequest: { Item: { pk: { S: "a" }, sk: { N: `${n}` } } } }));
    await db("batch-write-item", "--request-items", JSON.stringify({ cli: requests }));
    const where = ["--key-condition-expression", "pk = :p and sk > :s", "--no-scan-index-forward"];
    const values = ["--expression-attribute-values", '{":p":{"S":"a"},":s":{"N":"1"}}'];
    const found = await db("query", ...where, ...values, "--query", "Items[].sk.N");
    assert.deepEqual(found, ["3", "2"]);
    const put = ["dynamodb", "put-item", "--table-name", "cli", "--item", '{"pk":{"S":"a"},"sk":{"N":"1"}}'];
    assert.match(
      await refused([...put, "--condition-expression", "attribute_not_exists(pk)"]),
      /\(ConditionalCheckFailedException\) when calling the PutItem operation: The conditional request failed/,
    );
    await db("delete-table");
  });

  test("a key encrypts and decrypts", async () => {
    await aws(["kms", "create-key"]);
    const [{ KeyId }] = (await aws(["kms", "list-keys"]))["Keys"] as unknown as [{ KeyId: string }];
    const sealed = await aws(["kms", "encrypt", "--key-id", KeyId, "--plaintext", "c2VjcmV0"]);
    const folder = mkdtempSync(join(tmpdir(), "cloudlet-cli-"));
    try {
      const file = join(folder, "sealed");
      writeFileSync(file, Buffer.from(sealed["CiphertextBlob"] ?? "", "base64"));
      const opened = await aws(["kms", "decrypt", "--ciphertext-blob", `fileb://${file}`]);
      assert.equal(Buffer.from(opened["Plaintext"] ?? "", "base64").toString(), "c2VjcmV0");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
