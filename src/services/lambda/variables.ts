/**
 * Environment variables, always encrypted where they are kept: under AWS's own key for Lambda, or under one of the
 * customer's. The latter encrypts for whoever sets them, and decrypts for the function's role (which gets a grant for
 * it) when an environment starts, and for whoever looks at the configuration.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html
 */
import { kms } from "../../gen/kms.ts";
import type { EnvironmentError } from "../../gen/lambda.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import {
  invalidParameterValue,
  kmsAccessDenied,
  kmsDisabled,
  kmsInvalidState,
  kmsNotFound,
} from "./errors.ts";
import type { Settings } from "./function.ts";
import { type Grant, grantFor } from "./grants.ts";
import type { Prepare } from "./kit.ts";
import { functionArn } from "./name.ts";

export type Variables = Readonly<Record<string, string>>;

type Kept = Pick<Settings, "variables" | "sealedVariables"> & { readonly name: string };

const MANAGED_KEY = "alias/aws/lambda";

export function contextOf(ctx: Prepare, name: string): Record<string, string> {
  return { "aws:lambda:FunctionArn": functionArn(ctx.scope, name) };
}

export interface Sealed {
  readonly settings: Settings;
  /** What the function's role was given for it; kept with the function. */
  readonly grant: Grant | undefined;
}

/** Settings as they are kept: variables are encrypted, with the caller's permissions. */
export async function sealed(ctx: Prepare, name: string, settings: Settings): Promise<Sealed> {
  const { kmsKeyArn, variables, role } = settings;
  const plain = { ...settings, variables: undefined, sealedVariables: undefined };
  if (kmsKeyArn === undefined && variables === undefined) return { settings: plain, grant: undefined };
  try {
    const EncryptionContext = contextOf(ctx, name);
    const grant = kmsKeyArn === undefined ? undefined : await grantFor(ctx, name, { kmsKeyArn, role });
    if (variables === undefined) return { settings: plain, grant };
    const Plaintext = Buffer.from(JSON.stringify(variables));
    const KeyId = kmsKeyArn ?? MANAGED_KEY;
    const made = await ctx.call(kms, "Encrypt", { KeyId, Plaintext, EncryptionContext });
    const sealedVariables = Buffer.from(made.CiphertextBlob ?? []).toString("base64");
    return { settings: { ...plain, sealedVariables }, grant };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw invalidParameterValue(
      "Lambda was unable to configure access to your environment variables because the KMS key is invalid for " +
        `CreateGrant. Please check your KMS key settings. KMS Exception: ${error.code} KMS Message: ${error.message}`,
    );
  }
}

/** The variables of a version, as whoever may decrypt them. Throws what KMS refuses with, in Lambda's words. */
export async function opened(ctx: Prepare, kept: Kept, as?: Principal): Promise<Variables> {
  if (kept.sealedVariables === undefined) return kept.variables ?? {};
  const input = {
    CiphertextBlob: Buffer.from(kept.sealedVariables, "base64"),
    EncryptionContext: contextOf(ctx, kept.name),
  };
  try {
    const { Plaintext } = await ctx.call(kms, "Decrypt", input, as === undefined ? {} : { as });
    return JSON.parse(Buffer.from(Plaintext ?? []).toString()) as Variables;
  } catch (error) {
    throw error instanceof AwsError ? kmsRefusal(error, "the environment variables") : error;
  }
}

/** What KMS refuses to decrypt with, in Lambda's words. */
export function kmsRefusal({ code, message }: AwsError, what: string): AwsError {
  const told = (why: string) =>
    `Lambda was unable to decrypt ${what} because ${why}. Please check the function's KMS key ` +
    `settings. KMS Exception: ${code} KMS Message: ${message}`;
  if (code === "DisabledException") return kmsDisabled(told("the KMS key used is disabled"));
  if (code === "NotFoundException") return kmsNotFound(told("the KMS key was not found"));
  if (code === "KMSInvalidStateException")
    return kmsInvalidState(told("the state of the KMS key used is not valid for Decrypt"));
  return kmsAccessDenied(told("KMS access was denied"));
}

/** What a configuration tells about them: themselves, or why the caller cannot see them. */
export interface Told {
  readonly variables: Variables | undefined;
  readonly error?: EnvironmentError;
}

/** Nothing has to be waited for where there are none. */
export function told(ctx: Prepare, kept: Kept): Promise<Told> | Told {
  if (kept.sealedVariables === undefined) return { variables: kept.variables };
  return opened(ctx, kept).then(
    (variables): Told => ({ variables }),
    (error): Told => {
      if (!(error instanceof AwsError)) throw error;
      return { variables: undefined, error: { ErrorCode: error.code, Message: error.message } };
    },
  );
}

/** Of several versions at once. */
export function toldAll(ctx: Prepare, kept: readonly Kept[]): Promise<readonly Told[]> | readonly Told[] {
  const all = kept.map((each) => told(ctx, each));
  return all.some((each) => each instanceof Promise) ? Promise.all(all) : (all as readonly Told[]);
}
