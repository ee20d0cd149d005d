import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { S3Control } from "@aws-sdk/client-s3-control";
import { functionOf, roleFor } from "../../src/services/lambda/test/stage.ts";
import {
  type BucketWorld,
  client,
  failure,
  pattern,
  refusal,
  startBucket,
  text,
} from "../../src/services/s3/test/fixtures.ts";

const AccountId = "000000000000";
const FUNCTION = `arn:aws:lambda:us-east-1:${AccountId}:function:f`;
const SUPPORTING = `arn:aws:s3:us-east-1:${AccountId}:accesspoint/behind`;
const ARN = `arn:aws:s3-object-lambda:us-east-1:${AccountId}:accesspoint/louder`;

/** Reads the original by the URL it is given, and answers as its key asks it to. */
const CODE = `
  const { S3Client, WriteGetObjectResponseCommand } = require("@aws-sdk/client-s3");
  const s3 = new S3Client({ disableHostPrefix: true });
  exports.handler = async (event) => {
    if (event.headObjectContext !== undefined) {
      const { status, headers } = await fetch(event.headObjectContext.inputS3Url, { method: "HEAD" });
      return { statusCode: status, headers: { "Content-Length": "1", ETag: headers.get("etag"), "x-amz-meta-by": "f" } };
    }
    if (event.listObjectsV2Context !== undefined) {
      const xml = await (await fetch(event.listObjectsV2Context.inputS3Url)).text();
      return { statusCode: 200, listResultXml: xml.replaceAll("<Key>", "<Key>seen/") };
    }
    const { inputS3Url, outputRoute, outputToken } = event.getObjectContext;
    const { pathname } = new URL(event.userRequest.url);
    if (pathname.endsWith("throws")) throw new Error("no");
    if (pathname.endsWith("silent")) return { statusCode: 200 };
    const answer = { RequestRoute: outputRoute, RequestToken: outputToken };
    const response = await fetch(inputS3Url);
    if (pathname.endsWith("refused")) Object.assign(answer, { StatusCode: 403, ErrorCode: "Secret", ErrorMessage: "Not you" });
    else if (pathname.endsWith("event")) answer.Body = JSON.stringify(event);
    else {
      const bytes = Buffer.from(await response.arrayBuffer());
      answer.Body = bytes.length > 1000 ? bytes : bytes.toString().toUpperCase();
      answer.ContentType = response.headers.get("content-type");
      answer.Metadata = { status: String(response.status) };
    }
    await s3.send(new WriteGetObjectResponseCommand(answer));
    return { statusCode: 200 };
  };`;

interface Lambdas extends AsyncDisposable {
  readonly b: BucketWorld;
  readonly control: S3Control;
  readonly alias: string;
  /** Through the Object Lambda access point, by its ARN. */
  readonly louder: S3;
}

async function startLambdas(allowed: readonly string[] = ["s3-object-lambda:*"]): Promise<Lambdas> {
  const b = await startBucket();
  const control = b.world.sdk(S3Control, { config: { endpoint: "http://localhost:4566" } });
  await control.createAccessPoint({ AccountId, Name: "behind", Bucket: b.Bucket });
  await functionOf(b.world, CODE, {
    Role: await roleFor(b.world, allowed),
    MemorySize: 512,
    Timeout: 20,
  });
  const { Alias } = await control.createAccessPointForObjectLambda({
    AccountId,
    Name: "louder",
    Configuration: {
      SupportingAccessPoint: SUPPORTING,
      CloudWatchMetricsEnabled: true,
      TransformationConfigurations: [
        {
          Actions: ["GetObject", "HeadObject", "ListObjectsV2"],
          ContentTransformation: { AwsLambda: { FunctionArn: FUNCTION, FunctionPayload: "loudly" } },
        },
      ],
    },
  });
  const louder = b.world.sdk(S3, { config: { endpoint: "http://localhost:4566" } });
  return { b, control, alias: Alias?.Value ?? "", louder, [Symbol.asyncDispose]: () => b.world.close() };
}

