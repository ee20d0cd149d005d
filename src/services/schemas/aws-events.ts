/**
 * The registry of events that AWS's own services tell: those that are built here. Nobody changes it.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-registry.html
 */
import { instant } from "../../base/instant.ts";
import { eventSchema, type Shape, schemaNameOf } from "./discovery.ts";
import type { Registry, Schema, Version } from "./store.ts";

export const AWS_EVENTS = "aws.events";

const text: Shape = { type: "string" };
const number: Shape = { type: "number" };
const time: Shape = { type: "string", format: "date-time" };
const list = (items: Shape): Shape => ({ type: "array", items });
const object = (properties: Readonly<Record<string, Shape>>, required = Object.keys(properties)): Shape => ({
  type: "object",
  ...(required.length > 0 && { required }),
  properties,
});

const CREATED = object({
  bucket: object({ name: text }),
  object: object({ etag: text, key: text, sequencer: text, size: number, "version-id": text }, [
    "etag",
    "key",
    "sequencer",
    "size",
  ]),
  reason: text,
  "request-id": text,
  requester: text,
  "source-ip-address": text,
  version: text,
});
const DELETED = object({
  bucket: object({ name: text }),
  "deletion-type": text,
  object: object({ key: text, sequencer: text, "version-id": text }, ["key", "sequencer"]),
  reason: text,
  "request-id": text,
  requester: text,
  "source-ip-address": text,
  version: text,
});
const ALARM_STATE = object({ reason: text, reasonData: text, timestamp: text, value: text }, [
  "reason",
  "timestamp",
  "value",
]);
const ALARM = object(
  { alarmName: text, configuration: object({}), previousState: ALARM_STATE, state: ALARM_STATE },
  ["alarmName", "configuration", "state"],
);
const ALARM_CONFIGURATION = object(
  {
    alarmName: text,
    configuration: object({}),
    operation: text,
    previousConfiguration: object({}),
    state: object({ timestamp: text, value: text }),
  },
  ["alarmName", "configuration", "operation", "state"],
);
const KEY = object({ "key-id": text });
const ROTATED_KEY = object({
  "current-key-material-id": text,
  "key-id": text,
  "key-origin": text,
  "previous-key-material-id": text,
  "rotation-type": text,
});
const REGISTERED = object({
  CreationDate: time,
  RegistryName: text,
  SchemaName: text,
  SchemaType: text,
  Version: text,
});
const CALL = object(
  {
    awsRegion: text,
    errorCode: text,
    errorMessage: text,
    eventCategory: text,
    eventID: text,
    eventName: text,
    eventSource: text,
    eventTime: time,
    eventType: text,
    eventVersion: text,
    recipientAccountId: text,
    requestID: text,
    requestParameters: object({}),
    resources: list(object({ ARN: text, accountId: text, type: text }, [])),
    responseElements: object({}),
    sourceIPAddress: text,
    userAgent: text,
    userIdentity: object({ accountId: text, arn: text, principalId: text, type: text }, ["type"]),
  },
  [
    "awsRegion",
    "eventID",
    "eventName",
    "eventSource",
    "eventTime",
    "eventType",
    "eventVersion",
    "userIdentity",
  ],
);
const EXPIRING = object({ CommonName: text, DaysToExpiry: number });

/** Source, detail type, detail. */
const KINDS: ReadonlyArray<readonly [source: string, detailType: string, detail: Shape]> = [
  ["aws.acm", "ACM Certificate Approaching Expiration", EXPIRING],
  ["aws.cloudwatch", "CloudWatch Alarm State Change", ALARM],
  ["aws.cloudwatch", "CloudWatch Alarm Configuration Change", ALARM_CONFIGURATION],
  ["aws.events", "Scheduled Event", object({})],
  ["aws.kms", "KMS CMK Deletion", KEY],
  ["aws.kms", "KMS CMK Rotation", ROTATED_KEY],
  ["aws.kms", "KMS Imported Key Material Expiration", KEY],
  ["aws.s3", "Object Created", CREATED],
  ["aws.s3", "Object Deleted", DELETED],
  ["aws.schemas", "Schema Created", REGISTERED],
  ["aws.schemas", "Schema Version Created", REGISTERED],
  ...["dynamodb", "iam", "kms", "lambda", "logs", "s3", "secretsmanager", "sns", "sqs", "ssm"].map(
    (service) => [`aws.${service}`, "AWS API Call via CloudTrail", CALL] as const,
  ),
];

const SINCE = instant(Date.UTC(2019, 11, 1));

export const AWS_REGISTRY: Registry = {
  name: AWS_EVENTS,
  description: "Event schemas for AWS services",
};

export function awsSchemas(): Schema[] {
  const names = KINDS.map(([source, detailType]) => schemaNameOf(source, detailType)).sort();
  return names.map((name) => ({ registry: AWS_EVENTS, name, modifiedAt: SINCE, last: 1 }));
}

export function awsVersions(schema: string): Version[] {
  const kind = KINDS.find(([source, detailType]) => schemaNameOf(source, detailType) === schema);
  if (kind === undefined) return [];
  return [{ number: 1, type: "OpenApi3", content: eventSchema(...kind), createdAt: SINCE }];
}
