import type { ServiceEntry } from "../kernel/dispatch/registry.ts";

/**
 * Every service that Cloudlet implements, one row each. A service is loaded when it is first asked for; the kinds of
 * facts it hears are told here, so that nothing needs to load it before there is one.
 */
export const SERVICES: readonly ServiceEntry[] = [
  {
    id: "dynamodb",
    load: async () => (await import("../services/dynamodb/service.ts")).dynamodb,
    hears: [
      "dynamodb.ItemReplicated",
      "dynamodb.ReplicaAdded",
      "dynamodb.ReplicaJoined",
      "dynamodb.ReplicaLeft",
      "dynamodb.ReplicaRemoved",
    ],
  },
  {
    id: "dynamodbstreams",
    load: async () => (await import("../services/dynamodb/streams/service.ts")).dynamodbstreams,
  },
  { id: "iam", load: async () => (await import("../services/iam/service.ts")).iam },
  {
    id: "kms",
    load: async () => (await import("../services/kms/service.ts")).kms,
    hears: ["kms.KeyReplicated", "kms.SharedPropertiesChanged", "kms.ReplicaDeleted"],
  },
  {
    id: "s3",
    load: async () => (await import("../services/s3/service.ts")).s3,
    hears: ["s3.AccountBlockChanged", "s3.ObjectEvent", "s3.ReplicationDue", "s3.ReplicationEnded"],
  },
  { id: "s3control", load: async () => (await import("../services/s3/control/service.ts")).s3control },
  {
    id: "secretsmanager",
    load: async () => (await import("../services/secretsmanager/service.ts")).secretsmanager,
    hears: [
      "secretsmanager.SecretReplicated",
      "secretsmanager.ReplicaRemoved",
      "secretsmanager.ReplicaAnswered",
    ],
  },
  { id: "sqs", load: async () => (await import("../services/sqs/service.ts")).sqs },
  { id: "ssm", load: async () => (await import("../services/ssm/service.ts")).ssm },
  { id: "sts", load: async () => (await import("../services/sts/service.ts")).sts },
];
