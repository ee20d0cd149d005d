import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { absent, Bench, present } from "./program.ts";

const MIRRORS = [
  "/opt/tf-plugins",
  join(homedir(), ".terraform.d/plugins"),
  "/usr/local/share/terraform/plugins",
  "/usr/share/terraform/plugins",
];
const mirror = MIRRORS.find((folder) => existsSync(join(folder, "registry.terraform.io/hashicorp/aws")));
const noTerraform = !present("terraform", "version")
  ? absent("terraform")
  : mirror === undefined
    ? absent("terraform's AWS provider (a local mirror of it)")
    : false;

/** The provider takes more than a minute for all this. */
const slow = process.env["TEST_SLOW"] !== undefined;

const configuration = (url: string) => `
  terraform {
    required_providers { aws = { source = "hashicorp/aws" } }
  }
  provider "aws" {
    region     = "us-east-1"
    access_key = "test"
    secret_key = "test"
    endpoints {
      iam           = "${url}"
      organizations = "${url}"
      ram           = "${url}"
      ssm           = "${url}"
      sts           = "${url}"
    }
  }
  data "aws_caller_identity" "me" {}
  resource "aws_organizations_organization" "all" {
    feature_set                   = "ALL"
    enabled_policy_types          = ["SERVICE_CONTROL_POLICY", "TAG_POLICY"]
    aws_service_access_principals = ["ram.amazonaws.com"]
  }
  resource "aws_organizations_organizational_unit" "work" {
    name      = "Work"
    parent_id = aws_organizations_organization.all.roots[0].id
    tags      = { team = "blue" }
  }
  resource "aws_organizations_policy" "deny" {
    name    = "no-queues"
    content = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Effect = "Deny", Action = "sqs:*", Resource = "*" }]
    })
  }
  resource "aws_organizations_policy_attachment" "deny" {
    policy_id = aws_organizations_policy.deny.id
    target_id = aws_organizations_organizational_unit.work.id
  }
  resource "aws_organizations_policy" "tags" {
    name    = "tags"
    type    = "TAG_POLICY"
    content = jsonencode({ tags = { cost = { tag_key = { "@@assign" = "Cost" } } } })
    depends_on = [aws_organizations_organization.all]
  }
  resource "aws_ssm_parameter" "shared" {
    name  = "shared"
    type  = "String"
    tier  = "Advanced"
    value = "v"
  }
  resource "aws_ram_resource_share" "share" {
    name                      = "share"
    allow_external_principals = false
    tags                      = { team = "blue" }
    depends_on                = [aws_organizations_organization.all]
  }
  resource "aws_ram_resource_association" "parameter" {
    resource_arn       = aws_ssm_parameter.shared.arn
    resource_share_arn = aws_ram_resource_share.share.arn
  }
  resource "aws_ram_principal_association" "all" {
    principal          = aws_organizations_organization.all.arn
    resource_share_arn = aws_ram_resource_share.share.arn
  }
`;

test("terraform: an organization with units and policies, and a share within it", {
  skip: noTerraform || (slow ? false : "slow: set TEST_SLOW"),
}, async () => {
  await using bench = await Bench.open();
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-terraform-"));
  try {
    const settings = join(folder, "terraform.rc");
    const installation = `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`;
    writeFileSync(settings, `disable_checkpoint = true\n${installation}`);
    writeFileSync(join(folder, "main.tf"), configuration(bench.url));
    const env = { TF_CLI_CONFIG_FILE: settings, TF_IN_AUTOMATION: "1", TF_INPUT: "0" };
    const run = async (...args: string[]) => {
      const { code, out, err } = await bench.run("terraform", [...args, "-no-color"], { env, cwd: folder });
      assert.equal(code, 0, `terraform ${args.join(" ")} ended with ${code}: ${out.slice(-3_000)}${err}`);
      return out;
    };
    await run("init");
    await run("apply", "-auto-approve");
    await run("plan", "-detailed-exitcode"); // 0: nothing to do; 2: a difference
    assert.match(await run("destroy", "-auto-approve"), /Destroy complete! Resources: 9 destroyed/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const noCli = present("aws", "--version") ? false : absent("aws");

test("the AWS CLI: an account is made, entered through its role, and held by a policy", {
  skip: noCli,
}, async () => {
  await using bench = await Bench.open();
  const aws = async (args: readonly string[], env: Record<string, string> = {}) => {
    const all = ["--endpoint-url", bench.url, "--output", "json", ...args];
    const { code, out, err } = await bench.run("aws", all, { env });
    assert.equal(code, 0, `aws ${args.join(" ")}: ${err}`);
    return out === "" ? {} : JSON.parse(out);
  };
  await aws(["organizations", "create-organization"]);
  const { Roots } = await aws(["organizations", "list-roots"]);
  const input = ["--email", "dev@example.org", "--account-name", "dev"];
  await aws(["organizations", "create-account", ...input]);
  await bench.cloudlet.clock.advance({ seconds: 10 });
  const { CreateAccountStatuses } = await aws(["organizations", "list-create-account-status"]);
  const [{ AccountId }] = CreateAccountStatuses;
  await aws(["iam", "create-user", "--user-name", "ann"]);
  const admin = "arn:aws:iam::aws:policy/AdministratorAccess";
  await aws(["iam", "attach-user-policy", "--user-name", "ann", "--policy-arn", admin]);
  const { AccessKey } = await aws(["iam", "create-access-key", "--user-name", "ann"]);
  const ann = { AWS_ACCESS_KEY_ID: AccessKey.AccessKeyId, AWS_SECRET_ACCESS_KEY: AccessKey.SecretAccessKey };
  const role = `arn:aws:iam::${AccountId}:role/OrganizationAccountAccessRole`;
  const { Credentials } = await aws(
    ["sts", "assume-role", "--role-arn", role, "--role-session-name", "ann"],
    ann,
  );
  const inside = {
    AWS_ACCESS_KEY_ID: Credentials.AccessKeyId,
    AWS_SECRET_ACCESS_KEY: Credentials.SecretAccessKey,
    AWS_SESSION_TOKEN: Credentials.SessionToken,
  };
  assert.equal((await aws(["sts", "get-caller-identity"], inside)).Account, AccountId);
  await aws(["sqs", "list-queues"], inside);
  const type = ["--root-id", Roots[0].Id, "--policy-type", "SERVICE_CONTROL_POLICY"];
  await aws(["organizations", "enable-policy-type", ...type]);
  const content = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Action: "sqs:*", Resource: "*" }],
  });
  const named = [
    "--name",
    "none",
    "--description",
    "",
    "--type",
    "SERVICE_CONTROL_POLICY",
    "--content",
    content,
  ];
  const { Policy } = await aws(["organizations", "create-policy", ...named]);
  await aws([
    "organizations",
    "attach-policy",
    "--policy-id",
    Policy.PolicySummary.Id,
    "--target-id",
    AccountId,
  ]);
  const denied = await bench.run("aws", ["--endpoint-url", bench.url, "sqs", "list-queues"], { env: inside });
  assert.match(denied.err, /with an explicit deny in a service control policy/);
});
