/** What the tests of Parameter Store have in common: a frozen world, a client, and the error that a call ends with. */
import assert from "node:assert/strict";
import { IAM } from "@aws-sdk/client-iam";
import { KMS } from "@aws-sdk/client-kms";
import { type PutParameterCommandInput, SSM } from "@aws-sdk/client-ssm";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

export const ACCOUNT = "000000000000";
export const FRIEND = "111111111111";

export interface ParameterWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly ssm: SSM;
  readonly kms: KMS;
  /** Puts a String, unless told otherwise. */
  put(Name: string, Value?: string, more?: Partial<PutParameterCommandInput>): Promise<number>;
  /** The value of a parameter, decrypted. */
  value(Name: string): Promise<string | undefined>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function startStore(): Promise<ParameterWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const ssm = world.sdk(SSM);
  return {
    world,
    ssm,
    kms: world.sdk(KMS),
    put: async (Name, Value = "v", more = {}) => {
      const Type = more.Overwrite === true ? {} : { Type: "String" as const };
      return (await ssm.putParameter({ Name, Value, ...Type, ...more })).Version ?? 0;
    },
    value: async (Name) => (await ssm.getParameter({ Name, WithDecryption: true })).Parameter?.Value,
    [Symbol.asyncDispose]: () => world.close(),
  };
}

/** A client of a new user who may do what the statements say. */
export async function userWith(world: Cloudlet, statements: readonly object[], account = ACCOUNT) {
  const iam = world.sdk(IAM, { account });
  const UserName = "u";
  await iam.createUser({ UserName });
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: statements });
  await iam.putUserPolicy({ UserName, PolicyName: "p", PolicyDocument });
  const { AccessKey } = await iam.createAccessKey({ UserName });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  return world.sdk(SSM, { credentials });
}

export const arnOf = (name: string, account = ACCOUNT): string =>
  `arn:aws:ssm:us-east-1:${account}:parameter${name.startsWith("/") ? "" : "/"}${name}`;

/** What a call is refused with: name and message. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: Error) => reason,
  );
  assert.ok(error !== undefined, "the call was expected to be refused");
  return `${error.name}: ${error.message}`;
}
