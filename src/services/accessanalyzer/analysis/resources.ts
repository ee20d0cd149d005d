/** The policies of an account's resources, read as the service-linked role. */

import { after, HOUR } from "../../../base/instant.ts";
import type { ResourceType } from "../../../gen/accessanalyzer.ts";
import { iam } from "../../../gen/iam.ts";
import { kms } from "../../../gen/kms.ts";
import { lambda } from "../../../gen/lambda.ts";
import { s3 } from "../../../gen/s3.ts";
import { secretsmanager } from "../../../gen/secretsmanager.ts";
import { sns } from "../../../gen/sns.ts";
import { sqs } from "../../../gen/sqs.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { RolePrincipal } from "../../../kernel/iam/principal.ts";
import type { Prepare } from "../kit.ts";

export interface ScannedResource {
  readonly arn: string;
  readonly type: ResourceType;
  /** JSON, or undefined where the resource has none. */
  readonly policy: string | undefined;
  /** Whoever is not named by account is kept out by the bucket's public access block. */
  readonly restricted?: boolean;
}

const SERVICE = "access-analyzer.amazonaws.com";
const ROLE = "AWSServiceRoleForAccessAnalyzer";
const MISSING: readonly string[] = [
  "NoSuchBucketPolicy",
  "NoSuchBucket",
  "NoSuchPublicAccessBlockConfiguration",
  "ResourceNotFoundException",
  "NotFoundException",
  "QueueDoesNotExist",
  "AccessDeniedException",
  "AccessDenied",
];

/** Makes the role unless it is there. */
export async function makeLinkedRole(ctx: Prepare): Promise<void> {
  try {
    await ctx.call(iam, "CreateServiceLinkedRole", { AWSServiceName: SERVICE });
  } catch (error) {
    if (!(error instanceof AwsError) || error.code !== "InvalidInput") throw error;
  }
}

/** Undefined when somebody has deleted the role: then nothing can be looked at. */
function linkedRole({ scope, identity, now }: Prepare): RolePrincipal | undefined {
  const { partition, account } = scope;
  const roleArn = `arn:${partition}:iam::${account}:role/aws-service-role/${SERVICE}/${ROLE}`;
  const role = identity.role(roleArn);
  if (role === undefined) return undefined;
  const sessionName = "access-analyzer";
  return {
    kind: "assumed-role",
    account,
    partition,
    arn: `arn:${partition}:sts::${account}:assumed-role/${ROLE}/${sessionName}`,
    userId: `${role.roleId}:${sessionName}`,
    roleName: ROLE,
    roleArn,
    roleId: role.roleId,
    sessionName,
    session: { kind: "service", issuedAt: now, expiresAt: after(now, HOUR) },
  };
}

/** All resources of the account, in this Region, that can have policies. */
export async function scanAll(ctx: Prepare): Promise<ScannedResource[]> {
  const as = linkedRole(ctx);
  if (as === undefined) return [];
  const reader = new PolicyReader(ctx, { as, region: ctx.scope.region });
  const lists = [reader.buckets(), reader.roles(), reader.queues(), reader.topics(), reader.keys()];
  return (await Promise.all([...lists, reader.functions(), reader.secrets()])).flat();
}

/** Something that is gone meanwhile, or that keeps its policy to itself, has none to look at. */
async function unlessMissing<T>(ask: Promise<T>): Promise<T | undefined> {
  try {
    return await ask;
  } catch (error) {
    if (error instanceof AwsError && MISSING.includes(error.code)) return undefined;
    throw error;
  }
}

class PolicyReader {
  readonly #ctx: Prepare;
  readonly #as: { readonly as: RolePrincipal; readonly region: string };

  constructor(ctx: Prepare, as: { readonly as: RolePrincipal; readonly region: string }) {
    this.#ctx = ctx;
    this.#as = as;
  }

