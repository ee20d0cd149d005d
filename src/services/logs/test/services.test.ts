import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { IAM } from "@aws-sdk/client-iam";
import { callFrom } from "../../../kernel/dispatch/call.ts";
import { rootOf } from "../../../kernel/iam/principal.ts";
import { ARN, GROUP, refusal, STREAM, startLogs } from "./fixtures.ts";

const ACCOUNT = "000000000000";
const SCOPE = { partition: "aws", account: ACCOUNT, region: "us-east-1" };
const REQUEST = {
  id: "r",
  service: "events",
  operation: "PutEvents",
  endpoint: "http://127.0.0.1:4566",
  sourceIp: "127.0.0.1",
  secure: true,
  userAgent: "test",
  region: "us-east-1",
  accessKeyId: undefined,
  via: undefined,
};

test("a resource policy lets a service write, and no other", async () => {
  await using w = await startLogs();
  const put = (service: string) =>
    callFrom(
      w.world.world.kernel,
      { service: "events", scope: SCOPE, caller: rootOf(ACCOUNT), request: REQUEST },
      "logs",
      "PutLogEvents",
      { logGroupName: GROUP, logStreamName: STREAM, logEvents: [{ timestamp: w.now(), message: service }] },
      { as: { kind: "service", service, sourceAccount: ACCOUNT } },
    );
  assert.match(await refusal(put("events.amazonaws.com")), /^AccessDeniedException/);
  const Statement = [
    {
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: "logs:PutLogEvents",
      Resource: `${ARN}:*`,
    },
  ];
  const policyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  await w.logs.putResourcePolicy({ policyName: "p", policyDocument });
  await w.logs.putResourcePolicy({
    policyName: "q",
    policyDocument: policyDocument.replace("events.", "es."),
  });
  await put("events.amazonaws.com");
  assert.match(await refusal(put("delivery.logs.amazonaws.com")), /^AccessDeniedException/);
  const { events } = await w.logs.filterLogEvents({ logGroupName: GROUP });
  assert.deepEqual(
    events?.map((event) => event.message),
    ["events.amazonaws.com"],
  );
});

test("who hands over a role must be allowed to pass it", async () => {
  await using w = await startLogs();
  const iam = w.world.sdk(IAM);
  await iam.createUser({ UserName: "u" });
  const { AccessKey } = await iam.createAccessKey({ UserName: "u" });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const Statement = [{ Effect: "Allow", Action: "logs:*", Resource: "*" }];
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  await iam.putUserPolicy({ UserName: "u", PolicyName: "p", PolicyDocument });
  const logs = w.world.sdk(CloudWatchLogs, { credentials });
  const roleArn = `arn:aws:iam::${ACCOUNT}:role/r`;
  const targetArn = `arn:aws:kinesis:us-east-1:${ACCOUNT}:stream/s`;
  assert.match(
    await refusal(logs.putDestination({ destinationName: "d", targetArn, roleArn })),
    /not authorized to perform: iam:PassRole on resource: arn:aws:iam::000000000000:role\/r/,
  );
  const subscription = { logGroupName: GROUP, filterName: "f", filterPattern: "", destinationArn: targetArn };
  assert.match(await refusal(logs.putSubscriptionFilter({ ...subscription, roleArn })), /iam:PassRole/);
});
