/**
 * AWS managed keys: one for each service that uses KMS, in each account and Region, made when it is first asked for.
 * https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-key
 */
import { createHash } from "node:crypto";
import type { Scope } from "../../aws/scope.ts";
import { after, DAY } from "../../base/instant.ts";
import type { Key, KeyRecord } from "./key.ts";
import { keepMaterial } from "./key-material.ts";
import { prettyJson } from "./key-policy.ts";
import type { Read, Write } from "./kit.ts";
import { MANAGED_ROTATION_DAYS } from "./limits.ts";

interface ManagedFor {
  /** As policies call the service. */
  readonly title: string;
  /** What the key protects there. */
  readonly protects: string;
  /** The first label of kms:ViaService, where it is not the alias's. */
  readonly via?: string;
  /** Listed by ListAliases before its key is made. */
  readonly predefined?: true;
}

const SERVICES: Readonly<Record<string, ManagedFor>> = {
  acm: { title: "ACM", protects: "ACM private keys", predefined: true },
  backup: { title: "AWS Backup", protects: "Backup data" },
  codecommit: { title: "CodeCommit", protects: "CodeCommit repositories" },
  dynamodb: { title: "DynamoDB", protects: "DynamoDB data", predefined: true },
  ebs: { title: "EBS", protects: "EBS volumes", via: "ec2", predefined: true },
  elasticfilesystem: { title: "EFS", protects: "EFS filesystems", predefined: true },
  es: { title: "ES", protects: "ES domains", predefined: true },
  glue: { title: "Glue", protects: "Glue data", predefined: true },
  kinesis: { title: "Kinesis", protects: "Kinesis data" },
  lambda: { title: "AWS Lambda", protects: "Lambda functions" },
  rds: { title: "RDS", protects: "RDS database volumes", predefined: true },
  redshift: { title: "Redshift", protects: "Redshift clusters", predefined: true },
  s3: { title: "S3", protects: "S3 objects", predefined: true },
  secretsmanager: { title: "AWS Secrets Manager", protects: "Secrets Manager data" },
  sns: { title: "SNS", protects: "SNS data" },
  sqs: { title: "Simple Queue Service (SQS)", protects: "SQS messages" },
  ssm: { title: "SSM", protects: "SSM parameters", predefined: true },
  xray: { title: "AWS X-Ray", protects: "X-Ray data", predefined: true },
};

const RESERVED = "alias/aws/";

export function isReservedAlias(name: string): boolean {
  return name.startsWith(RESERVED);
}

/** Aliases that every account has from the beginning, whether or not their keys were made. */
export const PREDEFINED_ALIASES: readonly string[] = Object.entries(SERVICES)
  .filter(([, service]) => service.predefined)
  .map(([name]) => RESERVED + name);

/**
 * The AWS managed key behind an alias as it will be once it is made; undefined where there is no such alias. Its id
 * follows from account, Region and alias, so that what is decided before it is made is decided about the same key.
 */
export function managedKeyToBe(ctx: Read, alias: string): Key | undefined {
  const name = alias.slice(RESERVED.length);
  const service = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  if (!isReservedAlias(alias) || service === undefined) return undefined;
  return {
    id: idOf(ctx.scope, alias),
    description: `Default key that protects my ${service.protects} when no other key is defined`,
    spec: "SYMMETRIC_DEFAULT",
    usage: "ENCRYPT_DECRYPT",
    origin: "AWS_KMS",
    managedFor: alias.slice("alias/".length),
    createdAt: ctx.now,
    state: "Enabled",
    policy: policyOf(ctx.scope, name, service),
    tags: {},
    materials: [],
    rotation: { periodInDays: MANAGED_ROTATION_DAYS, nextAt: after(ctx.now, MANAGED_ROTATION_DAYS * DAY) },
  };
}

/** Makes the key if this is its first use. */
export function madeIfManaged(ctx: Write, key: Key): Key {
  if (key.managedFor === undefined || key.materials.length > 0) return key;
  const id = keepMaterial(ctx, key.id, ctx.ids.bytes(32));
  const made: KeyRecord = { ...key, materials: [{ id, state: "CURRENT" }] };
  ctx.store.keys.put(made);
  const name = `alias/${key.managedFor}`;
  ctx.store.aliases.put({ name, key: key.id, createdAt: ctx.now, updatedAt: ctx.now });
  if (made.rotation !== undefined) ctx.schedule(made.rotation.nextAt, { kind: "rotate", key: key.id });
  return made;
}

function idOf({ partition, account, region }: Scope, alias: string): string {
  const hex = createHash("sha256").update(`${partition} ${account} ${region} ${alias}`).digest("hex");
  const variant = "89ab"[Number.parseInt(hex[16] as string, 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Whoever may use the service may use the key, but only through the service; the account may look at it. */
function policyOf({ partition, account, region }: Scope, name: string, service: ManagedFor): string {
  const { title, via = name } = service;
  const suffix = partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  return prettyJson({
    Version: "2012-10-17",
    Id: `auto-${name}-1`,
    Statement: [
      {
        Sid: `Allow access through ${title} for all principals in the account that are authorized to use ${shortOf(title)}`,
        Effect: "Allow",
        Principal: { AWS: "*" },
        Action: [
          "kms:Encrypt",
          "kms:Decrypt",
          "kms:ReEncrypt*",
          "kms:GenerateDataKey*",
          "kms:CreateGrant",
          "kms:DescribeKey",
        ],
        Resource: "*",
        Condition: {
          StringEquals: { "kms:CallerAccount": account, "kms:ViaService": `${via}.${region}.${suffix}` },
        },
      },
      {
        Sid: "Allow direct access to key metadata to the account",
        Effect: "Allow",
        Principal: { AWS: `arn:${partition}:iam::${account}:root` },
        Action: ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
        Resource: "*",
      },
    ],
  });
}

/** "Simple Queue Service (SQS)" is "SQS" where it is mentioned again. */
function shortOf(title: string): string {
  return /\((\w+)\)$/.exec(title)?.[1] ?? title;
}
