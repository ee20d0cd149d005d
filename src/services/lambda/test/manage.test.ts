import assert from "node:assert/strict";
import test from "node:test";
import {
  AddPermissionCommand,
  CreateAliasCommand,
  DeleteFunctionCommand,
  GetAccountSettingsCommand,
  GetFunctionCommand,
  GetPolicyCommand,
  GetProvisionedConcurrencyConfigCommand,
  InvokeCommand,
  LambdaClient,
  ListFunctionsCommand,
  ListLayersCommand,
  ListTagsCommand,
  ListVersionsByFunctionCommand,
  PublishLayerVersionCommand,
  PublishVersionCommand,
  PutProvisionedConcurrencyConfigCommand,
  RemovePermissionCommand,
  TagResourceCommand,
  UpdateAliasCommand,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
} from "@aws-sdk/client-lambda";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { startCloudlet } from "../../../index.ts";
import { functionOf, invoke, roleFor, zipOf } from "./stage.ts";

const saying = (what: string) =>
  zipOf({ "index.js": `exports.handler = async () => ${JSON.stringify(what)};` });

test("versions never change; aliases point at them, by weight where that is asked", async () => {
  await using world = await startCloudlet({ clock: "frozen", seed: "weights" });
  const lambda = await functionOf(world, "exports.handler = async () => 'one';");
  const FunctionName = "f";
  const first = await lambda.send(new PublishVersionCommand({ FunctionName }));
  assert.equal(first.Version, "1");
  assert.equal(first.FunctionArn, "arn:aws:lambda:us-east-1:000000000000:function:f:1");
  assert.equal(
    (await lambda.send(new PublishVersionCommand({ FunctionName }))).Version,
    "1",
    "nothing changed",
  );
  const updated = await lambda.send(new UpdateFunctionCodeCommand({ FunctionName, ZipFile: saying("two") }));
  assert.equal(updated.LastUpdateStatus, "InProgress");
  await assert.rejects(lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Timeout: 9 })), {
    name: "ResourceConflictException",
  });
  await world.clock.advance({ seconds: 1 });
  await lambda.send(new PublishVersionCommand({ FunctionName }));
  await lambda.send(new CreateAliasCommand({ FunctionName, Name: "live", FunctionVersion: "1" }));
  assert.equal((await invoke(lambda, {}, { Qualifier: "live" })).value, "one");
  assert.equal((await invoke(lambda)).value, "two");
  const RoutingConfig = { AdditionalVersionWeights: { "2": 0.5 } };
  await lambda.send(new UpdateAliasCommand({ FunctionName, Name: "live", RoutingConfig }));
  const answers: (string | undefined)[] = [];
  for (let i = 0; i < 40; i++)
    answers.push((await invoke(lambda, {}, { FunctionName: "f:live" })).ExecutedVersion);
  const twos = answers.filter((each) => each === "2").length;
  assert.ok(twos > 8 && twos < 32, `${twos} of 40`);
  const { Versions } = await lambda.send(new ListVersionsByFunctionCommand({ FunctionName }));
  assert.deepEqual(
    Versions?.map(({ Version }) => Version),
    ["$LATEST", "1", "2"],
  );
  await assert.rejects(lambda.send(new DeleteFunctionCommand({ FunctionName, Qualifier: "1" })), {
    name: "ResourceConflictException",
    message: "Version 1 is referenced by aliases: [live].",
  });
  const provisioned = await lambda.send(
    new PutProvisionedConcurrencyConfigCommand({
      FunctionName,
      Qualifier: "live",
      ProvisionedConcurrentExecutions: 1,
    }),
  );
  assert.equal(provisioned.Status, "IN_PROGRESS");
  await world.idle();
  const ready = await lambda.send(
    new GetProvisionedConcurrencyConfigCommand({ FunctionName, Qualifier: "live" }),
  );
  assert.deepEqual([ready.Status, ready.AvailableProvisionedConcurrentExecutions], ["READY", 1]);
});

test("layers are laid over each other below /opt, in their order", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = world.sdk(LambdaClient);
  const arns: string[] = [];
  for (const name of ["lower", "upper"]) {
    const files = {
      "nodejs/node_modules/shared/index.js": `module.exports = "${name}";`,
      [`${name}.txt`]: name,
    };
    const made = await lambda.send(
      new PublishLayerVersionCommand({ LayerName: name, Content: { ZipFile: zipOf(files) } }),
    );
    assert.equal(made.Version, 1);
    arns.push(made.LayerVersionArn ?? "");
  }
  await functionOf(world, `exports.handler = async () => require("shared");`, { Layers: arns });
  assert.equal((await invoke(lambda)).value, "upper");
  const { Layers } = await lambda.send(new ListLayersCommand({}));
  assert.deepEqual(
    Layers?.map(({ LayerName }) => LayerName),
    ["lower", "upper"],
  );
});

test("a function's policy lets another account in, and no longer when the statement is gone", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const lambda = await functionOf(world, "exports.handler = async () => 1;");
  const stranger = world.sdk(LambdaClient, { account: "111111111111" });
  const FunctionName = "arn:aws:lambda:us-east-1:000000000000:function:f";
  const call = () => stranger.send(new InvokeCommand({ FunctionName }));
  await assert.rejects(call(), { name: "AccessDeniedException" });
  const statement = {
    FunctionName: "f",
    StatementId: "s",
    Action: "lambda:InvokeFunction",
    Principal: "111111111111",
  };
  for (const Principal of ["amazonaws.com", "somebody"])
    await assert.rejects(lambda.send(new AddPermissionCommand({ ...statement, Principal })), {
      name: "InvalidParameterValueException",
      message: "The provided principal was invalid. Please check the principal and try again.",
    });
  await lambda.send(new AddPermissionCommand(statement));
  assert.equal((await call()).StatusCode, 200);
  await assert.rejects(lambda.send(new AddPermissionCommand(statement)), {
    name: "ResourceConflictException",
  });
  const { Policy = "" } = await lambda.send(new GetPolicyCommand({ FunctionName: "f" }));
  assert.deepEqual(JSON.parse(Policy).Statement[0].Principal, { AWS: "arn:aws:iam::111111111111:root" });
  await lambda.send(new RemovePermissionCommand({ FunctionName: "f", StatementId: "s" }));
  await assert.rejects(call(), { name: "AccessDeniedException" });
  await assert.rejects(lambda.send(new GetPolicyCommand({ FunctionName: "f" })), {
    name: "ResourceNotFoundException",
  });
});

