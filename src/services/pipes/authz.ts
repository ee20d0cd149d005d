/**
 * What each operation demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgepipes.html
 */
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { passRole } from "../../targets/role.ts";
import { pipeArn } from "./pipe.ts";
import type { PipesReader } from "./store.ts";

type Rule<I> = AuthzRule<I, PipesReader>;
type Tags = Readonly<Record<string, string>>;

export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: `pipes:${action}`, resource: "*" });

interface ByName {
  readonly Name: string;
  readonly RoleArn?: string | undefined;
  readonly Tags?: Tags | undefined;
}

export const onPipe =
  (action: string): Rule<ByName> =>
  (ctx, { Name, RoleArn, Tags }) => {
    const resource = pipeArn(ctx.scope, Name);
    const demand: Demand = {
      action: `pipes:${action}`,
      resource,
      resourceTags: ctx.store.tags.of(resource),
      requestTags: Tags,
    };
    return RoleArn === undefined ? demand : [demand, passRole(RoleArn, "pipes.amazonaws.com")];
  };

interface ByArn {
  readonly resourceArn: string;
  readonly tags?: Tags;
  readonly tagKeys?: readonly string[];
}

export const onArn =
  (action: string): Rule<ByArn> =>
  (ctx, { resourceArn, tags, tagKeys }) => ({
    action: `pipes:${action}`,
    resource: resourceArn,
    resourceTags: ctx.store.tags.of(resourceArn),
    requestTags: tags,
    ...(tagKeys !== undefined && { tagKeys }),
  });
