/** What the tests of Secrets Manager have in common: a frozen world, a secret in it, and the error that a call ends with. */
import assert from "node:assert/strict";
import { IAM } from "@aws-sdk/client-iam";
import { type CreateSecretCommandInput, SecretsManager } from "@aws-sdk/client-secrets-manager";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

export const ACCOUNT = "000000000000";
export const FRIEND = "111111111111";

/** A world with one secret and a client for it. */
export interface SecretWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly secrets: SecretsManager;
  readonly arn: string;
  /** Its first version. */
  readonly VersionId: string;
  days(days: number): Promise<void>;
  /** The value with a label, in a Region. */
  value(VersionStage?: string, region?: string): Promise<string | undefined>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The secret is called "s", and is worth "one". */
export async function startSecret(input: Partial<CreateSecretCommandInput> = {}): Promise<SecretWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const secrets = world.sdk(SecretsManager);
  const { ARN, VersionId } = await secrets.createSecret({ Name: "s", SecretString: "one", ...input });
  assert.ok(ARN !== undefined && VersionId !== undefined);
  await world.idle();
  return {
    world,
    secrets,
    arn: ARN,
    VersionId,
    days: async (days) => {
      await world.clock.advance({ days });
      await world.idle();
    },
    value: async (VersionStage, region = "us-east-1") => {
      const client = world.sdk(SecretsManager, { region });
      const answer = await client.getSecretValue({ SecretId: "s", ...(VersionStage && { VersionStage }) });
      return answer.SecretString;
    },
    [Symbol.asyncDispose]: () => world.close(),
  };
}

/** What a call is refused with: name and message. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: Error) => reason,
  );
  assert.ok(error !== undefined, "the call was expected to be refused");
  return `${error.name}: ${error.message}`;
}

export function policy(...statements: object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

/** A client for a new user with these statements as its policy; and the user's ARN. */
export async function userWith(world: Cloudlet, UserName: string, ...statements: object[]) {
  const iam = world.sdk(IAM);
  const { User } = await iam.createUser({ UserName });
  await iam.putUserPolicy({ UserName, PolicyName: "p", PolicyDocument: policy(...statements) });
  const { AccessKey } = await iam.createAccessKey({ UserName });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  return { secrets: world.sdk(SecretsManager, { credentials }), arn: User?.Arn ?? "" };
}
