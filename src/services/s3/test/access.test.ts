import assert from "node:assert/strict";
import { Agent } from "node:https";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { canonicalUserId } from "../bucket/canonical-user.ts";
import { visit } from "./browser.ts";
import { type BucketWorld, client, refusal, startBucket, text } from "./fixtures.ts";

const OWNER = "000000000000";
const STRANGER = "111111111111";
const BASE = "http://127.0.0.1:4566/test-bucket";

interface Statement {
  readonly Effect?: string;
  readonly Principal?: unknown;
  readonly Action?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: object;
}

function policyOf(...statements: readonly Statement[]): string {
  const Statement = statements.map((each) => ({
    Effect: "Allow",
    Principal: "*",
    Action: "s3:GetObject",
    Resource: "arn:aws:s3:::test-bucket/*",
    ...each,
  }));
  return JSON.stringify({ Version: "2012-10-17", Statement });
}

/** A user of the owner's account with these permissions, and its client. */
async function user(b: BucketWorld, name: string, ...statements: readonly object[]): Promise<S3> {
  const iam = b.world.sdk(IAM);
  await iam.createUser({ UserName: name });
  const { AccessKey } = await iam.createAccessKey({ UserName: name });
  if (statements.length > 0)
    await iam.putUserPolicy({
      UserName: name,
      PolicyName: "p",
      PolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement: statements }),
    });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  return b.world.sdk(S3, { credentials, config: { forcePathStyle: true } });
}

const open = (b: BucketWorld) => b.s3.deletePublicAccessBlock({ Bucket: b.Bucket });
const owned = (
  b: BucketWorld,
  ObjectOwnership: "ObjectWriter" | "BucketOwnerPreferred" | "BucketOwnerEnforced",
) =>
  b.s3.putBucketOwnershipControls({ Bucket: b.Bucket, OwnershipControls: { Rules: [{ ObjectOwnership }] } });

test("a new bucket is shut to everybody but its account", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await b.put("k", "secret");
  assert.deepEqual((await b.s3.getPublicAccessBlock({ Bucket })).PublicAccessBlockConfiguration, {
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: true,
  });
  const { OwnershipControls } = await b.s3.getBucketOwnershipControls({ Bucket });
  assert.deepEqual(OwnershipControls?.Rules, [{ ObjectOwnership: "BucketOwnerEnforced" }]);
  const nobody = await visit(b.world, "GET", `${BASE}/k`);
  assert.equal(nobody.status, 403);
  assert.match(nobody.text, /<Code>AccessDenied<\/Code><Message>Access Denied<\/Message>/);
  const stranger = client(b.world, {}, { account: STRANGER });
  assert.equal(await refusal(stranger.getObject({ Bucket, Key: "k" })), "AccessDenied: Access Denied");
  const eve = await user(b, "eve");
  assert.equal(
    await refusal(eve.getObject({ Bucket, Key: "k" })),
    `AccessDenied: User: arn:aws:iam::${OWNER}:user/eve is not authorized to perform: s3:GetObject on resource: ` +
      '"arn:aws:s3:::test-bucket/k" because no identity-based policy allows the s3:GetObject action',
  );
});

test("a policy lets another account in, and only that", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await b.put("k", "shared");
  await b.s3.putBucketPolicy({ Bucket, Policy: policyOf({ Principal: { AWS: STRANGER } }) });
  const stranger = client(b.world, {}, { account: STRANGER });
  assert.equal(await text(await stranger.getObject({ Bucket, Key: "k" })), "shared");
  assert.equal(await refusal(stranger.putObject({ Bucket, Key: "k" })), "AccessDenied: Access Denied");
  assert.equal((await visit(b.world, "GET", `${BASE}/k`)).status, 403);
  assert.equal(
    await refusal(stranger.getBucketPolicy({ Bucket })),
    "MethodNotAllowed: The specified method is not allowed against this resource.",
  );
  assert.equal((await b.s3.getBucketPolicyStatus({ Bucket })).PolicyStatus?.IsPublic, false);
  await b.s3.deleteBucketPolicy({ Bucket });
  assert.equal(
    await refusal(b.s3.getBucketPolicy({ Bucket })),
    "NoSuchBucketPolicy: The bucket policy does not exist",
  );
});