  async buckets(): Promise<ScannedResource[]> {
    const { call, scope } = this.#ctx;
    const { Buckets = [] } = await call(s3, "ListBuckets", {}, this.#as);
    const found: ScannedResource[] = [];
    for (const { Name: Bucket = "" } of Buckets) {
      const place = await unlessMissing(call(s3, "GetBucketLocation", { Bucket }, this.#as));
      if ((place?.LocationConstraint ?? "us-east-1") !== scope.region) continue;
      const answer = await unlessMissing(call(s3, "GetBucketPolicy", { Bucket }, this.#as));
      const block = await unlessMissing(call(s3, "GetPublicAccessBlock", { Bucket }, this.#as));
      const restricted = block?.PublicAccessBlockConfiguration?.RestrictPublicBuckets === true;
      const arn = `arn:${scope.partition}:s3:::${Bucket}`;
      found.push({ arn, type: "AWS::S3::Bucket", policy: await textOf(answer?.Policy), restricted });
    }
    return found;
  }

  async roles(): Promise<ScannedResource[]> {
    const found: ScannedResource[] = [];
    let Marker: string | undefined;
    do {
      const page = await this.#ctx.call(iam, "ListRoles", { Marker }, this.#as);
      for (const { Arn: arn = "", AssumeRolePolicyDocument: text = "" } of page.Roles ?? [])
        if (!arn.includes(":role/aws-service-role/"))
          found.push({ arn, type: "AWS::IAM::Role", policy: decodeURIComponent(text) });
      Marker = page.IsTruncated === true ? page.Marker : undefined;
    } while (Marker !== undefined);
    return found;
  }

  async queues(): Promise<ScannedResource[]> {
    const { call } = this.#ctx;
    const found: ScannedResource[] = [];
    let NextToken: string | undefined;
    do {
      const page = await call(sqs, "ListQueues", { MaxResults: 1000, NextToken }, this.#as);
      for (const QueueUrl of page.QueueUrls ?? []) {
        const asked = { QueueUrl, AttributeNames: ["QueueArn", "Policy"] } as const;
        const answer = await unlessMissing(call(sqs, "GetQueueAttributes", asked, this.#as));
        const { QueueArn: arn = "", Policy: policy } = answer?.Attributes ?? {};
        if (arn !== "") found.push({ arn, type: "AWS::SQS::Queue", policy: policy || undefined });
      }
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return found;
  }

  async topics(): Promise<ScannedResource[]> {
    const { call } = this.#ctx;
    const found: ScannedResource[] = [];
    let NextToken: string | undefined;
    do {
      const page = await call(sns, "ListTopics", { NextToken }, this.#as);
      for (const { TopicArn: arn = "" } of page.Topics ?? []) {
        const answer = await unlessMissing(call(sns, "GetTopicAttributes", { TopicArn: arn }, this.#as));
        found.push({ arn, type: "AWS::SNS::Topic", policy: answer?.Attributes?.["Policy"] });
      }
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return found;
  }

  async keys(): Promise<ScannedResource[]> {
    const { call } = this.#ctx;
    const found: ScannedResource[] = [];
    let Marker: string | undefined;
    do {
      const page = await call(kms, "ListKeys", { Marker }, this.#as);
      for (const { KeyArn: arn = "" } of page.Keys ?? []) {
        const asked = { KeyId: arn, PolicyName: "default" };
        const answer = await unlessMissing(call(kms, "GetKeyPolicy", asked, this.#as));
        found.push({ arn, type: "AWS::KMS::Key", policy: answer?.Policy });
      }
      Marker = page.Truncated === true ? page.NextMarker : undefined;
    } while (Marker !== undefined);
    return found;
  }

  async functions(): Promise<ScannedResource[]> {
    const { call } = this.#ctx;
    const found: ScannedResource[] = [];
    let Marker: string | undefined;
    do {
      const page = await call(lambda, "ListFunctions", { Marker }, this.#as);
      for (const { FunctionArn: arn = "" } of page.Functions ?? []) {
        const answer = await unlessMissing(call(lambda, "GetPolicy", { FunctionName: arn }, this.#as));
        found.push({ arn, type: "AWS::Lambda::Function", policy: answer?.Policy });
      }
      Marker = page.NextMarker;
    } while (Marker !== undefined);
    return found;
  }

  async secrets(): Promise<ScannedResource[]> {
    const { call } = this.#ctx;
    const found: ScannedResource[] = [];
    let NextToken: string | undefined;
    do {
      const page = await call(secretsmanager, "ListSecrets", { NextToken }, this.#as);
      for (const { ARN: arn = "" } of page.SecretList ?? []) {
        const answer = await unlessMissing(
          call(secretsmanager, "GetResourcePolicy", { SecretId: arn }, this.#as),
        );
        found.push({ arn, type: "AWS::SecretsManager::Secret", policy: answer?.ResourcePolicy });
      }
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return found;
  }
}

async function textOf(value: unknown): Promise<string | undefined> {
  return typeof value === "string" ? value : undefined;
}
