import { changeableSecret, secretAt } from "../addressing.ts";
import { read, write } from "../kit.ts";
import { keep } from "../replication.ts";
import { checkPolicy, findingsOf } from "../resource-policy.ts";
import { named } from "../secret.ts";

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.html */
export const PutResourcePolicy = write("PutResourcePolicy", (ctx, input) => {
  const secret = changeableSecret(ctx, input.SecretId);
  checkPolicy(ctx, input.ResourcePolicy, input.BlockPublicPolicy === true);
  keep(ctx, { ...secret, policy: input.ResourcePolicy });
  return named(ctx.scope, secret);
});

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetResourcePolicy.html */
export const GetResourcePolicy = read("GetResourcePolicy", (ctx, input) => {
  const secret = secretAt(ctx, input.SecretId);
  const { policy } = secret;
  return { ...named(ctx.scope, secret), ...(policy !== undefined && { ResourcePolicy: policy }) };
});

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteResourcePolicy.html */
export const DeleteResourcePolicy = write("DeleteResourcePolicy", (ctx, input) => {
  const { policy: _policy, ...secret } = changeableSecret(ctx, input.SecretId);
  keep(ctx, secret);
  return named(ctx.scope, secret);
});

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ValidateResourcePolicy.html */
export const ValidateResourcePolicy = read("ValidateResourcePolicy", (ctx, input) => {
  const secret = input.SecretId === undefined ? undefined : secretAt(ctx, input.SecretId);
  const findings = findingsOf(ctx, input.ResourcePolicy, secret);
  return { PolicyValidationPassed: findings.length === 0, ValidationErrors: findings };
});
