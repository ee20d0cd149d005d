import assert from "node:assert/strict";
import { test } from "node:test";
import { SQS } from "@aws-sdk/client-sqs";
import { bench, policy } from "./bench.ts";

test("the access advisor lists the services that policies open, with their last use", async () => {
  await using b = await bench();
  const { User } = await b.iam.createUser({ UserName: "u" });
  await b.iam.putUserPolicy({
    UserName: "u",
    PolicyName: "p",
    PolicyDocument: policy({ Effect: "Allow", Action: ["sqs:*", "s3:Get*"], Resource: "*" }),
  });
  const { AccessKey } = await b.iam.createAccessKey({ UserName: "u" });
  const { AccessKeyId: accessKeyId = "", SecretAccessKey: secretAccessKey = "" } = AccessKey ?? {};
  await b.world.sdk(SQS, { credentials: { accessKeyId, secretAccessKey } }).listQueues({});
  await b.world.clock.advance({ days: 1 });
  const { JobId } = await b.iam.generateServiceLastAccessedDetails({ Arn: User?.Arn });
  const report = await b.iam.getServiceLastAccessedDetails({ JobId });
  assert.equal(report.JobStatus, "COMPLETED");
  assert.deepEqual(
    report.ServicesLastAccessed?.map((one) => one.ServiceNamespace),
    ["s3", "sqs"],
  );
  const [s3, sqs] = report.ServicesLastAccessed ?? [];
  assert.equal(s3?.TotalAuthenticatedEntities, 0);
  assert.equal(sqs?.LastAuthenticatedEntity, User?.Arn);
  assert.equal(sqs?.LastAuthenticated?.toISOString(), "2026-01-01T00:00:00.000Z");
  const entities = await b.iam.getServiceLastAccessedDetailsWithEntities({ JobId, ServiceNamespace: "sqs" });
  assert.deepEqual(
    entities.EntityDetailsList?.map((one) => one.EntityInfo?.Name),
    ["u"],
  );
  const byAction = await b.iam.generateServiceLastAccessedDetails({
    ...{ Arn: User?.Arn, Granularity: "ACTION_LEVEL" },
  });
  const detailed = await b.iam.getServiceLastAccessedDetails({ JobId: byAction.JobId });
  assert.equal(detailed.JobType, "ACTION_LEVEL");
  const tracked = detailed.ServicesLastAccessed?.find((one) => one.ServiceNamespace === "sqs");
  const action = (name: string) =>
    tracked?.TrackedActionsLastAccessed?.find((one) => one.ActionName === name);
  assert.equal(action("ListQueues")?.LastAccessedEntity, User?.Arn);
  assert.equal(action("ListQueues")?.LastAccessedRegion, "us-east-1");
  assert.deepEqual(action("DeleteQueue"), { ActionName: "DeleteQueue" });
});

test("the policies that grant a service are named", async () => {
  await using b = await bench();
  const { User } = await b.iam.createUser({ UserName: "u" });
  await b.iam.createGroup({ GroupName: "g" });
  await b.iam.addUserToGroup({ GroupName: "g", UserName: "u" });
  await b.iam.putGroupPolicy({
    GroupName: "g",
    PolicyName: "not-s3",
    PolicyDocument: policy({ Effect: "Allow", NotAction: "s3:*", Resource: "*" }),
  });
  await b.iam.attachUserPolicy({
    UserName: "u",
    PolicyArn: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
  });
  const answer = await b.iam.listPoliciesGrantingServiceAccess({
    Arn: User?.Arn,
    ServiceNamespaces: ["s3", "sqs", "ec2"],
  });
  const found = answer.PoliciesGrantingServiceAccess?.map((one) => [
    one.ServiceNamespace,
    one.Policies?.map((p) => p.PolicyName),
  ]);
  assert.deepEqual(found, [
    ["ec2", ["not-s3"]],
    ["s3", ["AmazonS3ReadOnlyAccess"]],
    ["sqs", ["not-s3"]],
  ]);
});
