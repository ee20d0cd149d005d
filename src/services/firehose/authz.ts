/**
 * What each operation demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisfirehose.html
 */
import { tagMap } from "../../aws/tags.ts";
import type { CreateDeliveryStreamInput, UpdateDestinationInput } from "../../gen/firehose.ts";
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { passRole } from "../../targets/role.ts";
import type { Read } from "./kit.ts";
import type { FirehoseReader } from "./store.ts";
import { streamArn } from "./stream.ts";

type Rule<I> = AuthzRule<I, FirehoseReader>;
interface Named {
  readonly DeliveryStreamName: string;
}

const SERVICE = "firehose.amazonaws.com";

/** Actions that know no resource. */
export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: `firehose:${action}`, resource: "*" });

function demandOn(ctx: Read, action: string, name: string): Demand {
  return {
    action: `firehose:${action}`,
    resource: streamArn(ctx.scope, name),
    resourceTags: ctx.store.streams.named(name)?.tags,
  };
}

export const onStream =
  (action: string): Rule<Named> =>
  (ctx, { DeliveryStreamName }) =>
    demandOn(ctx, action, DeliveryStreamName);

export const tagging: Rule<Named & { readonly Tags: CreateDeliveryStreamInput["Tags"] }> = (
  ctx,
  { DeliveryStreamName, Tags },
) => ({ ...demandOn(ctx, "TagDeliveryStream", DeliveryStreamName), requestTags: tagMap(Tags) });

export const untagging: Rule<Named & { readonly TagKeys: readonly string[] }> = (
  ctx,
  { DeliveryStreamName, TagKeys },
) => ({ ...demandOn(ctx, "UntagDeliveryStream", DeliveryStreamName), tagKeys: TagKeys });

/** A stream is handed the roles it names; tags that come with it must be allowed by themselves, too. */
export const creating: Rule<CreateDeliveryStreamInput> = (ctx, input) => {
  const { DeliveryStreamName: name, Tags } = input;
  const requestTags = Tags === undefined ? {} : { requestTags: tagMap(Tags) };
  const demands = [{ ...demandOn(ctx, "CreateDeliveryStream", name), ...requestTags }];
  if (Tags !== undefined) demands.push({ ...demandOn(ctx, "TagDeliveryStream", name), ...requestTags });
  return [...demands, ...rolesIn(input).map((role) => passRole(role, SERVICE))];
};

export const updating: Rule<UpdateDestinationInput> = (ctx, input) => [
  demandOn(ctx, "UpdateDestination", input.DeliveryStreamName),
  ...rolesIn(input).map((role) => passRole(role, SERVICE)),
];

/** The roles that a configuration hands over, wherever they stand in it. */
function rolesIn(value: unknown, found = new Set<string>()): readonly string[] {
  if (Array.isArray(value)) for (const item of value) rolesIn(item, found);
  else if (typeof value === "object" && value !== null)
    for (const [name, member] of Object.entries(value)) {
      if (name === "RoleARN" && typeof member === "string") found.add(member);
      else rolesIn(member, found);
    }
  const { ParameterName, ParameterValue } = (value ?? {}) as Record<string, unknown>;
  if (ParameterName === "RoleArn" && typeof ParameterValue === "string") found.add(ParameterValue);
  return [...found];
}
