/**
 * What each operation demands. An authority's policy may let other accounts use it, and its permissions services.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsprivatecertificateauthority.html
 */
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { type Authority, arnOf, authorityAt, type Grant } from "./authority.ts";
import type { Read } from "./kit.ts";
import type { AcmPcaReader } from "./store.ts";

type Rule<I> = AuthzRule<I, AcmPcaReader>;
interface ByArn {
  readonly CertificateAuthorityArn: string;
}

function demandOn(ctx: Read, action: string, arn: string, more: Partial<Demand> = {}): Demand {
  const authority = authorityAt(ctx, arn);
  return {
    action: `acm-pca:${action}`,
    resource: arnOf(ctx.scope, authority),
    resourcePolicy: wholePolicy(ctx, authority),
    resourceTags: authority.tags,
    ...more,
  };
}

/** What a permission comes to, as ListPermissions shows it. */
export function statementOf(resource: string, { principal, sourceAccount, actions }: Grant): object {
  return {
    Effect: "Allow",
    Principal: { Service: principal },
    Action: actions.map((action) => `acm-pca:${action}`),
    Resource: resource,
    Condition: { StringEquals: { "aws:SourceAccount": sourceAccount } },
  };
}

function wholePolicy(ctx: Read, authority: Authority): string | undefined {
  const { permissions, policy } = authority;
  if (permissions.length === 0) return policy;
  const resource = arnOf(ctx.scope, authority);
  const granted = permissions.map((grant) => statementOf(resource, grant));
  const written =
    policy === undefined ? [] : [(JSON.parse(policy) as { Statement: object }).Statement].flat();
  return JSON.stringify({ Version: "2012-10-17", Statement: [...written, ...granted] });
}

export const onAuthority =
  <I extends ByArn>(action: string, more?: (input: I) => Partial<Demand>): Rule<I> =>
  (ctx, input) =>
    demandOn(ctx, action, input.CertificateAuthorityArn, more?.(input));

export const onResource =
  (action: string): Rule<{ readonly ResourceArn: string }> =>
  (ctx, input) =>
    demandOn(ctx, action, input.ResourceArn);

/** Actions that know no resource. */
export const onAnything =
  <I extends object>(action: string, more?: (input: I) => Partial<Demand>): Rule<I> =>
  (_ctx, input) => ({ action: `acm-pca:${action}`, resource: "*", ...more?.(input) });
