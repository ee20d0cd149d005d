import { keyNamed } from "../addressing.ts";
import * as errors from "../errors.ts";
import { keyArn } from "../key.ts";
import { checkPolicy, POLICY_NAME } from "../key-policy.ts";
import { read, write } from "../kit.ts";
import { ownKey } from "./keys.ts";

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html */
export const PutKeyPolicy = write("PutKeyPolicy", (ctx, input) => {
  checkName(input.PolicyName);
  const key = ownKey(ctx, input.KeyId);
  checkPolicy(ctx, keyArn(ctx.scope, key.id), input.Policy, input.BypassPolicyLockoutSafetyCheck === true);
  ctx.store.keys.put({ ...key, policy: input.Policy });
  return {};
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html */
export const GetKeyPolicy = read("GetKeyPolicy", (ctx, input) => {
  checkName(input.PolicyName);
  return { Policy: keyNamed(ctx, input.KeyId, "key").policy, PolicyName: POLICY_NAME };
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeyPolicies.html */
export const ListKeyPolicies = read("ListKeyPolicies", (ctx, input) => {
  keyNamed(ctx, input.KeyId, "key");
  if (input.Marker !== undefined) throw errors.invalidMarker();
  return { PolicyNames: [POLICY_NAME], Truncated: false };
});

function checkName(name: string | undefined): void {
  if (name !== undefined && name !== POLICY_NAME) throw errors.noSuchPolicy();
}
