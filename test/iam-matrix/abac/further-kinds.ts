/** Kinds of resources with tags that need others beside them. */
import * as scaling from "@aws-sdk/client-application-auto-scaling";
import * as cloudtrail from "@aws-sdk/client-cloudtrail";
import * as cloudwatch from "@aws-sdk/client-cloudwatch";
import * as logs from "@aws-sdk/client-cloudwatch-logs";
import * as dynamodb from "@aws-sdk/client-dynamodb";
import * as events from "@aws-sdk/client-eventbridge";
import * as firehose from "@aws-sdk/client-firehose";
import * as iam from "@aws-sdk/client-iam";
import * as kinesis from "@aws-sdk/client-kinesis";
import * as lambda from "@aws-sdk/client-lambda";
import * as organizations from "@aws-sdk/client-organizations";
import * as pipes from "@aws-sdk/client-pipes";
import * as ram from "@aws-sdk/client-ram";
import * as s3 from "@aws-sdk/client-s3";
import * as schemas from "@aws-sdk/client-schemas";
import * as sqs from "@aws-sdk/client-sqs";
import { zipOf } from "../../../src/services/lambda/test/stage.ts";
import { account, given, type Kind, listed, lower, policy } from "./kind.ts";

/** Tags of trails, event data stores and channels are kept alike. */
const TRAIL_TAGS: Pick<Kind, "tag" | "untag"> = {
  tag: (of, ResourceId, tags) =>
    of(cloudtrail.CloudTrailClient).send(
      new cloudtrail.AddTagsCommand({ ResourceId, TagsList: listed(tags) }),
    ),
  untag: (of, ResourceId, keys) =>
    of(cloudtrail.CloudTrailClient).send(
      new cloudtrail.RemoveTagsCommand({ ResourceId, TagsList: keys.map((Key) => ({ Key })) }),
    ),
};
/** The ARN of the event data store that channels lead to. */
let outside = "";

const roleArn = `arn:aws:iam::${account}:role/helper`;
const trusting = (...services: string[]) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: "sts:AssumeRole",
        Principal: { Service: services.map((id) => `${id}.amazonaws.com`) },
      },
    ],
  });
const queueArn = (name: string) => `arn:aws:sqs:us-east-1:${account}:${name}`;

