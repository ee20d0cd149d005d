/** Kinds of resources that carry tags: how each is made with tags, asked about, tagged and untagged. */

import * as analyzer from "@aws-sdk/client-accessanalyzer";
import {
  ACMClient,
  AddTagsToCertificateCommand,
  DescribeCertificateCommand,
  RemoveTagsFromCertificateCommand,
  RequestCertificateCommand,
} from "@aws-sdk/client-acm";
import * as pca from "@aws-sdk/client-acm-pca";
import * as cloudwatch from "@aws-sdk/client-cloudwatch";
import * as logs from "@aws-sdk/client-cloudwatch-logs";
import * as dynamodb from "@aws-sdk/client-dynamodb";
import * as events from "@aws-sdk/client-eventbridge";
import * as iam from "@aws-sdk/client-iam";
import * as kinesis from "@aws-sdk/client-kinesis";
import * as kms from "@aws-sdk/client-kms";
import * as ram from "@aws-sdk/client-ram";
import * as scheduler from "@aws-sdk/client-scheduler";
import * as schemas from "@aws-sdk/client-schemas";
import * as secrets from "@aws-sdk/client-secrets-manager";
import * as sns from "@aws-sdk/client-sns";
import * as sqs from "@aws-sdk/client-sqs";
import * as ssm from "@aws-sdk/client-ssm";
import { account, given, type Kind, listed, listedIfAny, lower, policy } from "./kind.ts";