test("Block Public Access refuses public policies, and shuts those that are there", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await b.put("k", "public");
  assert.match(
    await refusal(b.s3.putBucketPolicy({ Bucket, Policy: policyOf({}) })),
    /because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access/,
  );
  await open(b);
  await b.s3.putBucketPolicy({ Bucket, Policy: policyOf({}) });
  assert.equal((await visit(b.world, "GET", `${BASE}/k`)).text, "public");
  assert.equal((await b.s3.getBucketPolicyStatus({ Bucket })).PolicyStatus?.IsPublic, true);
  await b.s3.putPublicAccessBlock({
    Bucket,
    PublicAccessBlockConfiguration: { RestrictPublicBuckets: true },
  });
  assert.equal((await visit(b.world, "GET", `${BASE}/k`)).status, 403);
  const stranger = client(b.world, {}, { account: STRANGER });
  assert.equal(await refusal(stranger.getObject({ Bucket, Key: "k" })), "AccessDenied: Access Denied");
  const reader = await user(b, "reader");
  assert.equal(
    await text(await reader.getObject({ Bucket, Key: "k" })),
    "public",
    "the account's own still may",
  );
});

test("who may not list is not told what is missing", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  const get = { Effect: "Allow", Action: "s3:GetObject", Resource: "*" };
  const blind = await user(b, "blind", get);
  assert.equal(await refusal(blind.getObject({ Bucket, Key: "missing" })), "AccessDenied: Access Denied");
  const head = await blind
    .headObject({ Bucket, Key: "missing" })
    .catch((error) => error.$metadata.httpStatusCode);
  assert.equal(head, 403);
  const seeing = await user(b, "seeing", get, { ...get, Action: "s3:ListBucket" });
  assert.equal(
    await refusal(seeing.getObject({ Bucket, Key: "missing" })),
    "NoSuchKey: The specified key does not exist.",
  );
});

test("condition keys of requests, objects and presigned URLs decide", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  const allow = (Action: string, Condition: object) => ({
    Effect: "Allow",
    Action,
    Resource: "*",
    Condition,
  });
  const u = await user(
    b,
    "u",
    allow("s3:ListBucket", {
      StringLike: { "s3:prefix": "home/*" },
      NumericLessThanEquals: { "s3:max-keys": "10" },
    }),
    allow("s3:GetObject", { StringEquals: { "s3:ExistingObjectTag/Team": "blue" } }),
    allow("s3:PutObject", { StringEquals: { "s3:x-amz-server-side-encryption": "AES256" } }),
    allow("s3:PutObjectTagging", { StringEquals: { "s3:RequestObjectTag/Team": "blue" } }),
    allow("s3:GetObjectVersion", { StringEquals: { "s3:VersionId": "null" } }),
  );
  assert.equal((await u.listObjectsV2({ Bucket, Prefix: "home/a", MaxKeys: 10 })).KeyCount, 0);
  assert.match(await refusal(u.listObjectsV2({ Bucket, Prefix: "home/a", MaxKeys: 11 })), /^AccessDenied/);
  assert.match(await refusal(u.listObjectsV2({ Bucket, Prefix: "etc/", MaxKeys: 1 })), /^AccessDenied/);
  assert.match(await refusal(u.putObject({ Bucket, Key: "k" })), /^AccessDenied/);
  const input = { Bucket, Key: "k", ServerSideEncryption: "AES256" as const };
  await u.putObject({ ...input, Tagging: "Team=blue" });
  assert.match(await refusal(u.putObject({ ...input, Tagging: "Team=red" })), /s3:PutObjectTagging/);
  await u.getObject({ Bucket, Key: "k" });
  await b.put("red", "", { Tagging: "Team=red" });
  assert.match(await refusal(u.getObject({ Bucket, Key: "red" })), /^AccessDenied/);
  await u.getObject({ Bucket, Key: "red", VersionId: "null" });
});

test("DeleteObjects decides key by key", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  for (const key of ["mine/a", "theirs/b"]) await b.put(key);
  const u = await user(b, "u", {
    Effect: "Allow",
    Action: "s3:DeleteObject",
    Resource: `arn:aws:s3:::${Bucket}/mine/*`,
  });
  const { Deleted, Errors } = await u.deleteObjects({
    Bucket,
    Delete: { Objects: [{ Key: "mine/a" }, { Key: "theirs/b" }] },
  });
  assert.deepEqual(
    Deleted?.map(({ Key }) => Key),
    ["mine/a"],
  );
  assert.deepEqual(
    Errors?.map(({ Key, Code }) => [Key, Code]),
    [["theirs/b", "AccessDenied"]],
  );
  assert.deepEqual(await b.keys(), ["theirs/b"]);
});

