/** What the tests of IAM share: a frozen world, its root's client, and how to expect a refusal. */
import assert from "node:assert/strict";
import { IAM } from "@aws-sdk/client-iam";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

export const ACCOUNT = "000000000000";

export interface Bench extends AsyncDisposable {
  readonly world: Cloudlet;
  /** The root user of {@link ACCOUNT}. */
  readonly iam: IAM;
  /** A client with a new access key of the user. */
  readonly as: (userName: string) => Promise<IAM>;
}

export async function bench(): Promise<Bench> {
  const world = await startCloudlet({ clock: "frozen" });
  const iam = world.sdk(IAM);
  const as = async (UserName: string) => {
    const { AccessKey } = await iam.createAccessKey({ UserName });
    const { AccessKeyId: accessKeyId = "", SecretAccessKey: secretAccessKey = "" } = AccessKey ?? {};
    return world.sdk(IAM, { credentials: { accessKeyId, secretAccessKey } });
  };
  return { world, iam, as, [Symbol.asyncDispose]: () => world.close() };
}

/** Expects AWS's error: the SDK's name for it, and its very sentence. */
export async function refused(call: Promise<unknown>, name: string, message: string | RegExp): Promise<void> {
  await assert.rejects(call, (error: Error) => {
    assert.equal(error.name, name, error.message);
    if (typeof message === "string") assert.equal(error.message, message);
    else assert.match(error.message, message);
    return true;
  });
}

/** A policy document with one statement. */
export function policy(statement: Record<string, unknown>): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}
export const ALLOW_ALL = policy({ Effect: "Allow", Action: "*", Resource: "*" });
export const ALLOW_S3 = policy({ Effect: "Allow", Action: "s3:*", Resource: "*" });

/** A trust policy for one principal. */
export function trust(principal: unknown): string {
  return policy({ Effect: "Allow", Action: "sts:AssumeRole", Principal: principal });
}
export const TRUST_EC2 = trust({ Service: "ec2.amazonaws.com" });
