/**
 * What a resource's policies would let outsiders do, before they are put in place.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-access-preview.html
 */
import type {
  AccessPreviewFinding,
  Configuration,
  FindingChangeType,
  ResourceType,
} from "../../../gen/accessanalyzer.ts";
import { observe } from "../analysis/observe.ts";
import {
  aclAccess,
  grantAccess,
  type ScannedResource,
  scanAccount,
  type Way,
} from "../analysis/resources.ts";
import { zoneOf } from "../analysis/zone.ts";
import type { Preview } from "../entries.ts";
import { invalidParameter, resourceNotFound, serviceQuotaExceeded, validation } from "../errors.ts";
import { type Analyzer, externalAnalyzerAt, type KeptFinding, meets, type Observation } from "../finding.ts";
import { type Read, read, staged, type Write } from "../kit.ts";
import { ACCESS_PREVIEWS_MAX } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { once } from "../tokens.ts";
import { checkFilter } from "./rules.ts";

type Target = Pick<ScannedResource, "arn" | "type" | "ways">;

export const CreateAccessPreview = staged("CreateAccessPreview", {
  prepare: async (ctx, { analyzerArn, configurations }) => {
    externalAnalyzerAt(ctx, analyzerArn);
    const [entry, ...more] = Object.entries(configurations);
    if (entry === undefined || more.length > 0)
      throw validation("Exactly one configuration must be given for an access preview.");
    const [arn, configuration] = entry;
    const { type, ways } = proposed(configuration);
    if (ways !== undefined) return { arn, type, ways };
    // What is not proposed anew stays as it is.
    const known = (await scanAccount(ctx, ctx.scope.account)).find((resource) => resource.arn === arn);
    return { arn, type, ways: known?.ways ?? [] };
  },
  commit: (ctx, input, target: Target) =>
    once(ctx, "CreateAccessPreview", input, () => {
      const analyzer = externalAnalyzerAt(ctx, input.analyzerArn);
      if ([...ctx.store.entries("preview", analyzer.name)].length >= ACCESS_PREVIEWS_MAX)
        throw serviceQuotaExceeded("You have reached the maximum number of access previews.");
      const id = ctx.ids.uuid();
      const findings = compared(ctx, analyzer, target);
      const preview = { id, configurations: input.configurations, createdAt: ctx.now, findings };
      ctx.store.putEntry("preview", id, preview, analyzer.name);
      return { id };
    }),
});

/** The kind of resource, and the ways into it where any of them is proposed. Throws for kinds that are not here. */
function proposed(configuration: Configuration): { type: ResourceType; ways: Way[] | undefined } {
  const { s3Bucket, kmsKey, iamRole, sqsQueue, snsTopic, secretsManagerSecret } = configuration;
  const { dynamodbTable, dynamodbStream } = configuration;
  if (s3Bucket !== undefined) return { type: "AWS::S3::Bucket", ways: bucketWays(s3Bucket) };
  if (kmsKey !== undefined) return { type: "AWS::KMS::Key", ways: keyWays(kmsKey) };
  if (iamRole !== undefined) return { type: "AWS::IAM::Role", ways: one(iamRole.trustPolicy) };
  if (sqsQueue !== undefined) return { type: "AWS::SQS::Queue", ways: one(sqsQueue.queuePolicy) };
  if (snsTopic !== undefined) return { type: "AWS::SNS::Topic", ways: one(snsTopic.topicPolicy) };
  if (secretsManagerSecret !== undefined)
    return { type: "AWS::SecretsManager::Secret", ways: one(secretsManagerSecret.secretPolicy) };
  if (dynamodbTable !== undefined)
    return { type: "AWS::DynamoDB::Table", ways: one(dynamodbTable.tablePolicy) };
  if (dynamodbStream !== undefined)
    return { type: "AWS::DynamoDB::Stream", ways: one(dynamodbStream.streamPolicy) };
  const [kind = "none"] = Object.keys(configuration);
  throw invalidParameter(`Cloudlet has no resources of the kind ${kind} to preview access to.`);
}

/** An empty text proposes to have no policy. */
const one = (policy: string | undefined): Way[] | undefined =>
  policy === undefined ? undefined : [{ policy: policy === "" ? undefined : policy }];

function bucketWays({
  bucketPolicy,
  bucketAclGrants,
  bucketPublicAccessBlock,
  accessPoints,
}: NonNullable<Configuration["s3Bucket"]>): Way[] | undefined {
  if (bucketPolicy === undefined && bucketAclGrants === undefined && accessPoints === undefined)
    return undefined;
  const restricted = bucketPublicAccessBlock?.restrictPublicBuckets === true;
  const grants = (bucketAclGrants ?? []).flatMap(({ permission, grantee }) =>
    aclAccess(
      { Permission: permission, Grantee: { Type: "Group", URI: grantee.uri, ID: grantee.id } },
      undefined,
    ),
  );
  return [
    { policy: bucketPolicy || undefined, restricted, source: { type: "POLICY" } },
    {
      grants,
      restricted: bucketPublicAccessBlock?.ignorePublicAcls === true,
      source: { type: "BUCKET_ACL" },
    },
    ...Object.entries(accessPoints ?? {}).map(([accessPointArn, point]): Way => {
      const blocked = point.publicAccessBlock?.restrictPublicBuckets === true;
      const source = { type: "S3_ACCESS_POINT", detail: { accessPointArn } } as const;
      return { policy: point.accessPointPolicy, restricted: restricted || blocked, source };
    }),
  ];
}

