import assert from "node:assert/strict";
import { createHash, createPrivateKey, sign } from "node:crypto";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import type { S3 } from "@aws-sdk/client-s3";
import { S3Control } from "@aws-sdk/client-s3-control";
import { asymmetricPrivateKey, asymmetricPublicKey } from "../../../kernel/sigv4/asymmetric.ts";
import { type Page, visit } from "./browser.ts";
import { type BucketWorld, client, refusal, startBucket } from "./fixtures.ts";

const AccountId = "000000000000";
const Name = "worldwide";
const WEST = "west-bucket";

interface Wide extends AsyncDisposable {
  readonly b: BucketWorld;
  readonly control: S3Control;
  readonly west: S3;
  readonly alias: string;
  /** What an object says through the multi-Region access point, signed for all Regions. */
  read(key: string, keys?: Keys): Promise<Page>;
  done(token: string | undefined): Promise<string | undefined>;
}

interface Keys {
  readonly id: string;
  readonly secret: string;
}

const hex = (text: string) => createHash("sha256").update(text).digest("hex");

/** A GET under Signature Version 4A. */
function signed(world: BucketWorld["world"], url: string, keys: Keys): Promise<Page> {
  const { host, pathname } = new URL(url);
  const date = new Date().toISOString().replace(/[:-]|\.\d{3}/g, "");
  const scope = `${date.slice(0, 8)}/s3/aws4_request`;
  const payload = "UNSIGNED-PAYLOAD";
  const headers = { host, "x-amz-content-sha256": payload, "x-amz-date": date, "x-amz-region-set": "*" };
  const names = Object.keys(headers).join(";");
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const canonical = ["GET", pathname, "", lines.join(""), names, payload].join("\n");
  const algorithm = "AWS4-ECDSA-P256-SHA256";
  const text = [algorithm, date, scope, hex(canonical)].join("\n");
  const jwk = asymmetricPublicKey(keys.id, keys.secret).export({ format: "jwk" });
  const d = asymmetricPrivateKey(keys.id, keys.secret).toString("base64url");
  const key = createPrivateKey({ format: "jwk", key: { ...jwk, d } });
  const signature = sign("sha256", Buffer.from(text), key).toString("hex");
  const authorization = `${algorithm} Credential=${keys.id}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  return visit(world, "GET", url, { ...headers, authorization });
}

async function startWide(): Promise<Wide> {
  const b = await startBucket();
  const west = client(b.world, {}, { region: "eu-west-1" });
  await west.createBucket({ Bucket: WEST, CreateBucketConfiguration: { LocationConstraint: "eu-west-1" } });
  await b.put("k", "from us-east-1");
  await west.putObject({ Bucket: WEST, Key: "k", Body: "from eu-west-1" });
  const control = b.world.sdk(S3Control, {
    region: "us-west-2",
    config: { endpoint: "http://localhost:4566" },
  });
  const done = async (RequestTokenARN = "") => {
    await b.world.clock.advance({ seconds: 2 });
    await b.world.idle();
    const asked = { AccountId, RequestTokenARN };
    const { AsyncOperation } = await control.describeMultiRegionAccessPointOperation(asked);
    return AsyncOperation?.RequestStatus;
  };
  const { RequestTokenARN } = await control.createMultiRegionAccessPoint({
    AccountId,
    ClientToken: "create",
    Details: { Name, Regions: [{ Bucket: WEST }, { Bucket: b.Bucket }] },
  });
  assert.equal(await done(RequestTokenARN), "SUCCEEDED");
  const { AccessPoint } = await control.getMultiRegionAccessPoint({ AccountId, Name });
  const alias = AccessPoint?.Alias ?? "";
  const admin = await keysOf(b, "admin", "s3:*");
  const read = (key: string, keys = admin) =>
    signed(b.world, `http://${alias}.accesspoint.s3-global.amazonaws.com/${key}`, keys);
  return { b, control, west, alias, read, done, [Symbol.asyncDispose]: () => b.world.close() };
}

async function keysOf(b: BucketWorld, UserName: string, Action: string): Promise<Keys> {
  const iam = b.world.sdk(IAM);
  await iam.createUser({ UserName });
  const Statement = { Effect: "Allow", Action, Resource: "*" };
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  await iam.putUserPolicy({ UserName, PolicyName: "p", PolicyDocument });
  const { AccessKey } = await iam.createAccessKey({ UserName });
  return { id: AccessKey?.AccessKeyId ?? "", secret: AccessKey?.SecretAccessKey ?? "" };
}