test("a copy needs the permission to read its source, and to put its tags", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await b.put("plain", "p");
  await b.put("tagged", "t", { Tagging: "Team=blue" });
  const on = (Action: string[], Resource: string) => ({ Effect: "Allow", Action, Resource });
  const own = `arn:aws:s3:::${Bucket}/copies/*`;
  const blind = await user(b, "blind", on(["s3:PutObject"], own));
  const copy = (s3: S3, source: string) =>
    s3.copyObject({ Bucket, Key: `copies/${source}`, CopySource: `${Bucket}/${source}` });
  assert.match(await refusal(copy(blind, "plain")), /^AccessDenied/);
  const reading = ["s3:GetObject", "s3:GetObjectTagging"];
  const u = await user(b, "u", on(["s3:PutObject"], own), on(reading, "*"));
  await copy(u, "plain");
  assert.match(await refusal(copy(u, "tagged")), /^AccessDenied/);
  const tagger = await user(b, "tagger", on(["s3:PutObject", "s3:PutObjectTagging"], own), on(reading, "*"));
  await copy(tagger, "tagged");
  assert.deepEqual((await b.s3.getObjectTagging({ Bucket, Key: "copies/tagged" })).TagSet, [
    { Key: "Team", Value: "blue" },
  ]);
});

test("ACLs are off in new buckets", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  const off = "AccessControlListNotSupported: The bucket does not allow ACLs";
  await b.put("k");
  assert.equal(await refusal(b.s3.putBucketAcl({ Bucket, ACL: "private" })), off);
  assert.equal(await refusal(b.s3.putObjectAcl({ Bucket, Key: "k", ACL: "public-read" })), off);
  assert.equal(await refusal(b.s3.putObject({ Bucket, Key: "k", ACL: "public-read" })), off);
  await b.s3.putObject({ Bucket, Key: "k", ACL: "bucket-owner-full-control" });
  const { Owner, Grants } = await b.s3.getObjectAcl({ Bucket, Key: "k" });
  assert.equal(Owner?.ID, canonicalUserId(OWNER));
  assert.deepEqual(Grants, [
    { Grantee: { ID: canonicalUserId(OWNER), Type: "CanonicalUser" }, Permission: "FULL_CONTROL" },
  ]);
  assert.equal(
    await refusal(b.s3.createBucket({ Bucket: "another-bucket", ACL: "public-read" })),
    "InvalidBucketAclWithObjectOwnership: Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
  );
});

test("an ACL opens an object to everybody, unless public ACLs are blocked or ignored", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await owned(b, "ObjectWriter");
  assert.equal(
    await refusal(b.s3.putObject({ Bucket, Key: "k", ACL: "public-read" })),
    "AccessDenied: Access Denied",
  );
  await open(b);
  await b.s3.putObject({ Bucket, Key: "k", Body: "open", ACL: "public-read" });
  assert.equal((await visit(b.world, "GET", `${BASE}/k`)).text, "open");
  const { Grants } = await b.s3.getObjectAcl({ Bucket, Key: "k" });
  assert.deepEqual(Grants?.[1], {
    Grantee: { Type: "Group", URI: "http://acs.amazonaws.com/groups/global/AllUsers" },
    Permission: "READ",
  });
  await b.s3.putPublicAccessBlock({ Bucket, PublicAccessBlockConfiguration: { IgnorePublicAcls: true } });
  assert.equal((await visit(b.world, "GET", `${BASE}/k`)).status, 403);
  await b.s3.deletePublicAccessBlock({ Bucket });
  await b.s3.putBucketPolicy({ Bucket, Policy: policyOf({ Effect: "Deny" }) });
  assert.equal((await visit(b.world, "GET", `${BASE}/k`)).status, 403, "what a policy denies, no ACL gives");
});

test("a bucket that everybody may write to", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await owned(b, "ObjectWriter");
  await open(b);
  await b.s3.putBucketAcl({ Bucket, ACL: "public-read-write" });
  assert.equal((await visit(b.world, "PUT", `${BASE}/dropped`, {}, "by nobody")).status, 200);
  assert.match((await visit(b.world, "GET", BASE)).text, /<Key>dropped<\/Key>/);
  assert.equal((await visit(b.world, "GET", `${BASE}/dropped`)).text, "by nobody");
  assert.match(await refusal(b.s3.getObject({ Bucket, Key: "dropped" })), /^AccessDenied/, "it is nobody's");
  assert.equal((await visit(b.world, "DELETE", `${BASE}/dropped`)).status, 204);
  assert.equal((await visit(b.world, "PUT", `${BASE}?policy`, {}, "{}")).status, 403);
});

