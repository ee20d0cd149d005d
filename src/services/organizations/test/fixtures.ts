import assert from "node:assert/strict";
import {
  CreateAccountCommand,
  CreateOrganizationCommand,
  DescribeCreateAccountStatusCommand,
  ListRootsCommand,
  OrganizationsClient,
} from "@aws-sdk/client-organizations";
import { AssumeRoleCommand, type STSClient } from "@aws-sdk/client-sts";
import type { Cloudlet } from "../../../index.ts";

export const MANAGEMENT = "111111111111";

/** An organization with its client and its ids. */
export class Stage {
  readonly cloudlet: Cloudlet;
  readonly client: OrganizationsClient;
  readonly organization: string;
  readonly root: string;

  private constructor(cloudlet: Cloudlet, client: OrganizationsClient, organization: string, root: string) {
    this.cloudlet = cloudlet;
    this.client = client;
    this.organization = organization;
    this.root = root;
  }

  static async set(
    cloudlet: Cloudlet,
    FeatureSet: "ALL" | "CONSOLIDATED_BILLING" = "ALL",
    account = MANAGEMENT,
  ): Promise<Stage> {
    const client = cloudlet.sdk(OrganizationsClient, { account });
    const { Organization } = await client.send(new CreateOrganizationCommand({ FeatureSet }));
    const { Roots } = await client.send(new ListRootsCommand({}));
    return new Stage(cloudlet, client, Organization?.Id ?? "", Roots?.[0]?.Id ?? "");
  }

  /** Makes an account and waits for it; answers its number. */
  async account(name: string): Promise<string> {
    const input = { AccountName: name, Email: `${name}@example.org` };
    const { CreateAccountStatus } = await this.client.send(new CreateAccountCommand(input));
    await this.cloudlet.clock.advance({ seconds: 10 });
    const CreateAccountRequestId = CreateAccountStatus?.Id ?? "";
    const told = await this.client.send(new DescribeCreateAccountStatusCommand({ CreateAccountRequestId }));
    assert.equal(told.CreateAccountStatus?.State, "SUCCEEDED");
    return told.CreateAccountStatus?.AccountId ?? "";
  }
}

/** The credentials of a role's session. */
export async function assumed(by: STSClient, RoleArn: string) {
  const { Credentials } = await by.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: "entering" }));
  return {
    accessKeyId: Credentials?.AccessKeyId ?? "",
    secretAccessKey: Credentials?.SecretAccessKey ?? "",
    sessionToken: Credentials?.SessionToken ?? "",
  };
}

/** What a promise is refused with: code, reason where there is one, and message. */
export async function refusal(
  promise: Promise<unknown>,
): Promise<{ code: string; reason?: string; message: string }> {
  try {
    await promise;
  } catch (error) {
    const { name, message, Reason } = error as Error & { Reason?: string };
    return { code: name, message, ...(Reason !== undefined && { reason: Reason }) };
  }
  throw new assert.AssertionError({ message: "it was not refused" });
}