test("a function transforms what is read, and the head and the list of it", async () => {
  await using o = await startLambdas();
  const { b, alias, louder } = o;
  assert.match(alias, /^louder-[a-z0-9]{34}--ol-s3$/);
  await b.put("a", "quiet", { ContentType: "text/quiet" });
  const byArn = await louder.getObject({ Bucket: ARN, Key: "a" });
  assert.equal(await text(byArn), "QUIET");
  assert.equal(byArn.ContentType, "text/quiet");
  assert.deepEqual(byArn.Metadata, { status: "200" });
  assert.equal(await text(await b.s3.getObject({ Bucket: alias, Key: "a" })), "QUIET");
  assert.equal(await b.get("a"), "quiet", "the object itself is as it was");
  const large = pattern(3_000_000);
  await b.s3.putObject({ Bucket: b.Bucket, Key: "large", Body: large });
  const { Body } = await b.s3.getObject({ Bucket: alias, Key: "large" });
  assert.ok(large.equals(Buffer.from((await Body?.transformToByteArray()) ?? [])));
  const head = await b.s3.headObject({ Bucket: alias, Key: "a" });
  assert.deepEqual([head.ContentLength, head.Metadata], [1, { by: "f" }]);
  const { Contents } = await b.s3.listObjectsV2({ Bucket: alias });
  assert.deepEqual(
    Contents?.map(({ Key, Size }) => [Key, Size]),
    [
      ["seen/a", 5],
      ["seen/large", 3_000_000],
    ],
  );
  const points = b.world.world.meter
    .take()
    .series.flatMap(({ series }) => series.points())
    .filter(({ namespace }) => namespace === "AWS/S3ObjectLambda");
  const sum = (name: string) => points.find(({ metric }) => metric === name)?.sum;
  assert.deepEqual(["InvokedLambda", "GetRequests", "HeadRequests", "ListRequests"].map(sum), [5, 3, 1, 1]);
  // What is not transformed goes to the access point.
  assert.deepEqual(
    (await b.s3.listObjects({ Bucket: alias })).Contents?.map(({ Key }) => Key),
    ["a", "large"],
  );
  await b.s3.putObject({ Bucket: alias, Key: "event", Body: "x" });
  const told = JSON.parse(await text(await b.s3.getObject({ Bucket: alias, Key: "event" })));
  assert.deepEqual(told.configuration, {
    accessPointArn: ARN,
    supportingAccessPointArn: SUPPORTING,
    payload: "loudly",
  });
  assert.equal(told.protocolVersion, "1.00");
  assert.equal(told.userIdentity.accountId, AccountId);
  assert.equal(told.userRequest.headers.Authorization, undefined);
  assert.match(told.userRequest.headers["User-Agent"], /^aws-sdk-js/);
});

test("what a function fails to do, refuses or must not see is told as AWS does", async () => {
  await using o = await startLambdas();
  const { b, alias, control } = o;
  const get = (Key: string, more: object = {}) => b.s3.getObject({ Bucket: alias, Key, ...more });
  const ended = async (call: Promise<unknown>) => {
    const error = await failure(call);
    return `${error.$metadata.httpStatusCode} ${error.name}: ${error.message}`;
  };
  assert.match(await ended(get("throws")), /^500 LambdaRuntimeError: /);
  assert.match(await ended(get("silent")), /^500 LambdaResponseNotReceived: /);
  assert.equal(await ended(get("refused")), "403 Secret: Not you");
  assert.match(await ended(get("a", { Range: "bytes=0-1" })), /^501 NotImplemented/);
  const nobody = { RequestRoute: "io-x", RequestToken: `${AccountId}.us-east-1.none` };
  assert.match(
    await ended(client(b.world, { disableHostPrefix: true }).writeGetObjectResponse(nobody)),
    /^400 ValidationError/,
  );
  const hosted = b.world.sdk(S3, {
    config: { endpoint: "http://s3-object-lambda.us-east-1.localhost:4566" },
  });
  assert.match(
    await ended(hosted.writeGetObjectResponse(nobody)),
    /^400 ValidationError/,
    "<route>.s3-object-lambda.<region>",
  );
  // Whoever may not invoke the function, or not use the access point, gets nothing.
  const iam = b.world.sdk(IAM);
  await iam.createUser({ UserName: "reader" });
  const put = (...Statement: readonly object[]) =>
    iam.putUserPolicy({
      UserName: "reader",
      PolicyName: "p",
      PolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement }),
    });
  const may = (...Action: readonly string[]) => put({ Effect: "Allow", Action, Resource: "*" });
  const { AccessKey } = await iam.createAccessKey({ UserName: "reader" });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const reader = client(b.world, { credentials });
  await b.put("a", "quiet");
  const read = () => reader.getObject({ Bucket: alias, Key: "a" });
  await may("s3:GetObject");
  assert.match(await ended(read()), /^403 AccessDenied: .*s3-object-lambda:GetObject/);
  await may("s3:GetObject", "s3-object-lambda:GetObject");
  assert.match(await ended(read()), /^403 LambdaPermissionError/);
  await may("s3:GetObject", "s3-object-lambda:GetObject", "lambda:InvokeFunction");
  assert.equal(await text(await read()), "QUIET");
  // The usual condition: what is behind can be had by way of Object Lambda only.
  await put(
    { Effect: "Allow", Action: "s3-object-lambda:GetObject", Resource: ARN },
    {
      Effect: "Allow",
      Action: ["s3:GetObject", "lambda:InvokeFunction"],
      Resource: "*",
      Condition: { "ForAnyValue:StringEquals": { "aws:CalledVia": "s3-object-lambda.amazonaws.com" } },
    },
  );
  assert.equal(await text(await read()), "QUIET");
  const { Alias: behind } = await control.getAccessPoint({ AccountId, Name: "behind" });
  assert.match(await ended(reader.getObject({ Bucket: behind, Key: "a" })), /^403 AccessDenied/);
  await control.deleteAccessPointForObjectLambda({ AccountId, Name: "louder" });
  assert.match(await ended(get("a")), /^404 NoSuchBucket/);
});

