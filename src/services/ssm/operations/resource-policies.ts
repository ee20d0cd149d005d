import * as errors from "../errors.ts";
import { parameterAt } from "../find.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { RESOURCE_POLICIES_LISTED_DEFAULT, RESOURCE_POLICIES_MAX } from "../limits.ts";
import { opened, sealed } from "../listing.ts";
import { isPublic, parseAddress } from "../name.ts";
import type { ParameterRecord } from "../parameter.ts";
import { checkShareable, hashOf, type ResourcePolicy } from "../sharing.ts";

const LIST = "resource policies";

/** Of everything that Systems Manager shares, there are parameters only. */
function shared(ctx: Read, arn: string): ParameterRecord {
  const record = arn.includes(":parameter/") ? parameterAt(ctx, parseAddress(arn)) : undefined;
  if (record === undefined || isPublic(record.name)) throw errors.resourceNotFound(arn);
  return record;
}

/** The policy that the caller knows by id and hash. */
function known(record: ParameterRecord, id: string, hash: string | undefined): ResourcePolicy {
  const policy = record.resourcePolicies.find((each) => each.id === id);
  if (policy === undefined) throw errors.resourcePolicyNotFound();
  if (hashOf(policy) !== hash) throw errors.resourcePolicyConflict();
  return policy;
}

function replace(ctx: Write, record: ParameterRecord, resourcePolicies: readonly ResourcePolicy[]): void {
  ctx.store.parameters.put({ ...record, resourcePolicies }, record);
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutResourcePolicy.html */
export const PutResourcePolicy = write("PutResourcePolicy", (ctx, input) => {
  const record = shared(ctx, input.ResourceArn);
  checkShareable(record, input.Policy);
  const { resourcePolicies } = record;
  if (input.PolicyId === undefined) {
    if (resourcePolicies.length >= RESOURCE_POLICIES_MAX)
      throw errors.resourcePolicyLimit(RESOURCE_POLICIES_MAX, "policies");
    const policy = { id: ctx.ids.uuid(), text: input.Policy };
    replace(ctx, record, [...resourcePolicies, policy]);
    return { PolicyId: policy.id, PolicyHash: hashOf(policy) };
  }
  const former = known(record, input.PolicyId, input.PolicyHash);
  const policy = { id: former.id, text: input.Policy };
  replace(
    ctx,
    record,
    resourcePolicies.map((each) => (each === former ? policy : each)),
  );
  return { PolicyId: policy.id, PolicyHash: hashOf(policy) };
});

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetResourcePolicies.html */
export const GetResourcePolicies = read("GetResourcePolicies", (ctx, input) => {
  const { resourcePolicies } = shared(ctx, input.ResourceArn);
  const { MaxResults: limit = RESOURCE_POLICIES_LISTED_DEFAULT, NextToken: token } = input;
  const from = token === undefined ? 0 : Number(opened(ctx, LIST, token));
  const to = from + limit;
  return {
    Policies: resourcePolicies.slice(from, to).map((policy) => ({
      PolicyId: policy.id,
      PolicyHash: hashOf(policy),
      Policy: policy.text,
    })),
    ...(to < resourcePolicies.length && { NextToken: sealed(ctx, LIST, String(to)) }),
  };
});

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteResourcePolicy.html */
export const DeleteResourcePolicy = write("DeleteResourcePolicy", (ctx, input) => {
  const record = shared(ctx, input.ResourceArn);
  const policy = known(record, input.PolicyId, input.PolicyHash);
  replace(
    ctx,
    record,
    record.resourcePolicies.filter((each) => each !== policy),
  );
  return {};
});
