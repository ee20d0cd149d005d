/** The policies of an account's resources, read as the service-linked role. */

import type { FindingSource, ResourceType } from "../../../gen/accessanalyzer.ts";
import { dynamodb } from "../../../gen/dynamodb.ts";
import { dynamodbstreams } from "../../../gen/dynamodbstreams.ts";
import { iam } from "../../../gen/iam.ts";
import { kms } from "../../../gen/kms.ts";
import { lambda } from "../../../gen/lambda.ts";
import { type Grant, s3 } from "../../../gen/s3.ts";
import { s3control } from "../../../gen/s3control.ts";
import { secretsmanager } from "../../../gen/secretsmanager.ts";
import { sns } from "../../../gen/sns.ts";
import { sqs } from "../../../gen/sqs.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { RolePrincipal } from "../../../kernel/iam/principal.ts";
import type { Prepare } from "../kit.ts";
import type { ExternalAccess } from "./external.ts";
import { linkedRole } from "./linked-role.ts";

/** One of the ways into a resource. */
export interface Way {
  /** JSON. */
  readonly policy?: string | undefined;
  /** What something other than a policy grants: access control lists, grants. */
  readonly grants?: readonly ExternalAccess[];
  readonly source?: FindingSource;
  /** Whoever is not named by account is kept out here by a public access block. */
  readonly restricted?: boolean;
}

export interface ScannedResource {
  readonly arn: string;
  readonly type: ResourceType;
  readonly owner: string;
  readonly ways: readonly Way[];
}

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

