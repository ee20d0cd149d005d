import { changeableSecret } from "../addressing.ts";
import * as errors from "../errors.ts";
import { read } from "../kit.ts";
import { named } from "../secret.ts";

/**
 * Without a function that could be invoked, no rotation begins and none is configured: AWS makes sure of the function
 * before it takes the schedule. https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html
 */
export const RotateSecret = read("RotateSecret", (ctx, input) => {
  if (input.ClientRequestToken === undefined) throw errors.invalidParameter(errors.TOKEN_MISSING);
  changeableSecret(ctx, input.SecretId);
  if (input.ExternalSecretRotationRoleArn !== undefined)
    throw errors.managedExternalUnsupported("ExternalSecretRotationRoleArn");
  if (input.ExternalSecretRotationMetadata !== undefined)
    throw errors.managedExternalUnsupported("ExternalSecretRotationMetadata");
  throw input.RotationLambdaARN === undefined ? errors.noRotationFunction() : errors.functionOutOfReach();
});

/** Nothing is ever being rotated. https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CancelRotateSecret.html */
export const CancelRotateSecret = read("CancelRotateSecret", (ctx, input) =>
  named(ctx.scope, changeableSecret(ctx, input.SecretId)),
);