export const FURTHER_KINDS: readonly Kind[] = [
  {
    type: "iam:mfa",
    make: async (of, VirtualMFADeviceName, tags) => {
      const device = { VirtualMFADeviceName, Tags: listed(tags) };
      const made = await of(iam.IAMClient).send(new iam.CreateVirtualMFADeviceCommand(device));
      return made.VirtualMFADevice?.SerialNumber ?? "";
    },
    read: (of, SerialNumber) => of(iam.IAMClient).send(new iam.ListMFADeviceTagsCommand({ SerialNumber })),
    tag: (of, SerialNumber, tags) =>
      of(iam.IAMClient).send(new iam.TagMFADeviceCommand({ SerialNumber, Tags: listed(tags) })),
    untag: (of, SerialNumber, TagKeys) =>
      of(iam.IAMClient).send(new iam.UntagMFADeviceCommand({ SerialNumber, TagKeys })),
  },
  {
    type: "iam:oidc-provider",
    make: async (of, name, tags) => {
      const provider = {
        Url: `https://${name}.example.com`,
        Tags: listed(tags),
        ThumbprintList: ["a".repeat(40)],
      };
      const made = await of(iam.IAMClient).send(new iam.CreateOpenIDConnectProviderCommand(provider));
      return made.OpenIDConnectProviderArn ?? "";
    },
    read: (of, OpenIDConnectProviderArn) =>
      of(iam.IAMClient).send(new iam.GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn })),
    tag: (of, OpenIDConnectProviderArn, tags) =>
      of(iam.IAMClient).send(
        new iam.TagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, Tags: listed(tags) }),
      ),
    untag: (of, OpenIDConnectProviderArn, TagKeys) =>
      of(iam.IAMClient).send(
        new iam.UntagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, TagKeys }),
      ),
  },
  {
    type: "kinesis:consumer",
    before: async (of) => {
      await of(kinesis.KinesisClient).send(
        new kinesis.CreateStreamCommand({ StreamName: "s", ShardCount: 1 }),
      );
    },
    make: async (of, ConsumerName, Tags) => {
      const StreamARN = `arn:aws:kinesis:us-east-1:${account}:stream/s`;
      const consumer = { StreamARN, ConsumerName, Tags: given(Tags) };
      const made = await of(kinesis.KinesisClient).send(new kinesis.RegisterStreamConsumerCommand(consumer));
      return made.Consumer?.ConsumerARN ?? "";
    },
    read: (of, ConsumerARN) =>
      of(kinesis.KinesisClient).send(new kinesis.DescribeStreamConsumerCommand({ ConsumerARN })),
    tag: (of, ResourceARN, Tags) =>
      of(kinesis.KinesisClient).send(new kinesis.TagResourceCommand({ ResourceARN, Tags })),
    untag: (of, ResourceARN, TagKeys) =>
      of(kinesis.KinesisClient).send(new kinesis.UntagResourceCommand({ ResourceARN, TagKeys })),
  },
  {
    type: "firehose:deliverystream",
    before: async (of) => {
      const role = { RoleName: "helper", AssumeRolePolicyDocument: trusting("firehose") };
      await of(iam.IAMClient).send(new iam.CreateRoleCommand(role));
    },
    make: async (of, DeliveryStreamName, Tags) => {
      const ExtendedS3DestinationConfiguration = { RoleARN: roleArn, BucketARN: "arn:aws:s3:::b" };
      const stream = { DeliveryStreamName, ExtendedS3DestinationConfiguration };
      const tags = given(Tags) && { Tags: listed(Tags) };
      await of(firehose.FirehoseClient).send(
        new firehose.CreateDeliveryStreamCommand({ ...stream, ...tags }),
      );
      return DeliveryStreamName;
    },
    read: (of, DeliveryStreamName) =>
      of(firehose.FirehoseClient).send(new firehose.DescribeDeliveryStreamCommand({ DeliveryStreamName })),
    tag: (of, DeliveryStreamName, Tags) =>
      of(firehose.FirehoseClient).send(
        new firehose.TagDeliveryStreamCommand({ DeliveryStreamName, Tags: listed(Tags) }),
      ),
    untag: (of, DeliveryStreamName, TagKeys) =>
      of(firehose.FirehoseClient).send(
        new firehose.UntagDeliveryStreamCommand({ DeliveryStreamName, TagKeys }),
      ),
  },
  {
    type: "schemas:schema",
    before: async (of) => {
      await of(schemas.SchemasClient).send(new schemas.CreateRegistryCommand({ RegistryName: "r" }));
    },
    make: async (of, SchemaName, Tags) => {
      const Content = JSON.stringify({
        openapi: "3.0.0",
        info: { version: "1.0.0", title: "t" },
        paths: {},
        components: { schemas: {} },
      });
      const made = await of(schemas.SchemasClient).send(
        new schemas.CreateSchemaCommand({ RegistryName: "r", SchemaName, Type: "OpenApi3", Content, Tags }),
      );
      return made.SchemaArn ?? "";
    },
    read: (of, arn) =>
      of(schemas.SchemasClient).send(
        new schemas.DescribeSchemaCommand({ RegistryName: "r", SchemaName: arn.split("/")[2] }),
      ),
    tag: (of, ResourceArn, Tags) =>
      of(schemas.SchemasClient).send(new schemas.TagResourceCommand({ ResourceArn, Tags })),
    untag: (of, ResourceArn, TagKeys) =>
      of(schemas.SchemasClient).send(new schemas.UntagResourceCommand({ ResourceArn, TagKeys })),
  },
  {
    type: "ram:customer-managed-permission",
    make: async (of, name, tags) => {
      const policyTemplate = JSON.stringify({
        Effect: "Allow",
        Action: ["ssm:GetParameter", "ssm:GetParameters"],
      });
      const made = await of(ram.RAMClient).send(
        new ram.CreatePermissionCommand({
          name,
          resourceType: "ssm:Parameter",
          policyTemplate,
          tags: lower(tags),
        }),
      );
      return made.permission?.arn ?? "";
    },
    read: (of, permissionArn) => of(ram.RAMClient).send(new ram.GetPermissionCommand({ permissionArn })),
    tag: (of, resourceArn, tags) =>
      of(ram.RAMClient).send(new ram.TagResourceCommand({ resourceArn, tags: lower(tags) })),
    untag: (of, resourceArn, tagKeys) =>
      of(ram.RAMClient).send(new ram.UntagResourceCommand({ resourceArn, tagKeys })),
  },
  {
    type: "cloudwatch:dashboard",
    make: async (of, DashboardName, tags) => {
      const dashboard = { DashboardName, DashboardBody: '{"widgets":[]}', Tags: listed(tags) };
      await of(cloudwatch.CloudWatchClient).send(new cloudwatch.PutDashboardCommand(dashboard));
      return `arn:aws:cloudwatch::${account}:dashboard/${DashboardName}`;
    },
    read: (of, arn) =>
      of(cloudwatch.CloudWatchClient).send(
        new cloudwatch.GetDashboardCommand({ DashboardName: arn.split("/")[1] }),
      ),
    tag: (of, ResourceARN, tags) =>
      of(cloudwatch.CloudWatchClient).send(
        new cloudwatch.TagResourceCommand({ ResourceARN, Tags: listed(tags) }),
      ),
    untag: (of, ResourceARN, TagKeys) =>
      of(cloudwatch.CloudWatchClient).send(new cloudwatch.UntagResourceCommand({ ResourceARN, TagKeys })),
  },
  {
    type: "events:rule-on-custom-event-bus",
    before: async (of) => {
      await of(events.EventBridgeClient).send(new events.CreateEventBusCommand({ Name: "b" }));
    },
    make: async (of, Name, tags) => {
      const rule = { Name, EventBusName: "b", EventPattern: '{"source":["a"]}', Tags: listed(tags) };
      return (await of(events.EventBridgeClient).send(new events.PutRuleCommand(rule))).RuleArn ?? "";
    },
    read: (of, arn) =>
      of(events.EventBridgeClient).send(
        new events.DescribeRuleCommand({ Name: arn.split("/")[2], EventBusName: "b" }),
      ),
    tag: (of, ResourceARN, tags) =>
      of(events.EventBridgeClient).send(new events.TagResourceCommand({ ResourceARN, Tags: listed(tags) })),
    untag: (of, ResourceARN, TagKeys) =>
      of(events.EventBridgeClient).send(new events.UntagResourceCommand({ ResourceARN, TagKeys })),
  },
  {
    type: "lambda:function",
    before: async (of) => {
      const role = { RoleName: "helper", AssumeRolePolicyDocument: trusting("lambda") };
      await of(iam.IAMClient).send(new iam.CreateRoleCommand(role));
    },
    make: async (of, FunctionName, Tags) => {
      const made = await of(lambda.LambdaClient).send(
        new lambda.CreateFunctionCommand({
          ...{ FunctionName, Tags, Role: roleArn, Runtime: "nodejs22.x", Handler: "index.handler" },
          Code: { ZipFile: zipOf({ "index.js": "exports.handler = async () => 1;" }) },
        }),
      );
      return made.FunctionArn ?? "";
    },
    read: (of, FunctionName) =>
      of(lambda.LambdaClient).send(new lambda.GetFunctionConfigurationCommand({ FunctionName })),
    tag: (of, Resource, Tags) =>
      of(lambda.LambdaClient).send(new lambda.TagResourceCommand({ Resource, Tags })),
    untag: (of, Resource, TagKeys) =>
      of(lambda.LambdaClient).send(new lambda.UntagResourceCommand({ Resource, TagKeys })),
  },
  {
    type: "logs:destination",
    before: async (of) => {
      const role = { RoleName: "helper", AssumeRolePolicyDocument: trusting("logs") };
      await of(iam.IAMClient).send(new iam.CreateRoleCommand(role));
      await of(kinesis.KinesisClient).send(
        new kinesis.CreateStreamCommand({ StreamName: "s", ShardCount: 1 }),
      );
    },
    make: async (of, destinationName, tags) => {
      const targetArn = `arn:aws:kinesis:us-east-1:${account}:stream/s`;
      const asked = { destinationName, targetArn, roleArn, tags: given(tags) };
      const made = await of(logs.CloudWatchLogsClient).send(new logs.PutDestinationCommand(asked));
      return made.destination?.arn ?? "";
    },
    read: (of, resourceArn) =>
      of(logs.CloudWatchLogsClient).send(new logs.ListTagsForResourceCommand({ resourceArn })),
    tag: (of, resourceArn, tags) =>
      of(logs.CloudWatchLogsClient).send(new logs.TagResourceCommand({ resourceArn, tags })),
    untag: (of, resourceArn, tagKeys) =>
      of(logs.CloudWatchLogsClient).send(new logs.UntagResourceCommand({ resourceArn, tagKeys })),
  },
  {
    type: "lambda:eventSourceMapping",
    before: async (of) => {
      const role = { RoleName: "helper", AssumeRolePolicyDocument: trusting("lambda") };
      await of(iam.IAMClient).send(new iam.CreateRoleCommand(role));
      const grant = { RoleName: "helper", PolicyName: "p", PolicyDocument: policy };
      await of(iam.IAMClient).send(new iam.PutRolePolicyCommand(grant));
      for (const QueueName of ["first", "second", "third", "fourth"])
        await of(sqs.SQSClient).send(new sqs.CreateQueueCommand({ QueueName }));
      await of(lambda.LambdaClient).send(
        new lambda.CreateFunctionCommand({
          ...{ FunctionName: "f", Role: roleArn, Runtime: "nodejs22.x", Handler: "index.handler" },
          Code: { ZipFile: zipOf({ "index.js": "exports.handler = async () => 1;" }) },
        }),
      );
    },
    make: async (of, name, tags) => {
      const mapping = {
        FunctionName: "f",
        EventSourceArn: queueArn(name),
        Enabled: false,
        Tags: given(tags),
      };
      const made = await of(lambda.LambdaClient).send(new lambda.CreateEventSourceMappingCommand(mapping));
      return made.EventSourceMappingArn ?? "";
    },
    read: (of, arn) =>
      of(lambda.LambdaClient).send(new lambda.GetEventSourceMappingCommand({ UUID: arn.split(":")[6] })),
    tag: (of, Resource, Tags) =>
      of(lambda.LambdaClient).send(new lambda.TagResourceCommand({ Resource, Tags })),
    untag: (of, Resource, TagKeys) =>
      of(lambda.LambdaClient).send(new lambda.UntagResourceCommand({ Resource, TagKeys })),
  },
  {
    type: "organizations:organizationalunit",
    before: async (of) => {
      await of(organizations.OrganizationsClient).send(new organizations.CreateOrganizationCommand({}));
    },
    make: async (of, Name, tags) => {
      const client = of(organizations.OrganizationsClient);
      const { Roots } = await client.send(new organizations.ListRootsCommand({}));
      const made = await client.send(
        new organizations.CreateOrganizationalUnitCommand({
          ...{ Name, ParentId: Roots?.[0]?.Id, Tags: listed(tags) },
        }),
      );
      return made.OrganizationalUnit?.Id ?? "";
    },
    read: (of, OrganizationalUnitId) =>
      of(organizations.OrganizationsClient).send(
        new organizations.DescribeOrganizationalUnitCommand({ OrganizationalUnitId }),
      ),
    tag: (of, ResourceId, tags) =>
      of(organizations.OrganizationsClient).send(
        new organizations.TagResourceCommand({ ResourceId, Tags: listed(tags) }),
      ),
    untag: (of, ResourceId, TagKeys) =>
      of(organizations.OrganizationsClient).send(
        new organizations.UntagResourceCommand({ ResourceId, TagKeys }),
      ),
  },
  {
    type: "pipes:pipe",
    before: async (of) => {
      const role = { RoleName: "helper", AssumeRolePolicyDocument: trusting("pipes") };
      await of(iam.IAMClient).send(new iam.CreateRoleCommand(role));
      const grant = { RoleName: "helper", PolicyName: "p", PolicyDocument: policy };
      await of(iam.IAMClient).send(new iam.PutRolePolicyCommand(grant));
      for (const QueueName of ["from", "to"])
        await of(sqs.SQSClient).send(new sqs.CreateQueueCommand({ QueueName }));
    },
    make: async (of, Name, Tags) => {
      const made = await of(pipes.PipesClient).send(
        new pipes.CreatePipeCommand({
          ...{ Name, Tags: given(Tags), RoleArn: roleArn, DesiredState: "STOPPED" },
          ...{ Source: queueArn("from"), Target: queueArn("to") },
        }),
      );
      return made.Arn ?? "";
    },
    read: (of, arn) => of(pipes.PipesClient).send(new pipes.DescribePipeCommand({ Name: arn.split("/")[1] })),
    tag: (of, resourceArn, tags) =>
      of(pipes.PipesClient).send(new pipes.TagResourceCommand({ resourceArn, tags })),
    untag: (of, resourceArn, tagKeys) =>
      of(pipes.PipesClient).send(new pipes.UntagResourceCommand({ resourceArn, tagKeys })),
  },
  {
    type: "cloudtrail:trail",
    before: async (of) => {
      await of(s3.S3Client).send(new s3.CreateBucketCommand({ Bucket: "logs" }));
      const Statement = {
        ...{ Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" } },
        ...{
          Action: ["s3:GetBucketAcl", "s3:PutObject"],
          Resource: ["arn:aws:s3:::logs", "arn:aws:s3:::logs/*"],
        },
      };
      const Policy = JSON.stringify({ Version: "2012-10-17", Statement });
      await of(s3.S3Client).send(new s3.PutBucketPolicyCommand({ Bucket: "logs", Policy }));
    },
    make: async (of, name, tags) => {
      const trail = { Name: `trail-${name}`, S3BucketName: "logs", TagsList: listed(tags) };
      return (
        (await of(cloudtrail.CloudTrailClient).send(new cloudtrail.CreateTrailCommand(trail))).TrailARN ?? ""
      );
    },
    read: (of, Name) => of(cloudtrail.CloudTrailClient).send(new cloudtrail.GetTrailStatusCommand({ Name })),
    ...TRAIL_TAGS,
  },
  {
    type: "cloudtrail:eventdatastore",
    make: async (of, Name, tags) => {
      const store = { Name, TagsList: listed(tags) };
      const made = await of(cloudtrail.CloudTrailClient).send(
        new cloudtrail.CreateEventDataStoreCommand(store),
      );
      return made.EventDataStoreArn ?? "";
    },
    read: (of, EventDataStore) =>
      of(cloudtrail.CloudTrailClient).send(new cloudtrail.GetEventDataStoreCommand({ EventDataStore })),
    ...TRAIL_TAGS,
  },
  {
    type: "cloudtrail:channel",
    before: async (of) => {
      const FieldSelectors = [{ Field: "eventCategory", Equals: ["ActivityAuditLog"] }];
      const store = { Name: "outside", AdvancedEventSelectors: [{ FieldSelectors }] };
      const made = await of(cloudtrail.CloudTrailClient).send(
        new cloudtrail.CreateEventDataStoreCommand(store),
      );
      outside = made.EventDataStoreArn ?? "";
    },
    make: async (of, Name, tags) => {
      const Destinations = [{ Type: "EVENT_DATA_STORE" as const, Location: outside }];
      const channel = { Name, Source: "Custom", Destinations, Tags: listed(tags) };
      const made = await of(cloudtrail.CloudTrailClient).send(new cloudtrail.CreateChannelCommand(channel));
      return made.ChannelArn ?? "";
    },
    read: (of, Channel) =>
      of(cloudtrail.CloudTrailClient).send(new cloudtrail.GetChannelCommand({ Channel })),
    ...TRAIL_TAGS,
  },
  {
    type: "organizations:policy",
    before: async (of) => {
      await of(organizations.OrganizationsClient).send(new organizations.CreateOrganizationCommand({}));
    },
    make: async (of, Name, tags) => {
      const made = await of(organizations.OrganizationsClient).send(
        new organizations.CreatePolicyCommand({
          ...{ Name, Description: "", Content: policy, Type: "SERVICE_CONTROL_POLICY", Tags: listed(tags) },
        }),
      );
      return made.Policy?.PolicySummary?.Id ?? "";
    },
    read: (of, PolicyId) =>
      of(organizations.OrganizationsClient).send(new organizations.DescribePolicyCommand({ PolicyId })),
    tag: (of, ResourceId, tags) =>
      of(organizations.OrganizationsClient).send(
        new organizations.TagResourceCommand({ ResourceId, Tags: listed(tags) }),
      ),
    untag: (of, ResourceId, TagKeys) =>
      of(organizations.OrganizationsClient).send(
        new organizations.UntagResourceCommand({ ResourceId, TagKeys }),
      ),
  },
  {
    type: "application-autoscaling:ScalableTarget",
    before: async (of) => {
      for (const TableName of ["first", "second", "third", "fourth"])
        await of(dynamodb.DynamoDBClient).send(
          new dynamodb.CreateTableCommand({
            ...{ TableName, ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 } },
            AttributeDefinitions: [{ AttributeName: "k", AttributeType: "S" }],
            KeySchema: [{ AttributeName: "k", KeyType: "HASH" }],
          }),
        );
    },
    make: async (of, name, Tags) => {
      const made = await of(scaling.ApplicationAutoScalingClient).send(
        new scaling.RegisterScalableTargetCommand({
          ...{
            ServiceNamespace: "dynamodb",
            ResourceId: `table/${name}`,
            MinCapacity: 1,
            MaxCapacity: 2,
            Tags,
          },
          ScalableDimension: "dynamodb:table:ReadCapacityUnits",
        }),
      );
      return made.ScalableTargetARN ?? "";
    },
    read: (of, ResourceARN) =>
      of(scaling.ApplicationAutoScalingClient).send(new scaling.ListTagsForResourceCommand({ ResourceARN })),
    tag: (of, ResourceARN, Tags) =>
      of(scaling.ApplicationAutoScalingClient).send(new scaling.TagResourceCommand({ ResourceARN, Tags })),
    untag: (of, ResourceARN, TagKeys) =>
      of(scaling.ApplicationAutoScalingClient).send(
        new scaling.UntagResourceCommand({ ResourceARN, TagKeys }),
      ),
  },
];