const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "sqs.amazonaws.com" } }],
});
export const KINDS: readonly Kind[] = [
  {
    type: "sqs:queue",
    make: async (of, QueueName, tags) =>
      (await of(sqs.SQSClient).send(new sqs.CreateQueueCommand({ QueueName, tags }))).QueueUrl ?? "",
    read: (of, QueueUrl) => of(sqs.SQSClient).send(new sqs.GetQueueAttributesCommand({ QueueUrl })),
    tag: (of, QueueUrl, Tags) => of(sqs.SQSClient).send(new sqs.TagQueueCommand({ QueueUrl, Tags })),
    untag: (of, QueueUrl, TagKeys) =>
      of(sqs.SQSClient).send(new sqs.UntagQueueCommand({ QueueUrl, TagKeys })),
  },
  {
    type: "sns:topic",
    make: async (of, Name, tags) =>
      (await of(sns.SNSClient).send(new sns.CreateTopicCommand({ Name, Tags: listed(tags) }))).TopicArn ?? "",
    read: (of, TopicArn) => of(sns.SNSClient).send(new sns.GetTopicAttributesCommand({ TopicArn })),
    tag: (of, ResourceArn, tags) =>
      of(sns.SNSClient).send(new sns.TagResourceCommand({ ResourceArn, Tags: listed(tags) })),
    untag: (of, ResourceArn, TagKeys) =>
      of(sns.SNSClient).send(new sns.UntagResourceCommand({ ResourceArn, TagKeys })),
  },
  {
    type: "kms:key",
    make: async (of, Description, tags) => {
      const Tags = Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
      const made = await of(kms.KMSClient).send(new kms.CreateKeyCommand({ Description, Tags }));
      return made.KeyMetadata?.KeyId ?? "";
    },
    read: (of, KeyId) => of(kms.KMSClient).send(new kms.DescribeKeyCommand({ KeyId })),
    tag: (of, KeyId, tags) => {
      const Tags = Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
      return of(kms.KMSClient).send(new kms.TagResourceCommand({ KeyId, Tags }));
    },
    untag: (of, KeyId, TagKeys) => of(kms.KMSClient).send(new kms.UntagResourceCommand({ KeyId, TagKeys })),
  },
  {
    type: "ssm:parameter",
    ownKey: "ssm:resourceTag",
    make: async (of, Name, tags) => {
      const parameter = { Name, Value: "v", Type: "String", Tags: listed(tags) } as const;
      await of(ssm.SSMClient).send(new ssm.PutParameterCommand(parameter));
      return Name;
    },
    read: (of, Name) => of(ssm.SSMClient).send(new ssm.GetParameterCommand({ Name })),
    tag: (of, ResourceId, tags) =>
      of(ssm.SSMClient).send(
        new ssm.AddTagsToResourceCommand({ ResourceType: "Parameter", ResourceId, Tags: listed(tags) }),
      ),
    untag: (of, ResourceId, TagKeys) =>
      of(ssm.SSMClient).send(
        new ssm.RemoveTagsFromResourceCommand({ ResourceType: "Parameter", ResourceId, TagKeys }),
      ),
  },
  {
    type: "secretsmanager:Secret",
    ownKey: "secretsmanager:ResourceTag",
    make: async (of, Name, tags) => {
      const secret = { Name, SecretString: "s", Tags: listed(tags) };
      return (await of(secrets.SecretsManagerClient).send(new secrets.CreateSecretCommand(secret))).ARN ?? "";
    },
    read: (of, SecretId) =>
      of(secrets.SecretsManagerClient).send(new secrets.DescribeSecretCommand({ SecretId })),
    tag: (of, SecretId, tags) =>
      of(secrets.SecretsManagerClient).send(new secrets.TagResourceCommand({ SecretId, Tags: listed(tags) })),
    untag: (of, SecretId, TagKeys) =>
      of(secrets.SecretsManagerClient).send(new secrets.UntagResourceCommand({ SecretId, TagKeys })),
  },
  {
    type: "dynamodb:table",
    make: async (of, TableName, tags) => {
      const { TableDescription } = await of(dynamodb.DynamoDBClient).send(
        new dynamodb.CreateTableCommand({
          ...{ TableName, BillingMode: "PAY_PER_REQUEST", Tags: listed(tags) },
          AttributeDefinitions: [{ AttributeName: "k", AttributeType: "S" }],
          KeySchema: [{ AttributeName: "k", KeyType: "HASH" }],
        }),
      );
      return TableDescription?.TableArn ?? "";
    },
    read: (of, TableName) =>
      of(dynamodb.DynamoDBClient).send(new dynamodb.DescribeTableCommand({ TableName })),
    tag: (of, ResourceArn, tags) =>
      of(dynamodb.DynamoDBClient).send(new dynamodb.TagResourceCommand({ ResourceArn, Tags: listed(tags) })),
    untag: (of, ResourceArn, TagKeys) =>
      of(dynamodb.DynamoDBClient).send(new dynamodb.UntagResourceCommand({ ResourceArn, TagKeys })),
  },
  {
    type: "kinesis:stream",
    make: async (of, StreamName, Tags) => {
      const stream = { StreamName, ShardCount: 1, Tags: given(Tags) };
      await of(kinesis.KinesisClient).send(new kinesis.CreateStreamCommand(stream));
      return StreamName;
    },
    read: (of, StreamName) =>
      of(kinesis.KinesisClient).send(new kinesis.DescribeStreamSummaryCommand({ StreamName })),
    tag: (of, StreamName, Tags) =>
      of(kinesis.KinesisClient).send(new kinesis.AddTagsToStreamCommand({ StreamName, Tags })),
    untag: (of, StreamName, TagKeys) =>
      of(kinesis.KinesisClient).send(new kinesis.RemoveTagsFromStreamCommand({ StreamName, TagKeys })),
  },
  {
    type: "logs:log-group",
    make: async (of, logGroupName, tags) => {
      await of(logs.CloudWatchLogsClient).send(
        new logs.CreateLogGroupCommand({ logGroupName, tags: given(tags) }),
      );
      return `arn:aws:logs:us-east-1:${account}:log-group:${logGroupName}`;
    },
    read: (of, arn) =>
      of(logs.CloudWatchLogsClient).send(
        new logs.DescribeLogStreamsCommand({ logGroupName: arn.split(":")[6] }),
      ),
    tag: (of, resourceArn, tags) =>
      of(logs.CloudWatchLogsClient).send(new logs.TagResourceCommand({ resourceArn, tags })),
    untag: (of, resourceArn, tagKeys) =>
      of(logs.CloudWatchLogsClient).send(new logs.UntagResourceCommand({ resourceArn, tagKeys })),
  },
  {
    type: "events:event-busv2",
    make: async (of, Name, tags) => {
      const bus = { Name, Tags: listed(tags) };
      return (
        (await of(events.EventBridgeClient).send(new events.CreateEventBusCommand(bus))).EventBusArn ?? ""
      );
    },
    read: (of, Name) => of(events.EventBridgeClient).send(new events.DescribeEventBusCommand({ Name })),
    ...taggedEvents(),
  },
  {
    type: "events:rule-on-default-event-bus",
    make: async (of, Name, tags) => {
      const rule = { Name, ScheduleExpression: "rate(1 day)", Tags: listed(tags) };
      return (await of(events.EventBridgeClient).send(new events.PutRuleCommand(rule))).RuleArn ?? "";
    },
    read: (of, arn) =>
      of(events.EventBridgeClient).send(new events.DescribeRuleCommand({ Name: arn.split("/")[1] })),
    ...taggedEvents(),
  },
  {
    type: "scheduler:schedule-group",
    make: async (of, Name, tags) => {
      const group = { Name, Tags: listed(tags) };
      const made = await of(scheduler.SchedulerClient).send(new scheduler.CreateScheduleGroupCommand(group));
      return made.ScheduleGroupArn ?? "";
    },
    read: (of, arn) =>
      of(scheduler.SchedulerClient).send(new scheduler.GetScheduleGroupCommand({ Name: arn.split("/")[1] })),
    tag: (of, ResourceArn, tags) =>
      of(scheduler.SchedulerClient).send(
        new scheduler.TagResourceCommand({ ResourceArn, Tags: listed(tags) }),
      ),
    untag: (of, ResourceArn, TagKeys) =>
      of(scheduler.SchedulerClient).send(new scheduler.UntagResourceCommand({ ResourceArn, TagKeys })),
  },
  {
    type: "schemas:registry",
    make: async (of, RegistryName, tags) => {
      const registry = { RegistryName, Tags: tags };
      const made = await of(schemas.SchemasClient).send(new schemas.CreateRegistryCommand(registry));
      return made.RegistryArn ?? "";
    },
    read: (of, arn) =>
      of(schemas.SchemasClient).send(
        new schemas.DescribeRegistryCommand({ RegistryName: arn.split("/")[1] }),
      ),
    tag: (of, ResourceArn, Tags) =>
      of(schemas.SchemasClient).send(new schemas.TagResourceCommand({ ResourceArn, Tags })),
    untag: (of, ResourceArn, TagKeys) =>
      of(schemas.SchemasClient).send(new schemas.UntagResourceCommand({ ResourceArn, TagKeys })),
  },
  {
    type: "cloudwatch:alarm",
    make: async (of, AlarmName, tags) => {
      await of(cloudwatch.CloudWatchClient).send(
        new cloudwatch.PutMetricAlarmCommand({
          ...{ AlarmName, Tags: listed(tags), Namespace: "n", MetricName: "m", Statistic: "Sum" },
          ...{ Period: 60, EvaluationPeriods: 1, Threshold: 1 },
          ComparisonOperator: "GreaterThanThreshold",
        }),
      );
      return `arn:aws:cloudwatch:us-east-1:${account}:alarm:${AlarmName}`;
    },
    read: (of, ResourceARN) =>
      of(cloudwatch.CloudWatchClient).send(new cloudwatch.ListTagsForResourceCommand({ ResourceARN })),
    tag: (of, ResourceARN, tags) =>
      of(cloudwatch.CloudWatchClient).send(
        new cloudwatch.TagResourceCommand({ ResourceARN, Tags: listed(tags) }),
      ),
    untag: (of, ResourceARN, TagKeys) =>
      of(cloudwatch.CloudWatchClient).send(new cloudwatch.UntagResourceCommand({ ResourceARN, TagKeys })),
  },
  {
    type: "iam:user",
    ownKey: "iam:ResourceTag",
    make: async (of, UserName, tags) => {
      await of(iam.IAMClient).send(new iam.CreateUserCommand({ UserName, Tags: listed(tags) }));
      return UserName;
    },
    read: (of, UserName) => of(iam.IAMClient).send(new iam.GetUserCommand({ UserName })),
    tag: (of, UserName, tags) =>
      of(iam.IAMClient).send(new iam.TagUserCommand({ UserName, Tags: listed(tags) })),
    untag: (of, UserName, TagKeys) => of(iam.IAMClient).send(new iam.UntagUserCommand({ UserName, TagKeys })),
  },
  {
    type: "iam:role",
    ownKey: "iam:ResourceTag",
    make: async (of, RoleName, tags) => {
      const role = { RoleName, AssumeRolePolicyDocument: trust, Tags: listed(tags) };
      await of(iam.IAMClient).send(new iam.CreateRoleCommand(role));
      return RoleName;
    },
    read: (of, RoleName) => of(iam.IAMClient).send(new iam.GetRoleCommand({ RoleName })),
    tag: (of, RoleName, tags) =>
      of(iam.IAMClient).send(new iam.TagRoleCommand({ RoleName, Tags: listed(tags) })),
    untag: (of, RoleName, TagKeys) => of(iam.IAMClient).send(new iam.UntagRoleCommand({ RoleName, TagKeys })),
  },
  {
    type: "iam:policy",
    make: async (of, PolicyName, tags) => {
      const made = { PolicyName, PolicyDocument: policy, Tags: listed(tags) };
      return (await of(iam.IAMClient).send(new iam.CreatePolicyCommand(made))).Policy?.Arn ?? "";
    },
    read: (of, PolicyArn) => of(iam.IAMClient).send(new iam.GetPolicyCommand({ PolicyArn })),
    tag: (of, PolicyArn, tags) =>
      of(iam.IAMClient).send(new iam.TagPolicyCommand({ PolicyArn, Tags: listed(tags) })),
    untag: (of, PolicyArn, TagKeys) =>
      of(iam.IAMClient).send(new iam.UntagPolicyCommand({ PolicyArn, TagKeys })),
  },
  {
    type: "iam:instance-profile",
    make: async (of, InstanceProfileName, tags) => {
      const profile = { InstanceProfileName, Tags: listed(tags) };
      await of(iam.IAMClient).send(new iam.CreateInstanceProfileCommand(profile));
      return InstanceProfileName;
    },
    read: (of, InstanceProfileName) =>
      of(iam.IAMClient).send(new iam.GetInstanceProfileCommand({ InstanceProfileName })),
    tag: (of, InstanceProfileName, tags) =>
      of(iam.IAMClient).send(new iam.TagInstanceProfileCommand({ InstanceProfileName, Tags: listed(tags) })),
    untag: (of, InstanceProfileName, TagKeys) =>
      of(iam.IAMClient).send(new iam.UntagInstanceProfileCommand({ InstanceProfileName, TagKeys })),
  },
  {
    type: "acm:certificate",
    make: async (of, name, tags) => {
      const asked = {
        DomainName: `${name}.example.com`,
        ValidationMethod: "DNS",
        Tags: listedIfAny(tags),
      } as const;
      return (await of(ACMClient).send(new RequestCertificateCommand(asked))).CertificateArn ?? "";
    },
    read: (of, CertificateArn) => of(ACMClient).send(new DescribeCertificateCommand({ CertificateArn })),
    tag: (of, CertificateArn, tags) =>
      of(ACMClient).send(new AddTagsToCertificateCommand({ CertificateArn, Tags: listed(tags) })),
    untag: (of, CertificateArn, keys) =>
      of(ACMClient).send(
        new RemoveTagsFromCertificateCommand({ CertificateArn, Tags: keys.map((Key) => ({ Key })) }),
      ),
  },
  {
    type: "acm-pca:certificate-authority",
    make: async (of, CommonName, tags) => {
      const CertificateAuthorityConfiguration = {
        ...({ KeyAlgorithm: "EC_prime256v1", SigningAlgorithm: "SHA256WITHECDSA" } as const),
        Subject: { CommonName },
      };
      const made = await of(pca.ACMPCAClient).send(
        new pca.CreateCertificateAuthorityCommand({
          ...{ CertificateAuthorityConfiguration, CertificateAuthorityType: "ROOT" },
          ...(given(tags) && { Tags: listed(tags) }),
        }),
      );
      return made.CertificateAuthorityArn ?? "";
    },
    read: (of, CertificateAuthorityArn) =>
      of(pca.ACMPCAClient).send(new pca.DescribeCertificateAuthorityCommand({ CertificateAuthorityArn })),
    tag: (of, CertificateAuthorityArn, tags) =>
      of(pca.ACMPCAClient).send(
        new pca.TagCertificateAuthorityCommand({ CertificateAuthorityArn, Tags: listed(tags) }),
      ),
    untag: (of, CertificateAuthorityArn, keys) =>
      of(pca.ACMPCAClient).send(
        new pca.UntagCertificateAuthorityCommand({
          ...{ CertificateAuthorityArn, Tags: keys.map((Key) => ({ Key })) },
        }),
      ),
  },
  {
    type: "ram:resource-share",
    ownKey: "ram:ResourceTag",
    make: async (of, name, tags) => {
      const share = { name, tags: lower(tags) };
      const made = await of(ram.RAMClient).send(new ram.CreateResourceShareCommand(share));
      return made.resourceShare?.resourceShareArn ?? "";
    },
    read: (of, resourceShareArn) =>
      of(ram.RAMClient).send(new ram.ListResourceSharePermissionsCommand({ resourceShareArn })),
    tag: (of, resourceShareArn, tags) =>
      of(ram.RAMClient).send(new ram.TagResourceCommand({ resourceShareArn, tags: lower(tags) })),
    untag: (of, resourceShareArn, tagKeys) =>
      of(ram.RAMClient).send(new ram.UntagResourceCommand({ resourceShareArn, tagKeys })),
  },
  {
    type: "access-analyzer:Analyzer",
    make: async (of, analyzerName, tags) => {
      const made = { analyzerName, type: "ACCOUNT", tags } as const;
      const { arn } = await of(analyzer.AccessAnalyzerClient).send(new analyzer.CreateAnalyzerCommand(made));
      return arn ?? "";
    },
    read: (of, arn) =>
      of(analyzer.AccessAnalyzerClient).send(
        new analyzer.GetAnalyzerCommand({ analyzerName: arn.split("/")[1] }),
      ),
    tag: (of, resourceArn, tags) =>
      of(analyzer.AccessAnalyzerClient).send(new analyzer.TagResourceCommand({ resourceArn, tags })),
    untag: (of, resourceArn, tagKeys) =>
      of(analyzer.AccessAnalyzerClient).send(new analyzer.UntagResourceCommand({ resourceArn, tagKeys })),
  },
];

function taggedEvents(): Pick<Kind, "tag" | "untag"> {
  return {
    tag: (of, ResourceARN, tags) =>
      of(events.EventBridgeClient).send(new events.TagResourceCommand({ ResourceARN, Tags: listed(tags) })),
    untag: (of, ResourceARN, TagKeys) =>
      of(events.EventBridgeClient).send(new events.UntagResourceCommand({ ResourceARN, TagKeys })),
  };
}
