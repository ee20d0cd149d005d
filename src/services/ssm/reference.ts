/**
 * Secrets of Secrets Manager, read as if they were parameters.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html
 */
import {
  type GetSecretValueRequest,
  type GetSecretValueResponse,
  secretsmanager,
} from "../../gen/secretsmanager.ts";
import type { Parameter } from "../../gen/ssm.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { secretNeedsDecryption, secretNotFound } from "./errors.ts";
import type { Prepare } from "./kit.ts";
import { type Address, SECRET_PREFIX } from "./name.ts";

/** Whether an address leads to a secret. */
export function isSecret({ names: [name] }: Address): boolean {
  return name.startsWith(SECRET_PREFIX);
}

/** The secret, asked for as the caller. A selector is a version's id or one of its stages. */
export async function secretShown(
  ctx: Prepare,
  { names: [name], selector }: Address,
  decrypt: boolean | undefined,
): Promise<Parameter> {
  if (decrypt !== true) throw secretNeedsDecryption();
  const secret = await secretValue(ctx, name, {
    SecretId: name.slice(SECRET_PREFIX.length),
    ...(selector !== undefined && versionAsked(selector)),
  });
  const { CreatedDate, SecretBinary, ...rest } = secret;
  const binary = SecretBinary && { SecretBinary: Buffer.from(SecretBinary).toString("base64") };
  return {
    Name: name,
    Type: "SecureString",
    Value: secret.SecretString ?? binary?.SecretBinary,
    Version: 0,
    ...(selector !== undefined && { Selector: `:${selector}` }),
    SourceResult: JSON.stringify({ ...rest, ...binary, CreatedDate: (CreatedDate ?? 0) / 1_000 }),
    LastModifiedDate: CreatedDate,
    ARN: secret.ARN,
    DataType: "text",
  };
}

function versionAsked(selector: string): Pick<GetSecretValueRequest, "VersionId" | "VersionStage"> {
  return /^[0-9a-f-]{36}$/i.test(selector) ? { VersionId: selector } : { VersionStage: selector };
}

async function secretValue(
  ctx: Prepare,
  name: string,
  asked: GetSecretValueRequest,
): Promise<GetSecretValueResponse> {
  try {
    return await ctx.call(secretsmanager, "GetSecretValue", asked);
  } catch (error) {
    if (error instanceof AwsError && error.code === "ResourceNotFoundException") throw secretNotFound(name);
    throw error;
  }
}