function keyWays({ keyPolicies, grants }: NonNullable<Configuration["kmsKey"]>): Way[] | undefined {
  if (keyPolicies === undefined && grants === undefined) return undefined;
  return [
    { policy: keyPolicies?.["default"] },
    {
      grants: (grants ?? []).map(({ granteePrincipal, operations }) =>
        grantAccess({ GranteePrincipal: granteePrincipal, Operations: operations }),
      ),
    },
  ];
}

/** What would be found, beside what was: new, changed or as before; and what would be no more. */
function compared(ctx: Write, analyzer: Analyzer, target: Target): AccessPreviewFinding[] {
  const observations = observe(target, zoneOf(ctx, analyzer));
  const before = ctx.store
    .findingsOn(analyzer.name, target.arn)
    .filter(({ status }) => status !== "RESOLVED");
  const found = observations.map((observation) => {
    const same = before.find(({ key }) => key === observation.key);
    const change: FindingChangeType =
      same === undefined
        ? "NEW"
        : JSON.stringify(same.details) === JSON.stringify(observation.details)
          ? "UNCHANGED"
          : "CHANGED";
    return previewFinding(ctx, target, observation, change, same);
  });
  const gone = before
    .filter(({ key }) => !observations.some((observation) => observation.key === key))
    .map((same) => ({ ...previewFinding(ctx, target, same, "CHANGED", same), status: "RESOLVED" as const }));
  return [...found, ...gone].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function previewFinding(
  ctx: Write,
  { arn, type }: Target,
  { details }: Observation,
  changeType: FindingChangeType,
  same: KeptFinding | undefined,
): AccessPreviewFinding {
  return {
    id: ctx.ids.uuid(),
    ...(same !== undefined && { existingFindingId: same.id, existingFindingStatus: same.status }),
    ...details.externalAccessDetails,
    resource: arn,
    resourceType: type,
    resourceOwnerAccount: ctx.scope.account,
    createdAt: ctx.now,
    changeType,
    status: same?.status ?? "ACTIVE",
  };
}

function previewOf(ctx: Read, analyzerArn: string, id: string): Preview {
  const preview = ctx.store.entry("preview", id, externalAnalyzerAt(ctx, analyzerArn).name);
  if (preview === undefined) throw resourceNotFound(`No access preview found with id ${id}`);
  return preview;
}

const COMPLETED = { status: "COMPLETED" } as const;

export const GetAccessPreview = read("GetAccessPreview", (ctx, { analyzerArn, accessPreviewId }) => {
  const { id, configurations, createdAt } = previewOf(ctx, analyzerArn, accessPreviewId);
  return { accessPreview: { id, analyzerArn, configurations, createdAt, ...COMPLETED } };
});

export const ListAccessPreviews = read("ListAccessPreviews", (ctx, input) => {
  const { analyzerArn } = input;
  const { name } = externalAnalyzerAt(ctx, analyzerArn);
  const { items, nextToken } = pageOf(ctx, "previews", input, {
    from: (after) => ctx.store.entries("preview", name, after),
    key: ({ id }: Preview) => id,
    wanted: () => true,
  });
  const accessPreviews = items.map(({ id, createdAt }) => ({ id, analyzerArn, createdAt, ...COMPLETED }));
  return { accessPreviews, nextToken };
});

export const ListAccessPreviewFindings = read("ListAccessPreviewFindings", (ctx, input) => {
  const { findings } = previewOf(ctx, input.analyzerArn, input.accessPreviewId);
  const { filter = {} } = input;
  checkFilter(filter);
  const { items, nextToken } = pageOf(ctx, "preview findings", input, {
    from: (after) => findings.filter(({ id }) => id > after),
    key: ({ id }: AccessPreviewFinding) => id,
    wanted: (finding) => meets(asKept(finding), filter),
  });
  return { findings: items, nextToken };
});

/** Filters read what is kept of an analyzer's own findings. */
function asKept(finding: AccessPreviewFinding): KeptFinding {
  const { principal, action, condition = {}, isPublic, resourceOwnerAccount, createdAt } = finding;
  return {
    ...{
      id: finding.id,
      type: "ExternalAccess",
      key: "",
      status: finding.status,
      owner: resourceOwnerAccount,
    },
    ...{ resource: finding.resource ?? "", resourceType: finding.resourceType },
    ...{ createdAt, analyzedAt: createdAt, updatedAt: createdAt },
    details: { externalAccessDetails: { principal, action, condition, isPublic } },
  };
}
