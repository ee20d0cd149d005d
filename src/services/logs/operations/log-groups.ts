/** Log groups: made, described, kept for how long, encrypted with what. */

import { parseArn } from "../../../aws/arn.ts";
import type { LogGroup as DescribedGroup } from "../../../gen/logs.ts";
import { groupAt, groupNamed, identified } from "../addressing.ts";
import { keepOpen, makeDataKey, type OpenedKey } from "../encryption.ts";
import * as errors from "../errors.ts";
import { groupArn, type LogGroup } from "../group.ts";
import { type Prepare, type Read, read, staged, type Write, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { page, pageAfter } from "../paging.ts";
import { replanExpiry } from "../retention.ts";
import { checkTags } from "../tags.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html */
export const CreateLogGroup = staged("CreateLogGroup", {
  prepare: (ctx, { logGroupName, kmsKeyId, tags }) => {
    if (logGroupName.startsWith("aws/"))
      throw errors.invalidParameter("Log groups starting with AWS/ are reserved for AWS.");
    checkTags(tags ?? {}, {}, groupArn(ctx.scope, logGroupName));
    if (ctx.store.groups.named(logGroupName) !== undefined) throw errors.groupExists();
    return kmsKeyId === undefined ? undefined : keyFor(ctx, logGroupName, kmsKeyId);
  },
  commit: (ctx, input, key) => {
    const { logGroupName: name, logGroupClass = "STANDARD", kmsKeyId } = input;
    if (ctx.store.groups.named(name) !== undefined) throw errors.groupExists();
    const record = {
      name,
      createdAt: ctx.now,
      class: logGroupClass,
      tags: input.tags ?? {},
      ...(logGroupClass === "DELIVERY" && { retentionDays: limits.DELIVERY_CLASS_RETENTION_DAYS }),
      ...(input.deletionProtectionEnabled && { deletionProtected: true }),
    };
    const id = ctx.store.groups.add(record);
    if (key !== undefined)
      ctx.store.groups.put({ ...record, id, kmsKey: kmsKeyId, dataKey: keepOpen(ctx, id, [key]) });
    return {};
  },
});

/** KMS keys are named by their ARNs, here, and must be of the group's Region. */
function keyFor(ctx: Prepare, group: string, kmsKey: string): Promise<OpenedKey> {
  const arn = parseArn(kmsKey);
  if (arn?.service !== "kms" || !arn.resource.startsWith("key/") || arn.region !== ctx.scope.region)
    throw errors.kmsKeyUnusable(groupArn(ctx.scope, group));
  return makeDataKey(ctx, group, kmsKey);
}

export const DeleteLogGroup = write("DeleteLogGroup", (ctx, { logGroupName }) => {
  const group = groupNamed(ctx, logGroupName);
  if (group.deletionProtected) throw errors.deletionProtected();
  ctx.store.groups.remove(group.id);
  ctx.store.metricFilter.removeAll(`${group.id}/`);
  ctx.store.subscriptionFilter.removeAll(`${group.id}/`);
  ctx.store.dataKeys.discard(group.id);
  ctx.unschedule("expire", String(group.id));
  ctx.schedule(ctx.now, { kind: "discard", key: String(group.id) });
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html */
export const DescribeLogGroups = read("DescribeLogGroups", (ctx, input) => {
  const { logGroupNamePrefix: prefix, logGroupNamePattern: pattern, limit = limits.DESCRIBED_MAX } = input;
  if (prefix !== undefined && pattern !== undefined)
    throw errors.invalidParameter(
      "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
    );
  checkAccounts(ctx, input.accountIdentifiers, input.includeLinkedAccounts);
  if (input.logGroupIdentifiers !== undefined) {
    const asked = input.logGroupIdentifiers.map((identifier) => identified(identifier).name);
    const groups = asked.flatMap((name) => ctx.store.groups.named(name) ?? []);
    return { logGroups: groups.map((group) => described(ctx, group)) };
  }
  const after = pageAfter(ctx, "groups", input.nextToken);
  const found = matching(ctx, { prefix, pattern, after, logGroupClass: input.logGroupClass }, limit + 1);
  const { items, nextToken } = page(ctx, "groups", found, limit, (group) => group.name);
  return { logGroups: items.map((group) => described(ctx, group)), ...(nextToken && { nextToken }) };
});

interface Wanted {
  readonly prefix?: string | undefined;
  readonly pattern?: string | undefined;
  readonly after: string;
  readonly logGroupClass?: string | undefined;
  readonly is?: (group: LogGroup) => boolean;
}

function matching(ctx: Read, wanted: Wanted, limit: number): LogGroup[] {
  const { prefix = "", pattern, after, logGroupClass, is } = wanted;
  const part = pattern?.toLowerCase();
  const found: LogGroup[] = [];
  for (const group of ctx.store.groups.after(prefix, after)) {
    if (part !== undefined && !group.name.toLowerCase().includes(part)) continue;
    if (logGroupClass !== undefined && group.class !== logGroupClass) continue;
    if (is !== undefined && !is(group)) continue;
    if (found.push(group) === limit) break;
  }
  return found;
}

function checkAccounts(ctx: Read, accounts: readonly string[] = [], linked: boolean | undefined): void {
  if (accounts.length > 0 && !linked)
    throw errors.invalidParameter("accountIdentifiers requires includeLinkedAccounts to be true.");
  if (accounts.some((account) => account !== ctx.scope.account))
    throw errors.notBuilt("log groups of linked accounts");
}

function described(ctx: Read, group: LogGroup): DescribedGroup {
  const arn = groupArn(ctx.scope, group.name);
  return {
    logGroupName: group.name,
    creationTime: group.createdAt,
    ...(group.retentionDays !== undefined && { retentionInDays: group.retentionDays }),
    metricFilterCount: ctx.store.metricFilter.ready(`${group.id}/`).length,
    arn: `${arn}:*`,
    storedBytes: ctx.store.groups.bytes(group.id),
    ...(group.kmsKey !== undefined && { kmsKeyId: group.kmsKey }),
    ...(group.dataProtection !== undefined && { dataProtectionStatus: "ACTIVATED" as const }),
    ...(ctx.store.accountPolicy.count("DATA_PROTECTION_POLICY/") > 0 && {
      inheritedProperties: ["ACCOUNT_DATA_PROTECTION" as const],
    }),
    logGroupClass: group.class,
    logGroupArn: arn,
    deletionProtectionEnabled: group.deletionProtected ?? false,
  };
}

export const ListLogGroups = read("ListLogGroups", (ctx, input) => {
  const { logGroupNamePattern = "", limit = limits.DESCRIBED_MAX } = input;
  checkAccounts(ctx, input.accountIdentifiers, input.includeLinkedAccounts);
  if (input.dataSources !== undefined) throw errors.notBuilt("dataSources of ListLogGroups");
  if (input.fieldIndexNames !== undefined) throw errors.notBuilt("fieldIndexNames of ListLogGroups");
  const expression = patternOf(logGroupNamePattern);
  const tags = input.logGroupTags ?? [];
  const is = (group: LogGroup): boolean =>
    expression.test(group.name) &&
    tags.every(({ key, values }) => {
      const value = group.tags[key];
      return value !== undefined && (values === undefined || values.length === 0 || values.includes(value));
    });
  const after = pageAfter(ctx, "group list", input.nextToken);
  const found = matching(ctx, { after, logGroupClass: input.logGroupClass, is }, limit + 1);
  const { items, nextToken } = page(ctx, "group list", found, limit, (group) => group.name);
  return {
    logGroups: items.map((group) => ({
      logGroupName: group.name,
      logGroupArn: groupArn(ctx.scope, group.name),
      logGroupClass: group.class,
    })),
    ...(nextToken && { nextToken }),
  };
});

/** "^prefix", a part of the name, or several of those with "|" between them. */
function patternOf(pattern: string): RegExp {
  const parts = pattern.split("|").map((part) => {
    const anchored = part.startsWith("^");
    return (anchored ? "^" : "") + part.slice(anchored ? 1 : 0).replace(/[.+*?^${}()[\]\\]/g, "\\$&");
  });
  return new RegExp(parts.join("|"), "i");
}

export const PutRetentionPolicy = write("PutRetentionPolicy", (ctx, { logGroupName, retentionInDays }) => {
  const group = groupNamed(ctx, logGroupName);
  if (!limits.RETENTION_DAYS.has(retentionInDays)) throw errors.invalidRetention(retentionInDays);
  if (group.class === "DELIVERY") throw errors.notForClass("PutRetentionPolicy", group.class);
  setRetention(ctx, group, retentionInDays);
  return {};
});

export const DeleteRetentionPolicy = write("DeleteRetentionPolicy", (ctx, { logGroupName }) => {
  const group = groupNamed(ctx, logGroupName);
  if (group.class === "DELIVERY") throw errors.notForClass("DeleteRetentionPolicy", group.class);
  setRetention(ctx, group, undefined);
  return {};
});

function setRetention(ctx: Write, group: LogGroup, retentionDays: number | undefined): void {
  const changed = { ...group, retentionDays };
  ctx.store.groups.put(changed);
  replanExpiry(ctx, changed);
}

export const AssociateKmsKey = staged("AssociateKmsKey", {
  prepare: (ctx, { logGroupName, resourceIdentifier, kmsKeyId }) =>
    keyFor(ctx, keyed(ctx, logGroupName, resourceIdentifier).name, kmsKeyId),
  commit: (ctx, { logGroupName, resourceIdentifier, kmsKeyId }, key) => {
    const group = keyed(ctx, logGroupName, resourceIdentifier);
    ctx.store.groups.put({ ...group, kmsKey: kmsKeyId, dataKey: keepOpen(ctx, group.id, [key]) });
    return {};
  },
});

export const DisassociateKmsKey = write("DisassociateKmsKey", (ctx, { logGroupName, resourceIdentifier }) => {
  const group = keyed(ctx, logGroupName, resourceIdentifier);
  ctx.store.groups.put({ ...group, kmsKey: undefined, dataKey: undefined });
  return {};
});

function keyed(ctx: Read, name: string | undefined, identifier: string | undefined): LogGroup {
  if ((name === undefined) === (identifier === undefined))
    throw errors.invalidParameter("Exactly one of logGroupName or resourceIdentifier must be specified.");
  if (identifier?.includes(":query-result:")) throw errors.notBuilt("KMS keys for query results");
  return groupAt(ctx, name ?? (identifier as string));
}

export const PutLogGroupDeletionProtection = write("PutLogGroupDeletionProtection", (ctx, input) => {
  const group = groupAt(ctx, input.logGroupIdentifier);
  ctx.store.groups.put({ ...group, deletionProtected: input.deletionProtectionEnabled });
  return {};
});
