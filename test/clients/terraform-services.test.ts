import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { zipOf } from "../../src/services/lambda/test/stage.ts";
import { Bench } from "./program.ts";
import { lacking, slow, Workspace } from "./workspace.ts";

/**
 * The configurations beside this file use a service as broadly as its Terraform resources allow. `n` is 1 at first and
 * then 2, and all that depends on it changes.
 *
 * S3 Control's requests go to `<account>.<host>`, a name that resolves nowhere here: Cloudlet is their proxy.
 */
const PROVIDER = `
  terraform {
    required_providers { aws = { source = "hashicorp/aws" } }
  }
  provider "aws" {
    region            = "us-east-1"
    s3_use_path_style = true
    endpoints { s3control = "http://s3control.test" }
  }
  provider "aws" {
    alias  = "eu"
    region = "eu-west-1"
  }
  variable "n" {
    type    = number
    default = 1
  }
  data "aws_caller_identity" "me" {}
  locals { me = data.aws_caller_identity.me.account_id }
`;
const HANDLER = "exports.handler = async (event) => ({ ok: true, event });";
const ARCHIVES = {
  "one.zip": zipOf({ "index.js": HANDLER }),
  "two.zip": zipOf({ "index.js": `${HANDLER} // again` }),
  "layer.zip": zipOf({ "nodejs/node_modules/x/index.js": "module.exports = 1;" }),
};
const CONFIGURATIONS = [
  "dynamodb",
  "events",
  "functions",
  "observability",
  "organization",
  "s3",
  "security",
] as const;

for (const name of CONFIGURATIONS)
  test(`terraform: ${name}: apply, an empty plan, a change, an empty plan, destroy`, {
    skip: lacking || (slow ? false : "slow: set TEST_SLOW"),
  }, async () => {
    await using bench = await Bench.open();
    using terraform = new Workspace(bench, { HTTP_PROXY: bench.url });
    terraform.write(PROVIDER, "provider.tf");
    terraform.write(readFileSync(new URL(`terraform/${name}.tf`, import.meta.url)));
    for (const [file, bytes] of Object.entries(ARCHIVES)) terraform.write(bytes, file);
    await terraform.run("init");
    await terraform.run("apply", "-auto-approve");
    await terraform.run("plan", "-detailed-exitcode"); // 0: nothing to do; 2: a difference
    const changed = await terraform.run("apply", "-auto-approve", "-var", "n=2");
    assert.doesNotMatch(changed, / 0 changed,/);
    await terraform.run("plan", "-detailed-exitcode", "-var", "n=2");
    assert.match(await terraform.run("destroy", "-auto-approve", "-var", "n=2"), /Destroy complete!/);
  });
