import assert from "node:assert/strict";
import { test } from "node:test";
import { CreateQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import { Bench } from "./program.ts";
import { lacking, slow, Workspace } from "./workspace.ts";

const provider = (url: string) => `
  terraform {
    required_providers { aws = { source = "hashicorp/aws" } }
  }
  provider "aws" {
    region     = "us-east-1"
    access_key = "test"
    secret_key = "test"
    s3_use_path_style = true
    endpoints {
      dynamodb = "${url}"
      iam      = "${url}"
      kms      = "${url}"
      s3       = "${url}"
      sqs      = "${url}"
      sts      = "${url}"
    }
  }
  data "aws_caller_identity" "me" {}
  output "account" { value = data.aws_caller_identity.me.account_id }
`;

const people = (hours: number) => `
  resource "aws_iam_role" "worker" {
    name                 = "worker"
    max_session_duration = ${hours * 3_600}
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
      Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = "*" }]
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
`;

/** Queues that do not wait for each other; the dead-letter queue is there before. */
const queues = (visibility: number) => `
  locals { arn = "arn:aws:sqs:us-east-1:\${data.aws_caller_identity.me.account_id}" }
  resource "aws_sqs_queue" "work" {
    name                       = "work"
    visibility_timeout_seconds = ${visibility}
    redrive_policy = jsonencode({ deadLetterTargetArn = "\${local.arn}:dead", maxReceiveCount = 4 })
    policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Action    = "sqs:SendMessage"
        Principal = { AWS = "arn:aws:iam::\${data.aws_caller_identity.me.account_id}:root" }
        Resource  = "\${local.arn}:work"
      }]
    })
    tags = { team = "blue" }
  }
  resource "aws_sqs_queue" "line" {
    name                        = "line.fifo"
    fifo_queue                  = true
    content_based_deduplication = true
  }
`;

/** A bucket with all that is commonly set on one, a table with an index, and the key that encrypts. */
const data = (days: number) => `
  resource "aws_kms_key" "own" {
    description             = "own"
    deletion_window_in_days = 7
    enable_key_rotation     = true
    tags                    = { team = "blue" }
  }
  resource "aws_kms_alias" "own" {
    name          = "alias/own"
    target_key_id = aws_kms_key.own.key_id
  }
  resource "aws_s3_bucket" "files" {
    bucket        = "files"
    force_destroy = true
    tags          = { team = "blue" }
  }
  resource "aws_s3_bucket_versioning" "files" {
    bucket = aws_s3_bucket.files.id
    versioning_configuration { status = "Enabled" }
  }
  resource "aws_s3_bucket_server_side_encryption_configuration" "files" {
    bucket = aws_s3_bucket.files.id
    rule {
      bucket_key_enabled = true
      apply_server_side_encryption_by_default {
        sse_algorithm     = "aws:kms"
        kms_master_key_id = aws_kms_key.own.arn
      }
    }
  }
  resource "aws_s3_bucket_public_access_block" "files" {
    bucket                  = aws_s3_bucket.files.id
    block_public_acls       = true
    block_public_policy     = true
    ignore_public_acls      = true
    restrict_public_buckets = true
  }
  resource "aws_s3_bucket_policy" "files" {
    bucket = aws_s3_bucket.files.id
    policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Action    = "s3:GetObject"
        Principal = { AWS = "arn:aws:iam::\${data.aws_caller_identity.me.account_id}:root" }
        Resource  = "\${aws_s3_bucket.files.arn}/*"
      }]
    })
    depends_on = [aws_s3_bucket_public_access_block.files]
  }
  resource "aws_s3_bucket_lifecycle_configuration" "files" {
    bucket = aws_s3_bucket_versioning.files.bucket
    rule {
      id     = "old"
      status = "Enabled"
      filter { prefix = "logs/" }
      expiration { days = ${days} }
      noncurrent_version_expiration { noncurrent_days = 7 }
      abort_incomplete_multipart_upload { days_after_initiation = 3 }
    }
  }
  resource "aws_s3_bucket_cors_configuration" "files" {
    bucket = aws_s3_bucket.files.id
    cors_rule {
      allowed_methods = ["GET"]
      allowed_origins = ["https://example.com"]
    }
  }
  resource "aws_s3_bucket_website_configuration" "files" {
    bucket = aws_s3_bucket.files.id
    index_document { suffix = "index.html" }
  }
  resource "aws_s3_object" "hello" {
    bucket     = aws_s3_bucket_versioning.files.bucket
    key        = "a/b.txt"
    content    = "hello"
    tags       = { x = "y" }
    depends_on = [aws_s3_bucket_server_side_encryption_configuration.files]
  }
  resource "aws_dynamodb_table" "things" {
    name             = "things"
    billing_mode     = "PAY_PER_REQUEST"
    hash_key         = "pk"
    range_key        = "sk"
    stream_enabled   = true
    stream_view_type = "NEW_AND_OLD_IMAGES"
    tags             = { team = "blue" }
    attribute {
      name = "pk"
      type = "S"
    }
    attribute {
      name = "sk"
      type = "N"
    }
    attribute {
      name = "kind"
      type = "S"
    }
    global_secondary_index {
      name            = "by-kind"
      hash_key        = "kind"
      projection_type = "ALL"
    }
    ttl {
      attribute_name = "until"
      enabled        = true
    }
    point_in_time_recovery { enabled = true }
  }
  resource "aws_dynamodb_table_item" "one" {
    table_name = aws_dynamodb_table.things.name
    hash_key   = "pk"
    range_key  = "sk"
    item       = jsonencode({ pk = { S = "a" }, sk = { N = "1" } })
  }
`;

test("terraform: apply, an empty plan, destroy; with TEST_SLOW a change, too", {
  skip: lacking,
}, async () => {
  await using bench = await Bench.open();
  await bench.cloudlet.sdk(SQSClient).send(new CreateQueueCommand({ QueueName: "dead" }));
  using terraform = new Workspace(bench);
  terraform.write(provider(bench.url) + people(1) + queues(45));
  await terraform.run("init");
  await terraform.run("apply", "-auto-approve");
  assert.equal(JSON.parse(await terraform.run("output", "-json")).account.value, "000000000000");
  await terraform.run("plan", "-detailed-exitcode"); // 0: nothing to do; 2: a difference
  if (slow) {
    terraform.write(provider(bench.url) + people(2) + queues(60));
    assert.match(await terraform.run("apply", "-auto-approve"), /0 added, 2 changed, 0 destroyed/);
  }
  assert.match(
    await terraform.run("destroy", "-auto-approve", "-refresh=false"),
    /Destroy complete! Resources: 10 destroyed/,
  );
});

/** The provider looks at a bucket's lifecycle for most of a minute, whether it stays as it is. */
test("terraform: a bucket, a table, a key: apply, an empty plan, a change, destroy", {
  skip: lacking || (slow ? false : "slow: set TEST_SLOW"),
}, async () => {
  await using bench = await Bench.open();
  using terraform = new Workspace(bench);
  terraform.write(provider(bench.url) + data(30));
  await terraform.run("init");
  await terraform.run("apply", "-auto-approve");
  await terraform.run("plan", "-detailed-exitcode");
  terraform.write(provider(bench.url) + data(60));
  assert.match(await terraform.run("apply", "-auto-approve"), /0 added, 1 changed, 0 destroyed/);
  assert.match(await terraform.run("destroy", "-auto-approve"), /Destroy complete! Resources: 13 destroyed/);
});
