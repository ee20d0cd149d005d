import type { ServiceEntry } from "../kernel/dispatch/registry.ts";

/**
 * Every service that Cloudlet implements, one row each. A service is loaded when it is first asked for; the kinds of
 * facts it hears are told here, so that nothing needs to load it before there is one.
 */
export const SERVICES: readonly ServiceEntry[] = [
  {
    id: "accessanalyzer",
    load: async () => (await import("../services/accessanalyzer/service.ts")).accessanalyzer,
  },
  {
    id: "acm",
    load: async () => (await import("../services/acm/service.ts")).acm,
    gauges: "AWS/CertificateManager",
    hears: ["acm.CertificateUse"],
  },
  { id: "acm-pca", load: async () => (await import("../services/acm-pca/service.ts")).acmPca },
  {
    id: "application-autoscaling",
    load: async () => (await import("../services/application-autoscaling/service.ts")).applicationAutoscaling,
    hears: ["cloudwatch.AlarmAction"],
  },
  {
    id: "cloudtrail",
    load: async () => (await import("../services/cloudtrail/service.ts")).cloudtrail,
    hears: ["aws.ServiceEvent", "organizations.CreateAccountResult"],
  },
  {
    id: "cloudwatch",
    load: async () => (await import("../services/cloudwatch/service.ts")).cloudwatch,
    hears: ["kernel.ContributorPoints", "kernel.MeterPoints"],
  },
  { id: "dax", load: async () => (await import("../services/dax/service.ts")).dax },
  {
    id: "dynamodb",
    load: async () => (await import("../services/dynamodb/service.ts")).dynamodb,
    gauges: "AWS/DynamoDB",
    hears: [
      "dynamodb.GlobalTableFormed",
      "dynamodb.ItemReplicated",
      "dynamodb.ReplicaAdded",
      "dynamodb.ReplicaChanged",
      "dynamodb.ReplicaJoined",
      "dynamodb.ReplicaLeft",
      "dynamodb.ReplicaRemoved",
      "dynamodb.SettingsChanged",
      "dynamodb.WitnessAdded",
      "dynamodb.WitnessJoined",
      "dynamodb.WritesWaiting",
    ],
  },
  {
    id: "dynamodbstreams",
    load: async () => (await import("../services/dynamodb/streams/service.ts")).dynamodbstreams,
  },
  {
    id: "events",
    load: async () => (await import("../services/events/service.ts")).events,
    hears: [
      "aws.Event",
      "events.PartnerEvent",
      "events.PartnerSourceChanged",
      "events.PartnerSourceOffered",
      "events.PartnerSourceWithdrawn",
    ],
  },
  { id: "firehose", load: async () => (await import("../services/firehose/service.ts")).firehose },
  { id: "iam", load: async () => (await import("../services/iam/service.ts")).iam },
  { id: "kinesis", load: async () => (await import("../services/kinesis/service.ts")).kinesis },
  {
    id: "kms",
    load: async () => (await import("../services/kms/service.ts")).kms,
    gauges: "AWS/KMS",
    hears: ["kms.KeyReplicated", "kms.SharedPropertiesChanged", "kms.ReplicaDeleted"],
  },
  { id: "lambda", load: async () => (await import("../services/lambda/service.ts")).lambda },
  {
    id: "logs",
    load: async () => (await import("../services/logs/service.ts")).logs,
    hears: ["cloudwatch.InsightRuleChanged", "kernel.VendedLog", "logs.EventsArrived"],
  },
  {
    id: "organizations",
    load: async () => (await import("../services/organizations/service.ts")).organizations,
  },
  { id: "pipes", load: async () => (await import("../services/pipes/service.ts")).pipes },
  { id: "ram", load: async () => (await import("../services/ram/service.ts")).ram },
  {
    id: "s3",
    load: async () => (await import("../services/s3/service.ts")).s3,
    gauges: "AWS/S3",
    hears: [
      "s3.AccessPointTold",
      "s3.AccountBlockChanged",
      "s3.MultiRegionTold",
      "s3.ObjectEvent",
      "s3.ReplicationDue",
      "s3.ReplicationEnded",
    ],
  },
  { id: "s3control", load: async () => (await import("../services/s3/control/service.ts")).s3control },
  { id: "scheduler", load: async () => (await import("../services/scheduler/service.ts")).scheduler },
  {
    id: "schemas",
    load: async () => (await import("../services/schemas/service.ts")).schemas,
    hears: ["events.EventObserved"],
  },
  {
    id: "secretsmanager",
    load: async () => (await import("../services/secretsmanager/service.ts")).secretsmanager,
    gauges: "AWS/SecretsManager",
    hears: [
      "secretsmanager.SecretReplicated",
      "secretsmanager.ReplicaRemoved",
      "secretsmanager.ReplicaAnswered",
    ],
  },
  {
    id: "sns",
    load: async () => (await import("../services/sns/service.ts")).sns,
    hears: ["sns.SubscriptionEnded", "sns.SubscriptionHeld"],
  },
  { id: "sqs", load: async () => (await import("../services/sqs/service.ts")).sqs, gauges: "AWS/SQS" },
  { id: "ssm", load: async () => (await import("../services/ssm/service.ts")).ssm },
  { id: "sts", load: async () => (await import("../services/sts/service.ts")).sts },
];
