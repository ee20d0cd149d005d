/** Policies: of resources, of the account, for data protection, for field indexes. */
import type { AccountPolicy } from "../../../gen/logs.ts";
import { excluded, parseDocument, subscriptionIn } from "../account-policy.ts";
import { checkStandard, groupAt } from "../addressing.ts";
import { checkDataProtectionPolicy } from "../data-protection.ts";
import * as errors from "../errors.ts";
import { groupArn } from "../group.ts";
import { type Prepare, read, staged, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { page, pageAfter } from "../paging.ts";
import { checkTarget } from "./subscription-filters.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html */
export const PutResourcePolicy = write("PutResourcePolicy", (ctx, input) => {
  const { policyName, policyDocument, resourceArn, expectedRevisionId } = input;
  if (policyDocument === undefined)
    throw errors.invalidParameter("policyDocument is required for PutResourcePolicy.");
  if ((policyName === undefined) === (resourceArn === undefined))
    throw errors.invalidParameter("Exactly one of policyName or resourceArn must be specified.");
  if (policyDocument.length > limits.RESOURCE_POLICY_LENGTH_MAX)
    throw errors.limitExceeded("Resource policy exceeds the maximum length.");
  parseDocument(policyDocument);
  const key = resourceArn ?? `name/${policyName}`;
  const known = ctx.store.resourcePolicy.get(key);
  if (known === undefined && ctx.store.resourcePolicy.count("name/") >= limits.RESOURCE_POLICIES_MAX)
    throw errors.limitExceeded();
  if (resourceArn !== undefined) {
    if (groupArn(ctx.scope, groupAt(ctx, resourceArn).name) !== resourceArn)
      throw errors.invalidParameter(`Invalid resource ARN: ${resourceArn}`);
    if (known !== undefined && known.revisionId !== expectedRevisionId)
      throw errors.operationAborted("The expected revision ID does not match the current one.");
  }
  const resourcePolicy = {
    policyDocument,
    lastUpdatedTime: ctx.now,
    ...(policyName !== undefined && { policyName, policyScope: "ACCOUNT" as const }),
    ...(resourceArn !== undefined && {
      resourceArn,
      policyScope: "RESOURCE" as const,
      revisionId: ctx.ids.uuid(),
    }),
  };
  ctx.store.resourcePolicy.put(key, resourcePolicy);
  const { revisionId } = resourcePolicy as { revisionId?: string };
  return { resourcePolicy, ...(revisionId !== undefined && { revisionId }) };
});

export const DescribeResourcePolicies = read("DescribeResourcePolicies", (ctx, input) => {
  const { resourceArn, policyScope, limit = limits.DESCRIBED_MAX } = input;
  const after = pageAfter(ctx, "resource policies", input.nextToken);
  const keyOf = (policy: { resourceArn?: string | undefined; policyName?: string | undefined }) =>
    policy.resourceArn ?? `name/${policy.policyName}`;
  const found = ctx.store.resourcePolicy
    .list("", after)
    .filter((each) => resourceArn === undefined || each.resourceArn === resourceArn)
    .filter(
      (each) => each.policyScope === (policyScope ?? (resourceArn === undefined ? "ACCOUNT" : "RESOURCE")),
    );
  const { items, nextToken } = page(ctx, "resource policies", found, limit, keyOf);
  return { resourcePolicies: items, ...(nextToken && { nextToken }) };
});

export const DeleteResourcePolicy = write("DeleteResourcePolicy", (ctx, input) => {
  const { policyName, resourceArn, expectedRevisionId } = input;
  const key = resourceArn ?? `name/${policyName}`;
  const known = ctx.store.resourcePolicy.get(key);
  if (known === undefined)
    throw errors.resourceNotFound(`Policy with name [${policyName ?? resourceArn}] does not exist`);
  if (resourceArn !== undefined && known.revisionId !== expectedRevisionId)
    throw errors.operationAborted("The expected revision ID does not match the current one.");
  ctx.store.resourcePolicy.remove(key);
  return {};
});

/** Types of account policies that Cloudlet acts upon, and how many of each there may be. */
const ACCOUNT_POLICIES: Readonly<Record<string, number>> = {
  DATA_PROTECTION_POLICY: 1,
  SUBSCRIPTION_FILTER_POLICY: 1,
};

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutAccountPolicy.html */
export const PutAccountPolicy = staged("PutAccountPolicy", {
  prepare: async (ctx, input) => {
    const most = ACCOUNT_POLICIES[input.policyType];
    if (most === undefined) throw errors.notBuilt(`account policies of type ${input.policyType}`);
    const others = ctx.store.accountPolicy
      .list(`${input.policyType}/`)
      .filter(({ policyName }) => policyName !== input.policyName);
    if (others.length >= most) throw errors.limitExceeded();
    if (input.policyType === "DATA_PROTECTION_POLICY") {
      if (input.selectionCriteria)
        throw errors.invalidParameter("selectionCriteria is not supported for DATA_PROTECTION_POLICY.");
      checkDataProtectionPolicy(input.policyDocument);
    } else await checkAccountSubscription(ctx, input);
  },
  commit: (ctx, { policyName, policyType, policyDocument, selectionCriteria }) => {
    const accountPolicy: AccountPolicy = {
      policyName,
      policyDocument,
      lastUpdatedTime: ctx.now,
      policyType,
      scope: "ALL",
      ...(selectionCriteria !== undefined && { selectionCriteria }),
      accountId: ctx.scope.account,
    };
    ctx.store.accountPolicy.put(`${policyType}/${policyName}`, accountPolicy);
    return { accountPolicy };
  },
});

async function checkAccountSubscription(ctx: Prepare, policy: AccountPolicy): Promise<void> {
  excluded(policy.selectionCriteria);
  const { destinationArn = "", roleArn } = subscriptionIn(policy);
  const everyGroup = { id: 0, name: "*", createdAt: ctx.now, class: "STANDARD", tags: {} } as const;
  await checkTarget(ctx, everyGroup, { destinationArn, ...(roleArn !== undefined && { roleArn }) });
}

export const DescribeAccountPolicies = read("DescribeAccountPolicies", (ctx, input) => {
  const { policyType, policyName, accountIdentifiers = [] } = input;
  if (accountIdentifiers.some((account) => account !== ctx.scope.account))
    throw errors.notBuilt("account policies of linked accounts");
  const after = pageAfter(ctx, "account policies", input.nextToken);
  const found = ctx.store.accountPolicy
    .list(`${policyType}/`, after === "" ? "" : `${policyType}/${after}`)
    .filter((each) => policyName === undefined || each.policyName === policyName);
  const { items, nextToken } = page(
    ctx,
    "account policies",
    found,
    limits.DESCRIBED_MAX,
    (each) => each.policyName ?? "",
  );
  return { accountPolicies: items, ...(nextToken && { nextToken }) };
});

export const DeleteAccountPolicy = write("DeleteAccountPolicy", (ctx, { policyName, policyType }) => {
  if (!ctx.store.accountPolicy.remove(`${policyType}/${policyName}`))
    throw errors.resourceNotFound("The specified account policy does not exist.");
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDataProtectionPolicy.html */
export const PutDataProtectionPolicy = write("PutDataProtectionPolicy", (ctx, input) => {
  const { logGroupIdentifier, policyDocument } = input;
  const group = groupAt(ctx, logGroupIdentifier);
  checkStandard(group, "PutDataProtectionPolicy");
  checkDataProtectionPolicy(policyDocument);
  const dataProtection = { document: policyDocument, at: ctx.now };
  ctx.store.groups.put({ ...group, dataProtection });
  return { logGroupIdentifier, policyDocument, lastUpdatedTime: ctx.now };
});

export const GetDataProtectionPolicy = read("GetDataProtectionPolicy", (ctx, { logGroupIdentifier }) => {
  const { dataProtection } = groupAt(ctx, logGroupIdentifier);
  if (dataProtection === undefined) return { logGroupIdentifier };
  const { document, at } = dataProtection;
  return { logGroupIdentifier, policyDocument: document, lastUpdatedTime: at };
});

export const DeleteDataProtectionPolicy = write("DeleteDataProtectionPolicy", (ctx, input) => {
  const group = groupAt(ctx, input.logGroupIdentifier);
  ctx.store.groups.put({ ...group, dataProtection: undefined });
  return {};
});

const INDEXED_FIELDS_MAX = 20;
const DEFAULT_INDEXED = ["@logStream", "@data_source_name", "@data_source_type", "@data_format"];

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutIndexPolicy.html */
export const PutIndexPolicy = write("PutIndexPolicy", (ctx, { logGroupIdentifier, policyDocument }) => {
  const group = groupAt(ctx, logGroupIdentifier);
  checkStandard(group, "PutIndexPolicy");
  if (indexedFields(policyDocument).length > INDEXED_FIELDS_MAX)
    throw errors.invalidParameter(`No more than ${INDEXED_FIELDS_MAX} fields can be indexed.`);
  const indexPolicy = { document: policyDocument, at: ctx.now };
  ctx.store.groups.put({ ...group, indexPolicy });
  return {
    indexPolicy: {
      logGroupIdentifier: groupArn(ctx.scope, group.name),
      lastUpdateTime: ctx.now,
      policyDocument,
      source: "LOG_GROUP" as const,
    },
  };
});

function indexedFields(document: string): readonly string[] {
  const { Fields, FieldsV2 } = parseDocument(document) as { Fields?: unknown; FieldsV2?: unknown };
  if (FieldsV2 !== undefined) throw errors.notBuilt("FieldsV2 of index policies");
  if (!Array.isArray(Fields) || !Fields.every((field) => typeof field === "string"))
    throw errors.invalidParameter("Invalid policy document: Fields must be a list of field names.");
  return Fields as string[];
}

export const DescribeIndexPolicies = read("DescribeIndexPolicies", (ctx, { logGroupIdentifiers }) => ({
  indexPolicies: logGroupIdentifiers.flatMap((identifier) => {
    const { name, indexPolicy } = groupAt(ctx, identifier);
    if (indexPolicy === undefined) return [];
    return [
      {
        logGroupIdentifier: groupArn(ctx.scope, name),
        lastUpdateTime: indexPolicy.at,
        policyDocument: indexPolicy.document,
        source: "LOG_GROUP" as const,
      },
    ];
  }),
}));

export const DescribeFieldIndexes = read("DescribeFieldIndexes", (ctx, { logGroupIdentifiers }) => ({
  fieldIndexes: logGroupIdentifiers.flatMap((identifier) => {
    const { name, indexPolicy } = groupAt(ctx, identifier);
    const own = indexPolicy === undefined ? [] : indexedFields(indexPolicy.document);
    return [...DEFAULT_INDEXED, ...own].map((fieldIndexName) => ({
      logGroupIdentifier: groupArn(ctx.scope, name),
      fieldIndexName,
    }));
  }),
}));

export const DeleteIndexPolicy = write("DeleteIndexPolicy", (ctx, { logGroupIdentifier }) => {
  const group = groupAt(ctx, logGroupIdentifier);
  ctx.store.groups.put({ ...group, indexPolicy: undefined });
  return {};
});
