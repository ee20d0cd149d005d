/** What a call was about: told in LookupEvents, and in the records of services that tell it. */
import { parseArn } from "../../../aws/arn.ts";

export interface EventResource {
  readonly type: string;
  /** As LookupEvents knows it. */
  readonly name: string;
  readonly arn: string;
}

const TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cloudtrail: { trail: "AWS::CloudTrail::Trail", eventdatastore: "AWS::CloudTrail::EventDataStore" },
  dynamodb: { table: "AWS::DynamoDB::Table" },
  events: { rule: "AWS::Events::Rule", "event-bus": "AWS::Events::EventBus" },
  iam: {
    user: "AWS::IAM::User",
    role: "AWS::IAM::Role",
    group: "AWS::IAM::Group",
    policy: "AWS::IAM::Policy",
    "instance-profile": "AWS::IAM::InstanceProfile",
    "access-key": "AWS::IAM::AccessKey",
  },
  kinesis: { stream: "AWS::Kinesis::Stream" },
  kms: { key: "AWS::KMS::Key", alias: "AWS::KMS::Alias" },
  lambda: { function: "AWS::Lambda::Function" },
  logs: { "log-group": "AWS::Logs::LogGroup" },
  secretsmanager: { secret: "AWS::SecretsManager::Secret" },
  ssm: { parameter: "AWS::SSM::Parameter" },
};

/** Services that name their resources by ARN. */
const BY_ARN: readonly string[] = ["kms", "secretsmanager", "cloudtrail"];

/** Undefined for what is no single resource. */
export function resourceOf(arn: string): EventResource | undefined {
  const parsed = arn.includes("*") ? undefined : parseArn(arn);
  if (parsed === undefined) return undefined;
  const { service, resource } = parsed;
  if (service === "s3") {
    const slash = resource.indexOf("/");
    const object = slash >= 0;
    return {
      type: object ? "AWS::S3::Object" : "AWS::S3::Bucket",
      name: resource.split("/", 1)[0] ?? "",
      arn,
    };
  }
  if (service === "sqs") return { type: "AWS::SQS::Queue", name: resource, arn };
  if (service === "sns") return { type: "AWS::SNS::Topic", name: resource, arn };
  const separator = /[:/]/.exec(resource);
  const kind = separator === null ? resource : resource.slice(0, separator.index);
  const type = TYPES[service]?.[kind];
  if (type === undefined) return undefined;
  const tail = separator === null ? "" : resource.slice(separator.index + 1);
  const name = BY_ARN.includes(service) ? arn : service === "iam" ? (tail.split("/").at(-1) ?? tail) : tail;
  return { type, name, arn };
}
