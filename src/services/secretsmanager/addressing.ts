/** Which secret a request means: by name, by ARN, or by an ARN without its last six characters. */
import { parseArn } from "../../aws/arn.ts";
import type { Home } from "../../kernel/dispatch/contract.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { SUFFIX_LENGTH } from "./limits.ts";
import { isReplica, type Secret } from "./secret.ts";

const RESOURCE = "secret:";

export function secretIfAny(ctx: Read, secretId: string): Secret | undefined {
  if (!secretId.startsWith("arn:")) return ctx.store.secrets.get(secretId);
  const resource = resourceHere(ctx, secretId);
  if (resource === undefined) return undefined;
  const hyphen = resource.length - SUFFIX_LENGTH - 1;
  if (resource[hyphen] === "-") {
    const secret = ctx.store.secrets.get(resource.slice(0, hyphen));
    if (secret?.suffix === resource.slice(hyphen + 1)) return secret;
  }
  return ctx.store.secrets.get(resource);
}

/** Name and suffix of an ARN of this cell. */
function resourceHere({ scope }: Read, text: string): string | undefined {
  const arn = parseArn(text);
  if (arn === undefined || arn.service !== "secretsmanager" || !arn.resource.startsWith(RESOURCE))
    return undefined;
  const here =
    arn.partition === scope.partition && arn.region === scope.region && arn.account === scope.account;
  return here ? arn.resource.slice(RESOURCE.length) : undefined;
}

/** The secret of that name, also while it waits to be deleted. Throws ResourceNotFoundException. */
export function secretAt(ctx: Read, secretId: string): Secret {
  const secret = secretIfAny(ctx, secretId);
  if (secret === undefined) throw errors.secretNotFound();
  return secret;
}

/** One that is not on its way out. */
export function liveSecret(ctx: Read, secretId: string): Secret {
  const secret = secretAt(ctx, secretId);
  if (secret.deletedAt !== undefined) throw errors.markedForDeletion();
  return secret;
}

/** One that may be changed here: replicas change with their primary secret only. */
export function changeableSecret(ctx: Read, secretId: string): Secret {
  const secret = liveSecret(ctx, secretId);
  if (isReplica(ctx.scope, secret)) throw errors.notOnReplica();
  return secret;
}

/** A secret lives with its owner, whom an ARN names. */
export function home(input: object): Home {
  const { SecretId } = input as { readonly SecretId?: string };
  if (SecretId === undefined || !SecretId.startsWith("arn:")) return {};
  const account = parseArn(SecretId)?.account;
  return account !== undefined && /^\d{12}$/.test(account) ? { account } : {};
}
