/** What the tests of STS share: a world with a user and a role in it, and clients for whoever acts. */
import assert from "node:assert/strict";
import {
  CreateAccessKeyCommand,
  CreateRoleCommand,
  type CreateRoleCommandInput,
  CreateUserCommand,
  IAMClient,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import { SQSClient } from "@aws-sdk/client-sqs";
import { STSClient, type Credentials as StsCredentials } from "@aws-sdk/client-sts";
import { type Cloudlet, type Credentials, startCloudlet } from "../../../index.ts";

export const ACCOUNT = "111122223333";
export const OTHER_ACCOUNT = "444455556666";

/** A policy document with these statements. */
export function policy(...statements: readonly object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

export const allow = (action: string | readonly string[], resource = "*") => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
});

/** A trust policy that lets in whoever `principal` names. */
export function trust(principal: string | object, more: object = {}): string {
  const who = typeof principal === "string" ? { AWS: principal } : principal;
  return policy({ Effect: "Allow", Principal: who, Action: "sts:AssumeRole", ...more });
}

export class Stage implements AsyncDisposable {
  readonly world: Cloudlet;

  constructor(world: Cloudlet) {
    this.world = world;
  }

  static async open(): Promise<Stage> {
    return new Stage(await startCloudlet({ clock: "frozen" }));
  }

  /** IAM as an account's root, or as whom the credentials belong to. */
  iam(as: string | Credentials = ACCOUNT): IAMClient {
    return this.world.sdk(IAMClient, typeof as === "string" ? { account: as } : { credentials: as });
  }

  /** A service that has nothing against any kind of session, unlike IAM. */
  sqs(as: Credentials): SQSClient {
    return this.world.sdk(SQSClient, { credentials: as });
  }

  sts(as: string | Credentials = ACCOUNT, region = "us-east-1"): STSClient {
    const who = typeof as === "string" ? { account: as } : { credentials: as };
    return this.world.sdk(STSClient, { ...who, region });
  }

  /** Makes a user with one access key, and (unless told otherwise) leave to do everything. */
  async user(name: string, account = ACCOUNT, document = policy(allow("*"))): Promise<Credentials> {
    const iam = this.iam(account);
    await iam.send(new CreateUserCommand({ UserName: name }));
    await iam.send(new PutUserPolicyCommand({ UserName: name, PolicyName: "own", PolicyDocument: document }));
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: name }));
    return { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" };
  }

  /** Makes a role that may do `may`; answers its ARN. */
  async role(
    name: string,
    trustPolicy: string,
    options: Partial<CreateRoleCommandInput> & { readonly may?: string; readonly account?: string } = {},
  ): Promise<string> {
    const { may = policy(allow("*")), account = ACCOUNT, ...input } = options;
    const iam = this.iam(account);
    const { Role } = await iam.send(
      new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: trustPolicy, ...input }),
    );
    await iam.send(new PutRolePolicyCommand({ RoleName: name, PolicyName: "own", PolicyDocument: may }));
    return Role?.Arn ?? "";
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.world.close();
  }
}

/** Credentials as a client takes them, from an answer of STS. */
export function taken(
  credentials: StsCredentials | undefined,
): Credentials & { readonly sessionToken: string } {
  return {
    accessKeyId: credentials?.AccessKeyId ?? "",
    secretAccessKey: credentials?.SecretAccessKey ?? "",
    sessionToken: credentials?.SessionToken ?? "",
  };
}

/** Expects AWS's error: its code and what its message must match. */
export async function refused(call: Promise<unknown>, code: string, message: RegExp = /./): Promise<void> {
  await assert.rejects(call, (error: Error & { readonly Code?: string }) => {
    assert.equal(error.Code ?? error.name, code, error.message);
    assert.match(error.message, message);
    return true;
  });
}