test("code comes from S3 as the caller may read it; tags, lists and account settings", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const s3 = world.sdk(S3Client);
  await s3.send(new CreateBucketCommand({ Bucket: "code" }));
  await s3.send(new PutObjectCommand({ Bucket: "code", Key: "f.zip", Body: saying("from S3") }));
  const lambda = await functionOf(world, "", {
    Code: { S3Bucket: "code", S3Key: "f.zip" },
    Tags: { team: "red" },
  });
  assert.equal((await invoke(lambda)).value, "from S3");
  await assert.rejects(
    functionOf(world, "", {
      FunctionName: "g",
      Role: "arn:aws:iam::000000000000:role/runner",
      Code: { S3Bucket: "code", S3Key: "no.zip" },
    }),
    {
      name: "InvalidParameterValueException",
      message: /^Error occurred while GetObject\. S3 Error Code: NoSuchKey\./,
    },
  );
  const Resource = "arn:aws:lambda:us-east-1:000000000000:function:f";
  await lambda.send(new TagResourceCommand({ Resource, Tags: { stage: "test" } }));
  assert.deepEqual((await lambda.send(new ListTagsCommand({ Resource }))).Tags, {
    team: "red",
    stage: "test",
  });
  const { Functions } = await lambda.send(new ListFunctionsCommand({}));
  assert.deepEqual(
    Functions?.map(({ FunctionName }) => FunctionName),
    ["f"],
  );
  const { AccountUsage, AccountLimit } = await lambda.send(new GetAccountSettingsCommand({}));
  assert.equal(AccountUsage?.FunctionCount, 1);
  assert.equal(AccountLimit?.ConcurrentExecutions, 1000);
  const { Configuration } = await lambda.send(new GetFunctionCommand({ FunctionName: "f" }));
  assert.equal(Configuration?.CodeSize, saying("from S3").length);
});

test("options that would be ignored are refused", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world);
  const bad = { name: "InvalidParameterValueException" };
  await assert.rejects(
    functionOf(world, "", { Role, KMSKeyArn: "arn:aws:kms:us-east-1:000000000000:key/k" }),
    { ...bad, message: /^Lambda was unable to configure access to your environment variables/ },
  );
  const DeadLetterConfig = { TargetArn: "arn:aws:sqs:us-east-1:000000000000:dead" };
  await assert.rejects(functionOf(world, "", { Role, DeadLetterConfig }), {
    ...bad,
    message: "The provided execution role does not have permissions to call SendMessage on SQS",
  });
  const VpcConfig = { SubnetIds: ["subnet-0a"], SecurityGroupIds: ["sg-0a"] };
  await assert.rejects(functionOf(world, "", { Role, VpcConfig }), {
    ...bad,
    message:
      "Error occurred while DescribeSubnets. EC2 Error Code: InvalidSubnetID.NotFound. " +
      "EC2 Error Message: The subnet ID 'subnet-0a' does not exist",
  });
  const Arn = "arn:aws:elasticfilesystem:us-east-1:000000000000:access-point/fsap-0123456789abcdef0";
  const FileSystemConfigs = [{ Arn, LocalMountPath: "/mnt/files" }];
  await assert.rejects(functionOf(world, "", { Role, FileSystemConfigs }), {
    ...bad,
    message: `Function must be configured to execute in a VPC to reference access point ${Arn}`,
  });
  await assert.rejects(functionOf(world, "", { Role, Runtime: "nodejs12.x" }), bad);
  await assert.rejects(functionOf(world, "", { Role, Environment: { Variables: { AWS_REGION: "x" } } }), bad);
  await assert.rejects(functionOf(world, "", { Role, Code: { ZipFile: Buffer.from("no archive") } }), {
    ...bad,
    message: "Could not unzip uploaded file. Please check your file, then try to upload again.",
  });
});

test("active tracing needs the role's permission, and samples what nobody decided about", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const code = "exports.handler = async () => process.env._X_AMZN_TRACE_ID;";
  const TracingConfig = { Mode: "Active" as const };
  await assert.rejects(functionOf(world, code, { TracingConfig, Role: await roleFor(world) }), {
    name: "InvalidParameterValueException",
    message: "The provided execution role does not have permissions to call PutTraceSegments on XRAY",
  });
  const Role = await roleFor(world, ["xray:PutTraceSegments"], "tracer");
  const lambda = await functionOf(world, code, { TracingConfig, Role });
  const { value, LogResult } = await invoke(lambda, {}, { LogType: "Tail" });
  assert.match(value, /;Sampled=1;/);
  assert.match(
    Buffer.from(LogResult ?? "", "base64").toString(),
    /^XRAY TraceId: 1-\S+\tSegmentId: \S+\tSampled: true/m,
  );
  await functionOf(world, code, { Role, FunctionName: "g" });
  assert.match(
    (await invoke(lambda, {}, { FunctionName: "g" })).value,
    /;Sampled=0;/,
    "PassThrough decides nothing",
  );
});