/** All resources of an account, in this Region, that can have policies. */
export async function scanAccount(ctx: Prepare, account: string): Promise<ScannedResource[]> {
  const as = linkedRole(ctx, account);
  if (as === undefined) return [];
  const reader = new PolicyReader(ctx, { as, region: ctx.scope.region });
  const lists = [reader.buckets(), reader.roles(), reader.queues(), reader.topics(), reader.keys()];
  const further = [reader.functions(), reader.secrets(), reader.tables()];
  return (await Promise.all([...lists, ...further])).flat();
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
      const { RestrictPublicBuckets, IgnorePublicAcls } = block?.PublicAccessBlockConfiguration ?? {};
      const restricted = RestrictPublicBuckets === true;
      const ways: Way[] = [{ policy: textOf(answer?.Policy), restricted, source: { type: "POLICY" } }];
      ways.push({ ...(await this.#acl(Bucket)), restricted: IgnorePublicAcls === true });
      ways.push(...(await this.#accessPoints(Bucket, restricted)));
      const arn = `arn:${scope.partition}:s3:::${Bucket}`;
      found.push({ arn, type: "AWS::S3::Bucket", owner: this.#as.as.account, ways });
    }
    return found;
  }

  /** A list that is switched off by the bucket's ownership grants nothing, and is answered as the owner's alone. */
  async #acl(Bucket: string): Promise<Way> {
    const answer = await unlessMissing(this.#ctx.call(s3, "GetBucketAcl", { Bucket }, this.#as));
    const owner = answer?.Owner?.ID;
    const grants = (answer?.Grants ?? []).flatMap((grant) => aclAccess(grant, owner));
    return { grants, source: { type: "BUCKET_ACL" } };
  }

  async #accessPoints(Bucket: string, bucketRestricted: boolean): Promise<Way[]> {
    const { call, scope } = this.#ctx;
    const AccountId = this.#as.as.account;
    const ways: Way[] = [];
    const page = await unlessMissing(call(s3control, "ListAccessPoints", { AccountId, Bucket }, this.#as));
    for (const { Name } of page?.AccessPointList ?? []) {
      const point = await unlessMissing(call(s3control, "GetAccessPoint", { AccountId, Name }, this.#as));
      const answer = await unlessMissing(
        call(s3control, "GetAccessPointPolicy", { AccountId, Name }, this.#as),
      );
      const accessPointArn = `arn:${scope.partition}:s3:${scope.region}:${AccountId}:accesspoint/${Name}`;
      const blocked = point?.PublicAccessBlockConfiguration?.RestrictPublicBuckets === true;
      ways.push({
        policy: textOf(answer?.Policy),
        restricted: bucketRestricted || blocked,
        source: { type: "S3_ACCESS_POINT", detail: { accessPointArn, accessPointAccount: AccountId } },
      });
    }
    return ways;
  }

  /** Tables and their streams. */
  async tables(): Promise<ScannedResource[]> {
    const { call, scope } = this.#ctx;
    const found: ScannedResource[] = [];
    const look = async (ResourceArn: string, type: ResourceType) => {
      const answer = await unlessMissing(call(dynamodb, "GetResourcePolicy", { ResourceArn }, this.#as));
      found.push(this.#resource(ResourceArn, type, answer?.Policy));
    };
    const prefix = `arn:${scope.partition}:dynamodb:${scope.region}:${this.#as.as.account}:table/`;
    let ExclusiveStartTableName: string | undefined;
    do {
      const page = await call(dynamodb, "ListTables", { ExclusiveStartTableName }, this.#as);
      for (const name of page.TableNames ?? []) await look(`${prefix}${name}`, "AWS::DynamoDB::Table");
      ExclusiveStartTableName = page.LastEvaluatedTableName;
    } while (ExclusiveStartTableName !== undefined);
    let ExclusiveStartStreamArn: string | undefined;
    do {
      const page = await call(dynamodbstreams, "ListStreams", { ExclusiveStartStreamArn }, this.#as);
      for (const { StreamArn } of page.Streams ?? [])
        if (StreamArn !== undefined) await look(StreamArn, "AWS::DynamoDB::Stream");
      ExclusiveStartStreamArn = page.LastEvaluatedStreamArn;
    } while (ExclusiveStartStreamArn !== undefined);
    return found;
  }

  #resource(arn: string, type: ResourceType, policy: string | undefined): ScannedResource {
    return { arn, type, owner: this.#as.as.account, ways: [{ policy }] };
  }

  async roles(): Promise<ScannedResource[]> {
    const found: ScannedResource[] = [];
    let Marker: string | undefined;
    do {
      const page = await this.#ctx.call(iam, "ListRoles", { Marker }, this.#as);
      for (const { Arn: arn = "", AssumeRolePolicyDocument: text = "" } of page.Roles ?? [])
        if (!arn.includes(":role/aws-service-role/"))
          found.push(this.#resource(arn, "AWS::IAM::Role", decodeURIComponent(text)));
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
        if (arn !== "") found.push(this.#resource(arn, "AWS::SQS::Queue", policy || undefined));
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
        found.push(this.#resource(arn, "AWS::SNS::Topic", answer?.Attributes?.["Policy"]));
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
        const listed = await unlessMissing(call(kms, "ListGrants", { KeyId: arn }, this.#as));
        const grants = (listed?.Grants ?? []).map(grantAccess);
        const ways = [{ policy: answer?.Policy }, { grants }];
        found.push({ arn, type: "AWS::KMS::Key", owner: this.#as.as.account, ways });
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
        found.push(this.#resource(arn, "AWS::Lambda::Function", answer?.Policy));
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
        found.push(this.#resource(arn, "AWS::SecretsManager::Secret", answer?.ResourcePolicy));
      }
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return found;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

const EVERYBODY = "http://acs.amazonaws.com/groups/global/AllUsers";
const AUTHENTICATED = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#permissions */
const ACL_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  READ: ["s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads"],
  WRITE: ["s3:PutObject", "s3:DeleteObject"],
  READ_ACP: ["s3:GetBucketAcl"],
  WRITE_ACP: ["s3:PutBucketAcl"],
};

/** What a bucket's list lets others than its owner do. */
export function aclAccess(
  { Grantee, Permission }: Pick<Grant, "Grantee" | "Permission">,
  owner: string | undefined,
): ExternalAccess[] {
  const { URI, ID } = Grantee ?? {};
  const everything = Permission === "FULL_CONTROL";
  const actions = everything ? Object.values(ACL_ACTIONS).flat() : ACL_ACTIONS[Permission ?? ""];
  if (actions === undefined || (ID !== undefined && ID === owner)) return [];
  const isPublic = URI === EVERYBODY || URI === AUTHENTICATED;
  if (!isPublic && ID === undefined) return []; // log delivery is AWS's own
  const principal: Record<string, string> = isPublic ? { AWS: "*" } : { CanonicalUser: ID ?? "" };
  return [{ principal, isPublic, condition: {}, actions }];
}

/** What a key's grant lets somebody do. */
export function grantAccess({
  GranteePrincipal = "",
  Operations = [],
}: {
  readonly GranteePrincipal?: string | undefined;
  readonly Operations?: readonly string[] | undefined;
}): ExternalAccess {
  const actions = Operations.map((operation) => `kms:${operation}`);
  return { principal: { AWS: GranteePrincipal }, isPublic: false, condition: {}, actions };
}
