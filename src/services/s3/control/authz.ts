/** What S3 Control's operations demand: they are their own account's alone. */
import type { AuthzRule, Demand, Home } from "../../../kernel/dispatch/contract.ts";
import type { Read } from "../kit.ts";
import type { S3Reader } from "../store.ts";

interface ByName {
  readonly Name: string;
}

export function accessPointArn({ scope }: Read, name: string): string {
  return name.startsWith("arn:")
    ? name
    : `arn:${scope.partition}:s3:${scope.region}:${scope.account}:accesspoint/${name}`;
}

/** Something about one access point. Cross-account callers are told nothing. */
export const onAccessPoint =
  <I extends ByName>(action: string): AuthzRule<I, S3Reader> =>
  (ctx, { Name }): Demand => ({
    action: `s3:${action}`,
    resource: accessPointArn(ctx, Name),
    resourcePolicy: undefined,
    resourceTags: tagsOf(ctx, Name),
  });

/** Something about the account. */
export const onAccount =
  (action: string): AuthzRule<object, S3Reader> =>
  () => ({ action: `s3:${action}`, resource: "*" });

/** Something about a resource that is named by its ARN. */
export const onArn =
  <I extends { readonly ResourceArn: string }>(action: string): AuthzRule<I, S3Reader> =>
  (_ctx, { ResourceArn }) => ({ action: `s3:${action}`, resource: ResourceArn });

function tagsOf(ctx: Read, name: string): Readonly<Record<string, string>> | undefined {
  const tags = ctx.store.accessPoints.named(name)?.tags;
  return tags === undefined ? undefined : (JSON.parse(tags) as Record<string, string>);
}

/** The account that every request names. */
export function home(input: object): Home {
  const { AccountId } = input as { readonly AccountId?: string };
  return { account: AccountId };
}
