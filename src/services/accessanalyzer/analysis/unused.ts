/**
 * What an account's roles and users may do and do not: roles, keys, passwords and permissions that nobody has used for
 * as long as the analyzer was told.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-concepts.html
 */
import { DAY, type Instant } from "../../../base/instant.ts";
import { iam, type Operations, type ServiceLastAccessed } from "../../../gen/iam.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { RolePrincipal } from "../../../kernel/iam/principal.ts";
import type { Analyzer, Observation } from "../finding.ts";
import type { Prepare } from "../kit.ts";
import { UNUSED_ACCESS_AGE_DEFAULT } from "../limits.ts";
import { linkedRole } from "./linked-role.ts";
import type { Seen } from "./scan.ts";

type Tags = readonly { readonly Key: string; readonly Value: string }[];

export async function unusedAccess(ctx: Prepare, analyzer: Analyzer, account: string): Promise<Seen[]> {
  const as = linkedRole(ctx, account);
  if (as === undefined) return [];
  const { unusedAccessAge = UNUSED_ACCESS_AGE_DEFAULT, analysisRule } =
    analyzer.configuration?.unusedAccess ?? {};
  const excluded = (analysisRule?.exclusions ?? []).flatMap(({ resourceTags = [] }) => resourceTags);
  const reader = new UseReader(ctx, as, unusedAccessAge);
  const isLeftOut = (tags: Tags) =>
    excluded.some((wanted) =>
      Object.entries(wanted).every(([key, value]) =>
        tags.some((tag) => tag.Key === key && tag.Value === value),
      ),
    );
  return [...(await reader.roles(isLeftOut)), ...(await reader.users(isLeftOut))];
}

/** Data events, by service: whether anybody calls them is not tracked. */
const UNTRACKED: Readonly<Record<string, RegExp>> = {
  dynamodb: /Item|^Query$|^Scan$|PartiQL|^Get(Records|ShardIterator)$/,
  events: /^PutEvents$/,
  kinesis: /^(PutRecords?|GetRecords|GetShardIterator|SubscribeToShard)$/,
  kms: /^(Encrypt|Decrypt|ReEncrypt|GenerateDataKey|GenerateMac|VerifyMac|Sign|Verify)/,
  lambda: /^Invoke/,
  logs: /^(PutLogEvents|GetLogEvents|FilterLogEvents)$/,
  s3: /Object|Multipart|^ListBucket$/,
  sns: /^Publish/,
  sqs: /Message/,
};

class UseReader {
  readonly #ctx: Prepare;
  readonly #as: RolePrincipal;
  /** What was last used before this, or never though it was there, is unused. */
  readonly #since: number;

  constructor(ctx: Prepare, as: RolePrincipal, days: number) {
    this.#ctx = ctx;
    this.#as = as;
    this.#since = ctx.now - days * DAY;
  }