test("Object Lambda access points are managed", async () => {
  await using b = await startBucket();
  const control = b.world.sdk(S3Control, { config: { endpoint: "http://localhost:4566" } });
  const TransformationConfigurations = [
    { Actions: ["GetObject" as const], ContentTransformation: { AwsLambda: { FunctionArn: FUNCTION } } },
  ];
  const Configuration = { SupportingAccessPoint: SUPPORTING, TransformationConfigurations };
  const create = (Name: string, more: object = {}) =>
    control.createAccessPointForObjectLambda({
      AccountId,
      Name,
      Configuration: { ...Configuration, ...more },
    });
  assert.match(await refusal(create("louder")), /^NoSuchAccessPoint/);
  await control.createAccessPoint({ AccountId, Name: "behind", Bucket: b.Bucket });
  assert.match(await refusal(create("behind")), /^AccessPointAlreadyOwnedByYou/);
  await create("louder");
  await create("other");
  const first = await control.listAccessPointsForObjectLambda({ AccountId, MaxResults: 1 });
  const { NextToken } = first;
  const second = await control.listAccessPointsForObjectLambda({ AccountId, NextToken });
  assert.deepEqual(
    [first, second].flatMap(({ ObjectLambdaAccessPointList: list }) => list?.map(({ Name }) => Name)),
    ["louder", "other"],
  );
  const Name = "louder";
  const shown = await control.getAccessPointForObjectLambda({ AccountId, Name });
  assert.equal(shown.Alias?.Status, "READY");
  const AllowedFeatures = ["GetObject-Range" as const];
  await control.putAccessPointConfigurationForObjectLambda({
    AccountId,
    Name,
    Configuration: { ...Configuration, AllowedFeatures },
  });
  const kept = await control.getAccessPointConfigurationForObjectLambda({ AccountId, Name });
  assert.deepEqual(kept.Configuration?.AllowedFeatures, AllowedFeatures);
  const Statement = {
    Effect: "Allow",
    Principal: { AWS: AccountId },
    Action: "s3-object-lambda:GetObject",
    Resource: ARN,
  };
  const policy = (more: object) =>
    JSON.stringify({ Version: "2012-10-17", Statement: { ...Statement, ...more } });
  const put = (more: object) =>
    control.putAccessPointPolicyForObjectLambda({ AccountId, Name, Policy: policy(more) });
  assert.match(await refusal(put({ Action: "s3:GetObject" })), /^MalformedPolicy/);
  assert.match(await refusal(put({ Principal: "*" })), /BlockPublicPolicy/);
  await put({});
  const { PolicyStatus } = await control.getAccessPointPolicyStatusForObjectLambda({ AccountId, Name });
  assert.deepEqual(PolicyStatus, { IsPublic: false });
  assert.equal((await control.getAccessPointPolicyForObjectLambda({ AccountId, Name })).Policy, policy({}));
  await control.deleteAccessPointPolicyForObjectLambda({ AccountId, Name });
  assert.match(
    await refusal(control.getAccessPointPolicyForObjectLambda({ AccountId, Name })),
    /^NoSuchAccessPointPolicy/,
  );
});
