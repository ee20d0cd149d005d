import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { absent, Bench, present } from "./program.ts";

/** Where system packages and people put providers: https://developer.hashicorp.com/terraform/cli/config/config-file */
const MIRRORS = [
  "/opt/tf-plugins",
  join(homedir(), ".terraform.d/plugins"),
  "/usr/local/share/terraform/plugins",
  "/usr/share/terraform/plugins",
];
const AWS_PROVIDER = "registry.terraform.io/hashicorp/aws";

const mirror = MIRRORS.find((folder) => existsSync(join(folder, AWS_PROVIDER)));
const lacking = !present("terraform", "version")
  ? absent("terraform")
  : mirror === undefined
    ? absent("terraform's AWS provider (a local mirror of it)")
    : false;

/** `attributes` changes from one apply to the next. */
function configuration(url: string, visibility: number): string {
  return `
    terraform {
      required_providers { aws = { source = "hashicorp/aws" } }
    }
    provider "aws" {
      region                      = "us-east-1"
      access_key                  = "test"
      secret_key                  = "test"
      endpoints {
        iam = "${url}"
        sqs = "${url}"
        sts = "${url}"
      }
    }
    data "aws_caller_identity" "me" {}
    resource "aws_sqs_queue" "dead" { name = "dead" }
    resource "aws_sqs_queue" "work" {
      name                       = "work"
      visibility_timeout_seconds = ${visibility}
      redrive_policy             = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 4 })
      tags                       = { team = "blue" }
    }
    resource "aws_sqs_queue" "line" {
      name                        = "line.fifo"
      fifo_queue                  = true
      content_based_deduplication = true
    }
    data "aws_iam_policy_document" "open" {
      statement {
        actions   = ["sqs:SendMessage"]
        resources = [aws_sqs_queue.work.arn]
        principals {
          type        = "AWS"
          identifiers = [aws_iam_role.worker.arn]
        }
      }
    }
    resource "aws_sqs_queue_policy" "open" {
      queue_url = aws_sqs_queue.work.url
      policy    = data.aws_iam_policy_document.open.json
    }
    resource "aws_iam_role" "worker" {
      name               = "worker"
      assume_role_policy = jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
      })
      tags = { team = "blue" }
    }
    resource "aws_iam_policy" "send" {
      name   = "send"
      policy = jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = aws_sqs_queue.work.arn }]
      })
    }
    resource "aws_iam_role_policy_attachment" "send" {
      role       = aws_iam_role.worker.name
      policy_arn = aws_iam_policy.send.arn
    }
    resource "aws_iam_role_policy" "inline" {
      name   = "inline"
      role   = aws_iam_role.worker.id
      policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sqs:*", Resource = "*" }] })
    }
    resource "aws_iam_user" "ann" { name = "ann" }
    resource "aws_iam_user_policy_attachment" "ann" {
      user       = aws_iam_user.ann.name
      policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    }
    resource "aws_iam_group" "team" { name = "team" }
    resource "aws_iam_user_group_membership" "ann" {
      user   = aws_iam_user.ann.name
      groups = [aws_iam_group.team.name]
    }
    resource "aws_iam_instance_profile" "worker" {
      name = "worker"
      role = aws_iam_role.worker.name
    }
    output "account" { value = data.aws_caller_identity.me.account_id }
    output "work" { value = aws_sqs_queue.work.url }
  `;
}

test("terraform: apply, an empty plan, a change, and destroy", { skip: lacking }, async () => {
  await using bench = await Bench.open();
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-terraform-"));
  const settings = join(folder, "terraform.rc");
  writeFileSync(settings, `disable_checkpoint = true\nprovider_installation { filesystem_mirror { path = "${mirror}" } }\n`);
  const env = { TF_CLI_CONFIG_FILE: settings, TF_IN_AUTOMATION: "1", TF_INPUT: "0" };
  const terraform = async (...args: string[]) => {
    const { code, out, err } = await bench.run("terraform", [...args, "-no-color"], { env, cwd: folder });
    assert.equal(code, 0, `terraform ${args.join(" ")} ended with ${code}: ${out.slice(-3_000)}${err}`);
    return out;
  };
  const config = (visibility: number) => writeFileSync(join(folder, "main.tf"), configuration(bench.url, visibility));
  try {
    config(45);
    await terraform("init");
    await terraform("apply", "-auto-approve");
    const outputs = JSON.parse(await terraform("output", "-json"));
    assert.equal(outputs.account.value, "000000000000");
    assert.equal(outputs.work.value, `${bench.url}/000000000000/work`);
    await terraform("plan", "-detailed-exitcode"); // 0: nothing to do; 2: a difference
    config(60);
    assert.match(await terraform("apply", "-auto-approve"), /0 added, 1 changed, 0 destroyed/);
    assert.match(await terraform("destroy", "-auto-approve"), /Destroy complete! Resources: 14 destroyed/);
  } finally {
    rmSync(folder, { recursive: true });
  }
  assert.ok(readdirSync(mirror as string).length > 0);
});