test("requests go to the bucket of their Region, and elsewhere when routes say so", async () => {
  await using w = await startWide();
  const { control, alias, read } = w;
  assert.match(alias, /^[a-z0-9]{13}\.mrap$/);
  assert.equal((await read("k")).text, "from us-east-1");
  const Mrap = `arn:aws:s3::${AccountId}:accesspoint/${alias}`;
  const dial = (Region: string, TrafficDialPercentage: number) =>
    control.submitMultiRegionAccessPointRoutes({
      AccountId,
      Mrap,
      RouteUpdates: [{ Region, TrafficDialPercentage }],
    });
  await dial("us-east-1", 0);
  await w.b.world.idle();
  assert.equal((await read("k")).text, "from eu-west-1", "failed over");
  assert.match(await refusal(dial("eu-west-1", 0)), /^InvalidRequest: At least one/);
  assert.match(await refusal(dial("eu-west-1", 50)), /^InvalidRequest/);
  const { Routes } = await control.getMultiRegionAccessPointRoutes({ AccountId, Mrap });
  assert.deepEqual(
    Routes?.map((each) => [each.Bucket, each.Region, each.TrafficDialPercentage]),
    [
      [WEST, "eu-west-1", 100],
      [w.b.Bucket, "us-east-1", 0],
    ],
  );
  await dial("us-east-1", 100);
  await w.b.world.idle();
  assert.equal((await read("k")).text, "from us-east-1", "and back");
  const wrong = await read("k", { id: (await keysOf(w.b, "other", "s3:*")).id, secret: "wrong" });
  assert.match(wrong.text, /SignatureDoesNotMatch/);
});

test("its policy and the bucket's decide together; public ones are not taken", async () => {
  await using w = await startWide();
  const { control, alias, read } = w;
  const resource = `arn:aws:s3::${AccountId}:accesspoint/${alias}/object/*`;
  const policy = (more: object) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: {
        Effect: "Deny",
        Principal: { AWS: AccountId },
        Action: "s3:GetObject",
        Resource: resource,
        ...more,
      },
    });
  const put = (ClientToken: string, Policy: string) =>
    control.putMultiRegionAccessPointPolicy({ AccountId, ClientToken, Details: { Name, Policy } });
  const everybody = policy({ Effect: "Allow", Principal: "*" });
  assert.match(await refusal(put("p0", everybody)), /BlockPublicPolicy/);
  const { RequestTokenARN } = await put("p1", policy({}));
  const before = await control.getMultiRegionAccessPointPolicy({ AccountId, Name });
  assert.equal(before.Policy?.Established?.Policy, undefined);
  assert.equal(before.Policy?.Proposed?.Policy, policy({}));
  assert.equal((await read("k")).status, 200);
  assert.equal(await w.done(RequestTokenARN), "SUCCEEDED");
  assert.equal((await read("k")).status, 403);
  const { Established } = await control.getMultiRegionAccessPointPolicyStatus({ AccountId, Name });
  assert.deepEqual(Established, { IsPublic: false });
});

test("asking twice is asking once; what is deleted is gone in every Region", async () => {
  await using w = await startWide();
  const { control, read } = w;
  const create = (ClientToken: string, Regions: { Bucket: string }[], name = Name) =>
    control.createMultiRegionAccessPoint({ AccountId, ClientToken, Details: { Name: name, Regions } });
  const again = await create("create", [{ Bucket: WEST }, { Bucket: w.b.Bucket }]);
  assert.match(
    again.RequestTokenARN ?? "",
    /^arn:aws:s3:us-west-2:000000000000:async-request\/mrap\/create\//,
  );
  assert.match(await refusal(create("create", [{ Bucket: WEST }])), /^IdempotencyException/);
  assert.match(await refusal(create("c2", [{ Bucket: WEST }])), /AlreadyOwnedByYou/);
  assert.match(await refusal(create("c3", [{ Bucket: "none-there" }], "more")), /^NoSuchBucket/);
  await w.b.s3.createBucket({ Bucket: "second-here" });
  const two = [{ Bucket: w.b.Bucket }, { Bucket: "second-here" }];
  assert.match(await refusal(create("c4", two, "more")), /^InvalidRequest/);
  const { AccessPoints } = await control.listMultiRegionAccessPoints({ AccountId });
  assert.deepEqual(
    AccessPoints?.map(({ Status, Regions }) => [Status, Regions?.map(({ Region }) => Region)]),
    [["READY", ["eu-west-1", "us-east-1"]]],
  );
  const { RequestTokenARN } = await control.deleteMultiRegionAccessPoint({
    AccountId,
    ClientToken: "delete",
    Details: { Name },
  });
  assert.equal(
    (await control.getMultiRegionAccessPoint({ AccountId, Name })).AccessPoint?.Status,
    "DELETING",
  );
  assert.equal(await w.done(RequestTokenARN), "SUCCEEDED");
  assert.match(await refusal(control.getMultiRegionAccessPoint({ AccountId, Name })), /^NoSuchMultiRegion/);
  assert.equal((await read("k")).status, 404);
});