test("grants to accounts, by header and by document", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await owned(b, "ObjectWriter");
  const id = canonicalUserId(STRANGER);
  await b.s3.putBucketAcl({
    Bucket,
    GrantRead: `id="${id}"`,
    GrantFullControl: `id="${canonicalUserId(OWNER)}"`,
  });
  const stranger = client(b.world, {}, { account: STRANGER });
  assert.equal((await stranger.listObjectsV2({ Bucket })).KeyCount, 0);
  assert.match(await refusal(stranger.putObject({ Bucket, Key: "k" })), /^AccessDenied/);
  assert.equal(
    await refusal(b.s3.putBucketAcl({ Bucket, ACL: "private", GrantRead: `id="${id}"` })),
    "InvalidRequest: Specifying both Canned ACLs and Header Grants is not allowed",
  );
  assert.equal(
    await refusal(b.s3.putBucketAcl({ Bucket, GrantRead: "id=abc" })),
    "InvalidArgument: Invalid id",
  );
  assert.match(await refusal(b.s3.putBucketAcl({ Bucket })), /^MissingSecurityHeader/);
  await b.put("k", "v");
  await b.s3.putObjectAcl({
    Bucket,
    Key: "k",
    AccessControlPolicy: {
      Owner: { ID: canonicalUserId(OWNER) },
      Grants: [{ Grantee: { Type: "CanonicalUser", ID: id }, Permission: "READ_ACP" }],
    },
  });
  assert.equal((await stranger.getObjectAcl({ Bucket, Key: "k" })).Grants?.length, 1);
  assert.match(await refusal(stranger.getObject({ Bucket, Key: "k" })), /^AccessDenied/);
});

test("what a stranger writes belongs to it where writers own, and the bucket's policy does not reach it", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await owned(b, "ObjectWriter");
  await b.s3.putBucketPolicy({
    Bucket,
    Policy: policyOf({
      Principal: { AWS: STRANGER },
      Action: ["s3:PutObject", "s3:PutObjectAcl", "s3:GetObject"],
    }),
  });
  const stranger = client(b.world, {}, { account: STRANGER });
  await stranger.putObject({ Bucket, Key: "theirs", Body: "x" });
  await stranger.putObject({ Bucket, Key: "given", Body: "y", ACL: "bucket-owner-full-control" });
  assert.match(await refusal(b.s3.getObject({ Bucket, Key: "theirs" })), /^AccessDenied/);
  assert.equal(await text(await b.s3.getObject({ Bucket, Key: "given" })), "y");
  assert.equal(await text(await stranger.getObject({ Bucket, Key: "theirs" })), "x");
  await b.s3.deleteObject({ Bucket, Key: "theirs" });
  assert.deepEqual(await b.keys(), ["given"], "a bucket's owner may always delete");
  await owned(b, "BucketOwnerPreferred");
  await stranger.putObject({ Bucket, Key: "handed", Body: "z", ACL: "bucket-owner-full-control" });
  assert.equal((await b.s3.getObjectAcl({ Bucket, Key: "handed" })).Owner?.ID, canonicalUserId(OWNER));
  await stranger.putObject({ Bucket, Key: "kept", Body: "w" });
  assert.match(await refusal(b.s3.getObject({ Bucket, Key: "kept" })), /^AccessDenied/);
  await owned(b, "BucketOwnerEnforced");
  assert.equal(await text(await b.s3.getObject({ Bucket, Key: "kept" })), "w");
});

test("the root user repairs a policy that denies everything", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  const everything = {
    Effect: "Deny",
    Action: "s3:*",
    Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
  };
  await b.s3.putBucketPolicy({ Bucket, Policy: policyOf(everything) });
  assert.match(
    await refusal(b.s3.listObjectsV2({ Bucket })),
    /with an explicit deny in a resource-based policy/,
  );
  await b.s3.deleteBucketPolicy({ Bucket });
  await b.s3.listObjectsV2({ Bucket });
});

test("policies that S3 would not take are refused", async () => {
  await using b = await startBucket();
  const put = (Policy: string) => refusal(b.s3.putBucketPolicy({ Bucket: b.Bucket, Policy }));
  const to = { Principal: { AWS: STRANGER } };
  assert.equal(
    await put("nonsense"),
    "MalformedPolicy: Policies must be valid JSON and the first byte must be '{'",
  );
  assert.equal(
    await put(policyOf({ ...to, Resource: "arn:aws:s3:::other/*" })),
    "MalformedPolicy: Policy has invalid resource",
  );
  assert.equal(
    await put(policyOf({ ...to, Action: "sqs:SendMessage" })),
    "MalformedPolicy: Policy has invalid action",
  );
  assert.equal(
    await put(policyOf({ ...to, Action: "s3:ListBucket" })),
    "MalformedPolicy: Action does not apply to any resource(s) in statement",
  );
  assert.equal(
    await put(policyOf({ Principal: { AWS: `arn:aws:iam::${OWNER}:user/nobody` } })),
    "MalformedPolicy: Invalid principal in policy",
  );
  assert.equal(
    await put(
      JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
      }),
    ),
    "MalformedPolicy: Missing required field Principal",
  );
});