  #ask<K extends keyof Operations & string>(operation: K, input: Operations[K]["input"]) {
    return this.#ctx.call(iam, operation, input, { as: this.#as });
  }

  #isUnused(made: Instant | undefined, last: Instant | undefined): boolean {
    return (made ?? 0) <= this.#since && (last ?? 0) <= this.#since;
  }

  async roles(isLeftOut: (tags: Tags) => boolean): Promise<Seen[]> {
    const seen: Seen[] = [];
    let Marker: string | undefined;
    do {
      const page = await this.#ask("ListRoles", { Marker });
      for (const { RoleName } of page.Roles ?? []) {
        const { Role } = await this.#ask("GetRole", { RoleName });
        if (Role === undefined || Role.Arn.includes(":role/aws-service-role/") || isLeftOut(Role.Tags ?? []))
          continue;
        const lastAccessed = Role.RoleLastUsed?.LastUsedDate;
        const observations = this.#isUnused(Role.CreateDate, lastAccessed)
          ? [
              observation("UnusedIAMRole", "", {
                unusedIamRoleDetails: { ...(lastAccessed && { lastAccessed }) },
              }),
            ]
          : await this.#permissions(Role.Arn, Role.CreateDate);
        seen.push({ arn: Role.Arn, type: "AWS::IAM::Role", owner: this.#as.account, observations });
      }
      Marker = page.IsTruncated === true ? page.Marker : undefined;
    } while (Marker !== undefined);
    return seen;
  }

  async users(isLeftOut: (tags: Tags) => boolean): Promise<Seen[]> {
    const seen: Seen[] = [];
    let Marker: string | undefined;
    do {
      const page = await this.#ask("ListUsers", { Marker });
      for (const { UserName } of page.Users ?? []) {
        const { User } = await this.#ask("GetUser", { UserName });
        if (User === undefined || isLeftOut(User.Tags ?? [])) continue;
        const observations = [
          ...(await this.#keys(UserName)),
          ...(await this.#password(UserName, User.PasswordLastUsed)),
          ...(await this.#permissions(User.Arn, User.CreateDate)),
        ];
        seen.push({ arn: User.Arn, type: "AWS::IAM::User", owner: this.#as.account, observations });
      }
      Marker = page.IsTruncated === true ? page.Marker : undefined;
    } while (Marker !== undefined);
    return seen;
  }

  async #keys(UserName: string): Promise<Observation[]> {
    const { AccessKeyMetadata = [] } = await this.#ask("ListAccessKeys", { UserName });
    const found: Observation[] = [];
    for (const { AccessKeyId: accessKeyId = "", Status, CreateDate } of AccessKeyMetadata) {
      if (Status !== "Active") continue;
      const { AccessKeyLastUsed } = await this.#ask("GetAccessKeyLastUsed", { AccessKeyId: accessKeyId });
      const lastAccessed = AccessKeyLastUsed?.LastUsedDate;
      if (!this.#isUnused(CreateDate, lastAccessed)) continue;
      const details = { accessKeyId, ...(lastAccessed && { lastAccessed }) };
      found.push(
        observation("UnusedIAMUserAccessKey", accessKeyId, { unusedIamUserAccessKeyDetails: details }),
      );
    }
    return found;
  }

  async #password(UserName: string, lastAccessed: Instant | undefined): Promise<Observation[]> {
    try {
      const { LoginProfile } = await this.#ask("GetLoginProfile", { UserName });
      if (!this.#isUnused(LoginProfile?.CreateDate, lastAccessed)) return [];
    } catch (error) {
      if (error instanceof AwsError && error.code === "NoSuchEntity") return [];
      throw error;
    }
    const details = { ...(lastAccessed && { lastAccessed }) };
    return [observation("UnusedIAMUserPassword", "", { unusedIamUserPasswordDetails: details })];
  }

  /** A service that nobody goes into, or those actions of one that is in use which nobody calls. */
  #unusedIn(service: ServiceLastAccessed, made: Instant | undefined): Observation[] {
    const { ServiceNamespace: serviceNamespace, LastAuthenticated: lastAccessed } = service;
    const told = { serviceNamespace, ...(lastAccessed && { lastAccessed }) };
    if (this.#isUnused(made, lastAccessed))
      return [observation("UnusedPermission", serviceNamespace, { unusedPermissionDetails: told })];
    const actions = (service.TrackedActionsLastAccessed ?? [])
      .filter(({ ActionName = "" }) => UNTRACKED[serviceNamespace]?.test(ActionName) !== true)
      .filter(({ LastAccessedTime }) => this.#isUnused(made, LastAccessedTime))
      .map(({ ActionName, LastAccessedTime }) => ({
        action: `${serviceNamespace}:${ActionName}`,
        ...(LastAccessedTime && { lastAccessed: LastAccessedTime }),
      }));
    if (actions.length === 0) return [];
    const details = { unusedPermissionDetails: { ...told, actions } };
    return [observation("UnusedPermission", serviceNamespace, details)];
  }

  /** What its policies open to it, and what it makes no use of. */
  async #permissions(Arn: string, made: Instant | undefined): Promise<Observation[]> {
    if ((made ?? 0) > this.#since) return [];
    const { JobId = "" } = await this.#ask("GenerateServiceLastAccessedDetails", {
      ...{ Arn, Granularity: "ACTION_LEVEL" },
    });
    const found: Observation[] = [];
    let Marker: string | undefined;
    do {
      const page = await this.#ask("GetServiceLastAccessedDetails", { JobId, Marker });
      for (const service of page.ServicesLastAccessed) found.push(...this.#unusedIn(service, made));
      Marker = page.IsTruncated === true ? page.Marker : undefined;
    } while (Marker !== undefined);
    return found;
  }
}

function observation(type: Observation["type"], key: string, details: Observation["details"]): Observation {
  return { type, key, details };
}