test("where the requester pays, strangers must say that they will", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await b.put("k", "v");
  await b.s3.putBucketPolicy({ Bucket, Policy: policyOf({ Principal: { AWS: STRANGER } }) });
  await b.s3.putBucketRequestPayment({ Bucket, RequestPaymentConfiguration: { Payer: "Requester" } });
  assert.equal((await b.s3.getBucketRequestPayment({ Bucket })).Payer, "Requester");
  const stranger = client(b.world, {}, { account: STRANGER });
  assert.equal(await refusal(stranger.getObject({ Bucket, Key: "k" })), "AccessDenied: Access Denied");
  const paid = await stranger.getObject({ Bucket, Key: "k", RequestPayer: "requester" });
  assert.equal(paid.RequestCharged, "requester");
  const own = await b.s3.getObject({ Bucket, Key: "k", RequestPayer: "requester" });
  assert.equal(own.RequestCharged, undefined, "owners pay for themselves anyhow");
});

test("a bucket is only its expected owner's", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await b.s3.headBucket({ Bucket, ExpectedBucketOwner: OWNER });
  assert.equal(
    await refusal(b.s3.listObjectsV2({ Bucket, ExpectedBucketOwner: STRANGER })),
    "AccessDenied: Access Denied",
  );
});

test("who expressly does not confirm it is kept from shutting itself out of a bucket's policy", async () => {
  await using b = await startBucket();
  const iam = b.world.sdk(IAM);
  await iam.createUser({ UserName: "keeper" });
  const PolicyDocument = JSON.stringify({
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Action: "s3:*", Resource: "*" },
  });
  await iam.putUserPolicy({ UserName: "keeper", PolicyName: "p", PolicyDocument });
  const { AccessKey } = await iam.createAccessKey({ UserName: "keeper" });
  const keeper = client(b.world, {
    credentials: {
      accessKeyId: AccessKey?.AccessKeyId ?? "",
      secretAccessKey: AccessKey?.SecretAccessKey ?? "",
    },
  });
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: {
      Effect: "Deny",
      Principal: "*",
      Action: "s3:PutBucketPolicy",
      Resource: `arn:aws:s3:::${b.Bucket}`,
    },
  });
  const put = (ConfirmRemoveSelfBucketAccess?: boolean) =>
    keeper.putBucketPolicy({ Bucket: b.Bucket, Policy, ConfirmRemoveSelfBucketAccess });
  assert.match(await refusal(put(false)), /^AccessDenied: The new bucket policy will not allow you/);
  assert.match(await refusal(b.s3.getBucketPolicy({ Bucket: b.Bucket })), /^NoSuchBucketPolicy/);
  await put(true);
  assert.match(await refusal(put(true)), /^AccessDenied: .*explicit deny/);
  // The root user is never shut out, so there is nothing to confirm.
  await b.s3.putBucketPolicy({ Bucket: b.Bucket, Policy, ConfirmRemoveSelfBucketAccess: false });
  await b.s3.deleteBucketPolicy({ Bucket: b.Bucket });
  await put();
});

test("policies know which TLS a request came over", async () => {
  await using b = await startBucket();
  const server = await b.world.listen();
  try {
    const ca = await b.world.certificateAuthority();
    const Policy = JSON.stringify({
      Version: "2012-10-17",
      Statement: {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:GetObject",
        Resource: `arn:aws:s3:::${b.Bucket}/*`,
        Condition: { NumericLessThan: { "s3:TlsVersion": 1.3 } },
      },
    });
    await b.put("k", "x");
    await b.s3.putBucketPolicy({ Bucket: b.Bucket, Policy });
    const over = (maxVersion: "TLSv1.2" | "TLSv1.3") =>
      client(b.world, {
        endpoint: server.url.replace("http:", "https:"),
        requestHandler: new NodeHttpHandler({ httpsAgent: new Agent({ ca, maxVersion, keepAlive: false }) }),
      }).getObject({ Bucket: b.Bucket, Key: "k" });
    assert.match(await refusal(over("TLSv1.2")), /^AccessDenied: .*explicit deny/);
    assert.equal(await text(await over("TLSv1.3")), "x");
  } finally {
    await server.close();
  }
});
